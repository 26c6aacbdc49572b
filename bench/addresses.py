"""The public pages of the demo town that are measured: one of each kind, the richest of its kind."""

from collections.abc import Callable
from typing import Any

PAGES = (
    "home", "account", "events", "event", "group", "card", "printed code", "themes", "theme", "concept",
    "edition", "field", "guideline", "amendments", "amendment", "measures", "measure", "challenges",
    "challenge", "districts", "district",
)  # fmt: skip


def addresses() -> dict[str, str]:
    """Where each of `PAGES` lies in the database that is open."""
    from django.db.models import Count

    from leitfaden.amendments.models import Amendment
    from leitfaden.events.models import Event
    from leitfaden.guidelines.models import Concept, Unit
    from leitfaden.measures.models import Challenge, Measure
    from leitfaden.vocab.models import District
    from leitfaden.workshops.models import Card, Group, Theme

    def richest(model: Any, by: str) -> Any:
        return model.objects.annotate(n=Count(by)).order_by("-n", "pk").first()

    concept = Concept.objects.first()
    addressed: dict[str, Callable[[], str]] = {
        "home": lambda: "/",
        "account": lambda: "/stimmen/",
        "events": lambda: "/veranstaltungen/",
        "event": lambda: richest(Event, "cards").get_absolute_url(),
        "group": lambda: richest(Group, "cards").get_absolute_url(),
        "card": lambda: richest(Card, "sortings").get_absolute_url(),
        "printed code": lambda: f"/spur/{richest(Card, 'sortings').code}/",
        "themes": lambda: "/themen/",
        "theme": lambda: richest(Theme, "sortings").get_absolute_url(),
        "concept": concept.get_absolute_url,
        "edition": lambda: concept.editions.order_by("-position").first().get_absolute_url(),
        "field": lambda: concept.fields.first().get_absolute_url(),
        "guideline": lambda: richest(Unit, "amendments").get_absolute_url(),
        "amendments": lambda: "/aenderungen/",
        "amendment": lambda: richest(Amendment, "reasons").get_absolute_url(),
        "measures": lambda: "/massnahmen/",
        "measure": lambda: richest(Measure, "reports").get_absolute_url(),
        "challenges": lambda: "/herausforderungen/",
        "challenge": lambda: richest(Challenge, "measures").get_absolute_url(),
        "districts": lambda: "/stadtteile/",
        "district": lambda: f"/stadtteile/{richest(District, 'measures').slug}/",
    }  # fmt: skip
    return {name: addressed[name]() for name in PAGES}
