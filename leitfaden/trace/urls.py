from django.urls import path

from leitfaden.trace import views

app_name = "trace"
urlpatterns = [
    path("spur/", views.trace_search, name="trace_search"),
    path("spur/<path:code>/", views.trace_detail, name="trace_detail"),
    path("stimmen/", views.account, name="account"),
    path("themen/", views.theme_list, name="theme_list"),
    path("veranstaltungen/V-<int:number>/stimmen/", views.event_account, name="event_account"),
]
