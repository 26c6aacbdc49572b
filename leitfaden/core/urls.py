from django.urls import path

from leitfaden.core import views

app_name = "core"
urlpatterns = [
    path("ui/", views.gallery, name="gallery"),
    path("ui/<slug:name>/", views.component, name="component"),
]
