from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "leitfaden.intake"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from leitfaden.core import places
        from leitfaden.intake import panels

        places.fill("related", panels.source)
