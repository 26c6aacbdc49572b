from django.urls import path

from leitfaden.amendments.views import drawing_up, public, staff

ONE = "aenderungen/Ae-<int:number>/"

app_name = "amendments"
urlpatterns = [
    path("aenderungen/", public.amendment_list, name="amendment_list"),
    path("aenderungen/entwerfen/", staff.amendment_draft, name="amendment_draft"),
    path(
        "aenderungen/fassung-aufstellen/<int:pk>/",
        drawing_up.edition_draw_up,
        name="edition_draw_up",
    ),
    path(ONE, public.amendment_detail, name="amendment_detail"),
    path(ONE + "gruende/", staff.amendment_reasons, name="amendment_reasons"),
    path(ONE + "gruende/nennen/", staff.reason_give, name="reason_give"),
    path(ONE + "gruende/<int:pk>/zuruecknehmen/", staff.reason_withdraw, name="reason_withdraw"),
    path(ONE + "empfehlung/", staff.recommendation_note, name="recommendation_note"),
    path(ONE + "entscheidung/", staff.decision_note, name="decision_note"),
    path(ONE + "entscheidung/zuruecknehmen/", staff.decision_withdraw, name="decision_withdraw"),
    path(ONE + "veroeffentlichung/", staff.amendment_publication, name="amendment_publication"),
]
