from django.urls import path

from leitfaden.publishing.views import extras, public, staff

app_name = "publishing"
BOOKLET = "dokumentationen/V-<int:event>/"

urlpatterns = [
    path("dokumentationen/", public.issue_list, name="issue_list"),
    path("dokumentationen/hausstil/", extras.house_style, name="house_style"),
    path(BOOKLET, public.proceedings_detail, name="proceedings_detail"),
    path(f"{BOOKLET}anlegen/", staff.proceedings_begin, name="proceedings_begin"),
    path(f"{BOOKLET}bearbeiten/", staff.proceedings_edit, name="proceedings_edit"),
    path(f"{BOOKLET}angaben/", staff.proceedings_data, name="proceedings_data"),
    path(f"{BOOKLET}einfuehrung/<slug:key>/", staff.introduction_edit, name="introduction_edit"),
    path(f"{BOOKLET}foerderung/", extras.credit_new, name="credit_new"),
    path(f"{BOOKLET}foerderung/<int:pk>/entfernen/", extras.credit_remove, name="credit_remove"),
    path(f"{BOOKLET}vorschau/", staff.proceedings_preview, name="proceedings_preview"),
    path(f"{BOOKLET}vorschau/entwurf.<str:format_>", staff.preview_file, name="preview_file"),
    path(f"{BOOKLET}veroeffentlichen/", staff.issue_publish, name="issue_publish"),
    path(f"{BOOKLET}<int:number>/", public.issue_detail, name="issue_detail"),
    path(
        f"{BOOKLET}<int:number>/dokumentation.<str:format_>",
        public.issue_file,
        name="issue_file",
    ),
    path(f"{BOOKLET}<int:number>/zeigen/", staff.issue_publication, name="issue_publication"),
]
