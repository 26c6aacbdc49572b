"""What the pages of a group, a theme and the sorting table need, in few questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from django.db.models import (
    Count,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    Window,
)
from django.db.models.functions import Coalesce, JSONObject

from leitfaden.core.gather import Gathered
from leitfaden.core.prepared import Blank, Blanks, Listed, Prepared
from leitfaden.events.models import Event
from leitfaden.people.models.visibility import Visitor, listing, prepared, works_here
from leitfaden.workshops.coverage import Voice
from leitfaden.workshops.models import (
    Card,
    Group,
    Minutes,
    Question,
    Sorting,
    Summary,
    Theme,
)
from leitfaden.workshops.models.heap import heap, heaps_of, outer_heap


def group_at(event: int, number: int, visitor: Visitor) -> Group | None:
    """A group with all that its page says about where it sits."""
    return next(iter(_group_at(visitor).ask(event=event, number=number)), None)


@prepared
def _group_at(visitor: Visitor) -> QuerySet[Group]:
    found = Group.objects.filter(event__number=Blank("event"), number=Blank("number"))
    return found.visible_to(visitor).select_related("event", "workshop", "field__concept")


def cards_of(group: Group, visitor: Visitor) -> QuerySet[Card]:
    """The group's cards in their order."""
    cards = Card.objects.visible_to(visitor).filter(group=group)
    return cards.select_related("merged_into").order_by("number")


@listing
def cards_in(visitor: Visitor) -> QuerySet[Any]:
    """The cards of a `group` in their order, each with `of_all`."""
    cards = Card.objects.visible_to(visitor).filter(group=Blank("group"))
    return counted(cards.select_related("merged_into").order_by("number"))


