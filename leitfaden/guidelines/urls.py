from django.urls import path

from leitfaden.guidelines.views import public, staff

EDITION = "leitlinien/<slug:slug>/fassungen/<slug:edition_slug>/"

app_name = "guidelines"
urlpatterns = [
    path("leitlinien/", public.concept_list, name="concept_list"),
    path("leitlinien/neu/", staff.concept_new, name="concept_new"),
    path("leitlinien/einheiten/E-<int:number>/", public.unit_detail, name="unit_detail"),
    path("leitlinien/<slug:slug>/", public.concept_detail, name="concept_detail"),
    path(
        "leitlinien/<slug:slug>/veroeffentlichung/",
        staff.concept_publication,
        name="concept_publication",
    ),
    path("leitlinien/<slug:slug>/felder/<int:number>/", public.field_detail, name="field_detail"),
    path("leitlinien/<slug:slug>/fassungen/neu/", staff.edition_new, name="edition_new"),
    path(EDITION, public.edition_detail, name="edition_detail"),
    path(EDITION + "veroeffentlichung/", staff.edition_publication, name="edition_publication"),
    path(EDITION + "beschliessen/", staff.edition_adopt, name="edition_adopt"),
    path(EDITION + "felder/neu/", staff.field_new, name="field_new"),
    path(EDITION + "felder/<int:number>/bearbeiten/", staff.field_edit, name="field_edit"),
    path(EDITION + "textstellen/neu/", staff.unit_new, name="unit_new"),
    path(EDITION + "textstellen/E-<int:number>/bearbeiten/", staff.unit_edit, name="unit_edit"),
    path(EDITION + "textstellen/E-<int:number>/verschieben/", staff.unit_move, name="unit_move"),
    path(
        EDITION + "textstellen/E-<int:number>/herausnehmen/",
        staff.unit_remove,
        name="unit_remove",
    ),
]
