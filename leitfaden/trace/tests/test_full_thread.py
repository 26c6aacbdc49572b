"""The fullest thread there can be costs no more questions than any other."""

import datetime as dt

import pytest

from leitfaden.amendments.actions import give_reason
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.guidelines.tests.factories import EditionFactory, FieldTitleFactory, WordingFactory
from leitfaden.measures.actions import plan, report
from leitfaden.measures.models import StatusReport
from leitfaden.workshops.actions import merge_card, merge_theme, sort
from leitfaden.workshops.tests.factories import (
    AnswerFactory,
    CardFactory,
    GroupFactory,
    QuestionFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 6, 3)
MOST = 8


@pytest.fixture
def full():
    """A card about a guideline, merged, in two heaps of which one went into another, with changes that
    were carried, drawn up and are being carried out, and with an answer to its other thought."""
    old = EditionFactory(label="Fassung 2021", adopted_on=dt.date(2021, 6, 16))
    new = EditionFactory(
        concept=old.concept, label="Fassung 2026", adopted_on=dt.date(2026, 7, 1), based_on=old
    )
    title = FieldTitleFactory(edition=old)
    before = WordingFactory(edition=old, field=title.field, number="1.3")
    WordingFactory(edition=new, field=title.field, unit=before.unit, number="1.4", text="Anders.")
    group = GroupFactory(field=title.field)
    event, question = group.event, QuestionFactory(event=group.event)
    words = {"group": group, "question": question, "unit": before.unit}
    card, twin = CardFactory(**words), CardFactory(**words)
    small, big, other = (ThemeFactory(event=event, group=group) for _ in range(3))
    sort(card, into=small, by=None)
    sort(card, into=other, thought="ein anderer Gedanke", by=None)
    merge_theme(small, into=big, by=None)
    merge_card(twin, into=card, by=None)
    AnswerFactory(card=None, theme=other)
    amendment = AmendmentFactory(
        edition=old, wording=before, unit=before.unit, group=group, adopted=True, recommended=True
    )
    give_reason(amendment, thing=big, by=None)
    give_reason(amendment, thing=twin, by=None)
    measure = plan(
        title="Kurse", unit=before.unit, begun_on=DAY, themes=[big], publish=True, by=None
    )
    report(measure, state=StatusReport.State.IN_PROGRESS, on=DAY, text="Läuft.", by=None)
    return {
        "card": card, "twin": twin, "theme": small, "root": big, "other": other, "event": event,
        "group": group, "amendment": amendment, "unit": before.unit, "measure": measure,
        "edition": old, "next edition": new, "field": title.field, "concept": old.concept,
    }  # fmt: skip


THINGS = (
    "card", "twin", "theme", "root", "other", "event", "group", "amendment", "unit", "measure",
    "edition", "next edition", "field", "concept",
)  # fmt: skip


@pytest.mark.parametrize("name", THINGS)
def test_every_page_on_the_fullest_thread_keeps_to_eight_questions(
    client, full, name, django_assert_max_num_queries
):
    with django_assert_max_num_queries(MOST):
        assert client.get(full[name].get_absolute_url()).status_code == 200


@pytest.mark.parametrize("name", ["card", "twin", "theme", "root", "other", "unit", "measure"])
def test_every_printed_code_on_it_too(client, full, name, django_assert_max_num_queries):
    with django_assert_max_num_queries(MOST):
        assert client.get(f"/spur/{full[name].code}/").status_code == 200
