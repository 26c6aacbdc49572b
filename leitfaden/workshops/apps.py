from django.apps import AppConfig


class WorkshopsConfig(AppConfig):
    name = "leitfaden.workshops"
    default_auto_field = "django.db.models.BigAutoField"
