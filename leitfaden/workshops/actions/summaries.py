"""Sum up what a group said and have the group confirm it."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.models import Card, Group, Reflected, Summary
from leitfaden.workshops.refusals import AlreadyConfirmed, NotTheNewest, WrongGroup


@transaction.atomic
def sum_up(
    group: Group,
    *,
    text: str,
    cards: Iterable[Card],
    by: User | None,
    dissent: str = "",
    publish: bool = False,
) -> Summary:
    """Write the next version; its cards are frozen with it and no version is ever rewritten.

    Saying the same again, as after a double click, makes no new version.
    """
    checks.words(text)
    chosen = {card.pk: card for card in cards}
    if any(card.group_id != group.pk for card in chosen.values()):
        raise WrongGroup
    Group.objects.select_for_update().get(pk=group.pk)  # versions are counted one at a time
    last = group.summaries.order_by("version").last()
    if last and _same(last, text, dissent, chosen):
        return last
    summary = Summary.objects.create(
        group=group,
        version=last.version + 1 if last else 1,
        text=text.strip(),
        dissent=dissent.strip(),
        published_at=timezone.now() if publish else None,
    )
    Reflected.objects.bulk_create(Reflected(summary=summary, card_id=pk) for pk in sorted(chosen))
    record(verbs.SUMMED_UP, summary, by=by, group=group.pk, version=summary.version)
    return summary


@transaction.atomic
def confirm(summary: Summary, *, how: str, by: User | None) -> Summary:
    """Note that the group stands by the newest version, and how it said so."""
    Group.objects.select_for_update().get(pk=summary.group_id)
    summary.refresh_from_db()
    if summary.group.summaries.filter(version__gt=summary.version).exists():
        raise NotTheNewest
    if summary.confirmed_at:
        raise AlreadyConfirmed
    summary.confirmed_at, summary.confirmed_how = timezone.now(), how
    summary.save(update_fields=["confirmed_at", "confirmed_how"])
    record(verbs.CONFIRMED, summary, by=by, group=summary.group_id, how=str(how))
    return summary


def _same(last: Summary, text: str, dissent: str, chosen: Iterable[int]) -> bool:
    if (last.text, last.dissent) != (text.strip(), dissent.strip()):
        return False
    return set(last.reflected.values_list("card_id", flat=True)) == set(chosen)
