from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "leitfaden.desk"
    default_auto_field = "django.db.models.BigAutoField"
