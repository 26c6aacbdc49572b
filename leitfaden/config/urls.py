"""Every room's addresses; German without a prefix, other languages under theirs."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = [
    *i18n_patterns(
        path("", include("leitfaden.desk.urls")),
        path("", include("leitfaden.people.urls")),
        path("", include("leitfaden.bodies.urls")),
        path("", include("leitfaden.guidelines.urls")),
        path("", include("leitfaden.events.urls")),
        path("", include("leitfaden.workshops.urls")),
        path("", include("leitfaden.amendments.urls")),
        path("", include("leitfaden.measures.urls")),
        path("", include("leitfaden.trace.urls")),
        path("", include("leitfaden.publishing.urls")),
        path("", include("leitfaden.search.urls")),
        path("", include("leitfaden.intake.urls")),
        path("", include("leitfaden.files.urls")),
        path("", include("leitfaden.core.urls")),
        prefix_default_language=False,
    ),
]
