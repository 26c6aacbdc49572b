"""The printed numbers of a field's units; only schemes the office counts by are continued."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leitfaden.guidelines.models import ActionField, Edition, Kind, Wording

COUNTED = re.compile(r"(\d+\.)?\d+")


def renumber(edition: Edition, field: ActionField) -> None:
    """Close gaps and number what is new: guidelines always, approaches when others have numbers."""
    named = edition.field_titles.get(field=field)
    for kind in (Kind.GUIDELINE, Kind.APPROACH):
        wordings = list(edition.wordings.filter(field=field, kind=kind).order_by("position", "pk"))
        numbers = counted([w.number for w in wordings], named.number, always=kind == Kind.GUIDELINE)
        _write(wordings, numbers)


def counted(numbers: Sequence[str], field: int, *, always: bool) -> list[str]:
    """The numbers after counting anew: `2.1, 2.2 …` or `1, 2 …`; any other scheme is left alone."""
    given = [number for number in numbers if number]
    if (not given and not always) or not all(COUNTED.fullmatch(number) for number in given):
        return list(numbers)
    prefix = f"{field}." if not given or any("." in number for number in given) else ""
    return [f"{prefix}{place}" for place in range(1, len(numbers) + 1)]


def _write(wordings: list[Wording], numbers: list[str]) -> None:
    changed = [w for w, number in zip(wordings, numbers, strict=True) if w.number != number]
    for wording, number in zip(wordings, numbers, strict=True):
        wording.number = number
    Wording.objects.bulk_update(changed, ["number"])
