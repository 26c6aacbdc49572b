from django.urls import path

from leitfaden.desk import views

app_name = "desk"
urlpatterns = [
    path("", views.home, name="home"),
    path("schreibtisch/", views.worklist, name="worklist"),
]