def counted(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Each row knows `of_all`, how many there are, so that a page of them needs no second query."""
    known: QuerySet[Any] = rows.annotate(of_all=Window(Count("*")))
    return known


def lay(cards: Iterable[Card]) -> list[Card]:
    """The cards with `lying`, the places in which they lie now, with all of their heap; one query."""
    laid = list(cards)
    roots = {card.merged_into_id or card.pk for card in laid}
    here = Q(card__in=roots) | Q(card__merged_into__in=roots)
    found = Sorting.objects.standing().filter(here).select_related("card", "theme__merged_into")
    by_root: dict[int, list[Sorting]] = defaultdict(list)
    for sorting in found.order_by("pk"):
        by_root[sorting.card.merged_into_id or sorting.card_id].append(sorting)
    for card in laid:
        vars(card)["lying"] = by_root[card.merged_into_id or card.pk]
    return laid


def questions_of(group: Group) -> QuerySet[Question]:
    """What this group was asked: the questions of all and its own."""
    return Question.objects.filter(Q(group=None) | Q(group=group), event=group.event_id)


def asked_and_minuted(group: Group) -> tuple[list[Question], list[Minutes]]:
    """The questions and the minutes of a group, in one query."""
    rows = _asked_and_minuted().ask(event=group.event_id, group=group.pk)
    questions, minutes = [], []
    for kind, pk, place, text, paper in sorted(rows, key=lambda row: (row[2], row[1])):
        if kind == "question":
            questions.append(Question(pk=pk, number=place, text=text, colour=paper))
        else:
            minutes.append(Minutes(pk=pk, position=place, text=text))
    return questions, minutes


@cache
def _asked_and_minuted() -> Prepared[tuple[Any, ...]]:
    columns = ("kind", "pk", "place", "text", "paper")
    group = Blank("group")
    asked = Question.objects.filter(Q(group=None) | Q(group=group), event=Blank("event")).annotate(
        kind=Value("question"), place=F("number"), paper=F("colour")
    )
    minuted = Minutes.objects.filter(group=group).annotate(
        kind=Value("minutes"), place=F("position"), paper=Value("")
    )
    rows = asked.order_by().values_list(*columns).union(minuted.order_by().values_list(*columns))
    return Prepared(rows.order_by())


def newest_summary(group: Group, visitor: Visitor) -> Summary | None:
    """The newest version this visitor may see, with `voices`, all cards of the group."""
    return next(iter(_newest_summary(visitor).ask(group=group.pk)), None)


@prepared
def _newest_summary(visitor: Visitor) -> QuerySet[Summary]:
    group = Blank("group")
    card = JSONObject(pk="pk", number="number", into="merged_into_id")
    cards = _seen(visitor).filter(group=group).order_by().values("group")
    found = _with_laid(Summary.objects.visible_to(visitor).filter(group=group))
    return found.annotate(voices=Subquery(cards.values(all=Gathered(card))))[:1]


def _with_laid(summaries: QuerySet[Summary]) -> QuerySet[Summary]:
    card = JSONObject(
        pk="reflected__card", number="reflected__card__number",
        into="reflected__card__merged_into", taken="reflected__taken",
    )  # fmt: skip
    laid = Gathered(card, filter=Q(reflected__isnull=False))
    return summaries.annotate(laid=laid).order_by("-version")


def _seen(visitor: Visitor) -> QuerySet[Card]:
    return Card.objects.visible_to(visitor).filter(withdrawn_at=None)


def summaries_of(group: Group, visitor: Visitor) -> QuerySet[Summary]:
    """The versions this visitor may see, the newest first, with `laid`, their frozen cards."""
    return _with_laid(Summary.objects.visible_to(visitor).filter(group=group))


def voices_of(group: Group, visitor: Visitor) -> list[Voice]:
    """Number and place of every standing card of the group this visitor may see."""
    cards = _seen(visitor).filter(group=group).order_by("number")
    return [Voice(*row) for row in cards.values_list("pk", "number", "merged_into_id")]


def theme_at(number: int, visitor: Visitor) -> Theme | None:
    """A theme with its event and its group."""
    theme = next(iter(_theme_at(visitor).ask(number=number)), None)
    if theme and theme.group:
        theme.group.event = theme.event
    return theme


@prepared
def _theme_at(visitor: Visitor) -> QuerySet[Theme]:
    themes = Theme.objects.visible_to(visitor).filter(number=Blank("number")).with_heap()
    return themes.select_related("event", "group", "merged_into")


def card_at(number: int, visitor: Visitor) -> tuple[Card | None, list[Card]]:
    """A card with all that its page says about where it comes from, and the cards of its heap."""
    found = {card.number: card for card in _card_and_alike(visitor).ask(number=number)}
    card = found.pop(number, None)
    if card and card.group:
        card.group.event = card.event
    return card, list(found.values())


@prepared
def _card_and_alike(visitor: Visitor) -> QuerySet[Card]:
    found = heaps_of(Card.objects.filter(number=Blank("number"))).visible_to(visitor)
    along = ("event", "group", "question", "field__concept", "unit", "merged_into")
    return found.select_related(*along).with_heap().order_by("number")


def heap_of(theme: Theme, visitor: Visitor) -> Listed[Any]:
    """A row for each card that lies in a theme or in what went into it, with all its `thoughts`;
    cards that were put together are one."""
    return _heap_of(visitor).of(root=theme.merged_into_id or theme.pk)


@listing
def _heap_of(visitor: Visitor) -> QuerySet[Any]:
    here = Q(theme=Blank("root")) | Q(theme__merged_into=Blank("root"))
    lying = Sorting.objects.standing().filter(here).annotate(root=heap("card__"))
    if not works_here(visitor):
        lying = lying.filter(_shown("card__") | _shown("card__merged_into__"))
    alike = lying.filter(root=OuterRef("root")).order_by()
    thoughts = alike.values("root").values(all=Gathered("thought"))
    along = lying.select_related("card__question", "card__merged_into__question")
    first = along.exclude(Exists(alike.filter(pk__lt=OuterRef("pk"))))
    number = Coalesce("card__merged_into__number", "card__number")
    return counted(first.annotate(thoughts=Subquery(thoughts)).order_by(number, "pk"))


def _shown(path: str) -> Q:
    return Q(**{f"{path}published_at__isnull": False, f"{path}withdrawn_at": None})


def paper_of(sorting: Sorting, visitor: Visitor) -> Card:
    """The card that stands for a heap; the one that was laid here where that one is hidden."""
    root = sorting.card.merged_into
    return root if root and (root.is_public or works_here(visitor)) else sorting.card


def alike(cards: Iterable[int], visitor: Visitor) -> dict[int, int]:
    """How many visible cards went into each of these because they say the same."""
    return dict(_alike(visitor).ask(cards=list(cards)))


@prepared
def _alike(visitor: Visitor) -> QuerySet[Card, tuple[int, int]]:
    merged = Card.objects.visible_to(visitor).filter(merged_into__in=Blanks("cards")).order_by()
    return merged.values_list("merged_into").annotate(n=Count("pk"))


def on_the_table(event: Event, group: Group | None, *, show: str) -> QuerySet[Card]:
    """The cards that are being sorted: `offen` those in no theme, `alle` all that stand."""
    cards = Card.objects.filter(event=event, merged_into=None)
    if group:
        cards = cards.filter(group=group)
    if show == "offen":
        here = Q(card=OuterRef("pk")) | Q(card__merged_into=OuterRef("pk"))
        cards = cards.exclude(Exists(Sorting.objects.standing().filter(here)))
    alike = Count("merged", distinct=True)
    return (
        cards.select_related("question", "group")
        .annotate(alike=alike)
        .order_by(F("group__number").asc(nulls_first=True), "number")
    )


def themes_of(event: Event, group: Group | None = None) -> QuerySet[Theme]:
    """The standing themes into which cards of a group may go: its own and those of the event."""
    themes = Theme.objects.filter(event=event, merged_into=None)
    if group:
        themes = themes.filter(Q(group=None) | Q(group=group))
    return themes.annotate(size=size_of_heap()).order_by("number")


def size_of_heap() -> Coalesce:
    """How many cards lie in a theme and in what went into it, as a column of a question about themes;
    those that were put together count once."""
    lying = Sorting.objects.standing().annotate(root=heap("theme__")).filter(root=outer_heap())
    counted = lying.order_by().values("root").annotate(n=Count(heap("card__"), distinct=True))
    return Coalesce(Subquery(counted.values("n"), output_field=IntegerField()), 0)


def groups_of(event: Event, visitor: Visitor) -> QuerySet[Group]:
    """The groups of an event with the number of cards this visitor may read."""
    cards = Card.objects.visible_to(visitor).filter(group=OuterRef("pk")).order_by()
    counted = cards.values("group").annotate(n=Count("pk")).values("n")
    return (
        Group.objects.visible_to(visitor)
        .filter(event=event)
        .select_related("event", "field", "workshop")
        .annotate(size=Coalesce(Subquery(counted, output_field=IntegerField()), 0))
        .order_by("number")
    )
