from django.urls import path

from leitfaden.bodies import views

app_name = "bodies"
urlpatterns = [
    path("drucksachen/", views.paper_list, name="paper_list"),
    path("drucksachen/erfassen/", views.paper_new, name="paper_new"),
    path("gremien/anlegen/", views.body_new, name="body_new"),
    path(
        "drucksachen/<path:reference>/beschluss-vermerken/",
        views.resolution_new,
        name="resolution_new",
    ),
    path(
        "drucksachen/<path:reference>/beschluss/<int:pk>/zuruecknehmen/",
        views.resolution_withdraw,
        name="resolution_withdraw",
    ),
    path(
        "drucksachen/<path:reference>/veroeffentlichung/",
        views.paper_publication,
        name="paper_publication",
    ),
    path("drucksachen/<path:reference>/", views.paper_detail, name="paper_detail"),
]
