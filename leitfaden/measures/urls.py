from django.urls import path

from leitfaden.measures.views import challenges, districts, measures, reports

app_name = "measures"
urlpatterns = [
    path("massnahmen/", measures.measure_list, name="measure_list"),
    path("massnahmen/neu/", measures.measure_new, name="measure_new"),
    path("massnahmen/staende/", reports.report_list, name="report_list"),
    path("massnahmen/M-<int:number>/", measures.measure_detail, name="measure_detail"),
    path("massnahmen/M-<int:number>/bearbeiten/", measures.measure_edit, name="measure_edit"),
    path(
        "massnahmen/M-<int:number>/veroeffentlichen/",
        measures.measure_publish,
        name="measure_publish",
    ),
    path("massnahmen/M-<int:number>/stand/", reports.report_new, name="report_new"),
    path("massnahmen/M-<int:number>/gruende/", measures.reason_give, name="reason_give"),
    path(
        "massnahmen/M-<int:number>/gruende/<int:pk>/",
        measures.reason_withdraw,
        name="reason_withdraw",
    ),
    path("herausforderungen/", challenges.challenge_list, name="challenge_list"),
    path("herausforderungen/neu/", challenges.challenge_new, name="challenge_new"),
    path(
        "herausforderungen/H-<int:number>/",
        challenges.challenge_detail,
        name="challenge_detail",
    ),
    path(
        "herausforderungen/H-<int:number>/bearbeiten/",
        challenges.challenge_edit,
        name="challenge_edit",
    ),
    path(
        "herausforderungen/H-<int:number>/veroeffentlichen/",
        challenges.challenge_publish,
        name="challenge_publish",
    ),
    path("stadtteile/", districts.district_list, name="district_list"),
    path("stadtteile/<slug:slug>/", districts.district_detail, name="district_detail"),
]
