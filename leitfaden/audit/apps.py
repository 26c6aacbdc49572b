from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class AuditConfig(AppConfig):
    name = "leitfaden.audit"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know the verbs of every room before anybody reads the log, and who reacts to them."""
        autodiscover_modules("verbs")
        autodiscover_modules("tasks")
