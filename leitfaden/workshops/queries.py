"""What the pages of a group, a theme and the sorting table need, in few questions."""

from __future__ import annotations

from typing import Any, cast

from django.db.models import (
    Count,
    Exists,
    F,
    FilteredRelation,
    IntegerField,
    Model,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    StringAgg,
    Subquery,
    TextField,
    Value,
)
from django.db.models.functions import Cast, Coalesce

from leitfaden.events.models import Event
from leitfaden.people.models.visibility import Visitor, works_here
from leitfaden.workshops.models import (
    Card,
    Group,
    Minutes,
    Question,
    Reflected,
    Sorting,
    Summary,
    Theme,
)


def cards_of(group: Group, visitor: Visitor) -> QuerySet[Card]:
    """The group's cards in their order, with the heaps they lie in left for one more query."""
    cards = Card.objects.visible_to(visitor).filter(group=group)
    return cards.select_related("question", "merged_into").order_by("number")


def with_themes(cards: QuerySet[Card]) -> QuerySet[Card]:
    """The cards with `lying`, the places in which they lie now."""
    standing = Sorting.objects.standing().select_related("theme__merged_into")
    return cards.prefetch_related(Prefetch("sortings", standing.order_by("pk"), to_attr="lying"))


def questions_of(group: Group) -> QuerySet[Question]:
    """What this group was asked: the questions of all and its own."""
    return Question.objects.filter(Q(group=None) | Q(group=group), event=group.event_id)


def asked_and_minuted(group: Group) -> tuple[list[Question], list[Minutes]]:
    """The questions and the minutes of a group, in one query."""
    columns = ("kind", "pk", "place", "text", "paper")
    asked = questions_of(group).annotate(
        kind=Value("question"), place=F("number"), paper=F("colour")
    )
    minuted = group.minutes.annotate(kind=Value("minutes"), place=F("position"), paper=Value(""))
    rows = asked.order_by().values_list(*columns).union(minuted.order_by().values_list(*columns))
    questions, minutes = [], []
    for kind, pk, place, text, paper in sorted(rows.order_by(), key=lambda row: (row[2], row[1])):
        if kind == "question":
            questions.append(Question(pk=pk, number=place, text=text, colour=paper))
        else:
            minutes.append(Minutes(pk=pk, position=place, text=text))
    return questions, minutes


SEEN = ("pk", "version", "text", "dissent", "confirmed_at", "confirmed_how", "published_at")


def group_with_summary(event: int, number: int, visitor: Visitor) -> Group | None:
    """A group with `size`, its number of cards, and `summary`, the newest one, in one query."""
    seen = Q() if works_here(visitor) else Q(summaries__published_at__isnull=False)
    if seen:
        seen &= Q(summaries__withdrawn_at=None)
    groups = (
        Group.objects.visible_to(visitor)
        .filter(event__number=event, number=number)
        .select_related("event", "workshop", "field__concept")
        .annotate(seen=FilteredRelation("summaries", condition=seen or Q(summaries__pk__gt=0)))
        .annotate(**{f"seen_{name}": F(f"seen__{name}") for name in SEEN})
    )
    found = with_coverage(groups, visitor, summary="seen__pk", group="pk")
    group = found.order_by(F("seen__version").desc(nulls_last=True)).first()
    if group is not None:
        group.size, group.summary = group.total, _summary_beside(group)  # type: ignore[attr-defined]
    return group


def _summary_beside(group: Any) -> Summary | None:
    if group.seen_pk is None:
        return None
    summary: Any = Summary(group=group, **{name: getattr(group, f"seen_{name}") for name in SEEN})
    summary.total, summary.covered = group.total, group.covered
    summary.left_out = group.left_out
    return cast(Summary, summary)


