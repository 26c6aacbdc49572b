"""Numbers for printed codes: one series per kind of thing, without a gap and never twice."""

from django.db import transaction
from django.db.models import F

from leitfaden.core.models import Series


@transaction.atomic
def take(series: str, count: int = 1) -> range:
    """The next `count` numbers of a series; the row stays locked until the transaction ends."""
    Series.objects.get_or_create(name=series)
    Series.objects.filter(name=series).update(last=F("last") + count)
    last = Series.objects.get(name=series).last
    return range(last - count + 1, last + 1)


def take_one(series: str) -> int:
    return take(series)[0]
