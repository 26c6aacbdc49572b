from django.apps import AppConfig


class PublishingConfig(AppConfig):
    name = "leitfaden.publishing"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from leitfaden.core import places
        from leitfaden.publishing import panels

        places.fill("booklet", panels.of_event)
