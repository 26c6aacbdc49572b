"""What a page of the demo town costs: processor time and queries, beside Django's own floor."""

import time
from collections.abc import Callable

from stage import with_database


def cost(client: object, url: str, rounds: int = 25) -> float:
    """The median processor time of one answer, in milliseconds."""
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        client.get(url)  # type: ignore[attr-defined]
        times.append(time.process_time() - begun)
    return sorted(times)[rounds // 2] * 1000


def main() -> None:
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from leitfaden.desk.demo import build

    build(today=timezone.localdate())
    client = Client()
    floor = cost(client, "/ui/none/")
    print(f"an address that leads nowhere: {floor:.2f} ms")
    for name, url in addresses().items():
        cache.clear()
        with CaptureQueriesContext(connection) as seen:
            client.get(url)
        print(f"queries of {name}: {len(seen)} queries")
        print(f"{name}: {cost(client, url):.2f} ms")


def addresses() -> dict[str, str]:
    """One page of each kind, the richest of its kind."""
    from django.db.models import Count

    from leitfaden.amendments.models import Amendment
    from leitfaden.events.models import Event
    from leitfaden.guidelines.models import Concept, Unit
    from leitfaden.measures.models import Challenge, Measure
    from leitfaden.vocab.models import District
    from leitfaden.workshops.models import Card, Group, Theme

    def richest(model: object, by: str) -> str:
        rows = model.objects.annotate(n=Count(by)).order_by("-n", "pk")  # type: ignore[attr-defined]
        return rows.first().get_absolute_url()

    concept = Concept.objects.first()
    addressed: dict[str, Callable[[], str]] = {
        "home": lambda: "/",
        "account": lambda: "/stimmen/",
        "events": lambda: "/veranstaltungen/",
        "event": lambda: richest(Event, "cards"),
        "group": lambda: richest(Group, "cards"),
        "card": lambda: richest(Card, "sortings"),
        "printed code": lambda: f"/spur/{Card.objects.annotate(n=Count('sortings')).order_by('-n').first().code}/",
        "theme": lambda: richest(Theme, "sortings"),
        "concept": concept.get_absolute_url,
        "edition": lambda: concept.editions.order_by("-position").first().get_absolute_url(),
        "field": lambda: concept.fields.first().get_absolute_url(),
        "guideline": lambda: richest(Unit, "amendments"),
        "amendments": lambda: "/aenderungen/",
        "amendment": lambda: richest(Amendment, "reasons"),
        "measures": lambda: "/massnahmen/",
        "measure": lambda: richest(Measure, "reports"),
        "challenge": lambda: richest(Challenge, "measures"),
        "district": lambda: f"/stadtteile/{District.objects.annotate(n=Count('measures')).order_by('-n').first().slug}/",
    }  # fmt: skip
    return {name: address() for name, address in addressed.items()}


if __name__ == "__main__":
    with_database(main)
