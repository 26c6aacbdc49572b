"""PDF and DOCX of one booklet: of 124 voices, as a real conference had, and of a thousand."""

import time
from collections.abc import Callable

from stage import with_database

VOICES = (124, 1000)
FIGURES = {
    f"{told}{format_} of {cards} voices"
    for told in ("", "size of ") for format_ in ("pdf", "docx") for cards in VOICES
}  # fmt: skip


def seconds(work: Callable[[], bytes], rounds: int = 3) -> tuple[float, bytes]:
    """The best of several rounds by the wall clock, and what was made."""
    best, made = float("inf"), b""
    for _ in range(rounds):
        begun = time.perf_counter()
        made = work()
        best = min(best, time.perf_counter() - begun)
    return best, made


def event_of(cards: int) -> object:
    """An event with six groups, three questions, minutes and so many voices of a usual length."""
    from django.utils import timezone

    from leitfaden.core.numbers import take, take_one
    from leitfaden.events.models import Event
    from leitfaden.guidelines.models import ActionField, Concept, Edition, FieldTitle
    from leitfaden.workshops.models import Card, Colour, Group, Minutes, Question, Summary

    now = timezone.now()
    event = Event.objects.create(
        number=take_one("event"), kind="conference", title=f"Messung mit {cards} Stimmen",
        starts_at=now, published_at=now,
    )  # fmt: skip
    concept = Concept.objects.create(title="Messung", slug=f"messung-{cards}", published_at=now)
    edition = Edition.objects.create(
        concept=concept, label="1", slug="1", position=1, published_at=now
    )
    groups, questions = [], []
    for n in range(1, 7):
        field = ActionField.objects.create(concept=concept, number=n, title=f"Feld {n}")
        FieldTitle.objects.create(edition=edition, field=field, number=n, title=f"Feld {n}")
        group = Group.objects.create(event=event, number=n, title=f"Feld {n}", field=field)
        Minutes.objects.create(group=group, text="Die Gruppe sprach darüber.\n- ein Punkt\n" * 20)
        Summary.objects.create(
            group=group, version=1, text="Zusammengefasst. " * 40, published_at=now
        )
        groups.append(group)
    for n, colour in enumerate(Colour.values[:3], 1):
        questions.append(
            Question.objects.create(event=event, number=n, text=f"Frage {n}?", colour=colour)
        )
    Card.objects.bulk_create(
        Card(
            number=number, event=event, group=groups[n % 6], question=questions[n % 3],
            text=f"Stimme {n}: " + "Sprachkurse am Abend mit Betreuung für Kinder. " * (1 + n % 4),
            channel="paper", published_at=now,
        )
        for n, number in enumerate(take("card", cards))
    )  # fmt: skip
    return event


def main() -> None:
    from leitfaden.publishing import actions

    for cards in VOICES:
        proceedings = actions.begin(event_of(cards), by=None)
        for format_ in ("pdf", "docx"):

            def made(format_: str = format_, proceedings: object = proceedings) -> bytes:
                document = actions.preview(proceedings, address="https://town.example")
                return actions.write(document, format_)

            took, content = seconds(made)
            print(f"{format_} of {cards} voices: {took:.2f} s")
            print(f"size of {format_} of {cards} voices: {len(content) / 1024:.0f} KiB")


if __name__ == "__main__":
    with_database(main)
