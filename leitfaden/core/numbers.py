"""Numbers for printed codes: one series per kind of thing, without a gap and never twice; and numbers in addresses."""

from django.db import transaction
from django.db.models import F

from leitfaden.core.models import Series

LONGEST = 9
"""So many digits has the longest number; no series comes near it."""


@transaction.atomic
def take(series: str, count: int = 1) -> range:
    """The next `count` numbers of a series; the row stays locked until the transaction ends."""
    Series.objects.get_or_create(name=series)
    Series.objects.filter(name=series).update(last=F("last") + count)
    last = Series.objects.get(name=series).last
    return range(last - count + 1, last + 1)


def take_one(series: str) -> int:
    return take(series)[0]


def number_in(said: str | None) -> int:
    """A number from an address or a form; whatever else somebody sends is the number of nothing, -1."""
    known = said is not None and said.isascii() and said.isdigit() and len(said) <= LONGEST
    return int(said or "") if known else -1
