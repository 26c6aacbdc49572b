from django.urls import path

from leitfaden.intake import views

app_name = "intake"
urlpatterns = [
    path("einlesen/", views.document_list, name="document_list"),
    path("einlesen/<int:pk>/", views.document_detail, name="document_detail"),
    path("einlesen/<int:pk>/quelle/", views.source_edit, name="source_edit"),
    path("einlesen/<int:pk>/weglassen/", views.item_leave_out, name="item_leave_out"),
    path("einlesen/<int:pk>/uebernehmen/", views.document_commit, name="document_commit"),
    path("einlesen/<int:pk>/verwerfen/", views.document_discard, name="document_discard"),
    path("einlesen/<int:pk>/eintraege/<int:position>/", views.item_edit, name="item_edit"),
    path(
        "einlesen/<int:pk>/eintraege/<int:position>/stimmt/",
        views.item_confirm,
        name="item_confirm",
    ),
    path("einlesen/<int:pk>/eintraege/<int:position>/name/", views.item_name, name="item_name"),
]
