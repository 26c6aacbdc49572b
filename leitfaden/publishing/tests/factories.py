"""A small event with everything a booklet tells, and the booklet in the making."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from leitfaden.amendments.models import Amendment
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.events.models import Contributor, Event
from leitfaden.events.tests.factories import AgendaEntryFactory, ContributorFactory, EventFactory
from leitfaden.guidelines.models import Edition, Kind
from leitfaden.guidelines.tests.factories import EditionFactory, FieldTitleFactory, WordingFactory
from leitfaden.publishing import actions
from leitfaden.publishing.models import Proceedings
from leitfaden.workshops import actions as workshops
from leitfaden.workshops.models import Card, Group, Minutes
from leitfaden.workshops.tests.factories import CardFactory, GroupFactory, QuestionFactory

ADDRESS = "https://musterstadt.example"


@dataclass
class Stage:
    """What was set up, by the words of the field."""

    event: Event
    text: Edition
    group: Group
    cards: list[Card]
    amendment: Amendment
    proceedings: Proceedings


def stage() -> Stage:
    """A future workshop about the field „Spracherwerb“ with three voices."""
    event = EventFactory(title="Zukunftswerkstatt „Ankommen“")
    AgendaEntryFactory(
        event=event, at=dt.time(10), until=dt.time(10, 30), title="Begrüßung", detail="Tee\nGebäck"
    )
    ContributorFactory(
        event=event,
        function="Volkshochschule",
        name="Erika Mustermann",
        state=Contributor.State.CONFIRMED,
    )
    text = EditionFactory(label="Fassung 2021")
    title = FieldTitleFactory(edition=text, number=2, title="Spracherwerb")
    WordingFactory(edition=text, kind=Kind.PREAMBLE, text="Die Stadt ist offen*.")
    guideline = WordingFactory(
        edition=text, field=title.field, number="2.1", text="Die Stadt fördert Kurse."
    )
    WordingFactory(edition=text, field=title.field, kind=Kind.APPROACH, text="Kurse am Abend")
    group = GroupFactory(
        event=event,
        field=title.field,
        title="Spracherwerb",
        number=2,
        facilitator="Volkshochschule",
    )
    question = QuestionFactory(event=event, text="Was fehlt?", number=1)
    cards = [
        CardFactory(group=group, question=question, text="Kinderbetreuung während der Kurse"),
        CardFactory(group=group, text="Mehr Zeit #[nicht] $weniger$"),
        CardFactory(group=group, text="Noch geheim", published_at=None),
    ]
    Minutes.objects.create(group=group, text="Leitlinie 1\n- fehlt am Abend\n- fehlt am Samstag")
    summary = workshops.sum_up(
        group,
        text="Die Gruppe will Kurse am Abend.",
        dissent="Zwei wollen den Vormittag.",
        cards=cards[:2],
        by=None,
        publish=True,
    )
    workshops.confirm(summary, how="read_out", by=None)
    amendment = AmendmentFactory(
        edition=text, wording=guideline, group=group, text_after="Die Stadt sichert Kurse.",
        title="Kurse sichern", proposed_by="AG 2", recommended=True,
    )  # fmt: skip
    proceedings = actions.begin(event, by=None)
    return Stage(event, text, group, cards, amendment, proceedings)


def ready() -> Stage:
    """The same with all that publishing asks for."""
    made = stage()
    actions.edit(
        made.proceedings, by=None, series="Reihe Soziales", volume="12", rights_holder="Musterstadt",
        licence="CC BY 4.0", reprint_note="Nachdruck mit Quellenangabe.", thanks="Dank an alle.",
    )  # fmt: skip
    return made
