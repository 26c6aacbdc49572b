"""The review page: the items section by section, how sure they are, what is lost."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leitfaden.core.parts import Choice
from leitfaden.intake.commit.outcome import BEHIND, made_of
from leitfaden.intake.commit.placing import EventMissing, homeless, kept, misses_event
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries.certainty import certainty, is_doubtful
from leitfaden.intake.queries.parts import Around, Jump, Line, Section
from leitfaden.intake.queries.reasons import REASONS, reasons

ELSEWHERE = "weiteres"
SECTIONS: dict[str, Promise] = {
    "veranstaltung": _("Veranstaltung"),
    "praeambel": _("Präambel"),
    "massnahmen": _("Herausforderungen und Maßnahmen"),
    "stadtteile": _("Stadtteile"),
    ELSEWHERE: _("Weiteres"),
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


class Review:
    """A document's items, read once, as the review page needs them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        items = document.items.all()
        self.items = list(items.select_related(*BEHIND) if document.is_committed else items)
        self.by_key = {item.pk: item for item in self.items}

    @cached_property
    def sections(self) -> list[Section]:
        """In the order of the document; what belongs nowhere comes last."""
        found: dict[str, list[Item]] = {}
        for item in self.items:
            found.setdefault(self._section_key(item), []).append(item)
        ordered = sorted(found, key=lambda key: key == ELSEWHERE)
        return [Section(key, self._title(key), found[key]) for key in ordered]

    def section(self, key: str) -> Section | None:
        """The section asked for, else the first."""
        return next((s for s in self.sections if s.key == key), next(iter(self.sections), None))

    @cached_property
    def doubtful(self) -> list[Item]:
        """The least certain first."""
        return sorted(filter(is_doubtful, self.items), key=lambda i: (i.confidence, i.rank))

    @cached_property
    def kept(self) -> int:
        """How many items are not left out."""
        return sum(not item.left_out for item in self.items)

    @property
    def settled(self) -> int:
        """How many of these nobody needs to look at any more."""
        return self.kept - len(self.doubtful)

    def why(self, code: str) -> list[Item]:
        """The doubtful items of one reason; without one all."""
        return [item for item in self.doubtful if not code or code in self.reasons[item.pk]]

    @cached_property
    def reasons(self) -> dict[int, list[str]]:
        return {item.pk: reasons(item) for item in self.doubtful}

    def reason_chips(self, here: str) -> list[Choice]:
        """All doubtful items, then those of each reason that there is."""
        counts = Counter(code for codes in self.reasons.values() for code in codes)
        total = Choice(gettext("alle"), "?reihe=unsicher", here=not here, count=len(self.doubtful))
        return [total] + [
            Choice(
                str(said), f"?reihe=unsicher&grund={code}", here=code == here, count=counts[code]
            )
            for code, said in REASONS.items()
            if counts[code]
        ]

    @cached_property
    def around(self) -> dict[int, Around]:
        """Who stands beside whom."""
        homes: dict[int | None, list[Item]] = {}
        for item in self.items:
            homes.setdefault(item.parent_id, []).append(item)
        beside = _neighbours(self.items)
        within = {pk: pair for found in homes.values() for pk, pair in _neighbours(found).items()}
        return {item.pk: Around(*beside[item.pk], *within[item.pk]) for item in self.items}

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

    def nearest(self, item: Item) -> Item:
        """The item, or where it is gone the one before it."""
        before = [found for found in self.items if found.rank <= item.rank]
        return self.by_key.get(item.pk) or (before or self.items)[-1]

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

    def chips(self, here: Section | None, *, whole: bool = False) -> list[Choice]:
        """The whole document in its order, and each section of it."""
        total = Choice(
            gettext("alles"), "?reihe=dokument", here=here is None, count=len(self.items)
        )
        return [total] * whole + [
            Choice(s.title, f"?abschnitt={s.key}", here=s is here, count=len(s.items))
            for s in self.sections
        ]

    def _line(self, item: Item) -> Line:
        home = self.by_key.get(item.parent_id or 0)
        beyond = home if home and home.type != Type.FIELD else None
        shown = f"{beyond.get_type_display()} {beyond.number}".strip() if beyond else ""
        told = str(item.attributes.get("suggested") or "")
        suggested = told if " ".join(told.split()) != " ".join(item.text.split()) else ""
        made = tuple(made_of(item)) if self.document.is_committed else ()
        why = [REASONS[code] for code in self.reasons.get(item.pk, ())]
        return Line(
            item, certainty(item.confidence), shown, self._depth(item), suggested, made, why,
            self.around[item.pk],
        )  # fmt: skip

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
        return SECTION_OF.get(Type(root.type), ELSEWHERE)

    def _title(self, key: str) -> str:
        if not key.startswith("feld-"):
            return str(SECTIONS[key])
        number = key.removeprefix("feld-")
        named = "" if number.startswith("x") else f" {number}"
        return f"{_('Handlungsfeld')}{named}"


def _neighbours(items: Sequence[Item]) -> dict[int, tuple[Item | None, Item | None]]:
    """Key → the one before and the one behind."""
    shifted = zip([None, *items], items, [*items[1:], None], strict=False)
    return {item.pk: (before, behind) for before, item, behind in shifted}
