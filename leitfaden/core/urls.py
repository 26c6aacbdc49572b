from django.urls import path

from leitfaden.core import views

app_name = "core"
urlpatterns = [
    path("druck.css", views.print_sheet, name="print_sheet"),
    path("ui/", views.gallery, name="gallery"),
    path("ui/<slug:name>/", views.component, name="component"),
]
