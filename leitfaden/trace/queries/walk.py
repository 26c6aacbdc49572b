"""Two walkers over the chain: ahead to what became of a thing, back to where it comes from.

A walk takes one query for each kind of thing on the way, however many rows there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import F, Q, QuerySet

from leitfaden.core.prepared import Blanks
from leitfaden.core.written import Written
from leitfaden.people.models import Publishable
from leitfaden.people.models.visibility import Visitor, prepared, works_here
from leitfaden.trace.queries.chain import CHAIN, Edge, Kind
from leitfaden.trace.queries.things import link_column, of_keys, of_kind
from leitfaden.workshops.models import Card, Theme

type Sources = list[int]


@dataclass(slots=True)
class Walk:
    """What was found on the way: things by kind and id, the links between them, and crowds.

    Themes that were put together stand once, under the id of the one they went into; a card that
    was put together with others brings them along. `roots` knows where each of them went.

    A crowd is a kind of which there may be thousands: it is walked through but not loaded. Units that
    are `asked_for` need not lie on the way; they stand in `named`.
    """

    things: dict[Kind, dict[int, Any]] = field(default_factory=lambda: defaultdict(dict))
    links: dict[tuple[Kind, int, Kind], set[int]] = field(default_factory=lambda: defaultdict(set))
    notes: dict[tuple[Kind, int, Kind, int], list[str]] = field(
        default_factory=lambda: defaultdict(list)
    )
    roots: dict[Kind, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    named: dict[int, Any] = field(default_factory=dict)
    asked_for: frozenset[int] = frozenset()

    def all(self, kind: Kind) -> list[Any]:
        return list(self.things[kind].values()) if kind in self.things else []

    def keys(self, kind: Kind) -> list[int]:
        """The ids of a kind from which links may go on: those of whole heaps."""
        return [*{**self.things[kind], **self.roots[kind]}]

    def root(self, kind: Kind, pk: int) -> int:
        return self.roots[kind].get(pk, pk)

    def linked(self, kind: Kind, ids: Iterable[int], to: Kind) -> list[Any]:
        """The things of kind `to` that hang on these things, each once, in order of their ids."""
        found = {pk for one in ids for pk in self.links.get((kind, one, to), ())}
        return [self.things[to][pk] for pk in sorted(found) if pk in self.things[to]]


def ahead(
    kind: Kind,
    things: Iterable[Any],
    *,
    visitor: Visitor,
    units: Iterable[int] = (),
    heap: Mapping[int, int] | None = None,
) -> Walk:
    """Everything that grew out of some things; `units` are loaded along, for their names. `heap` names
    what was put together with them: what grew out of that grew out of them too."""
    walk = Walk(asked_for=frozenset(units))
    walk.roots[kind] |= heap or {}
    _walk(walk, kind, things, visitor, forward=True)
    if missing := walk.asked_for - {*walk.named, *walk.things[Kind.UNIT]}:
        found = of_keys(visitor, Kind.UNIT, "pk").ask(keys=missing)
        walk.named |= {unit.pk: unit for unit in found if unit.said}
    walk.named |= walk.things[Kind.UNIT]
    return walk


def back(kind: Kind, things: Iterable[Any], *, visitor: Visitor) -> Walk:
    """Everything some things grew out of; what they hold themselves is not asked for again."""
    walk = _walk(Walk(), kind, things, visitor, forward=False)
    challenges = [m.challenge for m in walk.all(Kind.MEASURE) if m.challenge]
    walk.things[Kind.CHALLENGE] |= {c.pk: c for c in challenges if _seen(c, visitor)}
    said = [card.event for card in walk.all(Kind.CARD)]
    raised = [c.raised_at for c in walk.all(Kind.CHALLENGE) if c.raised_at]
    for event in sorted([*said, *raised], key=lambda e: e.pk):
        if _seen(event, visitor):
            walk.things[Kind.EVENT][event.pk] = event
    return walk


def _seen(thing: Publishable, visitor: Visitor) -> bool:
    return thing.is_public or works_here(visitor)


def _walk(
    walk: Walk, start: Kind, things: Iterable[Any], visitor: Visitor, *, forward: bool
) -> Walk:
    walk.things[start] = {thing.pk: thing for thing in things}
    for kind, edges in _steps(forward=forward):
        ends = [_End(edge, forward) for edge in edges]
        met = [(end, walk.keys(end.kind)) for end in ends if walk.things.get(end.kind)]
        if not met or kind is start:
            continue
        _load(walk, kind, met, visitor)
    return walk


def _near(edge: Edge, forward: bool) -> Kind:
    return edge.earlier if forward else edge.later


@dataclass(frozen=True, slots=True)
class _End:
    """An edge seen from the far end: how to look up the near one, and on what condition."""

    edge: Edge
    forward: bool

    @property
    def kind(self) -> Kind:
        return _near(self.edge, self.forward)

    @property
    def path(self) -> str:
        return self.edge.from_later if self.forward else self.edge.from_earlier

    @property
    def where(self) -> Q:
        return self.edge.later_where if self.forward else self.edge.earlier_where

    @property
    def note(self) -> str:
        return self.edge.note if self.forward else ""

    def meets(self, sources: Blanks) -> Q:
        return Q(**{f"{self.path}__in": sources}) & self.where


HELD_BY_OTHERS = frozenset({Kind.EVENT, Kind.FIELD, Kind.GROUP, Kind.CHALLENGE})
"""On the way back each card brings its event along, each measure its challenge."""


def _steps(*, forward: bool) -> Iterator[tuple[Kind, list[Edge]]]:
    """The kinds in the order of the walk, each with the edges that lead to it."""
    kinds = list(Kind) if forward else [k for k in reversed(Kind) if k not in HELD_BY_OTHERS]
    for kind in kinds:
        yield kind, [e for e in CHAIN if (e.later if forward else e.earlier) is kind]


def _load(walk: Walk, kind: Kind, met: list[tuple[_End, Sources]], visitor: Visitor) -> None:
    """Load the things at the far ends together with the ids at the near ones."""
    besides = walk.asked_for if kind is Kind.UNIT else ()
    question = _linked(visitor, kind, tuple(end for end, _ in met), bool(besides))
    keys = {f"keys_{i}": sources for i, (_, sources) in enumerate(met)}
    for row in question.ask(besides=besides, **keys):
        if kind is Kind.UNIT and not row.said:
            continue
        if row.pk in besides:
            walk.named[row.pk] = row
        met_by = [(end, i) for i, (end, keys) in enumerate(met) if getattr(row, f"via_{i}") in keys]
        for pk, thing in _found(walk, kind, row, visitor) if met_by else ():
            walk.things[kind].setdefault(pk, thing)
            for end, i in met_by:
                _link(walk, end, getattr(row, f"via_{i}"), kind, pk, getattr(row, f"note_{i}", ""))


def _found(walk: Walk, kind: Kind, row: Any, visitor: Visitor) -> list[tuple[int, Any]]:
    """What a row stands for, each with its key: a card with its mates, a theme for its whole heap.

    Where no theme of a heap may be seen, nothing leads on from it.
    """
    if kind is Kind.CARD:
        every = [
            Card(event=row.event, **_told(said, "text"))
            for said in row.heap
            if said["id"] != row.pk
        ]
        return [(card.pk, card) for card in (row, *every) if _seen(card, visitor)]
    if kind is Kind.THEME:
        root = row.merged_into_id or row.pk
        faces = _face(row, root, visitor)
        if faces:
            walk.roots[kind] |= {said["id"]: root for said in row.heap}
        return [(root, face) for face in faces]
    return [(row.pk, row)]


def _face(row: Any, root: int, visitor: Visitor) -> list[Theme]:
    """The theme that stands for its heap: the one all went into, else the first that may be seen."""
    every = [Theme(event_id=row.event_id, **_told(said, "title")) for said in row.heap]
    seen = sorted((t for t in every if _seen(t, visitor)), key=lambda t: (t.pk != root, t.pk))
    for theme in seen[:1]:
        shown = any(one.is_public for one in every)
        vars(theme).update(card_count=row.card_count, heap_is_shown=shown)
    return seen[:1]


def _told(said: dict[str, Any], words: str) -> dict[str, Any]:
    """JSON does not know that these words are the town's."""
    return said | {words: Written(said[words])}


def _link(walk: Walk, end: _End, near: int, kind: Kind, pk: int, note: str) -> None:
    near = walk.root(end.kind, near)
    walk.links[end.kind, near, kind].add(pk)
    walk.links[kind, pk, end.kind].add(near)
    notes = walk.notes[end.kind, near, kind, pk]
    if note and note not in notes:
        notes.append(note)


@prepared
def _linked(
    visitor: Visitor, kind: Kind, ends: tuple[_End, ...], and_besides: bool
) -> QuerySet[Any]:
    """The things of a kind at the far ends: `via_…` is the id at the near one, `note_…` the link's."""
    columns = {f"via_{i}": link_column(end.path) for i, end in enumerate(ends)}
    columns |= {f"note_{i}": F(end.note) for i, end in enumerate(ends) if end.note}
    met = [end.meets(Blanks(f"keys_{i}")) for i, end in enumerate(ends)]
    met += [Q(pk__in=Blanks("besides"))] if and_besides else []
    found: QuerySet[Any] = of_kind(kind, visitor).filter(reduce(or_, met)).annotate(**columns)
    return found.order_by("pk")
