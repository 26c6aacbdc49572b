"""Who is named in an item, and what of it may be shown."""

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from django.utils.translation import gettext_lazy as _

from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.names import Name, find, find_contacts, hide


class Typed(Protocol):
    """An item of a draft, or one just read."""

    @property
    def type(self) -> str: ...


KEEPS_ITS_NAME = frozenset({Type.CONTRIBUTOR, Type.FACILITATOR})
"""Their names have a field of their own, which stays hidden until the person releases it."""

ANNOUNCES = frozenset({Type.EVENT, Type.AGENDA_ENTRY, Type.WORKSHOP, Type.CONSENT})
"""An announcement says on purpose where to register."""

NO_WORDS = frozenset({"page", "context", "suggested"})
"""What is said about an item and gets nowhere."""


def names_in(item: Item) -> list[Name]:
    """The names in the text: what the finder finds and a person marked, less what is none."""
    if item.type in KEEPS_ITS_NAME:
        return []
    found = [name for name in found_in(item, item.text) if name.text not in item.not_named]
    known = {name.text for name in found}
    return sorted([*found, *_marked(item, known)], key=lambda name: name.start)


def found_in(item: Typed, text: str) -> list[Name]:
    """Names, and in what somebody said also how a person can be reached."""
    names = find(text)
    if item.type not in ANNOUNCES:
        names += [
            one
            for one in find_contacts(text)
            if all(one.end <= name.start or name.end <= one.start for name in names)
        ]
    return names


def _marked(item: Item, known: set[str]) -> Iterator[Name]:
    for passage in item.named:
        start = item.text.find(passage)
        if start >= 0 and passage not in known:
            end = start + len(passage)
            yield Name(start, end, passage, _("von Hand bezeichnet"), sure=True)


def is_asked_about(item: Item) -> bool:
    """Whether something may be a name that nobody has decided on."""
    decided = {*item.named, *item.not_named}
    return any(not name.sure and name.text not in decided for name in names_in(item))


def all_names(item: Item) -> set[str]:
    """The names in the text and in what the document says beside it."""
    beside = (name.text for said in _strings(item.told) for name in found_in(item, said))
    names = {*(name.text for name in names_in(item)), *item.named, *beside}
    return {name for name in names if name} - set(item.not_named)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from () if key in NO_WORDS else _strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)


def held_back(items: Iterable[Item]) -> list[Item]:
    """The items as they may be shown; what is kept of them stays as it was read."""
    return [_shown(item) for item in items]


def _shown(item: Item) -> Item:
    if item.type in KEEPS_ITS_NAME:
        return item
    names = all_names(item)
    if names:
        item.text = hide(item.text, names)
        item.attributes = _hidden(item.attributes, names)
        item.corrected = _hidden(item.corrected, names)
    return item


def _hidden(value: Any, names: set[str]) -> Any:
    if isinstance(value, str):
        return hide(value, names)
    if isinstance(value, dict):
        return {key: _hidden(part, names) for key, part in value.items()}
    return [_hidden(part, names) for part in value] if isinstance(value, list) else value
