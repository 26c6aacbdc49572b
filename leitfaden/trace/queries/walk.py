"""Two walkers over the chain: ahead to what became of a thing, back to where it comes from.

A walk takes one query for each kind of thing on the way, however many rows there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, Q, QuerySet

from leitfaden.people.models.visibility import Visitor
from leitfaden.trace.queries.chain import CHAIN, Edge, Kind
from leitfaden.trace.queries.things import link_column, of_kind

type Sources = list[int] | QuerySet[Any]


@dataclass(slots=True)
class Walk:
    """What was found on the way: things by kind and id, the links between them, and crowds.

    A crowd is a kind of which there may be thousands: it is walked through but not loaded.
    """

    things: dict[Kind, dict[int, Any]] = field(default_factory=lambda: defaultdict(dict))
    crowds: dict[Kind, QuerySet[Any]] = field(default_factory=dict)
    links: dict[tuple[Kind, int, Kind], set[int]] = field(default_factory=lambda: defaultdict(set))
    notes: dict[tuple[Kind, int, Kind, int], str] = field(default_factory=dict)

    def all(self, kind: Kind) -> list[Any]:
        return list(self.things[kind].values()) if kind in self.things else []

    def linked(self, kind: Kind, ids: Iterable[int], to: Kind) -> list[Any]:
        """The things of kind `to` that hang on these things, each once, in order of their ids."""
        found = {pk for one in ids for pk in self.links.get((kind, one, to), ())}
        return [self.things[to][pk] for pk in sorted(found) if pk in self.things[to]]

    def sources(self, kind: Kind) -> Sources | None:
        if kind in self.crowds:
            return self.crowds[kind].order_by().values("pk")
        return [*self.things[kind]] if self.things.get(kind) else None


def ahead(kind: Kind, thing: Any, *, visitor: Visitor, crowds: Iterable[Kind] = ()) -> Walk:
    """Everything that grew out of a thing."""
    return _walk(kind, [thing], visitor, frozenset(crowds), forward=True)


def back(kind: Kind, thing: Any, *, visitor: Visitor) -> Walk:
    """Everything a thing grew out of."""
    return _walk(kind, [thing], visitor, frozenset(), forward=False)


def _walk(
    start: Kind, things: list[Any], visitor: Visitor, crowds: frozenset[Kind], *, forward: bool
) -> Walk:
    walk = Walk()
    walk.things[start] = {thing.pk: thing for thing in things}
    for kind, edges in _steps(forward=forward):
        ends = [(_End(edge, forward), walk.sources(_near(edge, forward))) for edge in edges]
        met = [(near, sources) for near, sources in ends if sources is not None]
        if not met or kind is start:
            continue
        if kind in crowds:
            walk.crowds[kind] = of_kind(kind, visitor).filter(_any(met))
        elif any(isinstance(sources, QuerySet) for _, sources in met):
            inside = of_kind(kind, None).model._default_manager.filter(_any(met)).values("pk")
            found = of_kind(kind, visitor).filter(pk__in=inside)
            walk.things[kind] = {t.pk: t for t in found if kind is not Kind.UNIT or t.now}
        else:
            _load(walk, kind, met, visitor)
        if kind is Kind.THEME and forward:
            _follow_merged(walk, visitor)
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

    def meets(self, sources: Sources) -> Q:
        return Q(**{f"{self.path}__in": sources}) & self.where


def _steps(*, forward: bool) -> Iterator[tuple[Kind, list[Edge]]]:
    """The kinds in the order of the walk, each with the edges that lead to it."""
    for kind in Kind if forward else reversed(Kind):
        yield kind, [e for e in CHAIN if (e.later if forward else e.earlier) is kind]


def _any(met: list[tuple[_End, Sources]]) -> Q:
    q = Q()
    for near, sources in met:
        q |= near.meets(sources)
    return q


def _load(walk: Walk, kind: Kind, met: list[tuple[_End, Sources]], visitor: Visitor) -> None:
    """Load the things at the far ends together with the ids at the near ones."""
    columns = {f"via_{i}": link_column(end.path) for i, (end, _) in enumerate(met)}
    columns |= {f"note_{i}": F(end.note) for i, (end, _) in enumerate(met) if end.note}
    for row in of_kind(kind, visitor).filter(_any(met)).annotate(**columns).order_by("pk"):
        if kind is Kind.UNIT and row.now is None:
            continue
        walk.things[kind].setdefault(row.pk, row)
        for i, (end, sources) in enumerate(met):
            if (near := getattr(row, f"via_{i}")) in sources:
                walk.links[end.kind, near, kind].add(row.pk)
                walk.links[kind, row.pk, end.kind].add(near)
                walk.notes[end.kind, near, kind, row.pk] = getattr(row, f"note_{i}", "")


def _follow_merged(walk: Walk, visitor: Visitor) -> None:
    """A card in a heap that went into another goes on with that one."""
    themes = walk.things[Kind.THEME]
    while missing := {t.merged_into_id for t in themes.values()} - {None, *themes}:
        found = of_kind(Kind.THEME, visitor).filter(pk__in=missing)
        if not (loaded := {theme.pk: theme for theme in found}):
            return
        themes.update(loaded)
