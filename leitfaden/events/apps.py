from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "leitfaden.events"
    default_auto_field = "django.db.models.BigAutoField"
