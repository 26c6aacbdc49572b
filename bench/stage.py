"""A database for measuring: made for one run, thrown away after it."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def database() -> Iterator[str]:
    """The address of an empty SQLite file; with DATABASE=postgres, of a private cluster as in the tests."""
    with tempfile.TemporaryDirectory(prefix="leitfaden-bench-") as folder:
        if os.environ.get("DATABASE") != "postgres":
            yield f"sqlite:///{Path(folder) / 'bench.sqlite3'}"
            return
        sys.path.append(str(Path(__file__).resolve().parents[1]))
        from tests import postgres

        cluster = postgres.start()
        try:
            yield cluster.url
        finally:
            cluster.stop()


def with_database(work: Callable[[], None]) -> None:
    """Run `work` on an empty database of its own, with the settings of production."""
    with database() as address:
        os.environ["LEITFADEN_DATABASE_URL"] = address
        os.environ["DJANGO_SETTINGS_MODULE"] = "leitfaden.config.settings"
        import django
        from django.core.management import call_command
        from django.db import connections

        django.setup()
        call_command("migrate", verbosity=0)
        try:
            work()
        finally:
            connections.close_all()


def town_of(cards: int) -> None:
    """Fill the database up to so many cards, with themes, amendments and measures in proportion."""
    from django.db import transaction
    from django.utils import timezone

    from leitfaden.amendments.models import Amendment, AmendmentReason
    from leitfaden.bodies.models import Organization
    from leitfaden.events.models import Event
    from leitfaden.guidelines.models import ActionField, Concept, Edition, Kind, Unit, Wording
    from leitfaden.measures.models import Measure, MeasureReason, StatusReport
    from leitfaden.workshops.models import Card, Sorting, Theme

    now, today = timezone.now(), timezone.localdate()
    there = Card.objects.count()
    with transaction.atomic():
        event, _ = Event.objects.get_or_create(
            number=1, defaults={"title": "Messung", "kind": "conference", "published_at": now,
                                "starts_at": now},
        )  # fmt: skip
        body, _ = Organization.objects.get_or_create(name="Rat", classification="council")
        concept, _ = Concept.objects.get_or_create(
            slug="messung", defaults={"title": "Messung", "published_at": now}
        )
        edition, _ = Edition.objects.get_or_create(
            concept=concept, slug="1", defaults={"label": "1", "position": 1, "published_at": now}
        )
        field, _ = ActionField.objects.get_or_create(concept=concept, number=1, title="Feld")
        new = range(there + 1, cards + 1)
        made = Card.objects.bulk_create(
            (Card(number=n, text=f"Stimme {n}", event=event, channel="paper", published_at=now)
             for n in new), batch_size=2000,
        )  # fmt: skip
        heaps = range(there // 50 + 1, cards // 50 + 1)
        themes = Theme.objects.bulk_create(
            (Theme(number=n, title=f"Thema {n}", event=event, published_at=now) for n in heaps),
            batch_size=2000,
        )
        Sorting.objects.bulk_create(
            (Sorting(card=card, theme=themes[i % len(themes)]) for i, card in enumerate(made)),
            batch_size=2000,
        )
        for n, theme in enumerate(themes[::2], start=Amendment.objects.count() + 1):
            unit = Unit.objects.create(concept=concept, number=n)
            wording = Wording.objects.create(
                edition=edition, unit=unit, kind=Kind.GUIDELINE, field=field, position=n, text="x",
                number=f"1.{n}",
            )  # fmt: skip
            amendment = Amendment.objects.create(
                number=n, title="Änderung", kind="reword", edition=edition, wording=wording,
                unit=unit, decision="adopted", decided_by=body, decided_on=today, published_at=now,
            )  # fmt: skip
            AmendmentReason.objects.create(amendment=amendment, theme=theme)
            measure = Measure.objects.create(
                number=n, title="Maßnahme", unit=unit, begun_on=today, published_at=now
            )
            MeasureReason.objects.create(measure=measure, theme=theme)
            StatusReport.objects.create(measure=measure, on=today, state="done", text="fertig")
