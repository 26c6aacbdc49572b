"""The addresses of the town with Django's own floor beside them, for one server that answers both."""

from django.urls import include, path

from leitfaden.config import urls

urlpatterns = [path("floor/", include("floor")), *urls.urlpatterns]
