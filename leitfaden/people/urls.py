from django.contrib.auth.views import LogoutView
from django.urls import path

from leitfaden.people import views

app_name = "people"
urlpatterns = [
    path("anmelden/", views.SignIn.as_view(), name="sign_in"),
    path("abmelden/", LogoutView.as_view(), name="sign_out"),
    path("passwort/", views.password, name="password"),
    path("konten/", views.account_list, name="account_list"),
    path("konten/neu/", views.account_new, name="account_new"),
    path("konten/<int:pk>/", views.account_detail, name="account_detail"),
    path("konten/<int:pk>/rolle/", views.account_role, name="account_role"),
    path("konten/<int:pk>/passwort/", views.account_password, name="account_password"),
    path("konten/<int:pk>/schliessen/", views.account_close, name="account_close"),
    path("konten/<int:pk>/oeffnen/", views.account_reopen, name="account_reopen"),
]
