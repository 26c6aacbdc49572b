"""What the review page asks: the items section by section, how sure they are, what is lost."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leitfaden.core.parts import Choice
from leitfaden.core.thread import Tag
from leitfaden.intake.commit import Made
from leitfaden.intake.commit.outcome import BEHIND, made_of
from leitfaden.intake.commit.placing import EventMissing, homeless, kept, misses_event
from leitfaden.intake.commit.writing import lines_said
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.people.models.visibility import Visitor

LONG = 600
"""Characters from which on the review page folds a text."""

SURE, LIKELY = 0.9, 0.75
"""From which confidence on an item counts as sure, as likely; below it a person must look."""

HOMES = (
    Type.EVENT, Type.AGENDA_ENTRY, Type.PREAMBLE, Type.FIELD, Type.GUIDELINE, Type.APPROACH,
    Type.CHALLENGE,
)  # fmt: skip
"""What other items may belong to."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """How sure the reader is, in words."""

    tag: Tag
    doubtful: bool = False


CERTAIN = Certainty(Tag("ok", _("sicher")))
PROBABLE = Certainty(Tag("none", _("wahrscheinlich")))
DOUBTFUL = Certainty(Tag("wait", _("bitte prüfen")), doubtful=True)


def certainty(confidence: float) -> Certainty:
    if confidence >= SURE:
        return CERTAIN
    return PROBABLE if confidence >= LIKELY else DOUBTFUL


def documents(visitor: Visitor) -> QuerySet[Document]:
    """All documents, the newest first, with how much they hold and how much is doubtful."""
    kept = Q(items__left_out=False)
    return (
        Document.objects.visible_to(visitor)
        .defer("source", "not_placed")
        .select_related("brought_by")
        .annotate(
            count=Count("items", filter=kept),
            doubtful=Count("items", filter=kept & Q(items__confidence__lt=LIKELY)),
        )
    )


def parents_for(item: Item) -> list[Item]:
    """What an item may belong to: things that hold others, never itself or its own parts."""
    siblings = {other.pk: other for other in item.document.items.all()}
    return [
        home
        for home in siblings.values()
        if (home.type in HOMES or home.pk == item.parent_id)
        and not _reaches(home, item.pk, siblings)
    ]


def _reaches(home: Item, goal: int, items: dict[int, Item]) -> bool:
    step: Item | None = home
    while step:
        if step.pk == goal:
            return True
        step = items.get(step.parent_id or 0)
    return False


@dataclass(frozen=True, slots=True)
class Line:
    """One item as the review page shows it."""

    item: Item
    certainty: Certainty
    home: str
    depth: int
    suggested: str
    made: Sequence[Made] = ()

    @property
    def anchor(self) -> str:
        return f"e{self.item.position}"

    @property
    def lines(self) -> str:
        return lines_said(self.item)

    @property
    def beginning(self) -> str:
        """The first words of a long text, which then stands folded behind them."""
        text = self.item.text
        return " ".join(text[:LONG].split()[:-1]) + " …" if len(text) > LONG else ""

    @property
    def told(self) -> list[tuple[Promise, str]]:
        """What else the document says about it, in words."""
        return list(_told(self.item.attributes))


@dataclass(frozen=True, slots=True)
class Jump:
    """A way to an item on the review page."""

    item: Item
    query: str

    @property
    def words(self) -> str:
        flat = " ".join(self.item.text.split())
        return flat if len(flat) <= 90 else flat[:88] + " …"

    @property
    def lines(self) -> str:
        return lines_said(self.item)


@dataclass(frozen=True, slots=True)
class Section:
    """What belongs together: a field with all that hangs on it, or all things of one kind."""

    key: str
    title: str
    items: Sequence[Item]


TOLD: tuple[tuple[str, Promise], ...] = (
    ("date", _("Datum")),
    ("last_date", _("bis")),
    ("starts", _("Beginn")),
    ("ends", _("Ende")),
    ("venue", _("Ort")),
    ("address", _("Anschrift")),
    ("registration", _("Anmeldung")),
    ("at", _("Beginn")),
    ("until", _("Ende")),
    ("role", _("Rolle")),
    ("function", _("Funktion")),
    ("state", _("Zusage")),
    ("status", _("Stand")),
    ("remark", _("Bemerkung")),
    ("responsible", _("zuständig")),
    ("due", _("Frist")),
    ("focus_area", _("Schwerpunktbereich")),
    ("paper", _("Drucksache")),
    ("channel_note", _("Vermerk der Quelle")),
    ("renames", _("neuer Name")),
    ("moved_to", _("soll zu Handlungsfeld")),
)
STATES = {
    "open": _("offen"), "in_progress": _("in Arbeit"), "done": _("umgesetzt"),
    "requested": _("angefragt"), "confirmed": _("zugesagt"), "declined": _("abgesagt"),
}  # fmt: skip


def _told(attributes: dict[str, object]) -> Iterable[tuple[Promise, str]]:
    for key, name in TOLD:
        value = attributes.get(key)
        if value and value != "unknown":
            yield name, str(STATES.get(str(value), value) if key in ("status", "state") else value)


def _is_doubtful(item: Item) -> bool:
    return not item.left_out and item.confidence < LIKELY


def source_around(item: Item, *, lines: int = 2) -> list[tuple[int, str, bool]]:
    """The lines of the source an item was read from, with some before and after: number, text,
    whether the line is the item's own."""
    rows = item.document.source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first, last = max(1, item.first_line - lines), min(len(rows), item.last_line + lines)
    return [
        (number, rows[number - 1], item.first_line <= number <= item.last_line)
        for number in range(first, last + 1)
    ]


