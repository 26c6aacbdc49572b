"""Challenges with their measures, and how the document says they stand."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from leitfaden.bodies.models import Organization
from leitfaden.intake.commit.places import areas_of, districts_of, jointly, known_districts
from leitfaden.intake.commit.words import clipped, flowing, titled
from leitfaden.intake.commit.writing import Writing, lines_said
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.measures import actions as measures
from leitfaden.measures.models import Measure, StatusReport

BEGUN = re.compile(
    r"in (?:Bearbeitung|Umsetzung|Arbeit)|stattgefunden|durchgeführt|umgesetzt|begonnen|läuft",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b20\d\d\b")
SAID_SO = "Stand laut Dokument"
NO_DAY = "Stand laut Dokument, ohne Angabe des Tages"
BESIDE = (("responsible", "Zuständig"), ("due", "Frist"), ("district", "Wo"))


def write(writing: Writing) -> None:
    for item in writing.of(Type.CHALLENGE):
        _challenge(writing, item)
    on = writing.document.dated or day_of_list(writing)
    for item in writing.of(Type.MEASURE):
        measure = _measure(writing, item, dated=on is not None)
        state = state_of(item)
        if state and on:
            _report(writing, item, measure, state, on)


def tell_again(writing: Writing) -> None:
    """The evidence with the title the source has now; what was said of no day gets a day that was
    told later."""
    for item in writing.of(Type.MEASURE):
        state = state_of(item)
        if not state or item.measure is None:
            continue
        place = lines_said(item)
        mine = [said for said in item.measure.reports.all() if said.evidence.endswith(place)]
        for said in mine:
            measures.tell_evidence(said, evidence=writing.evidence(item), by=writing.by)
        if not mine and writing.document.dated:
            _report(writing, item, item.measure, state, writing.document.dated)


def _challenge(writing: Writing, item: Item) -> None:
    title = titled(item.text)
    more = flowing(str(item.told.get("description") or ""))
    districts = districts_of(writing, item)
    areas = [] if districts else areas_of(writing, item)
    challenge = measures.raise_challenge(
        title=clipped(title, 300),
        text="\n\n".join(filter(None, [title * (len(title) > 300), more, jointly(areas)])),
        by=writing.by,
        districts=districts,
        focus_areas=areas,
        field=writing.field_of(item),
        raised_at=writing.event_of(item),
        publish=True,
    )
    writing.challenges[item.pk] = challenge
    writing.became(item, challenge)


def _measure(writing: Writing, item: Item, *, dated: bool) -> Measure:
    above = writing.within(item, Type.CHALLENGE)
    title = title_of(item)
    said = str(item.told.get("responsible") or "").strip()
    responsible = Organization.objects.filter(name__iexact=said).first() if said else None
    measure = measures.plan(
        title=clipped(title, 500),
        text="\n".join([title] * (len(title) > 500) + beside(item) + undated(item) * (not dated)),
        by=writing.by,
        challenge=writing.challenges[above.pk] if above else None,
        responsible=responsible,
        districts=known_districts(str(item.told.get("district") or "")),
        publish=True,
    )
    writing.became(item, measure)
    return measure


def undated(item: Item) -> list[str]:
    """How it stands, of a day that nobody knows: a word in the text and no report."""
    state = state_of(item)
    if not state:
        return []
    said = remark_of(item) or str(StatusReport.State(state).label)
    return [f"{NO_DAY}: {flowing(said)}"]


def remark_of(item: Item) -> str:
    return str(item.told.get("remark") or "").strip()


def title_of(item: Item) -> str:
    """The text without the brackets that become its status report."""
    text, remark = flowing(item.text), flowing(str(item.attributes.get("remark") or ""))
    if remark and state_of(item):
        text = text.removesuffix(".").removesuffix(f"({remark})").rstrip() or text
    return text


def state_of(item: Item) -> str | None:
    """What somebody corrected, "" being no word on how it stands; else as the document says."""
    said = item.corrected.get("status", state_read(item.attributes))
    return StatusReport.State(said) if said else None


def state_read(told: Mapping[str, Any]) -> str | None:
    """As the document says; work that has begun counts as begun, never as finished."""
    said = told.get("status")
    if said in StatusReport.State.values:
        return StatusReport.State(said)
    return StatusReport.State.IN_PROGRESS if BEGUN.search(str(told.get("remark") or "")) else None


def beside(item: Item) -> list[str]:
    """What further columns say, and a remark that is no status, as they stand."""
    told = item.told
    lines = [f"{name}: {flowing(str(told[key]))}" for key, name in BESIDE if told.get(key)]
    remark = remark_of(item)
    kept = bool(remark) and state_of(item) is None and flowing(remark) not in flowing(item.text)
    return [*lines, *([remark] if kept else [])]


def day_of_list(writing: Writing) -> dt.date | None:
    """The day of the event, unless the list itself speaks of later years; the day on which a list
    is read is never the day on which something stood so."""
    today = timezone.localdate()
    day = writing.event.day if writing.event else None
    if day is None or day > today:
        return None
    told = " ".join(f"{i.text} {remark_of(i)}" for i in writing.of(Type.MEASURE))
    later = any(int(year) > day.year for year in YEAR.findall(told))
    return None if later else day


def _report(
    writing: Writing, item: Item, measure: Measure, state: str, on: dt.date
) -> None:  # fmt: skip
    measures.report(
        measure,
        on=on,
        state=state,
        text=remark_of(item) or SAID_SO,
        by=writing.by,
        evidence=writing.evidence(item),
        evidence_link=writing.document.address,
    )
