"""Everything is found by those who may see it, on both databases in the same order."""

import datetime as dt

import pytest
from django.db import connection
from django.utils import timezone

from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.bodies.tests.factories import PaperFactory, ResolutionFactory
from leitfaden.events.models import Contributor
from leitfaden.events.tests.factories import ContributorFactory, EventFactory, WorkshopFactory
from leitfaden.guidelines.tests.factories import EditionFactory, WordingFactory
from leitfaden.measures.tests.factories import (
    ChallengeFactory,
    MeasureFactory,
    StatusReportFactory,
)
from leitfaden.people.actions import withdraw
from leitfaden.people.tests.factories import CoordinatorFactory
from leitfaden.search import actions
from leitfaden.search.models import Entry, Word
from leitfaden.search.queries import search
from leitfaden.vocab.models import District
from leitfaden.workshops.tests.factories import (
    CardFactory,
    GroupFactory,
    MinutesFactory,
    SummaryFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db


def found(text: str, visitor=None, **narrowed) -> list[str]:
    """What is found, in its order, as "kind code-or-title"."""
    hits = search(text, visitor=visitor, **narrowed).hits
    return [f"{hit.kind} {hit.entry.code or hit.entry.title}".strip() for hit in hits]


@pytest.fixture
def corpus() -> None:
    """A small town whose order is known; numbers and days are fixed."""
    event = EventFactory(number=7, title="Zukunftswerkstatt Sprache")
    later = EventFactory(
        number=8, title="Fachtag", starts_at=dt.datetime(2026, 9, 1, 9, tzinfo=dt.UTC), ends_at=None
    )
    group = GroupFactory(event=event, number=3, title="Lernen")
    texts = {
        1: "Kurs am Abend",
        2: "Kurse am Abend",
        3: "Mehr Sprachkurse in allen Stadtteilen",
        4: "Wohnungen für Familien mit Kindern",
        5: "Sprache lernen, aber wo? Ein Kurs fehlt.",
        6: "Übersetzer im Amt, siehe DS0450/18",
    }
    for number, text in texts.items():
        CardFactory(number=number, text=text, group=group)
    CardFactory(
        number=9, text="Kurs am Abend", group=GroupFactory(event=later, number=1, title="Rat")
    )
    ThemeFactory(number=2, title="Kurse", event=event)
    PaperFactory(reference="DS0450/18", name="Vorlage zum Ankommen", date=dt.date(2018, 10, 1))
    actions.rebuild()


def test_the_order_is_the_same_on_every_database(corpus):
    """The expectations are written down; the suite runs on SQLite and on PostgreSQL."""
    assert connection.vendor in ("sqlite", "postgresql")
    assert found("Kurs") == [
        "theme T-2",
        "card K-9",
        "card K-1",
        "card K-5",
        "card K-2",
        "card K-3",
    ]
    assert found("Kurse") == [
        "theme T-2",
        "card K-2",
        "card K-9",
        "card K-1",
        "card K-5",
        "card K-3",
    ]
    assert found("Sprachkurs") == ["card K-3", "card K-5"]
    assert found("Abend Kurse") == ["card K-2", "card K-9", "card K-1"]
    assert found("DS 0450/18") == ["paper DS0450/18", "card K-6"]
    assert found("ds04") == ["paper DS0450/18", "card K-6"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Wohnung", "K-4"), ("Familie", "K-4"), ("Kind", "K-4"), ("uebersetzern", "K-6"),
        ("ÜBERSETZER", "K-6"), ("Stadtteil", "K-3"), ("Ämter", "K-6"), ("k 4", "K-4"),
    ],
)  # fmt: skip
def test_inflected_words_and_codes_are_found(corpus, typed, code):
    assert f"card {code}" in found(typed)


def test_a_typing_error_is_mended_and_said(corpus):
    result = search("Sprachkusre", visitor=None)
    assert result.mended == {"sprachkusre": "sprachkurse"}
    assert "card K-3" in found("Sprachkusre")
    assert found("Whonungen") == ["card K-4"]
    assert found("Kindren") == ["card K-4"]


def test_a_compound_nobody_wrote_is_found_by_its_parts_else_by_its_head(corpus):
    assert "card K-5" in found("Sprachkurs")
    assert search("Abendkurse", visitor=None).instead == {}
    assert found("Abendkurse")[0] == "card K-9"
    fallback = search("Familienkurse", visitor=None)
    assert fallback.instead == {"familienkurse": "kurse"}
    assert fallback.hits


def test_what_nobody_wrote_is_not_found(corpus):
    assert found("Raumschiff") == []
    assert found("") == []
    assert found("!?") == []


def test_all_words_come_before_some_of_them(corpus):
    assert found("Wohnungen Kinder") == ["card K-4"]
    partial = search("Wohnungen Raumschiff", visitor=None)
    assert partial.is_partial
    assert [hit.entry.code for hit in partial.hits] == ["K-4"]


