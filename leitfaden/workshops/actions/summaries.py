"""Sum up what a group said and have the group confirm it."""

from collections.abc import Iterable, Mapping

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
    """Write the next version; all cards of the group are frozen with it, taken up and not taken up.

    No version is ever rewritten; saying the same of the same cards again, as after a double click,
    makes no new one.
    """
    checks.words(text)
    chosen = {card.pk: card for card in cards}
    if any(card.group_id != group.pk for card in chosen.values()):
        raise WrongGroup
    Group.objects.select_for_update().get(pk=group.pk)  # versions are counted one at a time
    last = group.summaries.order_by("version").last()
    laid = {pk: pk in chosen for pk in (*_standing(group), *chosen)}
    if last and _same(last, text, dissent, laid):
        return last
    summary = Summary.objects.create(
        group=group,
        version=last.version + 1 if last else 1,
        text=text.strip(),
        dissent=dissent.strip(),
        published_at=timezone.now() if publish else None,
    )
    _freeze(summary, laid)
    record(verbs.SUMMED_UP, summary, by=by, group=group.pk, version=summary.version)
    return summary


@transaction.atomic
def confirm(summary: Summary, *, how: str, by: User | None) -> Summary:
    """Note that the group stands by the newest version, and how it said so.

    Cards that came since the version was written lay before the group as well, not taken up.
    """
    Group.objects.select_for_update().get(pk=summary.group_id)
    summary.refresh_from_db()
    if summary.group.summaries.filter(version__gt=summary.version).exists():
        raise NotTheNewest
    if summary.confirmed_at:
        raise AlreadyConfirmed
    summary.confirmed_at, summary.confirmed_how = timezone.now(), how
    summary.save(update_fields=["confirmed_at", "confirmed_how"])
    known = set(summary.reflected.values_list("card_id", flat=True))
    _freeze(summary, {pk: False for pk in _standing(summary.group) if pk not in known})
    record(verbs.CONFIRMED, summary, by=by, group=summary.group_id, how=str(how))
    return summary


def _standing(group: Group) -> Iterable[int]:
    return Card.objects.filter(group=group, withdrawn_at=None).values_list("pk", flat=True)


def _freeze(summary: Summary, laid: Mapping[int, bool]) -> None:
    Reflected.objects.bulk_create(
        Reflected(summary=summary, card_id=pk, taken=laid[pk]) for pk in sorted(laid)
    )


def _same(last: Summary, text: str, dissent: str, laid: Mapping[int, bool]) -> bool:
    if (last.text, last.dissent) != (text.strip(), dissent.strip()):
        return False
    return dict(last.reflected.values_list("card_id", "taken")) == laid
