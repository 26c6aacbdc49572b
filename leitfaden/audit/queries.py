"""Reading the log."""

from django.db.models import Max

from leitfaden.audit.models import Event


def stamp() -> int:
    """Grows with every recorded change: the version of all that the pages show."""
    return Event.objects.aggregate(last=Max("pk"))["last"] or 0


def latest(count: int = 10) -> list[Event]:
    return list(Event.objects.order_by("-pk")[:count])