def test_hits_are_counted_by_kind_and_narrowed(corpus):
    result = search("Kurs", visitor=None, kind="theme")
    assert dict(result.counts) == {"theme": 1, "card": 5}
    assert [hit.kind for hit in result.hits] == ["theme"]


def test_a_withdrawn_card_vanishes_although_the_index_is_late(corpus):
    card = Entry.objects.get(code="K-4")
    from leitfaden.workshops.models import Card

    withdraw(Card.objects.get(pk=card.thing_id), because="Irrtum.", by=None)
    result = search("Wohnungen", visitor=None)
    assert result.hits == []
    assert result.counts.total() == 0
    assert "card K-4" in found("Wohnungen", CoordinatorFactory())


def test_drafts_are_found_by_staff_only_and_lend_no_words_to_strangers():
    CardFactory(text="Geheimprojekt Leuchtturm", published_at=None)
    actions.rebuild()
    assert found("Leuchtturm") == []
    assert search("Leuchturm", visitor=None).mended == {}
    assert len(found("Leuchtturm", CoordinatorFactory())) == 1
    assert search("Leuchturm", visitor=CoordinatorFactory()).mended


def test_things_of_a_withdrawn_event_are_not_found():
    event = EventFactory(title="Tagung Zwiebelturm")
    WorkshopFactory(event=event, title="Zwiebelturm")
    group = GroupFactory(event=event, title="Zwiebelturm")
    SummaryFactory(group=group, text="Zwiebelturm")
    CardFactory(group=group, text="Zwiebelturm")
    ContributorFactory(event=event, function="Zwiebelturm")
    actions.rebuild()
    assert {name.split()[0] for name in found("Zwiebelturm")} == {
        "event", "workshop", "group", "summary", "card", "contributor",
    }  # fmt: skip
    withdraw(event, because="Irrtum.", by=None)
    assert found("Zwiebelturm") == []


def test_names_of_contributors_are_never_found():
    ContributorFactory(
        function="Volkshochschule", name="Ada Beispielfrau", released_at=timezone.now()
    )
    ContributorFactory(function="Hafenamt", state=Contributor.State.DECLINED)
    actions.rebuild()
    assert found("Beispielfrau", CoordinatorFactory()) == []
    assert "contributor Volkshochschule" in found("Volkshochschule")
    assert found("Hafenamt") == []


def test_every_kind_of_thing_is_found_at_its_place():
    word = "Kranichflug"
    group = GroupFactory(title=word, event=EventFactory(description=word))
    WorkshopFactory(event=group.event, title=word)
    ContributorFactory(event=group.event, subject=word)
    MinutesFactory(group=group, text=word)
    CardFactory(group=group, text=word)
    SummaryFactory(group=group, text=word)
    ThemeFactory(event=group.event, title=word)
    edition = EditionFactory(label=word)
    edition.concept.description = word
    edition.concept.save()
    wording = WordingFactory(edition=edition, text=word)
    wording.field.titles.update(introduction=word)
    AmendmentFactory(title=word)
    ChallengeFactory(title=word)
    StatusReportFactory(measure=MeasureFactory(title=word), text=word)
    paper = PaperFactory(name=word)
    ResolutionFactory(paper=paper, text=word)
    paper.originator.name = word
    paper.originator.save()
    District.objects.create(name=word, slug="kranichflug")
    actions.rebuild()
    from leitfaden.search.sources import SOURCES

    assert set(search(word, visitor=None).counts) == {source.kind for source in SOURCES}


def test_the_vocabulary_follows_the_texts():
    card = CardFactory(text="Nordwindgarten")
    actions.rebuild()
    assert Word.objects.get(word="nordwindgarten").public_entries == 1
    card.text = "Südwindgarten"
    card.save()
    actions.refresh({"card": [card.pk]})
    assert Word.objects.get(word="nordwindgarten").public_entries == 0
    assert found("Südwindgarten") == [f"card {card.code}"]
    assert search("Nordwindgarte", visitor=None).mended == {}


def test_a_new_word_opens_the_compounds_that_were_there_before():
    old = CardFactory(text="Apfelkuchen")
    actions.rebuild()
    CardFactory(text="Kuchen")
    actions.rebuild()
    assert f"card {old.code}" in found("Kuchen")


def test_doing_it_twice_changes_nothing(corpus):
    def rows():
        return [
            list(Entry.objects.order_by("pk").values_list()),
            list(Word.objects.order_by("pk").values_list()),
        ]

    before = rows()
    actions.rebuild()
    actions.refresh(
        {"card": list(Entry.objects.filter(kind="card").values_list("thing_id", flat=True))}
    )
    assert rows() == before


def test_what_is_gone_is_forgotten(corpus):
    from leitfaden.workshops.models import Card

    gone = Card.objects.get(number=4)
    pk = gone.pk
    gone.delete()
    actions.refresh({"card": [pk]})
    assert not Entry.objects.filter(kind="card", thing_id=pk).exists()
    assert found("Wohnungen") == []
