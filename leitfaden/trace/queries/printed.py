"""Which guidelines a printed number means: each concept counts its own, each edition may count anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import BooleanField, Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet

from leitfaden.guidelines.models import Edition, Unit, Wording
from leitfaden.people.models.visibility import Visitor


def units_called(label: str, visitor: Visitor) -> list[Unit]:
    """Every unit that any edition printed under this number: adopted text before drafts, the newest
    first. Each holds as `printed` the wording for which it stands here."""
    found: dict[int, Unit] = {}
    for wording in _wordings(label, visitor):
        unit = found.setdefault(wording.unit_id, wording.unit)
        vars(unit).setdefault("printed", wording)
    return list(found.values())


def _wordings(label: str, visitor: Visitor) -> QuerySet[Wording]:
    called = Wording.objects.visible_to(visitor).guidelines().filter(number=label)
    known = called.annotate(is_in_force=_in_force(visitor))
    adopted_first = F("edition__adopted_on").desc(nulls_last=True)
    along = known.select_related("unit", "edition__concept")
    return along.order_by(adopted_first, "-edition__position", "position")


def _in_force(visitor: Visitor) -> ExpressionWrapper[Any]:
    """Whether an edition is the last one adopted of its concept."""
    newer = Edition.objects.visible_to(visitor).filter(
        adopted_on__isnull=False,
        concept=OuterRef("edition__concept"),
        position__gt=OuterRef("edition__position"),
    )
    is_adopted = Q(edition__adopted_on__isnull=False)
    return ExpressionWrapper(is_adopted & ~Exists(newer), BooleanField())


def wording_of(thing: Any) -> Any:
    """The wording by which a printed number led to a thing; None where its own code did."""
    return vars(thing).get("printed")


def meant(found: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """What answers to a number, and what else is numbered so: the only text in force takes precedence."""
    in_force = [one for one in found if (said := wording_of(one)) and said.is_in_force]
    if len(in_force) != 1:
        return [*found], []
    return in_force, [one for one in found if one is not in_force[0]]
