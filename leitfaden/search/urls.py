from django.urls import path

from leitfaden.search import views

app_name = "search"
urlpatterns = [path("suche/", views.search_page, name="search_page")]
