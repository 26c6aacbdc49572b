from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "leitfaden.core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from leitfaden.core import lookups  # noqa: F401 - registers itself
        from leitfaden.core.written import teach

        teach()
