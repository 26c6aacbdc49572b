from django.apps import AppConfig


class TraceConfig(AppConfig):
    name = "leitfaden.trace"
    default_auto_field = "django.db.models.BigAutoField"
