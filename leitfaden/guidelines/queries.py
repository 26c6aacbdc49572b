"""The text as pages need it: which edition holds, how an edition reads, where a unit stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.db.models import Count, F, Q, SlugField
from django.db.models.query import QuerySet

from leitfaden.core.prepared import Blank, Blanks, Prepared
from leitfaden.guidelines.models import (
    ActionField,
    Edition,
    FieldTitle,
    Kind,
    Unit,
    Wording,
)
from leitfaden.guidelines.models.unit import WordingQuerySet
from leitfaden.people.models.visibility import Visitor, prepared

SLUG = SlugField()


def newest_that_holds(editions: list[Edition]) -> Edition | None:
    return max(editions, key=lambda edition: (edition.is_frozen, edition.position), default=None)


@dataclass(slots=True)
class Chapter:
    """A field as an edition has it, with what is at home there and what is listed besides."""

    title: FieldTitle
    guidelines: list[Wording] = field(default_factory=list)
    approaches: list[Wording] = field(default_factory=list)
    listed: list[Wording] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """An edition in reading order."""

    preamble: list[Wording]
    chapters: list[Chapter]
    footnotes: list[Wording]


def edition_at(concept: str, slug: str, visitor: Visitor) -> Edition | None:
    """An edition with all its page says about it."""
    return next(iter(_edition_at(visitor).ask(concept=concept, slug=slug)), None)


@prepared
def _edition_at(visitor: Visitor) -> QuerySet[Edition]:
    found = Edition.objects.visible_to(visitor).filter(
        concept__slug=Blank("concept", SLUG), slug=Blank("slug", SLUG)
    )
    return found.select_related(
        "concept", "based_on__concept", "paper", "adopted_by__organization", "adopted_by__paper"
    )


def outline(edition: Edition) -> Outline:
    """The whole edition in two queries."""
    titles = _titles().ask(edition=edition.pk)
    chapters = {title.field_id: Chapter(title) for title in titles}
    read = Outline([], list(chapters.values()), [])
    for wording in by_wording(_whole_text().ask(edition=edition.pk)):
        if home := chapters.get(wording.field_id or 0):
            wording.field = home.title.field
        _put(wording, read, chapters)
    return read


@cache
def _titles() -> Prepared[FieldTitle]:
    titles = FieldTitle.objects.filter(edition=Blank("edition"))
    return Prepared(titles.select_related("field").order_by("number"))


@cache
def _whole_text() -> Prepared[Wording]:
    return Prepared(listed(_text()))


@cache
def _text_of_field() -> Prepared[Wording]:
    """What is at home in a field or listed there besides."""
    field = Blank("field")
    rows = listed(_text()).select_related("unit", "field")
    return Prepared(rows.filter(Q(field=field) | Q(also_id=field)))


def _text() -> WordingQuerySet:
    return Wording.objects.filter(edition=Blank("edition")).order_by("position", "pk")


def listed(wordings: WordingQuerySet) -> Any:
    """Wordings with their unit, a row for each field in which they are listed besides."""
    return wordings.select_related("unit").annotate(
        also_id=F("also_under__id"),
        also_number=F("also_under__number"),
        also_title=F("also_under__title"),
    )


def by_wording(rows: Iterable[Any]) -> list[Wording]:
    """Each wording once, with the fields in which it is listed besides as `also`."""
    found: dict[int, Wording] = {}
    for row in rows:
        wording = found.setdefault(row.pk, row)
        wording.also = [] if wording is row else wording.also
        if row.also_id:
            wording.also.append(
                ActionField(pk=row.also_id, number=row.also_number, title=row.also_title)
            )
    return list(found.values())


def _put(wording: Wording, read: Outline, chapters: dict[int, Chapter]) -> None:
    """Where a wording is read."""
    home = chapters.get(wording.field_id or 0)
    if wording.kind == Kind.PREAMBLE:
        read.preamble.append(wording)
    elif wording.kind == Kind.FOOTNOTE:
        read.footnotes.append(wording)
    elif home:
        (home.guidelines if wording.kind == Kind.GUIDELINE else home.approaches).append(wording)
    for elsewhere in wording.also:
        if elsewhere.pk in chapters:
            chapters[elsewhere.pk].listed.append(wording)


def fields_in(edition: Edition) -> list[FieldTitle]:
    """The fields of an edition with their number of guidelines and approaches, in one query."""
    return _fields_in().ask(edition=edition.pk)


@cache
def _fields_in() -> Prepared[FieldTitle]:
    at_home = Q(field__wordings__edition=F("edition"))
    return Prepared(
        FieldTitle.objects.filter(edition=Blank("edition"))
        .select_related("field")
        .annotate(
            guideline_count=Count(
                "field__wordings", filter=at_home & Q(field__wordings__kind=Kind.GUIDELINE)
            ),
            approach_count=Count(
                "field__wordings", filter=at_home & Q(field__wordings__kind=Kind.APPROACH)
            ),
        )
        .order_by("number")
    )


def titles_of(slug: str, number: int, visitor: Visitor) -> list[FieldTitle]:
    """What the visible editions call a field, newest edition first, in one query."""
    return _titles_of(visitor).ask(slug=slug, number=number)


@prepared
def _titles_of(visitor: Visitor) -> QuerySet[FieldTitle]:
    found = FieldTitle.objects.filter(
        field__in=ActionField.objects.visible_to(visitor),
        edition__in=Edition.objects.visible_to(visitor),
        field__concept__slug=Blank("slug", SLUG),
        field__number=Blank("number"),
    )
    return found.select_related("field__concept", "edition").order_by("-edition__position")


def chapter(title: FieldTitle) -> Chapter:
    """One field of one edition in one query."""
    read = Chapter(title)
    rows = _text_of_field().ask(edition=title.edition_id, field=title.field_id)
    for wording in by_wording(rows):
        if wording.field_id != title.field_id:
            read.listed.append(wording)
        elif wording.kind == Kind.GUIDELINE:
            read.guidelines.append(wording)
        elif wording.kind == Kind.APPROACH:
            read.approaches.append(wording)
    return read


@dataclass(slots=True)
class History:
    """A unit through the editions of its concept, oldest first."""

    unit: Unit
    editions: list[Edition]
    wordings: list[Wording]
    footnotes: list[Wording]

    def in_edition(self, edition: Edition) -> Wording | None:
        return next((w for w in self.wordings if w.edition_id == edition.pk), None)

    def pairs(self) -> list[tuple[Wording, Wording]]:
        """Wordings of neighbouring editions among those that have the unit."""
        return list(zip(self.wordings, self.wordings[1:], strict=False))


def history(number: int, visitor: Visitor) -> History | None:
    """Every visible edition and what it makes the unit say, in two queries; None where none words it."""
    editions = _editions_around(visitor).ask(number=number)
    by_id = {edition.pk: edition for edition in editions}
    found = by_wording(_said_of().ask(number=number, editions=by_id))
    for wording in found:
        wording.edition = by_id[wording.edition_id]
    found.sort(key=lambda wording: (wording.edition.position, wording.position))
    own = [wording for wording in found if wording.unit.number == number]
    if not own:
        return None
    unit = own[0].unit
    unit.concept = editions[0].concept
    return History(unit, editions, own, [one for one in found if one.unit_id != unit.pk])


@prepared
def _editions_around(visitor: Visitor) -> QuerySet[Edition]:
    """The editions of the concept a unit belongs to."""
    editions = Edition.objects.visible_to(visitor).filter(concept__units__number=Blank("number"))
    return editions.select_related("concept", "adopted_by__organization").order_by("position")


@cache
def _said_of() -> Prepared[Wording]:
    """What some editions make a unit say, and the footnotes to it."""
    unit = Q(unit__number=Blank("number")) | Q(note_to__number=Blank("number"))
    said = listed(Wording.objects.filter(unit, edition__in=Blanks("editions")))
    return Prepared(said.select_related("unit", "field"))


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a unit from one edition to the next; one side may be missing."""

    before: Wording | None
    after: Wording | None


def changes_since(edition: Edition) -> list[Change]:
    """What an edition says otherwise than the one it is based on, in the order of the text."""
    if edition.based_on is None:
        return []
    told = ("unit", "field")
    before = {w.unit_id: w for w in edition.based_on.wordings.select_related(*told)}
    after = {w.unit_id: w for w in edition.wordings.select_related(*told)}
    order = sorted(after, key=lambda unit: after[unit].position)
    gone = [unit for unit in before if unit not in after]
    pairs = [Change(before.get(unit), after.get(unit)) for unit in (*order, *gone)]
    return [pair for pair in pairs if _differs(pair)]


def differ(before: Wording, after: Wording) -> bool:
    """Whether a unit says, is or stands something else; its printed number alone does not count."""
    said = ("text", "title", "kind", "field_id")
    return any(getattr(before, name) != getattr(after, name) for name in said)


def _differs(pair: Change) -> bool:
    return pair.before is None or pair.after is None or differ(pair.before, pair.after)
