from django.apps import AppConfig


class TraceConfig(AppConfig):
    name = "leitfaden.trace"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from leitfaden.core import places
        from leitfaden.trace import panels

        places.fill("back", panels.back_panel)
        places.fill("ahead", panels.ahead_panel)
        places.fill("account", panels.account_panel)
        places.fill("gone", panels.gone_panel)