class Review:
    """A document's items, read once, as the review page needs them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        items = document.items.all()
        self.items = list(items.select_related(*BEHIND) if document.is_committed else items)
        self.by_key = {item.pk: item for item in self.items}

    @cached_property
    def sections(self) -> list[Section]:
        """In the order of the document; fields by their number."""
        found: dict[str, list[Item]] = {}
        for item in self.items:
            found.setdefault(self._section_key(item), []).append(item)
        return [Section(key, self._title(key), items) for key, items in found.items()]

    def section(self, key: str) -> Section | None:
        """The section asked for, else the first."""
        return next((s for s in self.sections if s.key == key), next(iter(self.sections), None))

    @cached_property
    def doubtful(self) -> list[Item]:
        """The least certain first."""
        return sorted(filter(_is_doubtful, self.items), key=lambda i: (i.confidence, i.position))

    @cached_property
    def counts(self) -> list[tuple[str, int]]:
        """How many of each kind are kept."""
        kept = [item.type for item in self.items if not item.left_out]
        return [(str(type_.label), kept.count(type_)) for type_ in Type if type_ in kept]

    @cached_property
    def obstacle(self) -> str:
        """Why the document cannot be committed as it stands; empty when it can."""
        return str(EventMissing()) if misses_event(kept(self.items)) else ""

    @cached_property
    def homeless(self) -> list[tuple[Item, str]]:
        """What is kept and yet becomes nothing, with the reason."""
        return [(item, str(why)) for item, why in homeless(kept(self.items))]

    def lines(self, items: Iterable[Item]) -> list[Line]:
        return [self._line(item) for item in items]

    def jumps(self, items: Iterable[Item], *, per_page: int) -> list[Jump]:
        """Where on the review page these items stand."""
        return [Jump(item, self._query(item, per_page)) for item in items]

    def _query(self, item: Item, per_page: int) -> str:
        key = self._section_key(item)
        place = self._places[item.pk]
        page = f"&seite={place // per_page + 1}" if place >= per_page else ""
        return f"?abschnitt={key}{page}#e{item.position}"

    @cached_property
    def _places(self) -> dict[int, int]:
        """How many items of its section stand before each item."""
        return {
            item.pk: place for section in self.sections for place, item in enumerate(section.items)
        }

    def chips(self, here: Section | None) -> list[Choice]:
        return [
            Choice(s.title, f"?abschnitt={s.key}", here=s is here, count=len(s.items))
            for s in self.sections
        ]

    def _line(self, item: Item) -> Line:
        home = self.by_key.get(item.parent_id or 0)
        shown = f"{home.get_type_display()} {home.number}".strip() if home else ""
        told = str(item.attributes.get("suggested") or "")
        suggested = told if " ".join(told.split()) != " ".join(item.text.split()) else ""
        made = tuple(made_of(item)) if self.document.is_committed else ()
        return Line(item, certainty(item.confidence), shown, self._depth(item), suggested, made)

    def _depth(self, item: Item) -> int:
        """1 for what hangs below the head of its section, more for what hangs on that."""
        depth = 0
        while (home := self.by_key.get(item.parent_id or 0)) and depth < 3:
            item, depth = home, depth + 1
        return depth

    def _root(self, item: Item) -> Item:
        """The topmost item above; a circle cannot be made, a long chain ends."""
        for _step in range(20):
            home = self.by_key.get(item.parent_id or 0)
            if home is None:
                break
            item = home
        return item

    def _section_key(self, item: Item) -> str:
        root = self._root(item)
        if root.type == Type.FIELD:
            return f"feld-{root.number if root.number.isalnum() else f'x{root.position}'}"
        return SECTION_OF.get(Type(root.type), "weiteres")

    def _title(self, key: str) -> str:
        if not key.startswith("feld-"):
            return str(SECTIONS[key])
        number = key.removeprefix("feld-")
        named = "" if number.startswith("x") else f" {number}"
        return f"{_('Handlungsfeld')}{named}"


SECTIONS: dict[str, Promise] = {
    "veranstaltung": _("Veranstaltung"),
    "praeambel": _("Präambel"),
    "massnahmen": _("Herausforderungen und Maßnahmen"),
    "stadtteile": _("Stadtteile"),
    "weiteres": _("Weiteres"),
}
SECTION_OF = {
    Type.EVENT: "veranstaltung",
    Type.AGENDA_ENTRY: "veranstaltung",
    Type.WORKSHOP: "veranstaltung",
    Type.QUESTION: "veranstaltung",
    Type.CONTRIBUTOR: "veranstaltung",
    Type.FACILITATOR: "veranstaltung",
    Type.PREAMBLE: "praeambel",
    Type.CHALLENGE: "massnahmen",
    Type.MEASURE: "massnahmen",
    Type.DISTRICT: "stadtteile",
}