def with_coverage[T: Model](
    rows: QuerySet[T], visitor: Visitor, *, summary: str = "pk", group: str = "group"
) -> QuerySet[T]:
    """Adds `total`, `covered` and `left_out`, the numbers of the cards not taken up, in any order, as "9 4".

    A card counts as taken up with the heap it went into, and with a card that went into it.
    """
    said = Reflected.objects.filter(summary=OuterRef(OuterRef(summary))).filter(
        Q(card=OuterRef("pk"))
        | Q(card=OuterRef("merged_into"))
        | Q(card__merged_into=OuterRef("pk"))
    )
    cards = Card.objects.visible_to(visitor).filter(group=OuterRef(group)).order_by()
    numbers = StringAgg(Cast("number", TextField()), Value(" "), output_field=TextField())
    missing = cards.filter(~Exists(said)).values("group").annotate(list=numbers).values("list")
    covered: Any = rows.annotate(
        total=_count(cards),
        covered=_count(cards.filter(Exists(said))),
        left_out=Coalesce(Subquery(missing), Value(""), output_field=TextField()),
    )
    return cast(QuerySet[T], covered)


def _count(cards: QuerySet[Card]) -> Coalesce:
    counted = cards.values("group").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def theme_with_size(number: int, visitor: Visitor) -> Theme | None:
    """A theme with `size`, the number of cards in its heap."""
    here = Q(theme=OuterRef("pk")) | Q(theme__merged_into=OuterRef("pk"))
    cards = Card.objects.visible_to(visitor)
    lying = Sorting.objects.standing().filter(here, card__in=cards).order_by()
    whole = lying.annotate(whole=Value(1)).values("whole")
    counted = whole.annotate(n=Count("card", distinct=True)).values("n")
    return (
        Theme.objects.visible_to(visitor)
        .filter(number=number)
        .select_related("event", "group__event", "merged_into")
        .annotate(size=Coalesce(Subquery(counted, output_field=IntegerField()), 0))
        .first()
    )


def heap_of(theme: Theme, visitor: Visitor) -> QuerySet[Card]:
    """The cards that lie in a theme or in what went into it, with `thought` and `alike`.

    `alike` counts the visible cards that went into a card because they say the same.
    """
    lying = (
        Sorting.objects.standing()
        .filter(Q(theme=theme) | Q(theme__merged_into=theme), card=OuterRef("pk"))
        .order_by("pk")
    )
    alike = Card.objects.visible_to(visitor).filter(merged_into=OuterRef("pk")).order_by()
    counted = alike.values("merged_into").annotate(n=Count("pk")).values("n")
    return (
        Card.objects.visible_to(visitor)
        .filter(Exists(lying))
        .annotate(
            thought=Subquery(lying.values("thought")[:1]),
            sorting=Subquery(lying.values("pk")[:1]),
            alike=Coalesce(Subquery(counted, output_field=IntegerField()), 0),
        )
        .select_related("question")
        .order_by("number")
    )


def on_the_table(event: Event, group: Group | None, *, show: str) -> QuerySet[Card]:
    """The cards that are being sorted: `offen` those in no theme, `alle` all that stand."""
    cards = Card.objects.filter(event=event, merged_into=None)
    if group:
        cards = cards.filter(group=group)
    if show == "offen":
        cards = cards.exclude(Exists(Sorting.objects.standing().filter(card=OuterRef("pk"))))
    alike = Count("merged", distinct=True)
    return with_themes(cards.select_related("question", "group").annotate(alike=alike)).order_by(
        F("group__number").asc(nulls_first=True), "number"
    )


def themes_of(event: Event, group: Group | None = None) -> QuerySet[Theme]:
    """The standing themes into which cards of a group may go: its own and those of the event."""
    themes = Theme.objects.filter(event=event, merged_into=None)
    if group:
        themes = themes.filter(Q(group=None) | Q(group=group))
    cards = Count("sortings", filter=Q(sortings__withdrawn_at=None), distinct=True)
    return themes.annotate(size=cards).order_by("number")


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
