"""Amendments as pages need them: lists by how far they are, one with its reasons, the next edition."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, JSONObject

from leitfaden.amendments.collisions import colliding
from leitfaden.amendments.models import Amendment, AmendmentReason, PastDecision
from leitfaden.amendments.models.amendment import AmendmentQuerySet
from leitfaden.amendments.verbs import DECIDED
from leitfaden.audit.models import Event
from leitfaden.bodies.models import Resolution
from leitfaden.core.gather import Gathered
from leitfaden.core.prepared import Blank, Listed
from leitfaden.core.written import Written
from leitfaden.guidelines.models import Edition
from leitfaden.people.models.visibility import Visitor, listing, prepared, works_here
from leitfaden.workshops.models import Card, Group, Summary, Theme
from leitfaden.workshops.models.card import CardQuerySet
from leitfaden.workshops.models.theme import ThemeQuerySet

CODE = re.compile(r"\b([KT])-?(\d{1,9})\b", re.IGNORECASE)
MOST_FOUND = 30

STATES = {
    "unentschieden": lambda amendments: amendments.undecided().filter(withdrawn_at=None),
    "offen": lambda amendments: amendments.undecided().filter(recommendation=""),
    "empfohlen": lambda amendments: amendments.recommended(),
    "angenommen": lambda amendments: amendments.carried(),
    "nicht-angenommen": lambda amendments: amendments.declined(),
}


def listed(
    visitor: Visitor, *, state: str = "", edition: int | None = None, field: int | None = None
) -> Listed[Amendment]:
    """What the list shows, filtered by how far, by edition and by field."""
    known = state if state in STATES else ""
    found = _listed(visitor, known, edition is not None, field is not None)
    return found.of(edition=edition or 0, field=field or 0)


@listing
def _listed(visitor: Visitor, state: str, of_edition: bool, of_field: bool) -> AmendmentQuerySet:
    found = Amendment.objects.visible_to(visitor).select_related("edition", "wording", "field")
    if state:
        found = STATES[state](found)
    if of_edition:
        found = found.filter(edition=Blank("edition"))
    if of_field:
        found = found.filter(Q(field=Blank("field")) | Q(wording__field=Blank("field")))
    return found.order_by("-number")


@prepared
def editions_to_change(visitor: Visitor) -> QuerySet[Edition]:
    """Only editions somebody wants to change."""
    found = Edition.objects.visible_to(visitor).filter(amendments__isnull=False)
    return found.distinct().newest_first()


def whole(number: int, visitor: Visitor) -> Amendment | None:
    """An amendment with all that its page says about it."""
    return next(iter(_whole(visitor).ask(number=number)), None)


@prepared
def _whole(visitor: Visitor) -> AmendmentQuerySet:
    return Amendment.objects.visible_to(visitor).filter(number=Blank("number")).select_related(
        "edition__concept", "wording__field", "unit", "field", "group__event", "recommended_by",
        "decided_by", "resolution__organization", "resolution__paper", "drawn_up_in__concept",
    ).annotate(
        dissent=newest_dissent(OuterRef("group"), visitor), past=Subquery(_past())
    )  # fmt: skip


def _past() -> QuerySet[Any]:
    """Decisions that were taken back, as one list."""
    one = JSONObject(
        what="decision", on="decided_on", body="decided_by__name", because="withdrawn_because",
        withdrawn_at="withdrawn_at", pk="pk",
    )  # fmt: skip
    of_this = PastDecision.objects.filter(amendment=OuterRef("pk")).order_by()
    return of_this.values("amendment").values(all=Gathered(one))


def past_of(amendment: Amendment) -> list[dict[str, Any]]:
    """The decisions that were taken back, in their order, as `whole` has read them along."""
    told = sorted(vars(amendment)["past"] or (), key=lambda one: one["pk"])
    return [
        one
        | {
            "what": Amendment.Decision(one["what"]).label,
            "body": Written(one["body"]),
            "because": Written(one["because"]),
            "decided_on": dt.date.fromisoformat(one["on"]),
            "withdrawn_on": dt.datetime.fromisoformat(one["withdrawn_at"]),
        }
        for one in told
    ]


def resolution_of_nothing_else(amendment: Amendment) -> Resolution | None:
    """The resolution that only this decision rests on."""
    resolution = amendment.resolution
    if resolution is None or resolution.editions.exists():
        return None
    others = resolution.amendments.exclude(pk=amendment.pk)
    return None if others.exists() else resolution


def was_noted_along(amendment: Amendment) -> bool:
    """Whether the resolution came into the register with this decision, as the log has it."""
    decided = Event.objects.filter(
        verb=DECIDED.name, subject_id=amendment.pk, data__resolution=amendment.resolution_id
    )
    return amendment.resolution_id is not None and decided.exists()


def reasons_of(amendment: Amendment, visitor: Visitor) -> list[AmendmentReason]:
    """The standing reasons the visitor may see, with their voices, in one query."""
    reasons = _reasons(visitor).ask(amendment=amendment.pk)
    staff = works_here(visitor)
    return [reason for reason in reasons if staff or _thing(reason).is_public]


@prepared
def _reasons(visitor: Visitor) -> QuerySet[AmendmentReason]:
    group = Coalesce(OuterRef("card__group"), OuterRef("theme__group"))
    return (
        AmendmentReason.objects.standing()
        .filter(amendment=Blank("amendment"))
        .select_related("card__question", "card__group__event", "theme__group__event")
        .annotate(dissent=newest_dissent(group, visitor))
        .order_by("pk")
    )


def newest_dissent(group: Any, visitor: Visitor) -> Subquery:
    """What the newest visible summary of a group keeps as dissent."""
    summaries = Summary.objects.visible_to(visitor).filter(group=group).order_by("-version")
    return Subquery(summaries.values("dissent")[:1])


def _thing(reason: AmendmentReason) -> Card | Theme:
    thing = reason.card or reason.theme
    if thing is None:  # a database constraint says that this cannot be
        raise LookupError(reason.pk)
    return thing


def dissents(amendment: Any, reasons: Iterable[Any]) -> dict[Group, str]:
    """The groups behind an amendment whose newest summary keeps a dissent, with its words."""
    told = [(amendment.group, amendment.dissent)]
    told += [(_thing(reason).group, reason.dissent) for reason in reasons]
    return {group: words for group, words in told if group and words}


def things_named(words: str, visitor: Visitor) -> tuple[list[Theme], list[Card]]:
    """Themes and cards of public events named by their codes, such as `K-117, T-4`."""
    named = [(letter.upper(), int(number)) for letter, number in CODE.findall(words)]
    cards = [number for letter, number in named if letter == "K"]
    themes = [number for letter, number in named if letter == "T"]
    return (
        list(_themes(visitor).filter(number__in=themes)),
        list(_cards(visitor).filter(number__in=cards)),
    )


def things_found(words: str, visitor: Visitor) -> tuple[list[Theme], list[Card]]:
    """Themes and cards of public events by code, else by a word in them."""
    words = words.strip()
    if not words:
        return [], []
    if CODE.search(words):
        return things_named(words, visitor)
    themes = _themes(visitor).filter(Q(title__icontains=words) | Q(description__icontains=words))
    cards = _cards(visitor).filter(text__icontains=words)
    return list(themes[:MOST_FOUND]), list(cards[:MOST_FOUND])


def _cards(visitor: Visitor) -> CardQuerySet:
    return (
        Card.objects.visible_to(visitor)
        .filter(event__published_at__isnull=False, event__withdrawn_at=None, merged_into=None)
        .select_related("event", "group", "question")
        .in_order()
    )


def _themes(visitor: Visitor) -> ThemeQuerySet:
    return (
        Theme.objects.visible_to(visitor)
        .filter(event__published_at__isnull=False, event__withdrawn_at=None, merged_into=None)
        .select_related("event")
    )


@dataclass(frozen=True, slots=True)
class Preview:
    """What drawing up the next edition would do."""

    carried: list[Amendment]
    collisions: list[tuple[Amendment, Amendment]]
    open: int
    drawn_up_in: Edition | None


def preview(edition: Edition) -> Preview:
    """Every carried amendment of the edition, the pairs that collide, and how many wait."""
    standing = edition.amendments.filter(withdrawn_at=None)
    carried = list(
        standing.carried()
        .select_related("wording__field", "field", "edition", "drawn_up_in__concept", "decided_by")
        .order_by("number")
    )
    drawn = [a.drawn_up_in for a in carried if a.drawn_up_in and not a.drawn_up_in.withdrawn_at]
    return Preview(
        carried,
        colliding(carried),
        standing.undecided().count(),
        drawn[-1] if carried and len(drawn) == len(carried) else None,
    )
