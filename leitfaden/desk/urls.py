from django.urls import path

from leitfaden.desk.views import desk, home

app_name = "desk"
urlpatterns = [
    path("", home.home, name="home"),
    path("schreibtisch/", desk.worklist, name="worklist"),
    path("schreibtisch/staende/M-<int:number>/", desk.report, name="report"),
    path("schreibtisch/entwuerfe/", desk.draft_list, name="draft_list"),
    path("schreibtisch/zuletzt/", desk.happening_list, name="happening_list"),
]
