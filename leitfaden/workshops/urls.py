from django.urls import path

from leitfaden.workshops.views import answers, board, public, sorting

app_name = "workshops"

EVENT = "veranstaltungen/V-<int:number>/"
GROUP = f"{EVENT}gruppen/<int:group>/"
CARD = "stimmen/K-<int:number>/"
THEME = "themen/T-<int:number>/"

urlpatterns = [
    path(f"{EVENT}workshops/<int:position>/", public.workshop_detail, name="workshop_detail"),
    path(f"{EVENT}gruppen/", public.group_list, name="group_list"),
    path(f"{EVENT}gruppen/neu/", board.group_new, name="group_new"),
    path(f"{EVENT}leitfragen/neu/", board.question_new, name="question_new"),
    path(f"{EVENT}sortieren/", sorting.sorting, name="sorting"),
    path(f"{EVENT}sortieren/zusammenfuehren/", sorting.sorting_merge, name="sorting_merge"),
    path("zuordnungen/<int:pk>/herausnehmen/", sorting.sorting_take_out, name="sorting_take_out"),
    path(GROUP, public.group_detail, name="group_detail"),
    path(f"{GROUP}karten/neu/", board.card_new, name="card_new"),
    path(f"{GROUP}karten/veroeffentlichung/", board.group_publication, name="group_publication"),
    path(f"{GROUP}mitschrift/neu/", board.minutes_new, name="minutes_new"),
    path(f"{GROUP}zusammenfassungen/", board.summary_list, name="summary_list"),
    path(f"{GROUP}zusammenfassungen/neu/", board.summary_new, name="summary_new"),
    path("zusammenfassungen/<int:pk>/bestaetigung/", board.summary_confirm, name="summary_confirm"),
    path(
        "zusammenfassungen/<int:pk>/veroeffentlichung/",
        board.summary_publication,
        name="summary_publication",
    ),
    path(CARD, public.card_detail, name="card_detail"),
    path(f"{CARD}antworten/", answers.card_answer, name="card_answer"),
    path(f"{CARD}veroeffentlichung/", answers.card_publication, name="card_publication"),
    path(f"{CARD}trennen/", sorting.card_part, name="card_part"),
    path(THEME, public.theme_detail, name="theme_detail"),
    path(f"{THEME}antworten/", answers.theme_answer, name="theme_answer"),
    path(f"{THEME}veroeffentlichung/", answers.theme_publication, name="theme_publication"),
    path(f"{THEME}bearbeiten/", sorting.theme_edit, name="theme_edit"),
    path(f"{THEME}zusammenfuehren/", sorting.theme_merge, name="theme_merge"),
    path(f"{THEME}trennen/", sorting.theme_part, name="theme_part"),
    path("antworten/<int:pk>/zuruecknahme/", answers.answer_withdraw, name="answer_withdraw"),
]
