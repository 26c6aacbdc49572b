"""Set up a group, ask its questions, keep its minutes."""

from django.db import IntegrityError, transaction

from leitfaden.audit.actions import record
from leitfaden.events.models import Event, Workshop
from leitfaden.guidelines.models import ActionField
from leitfaden.people.models import User
from leitfaden.workshops import verbs
from leitfaden.workshops.actions import checks
from leitfaden.workshops.models import Colour, Group, Minutes, Question
from leitfaden.workshops.refusals import NumberTaken


@transaction.atomic
def set_up_group(
    event: Event,
    *,
    number: int,
    title: str,
    by: User | None,
    workshop: Workshop | None = None,
    field: ActionField | None = None,
    facilitator: str = "",
) -> Group:
    checks.words(title)
    checks.same_event(event.pk, workshop)
    try:
        with transaction.atomic():
            group = Group.objects.create(
                event=event,
                number=number,
                title=title.strip(),
                workshop=workshop,
                field=field,
                facilitator=facilitator,
            )
    except IntegrityError as error:
        raise NumberTaken from error
    record(verbs.GROUP_SET_UP, group, by=by, event=event.pk)
    return group


@transaction.atomic
def ask(
    event: Event,
    *,
    number: int,
    text: str,
    by: User | None,
    group: Group | None = None,
    colour: str = Colour.WHITE,
) -> Question:
    """Ask all groups of the event, or one; asking the same twice changes nothing."""
    checks.words(text)
    checks.same_event(event.pk, group)
    Event.objects.select_for_update().get(pk=event.pk)
    question, made = Question.objects.get_or_create(
        event=event, group=group, number=number, text=text.strip(), colour=colour
    )
    if not made:
        return question
    record(verbs.ASKED, question, by=by, event=event.pk)
    return question


@transaction.atomic
def minute(group: Group, *, text: str, by: User | None) -> Minutes:
    """Keep what was written down, word by word; the same words twice in a row stay once."""
    checks.words(text)
    Group.objects.select_for_update().get(pk=group.pk)
    last = group.minutes.order_by("position").last()
    if last and last.text == text:
        return last
    position = last.position + 1 if last else 1
    minutes = Minutes.objects.create(group=group, position=position, text=text)
    record(verbs.MINUTED, group, by=by, minutes=minutes.pk)
    return minutes
