"""What can be made of an item where it stands, said before anything is written."""

from collections.abc import Iterable, Iterator

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from leitfaden.intake.commit.striking import text_after
from leitfaden.intake.commit.words import flowing, titled
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type

NEEDS_EVENT = frozenset({
    Type.AGENDA_ENTRY, Type.WORKSHOP, Type.QUESTION, Type.FACILITATOR, Type.CONTRIBUTOR, Type.CARD,
    Type.DISCUSSION, Type.MINUTES,
})  # fmt: skip
NEEDS_FIELD = frozenset({Type.GUIDELINE, Type.APPROACH, Type.DISCUSSION, Type.AMENDMENT})
NOTED = frozenset({Type.PREAMBLE, Type.GUIDELINE, Type.APPROACH})


class EventMissing(Exception):
    """Zu Stimmen, Programm oder Mitschriften fehlt die Veranstaltung."""

    def __str__(self) -> str:
        return _(
            "Zu Stimmen, Programm oder Mitschriften fehlt die Veranstaltung: Bitte geben Sie dem "
            "Eintrag, der sie nennt, die Art „Veranstaltung“."
        )


NO_FIELD = gettext_lazy("gehört zu keinem Handlungsfeld")
NO_NOTED = gettext_lazy("gehört zu keinem Text, den sie erläutert")
NO_UNIT = gettext_lazy("streicht eine Leitlinie, die nicht bestimmt ist")
NO_CHANGE = gettext_lazy("ändert nichts am Text")
NOT_OF_THE_CONCEPT = gettext_lazy("ändert keinen Text des Konzepts")
TRANSLATION = gettext_lazy("ist die Übersetzung eines anderen Eintrags")
CONSENT = gettext_lazy("bleibt bei der Quelle")


def kept(items: Iterable[Item]) -> list[Item]:
    return [item for item in items if not item.left_out]


def misses_event(items: list[Item]) -> bool:
    """Whether something stands among the kept items that only an event can hold."""
    lost = {item.pk for item, _why in homeless(items)}
    types = {item.type for item in items if item.pk not in lost}
    return Type.EVENT not in types and bool(types & NEEDS_EVENT)


def homeless(items: list[Item]) -> Iterator[tuple[Item, str | Promise]]:
    """Kept items nothing can be made of, each with the reason."""
    by_key = {item.pk: item for item in items}
    by_position = {item.position: item for item in items}
    for item in items:
        if item.type in NEEDS_FIELD and not _within(item, {Type.FIELD}, by_key):
            yield item, NO_FIELD
        elif item.type == Type.FOOTNOTE and not _within(item, NOTED, by_key):
            yield item, NO_NOTED
        elif item.type == Type.AMENDMENT and (why := _futile(item, by_position, by_key)):
            yield item, why
        elif item.told.get("translation_of") is not None:
            yield item, TRANSLATION
        elif item.type == Type.CONSENT:
            yield item, CONSENT


def _within(item: Item, types: Iterable[str], by_key: dict[int, Item]) -> bool:
    step = by_key.get(item.parent_id or 0)
    while step and step.type not in types:
        step = by_key.get(step.parent_id or 0)
    return step is not None


def _futile(item: Item, by_position: dict[int, Item], by_key: dict[int, Item]) -> Promise | None:
    """Why an amendment would change nothing."""
    told = item.told
    if told.get("renames"):
        field = by_key.get(item.parent_id or 0)
        same = field is not None and titled(field.text) == flowing(str(told["renames"]))
        return NO_CHANGE if same else None
    position = told.get("unit")
    unit = by_position.get(position) if isinstance(position, int) else None
    if unit is not None and unit.type not in NOTED and told.get("tracked"):
        return NOT_OF_THE_CONCEPT
    if unit is None or unit.type not in NOTED:
        return None if text_after(item) else NO_UNIT
    before = flowing(unit.text)
    return NO_CHANGE if text_after(item, before) == before and not told.get("moved_to") else None
