"""What people and the office wrote is in the language of the town, on a page of any language.

A text from the database knows this by itself. On a page of another language it stands between two
signs that no text contains, and `write_out` puts `lang` and `dir` in their place when the page is
done: only then is it known whether the words stand alone in an element, in a sentence, in an
attribute or in a title. So rooms and templates need not think of it.
"""

import html
import re
from functools import partial
from typing import Self

from django.apps import apps
from django.conf import settings
from django.db import models
from django.http import HttpResponse
from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language

BEGIN, END = "\ufdd0", "\ufdd1"
"""Characters that Unicode keeps free for such a use and that mean nothing in a text."""
MINE = {"lang": settings.LANGUAGE_CODE, "dir": "ltr"}
NO_SIGNS = {ord(BEGIN): None, ord(END): None}


class Written(str):
    """Words in the language of the town; `str(words)` forgets where they come from."""

    __slots__ = ()

    def __html__(self) -> SafeString:
        return signed(html.escape(self))

    @classmethod
    def from_db(cls, value: str | None, _expression: object, _connection: object) -> Self | None:
        return None if value is None else cls(value)


def signed(safe: str) -> SafeString:
    """Safe HTML of the town's words between the signs, where the page is in another language."""
    if _is_ours():
        return SafeString(safe)
    return SafeString(f"{BEGIN}{safe.translate(NO_SIGNS)}{END}")


def attributes() -> dict[str, str | bool]:
    """What a field says in which somebody writes in the language of the town."""
    return {} if _is_ours() else {**MINE}


def _is_ours() -> bool:
    return get_language() in (None, settings.LANGUAGE_CODE)


def alike(text: str, source: object) -> str:
    """Words made from others are in the language of those."""
    return Written(text) if isinstance(source, Written) else text


def sentence(words: str, **parts: object) -> SafeString:
    """A sentence of this page around what people wrote: `%(name)s` is the place of a part."""
    safe = {
        name: part if isinstance(part, int) else conditional_escape(part)  # type: ignore[arg-type]
        for name, part in parts.items()
    }
    return SafeString(escape(words) % safe)


def teach() -> None:
    """Let every text that a row of ours holds know its language when it is read, and every thing its name."""
    for field in fields():
        field.from_db_value = Written.from_db  # type: ignore[attr-defined]
    for model in _ours():
        model.__html__ = _name  # type: ignore[attr-defined]


def _name(thing: models.Model) -> SafeString:
    return conditional_escape(str(thing))


def fields() -> list[models.Field[str, str]]:
    """All fields in which people write words; a choice is said in the words of the page."""
    return [
        field
        for model in _ours()
        for field in model._meta.concrete_fields
        if type(field) in (models.CharField, models.TextField) and not field.choices
    ]


def _ours() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if model.__module__.startswith("leitfaden.")]


IN_A_TAG = re.compile(rf"<[^<>{BEGIN}]*+{BEGIN}[^<>]*+>")
ONLY_TEXT = re.compile(rf"<(title|option|textarea|text)\b([^<>]*+)>([^<{BEGIN}]*+{BEGIN}[^<]*+)</")
ALONE = re.compile(rf"<([a-z][^<>]*+)>{BEGIN}([^<{BEGIN}{END}]*+){END}(?=</)")
SAID = re.compile(rf"{BEGIN}([^{BEGIN}{END}]*+){END}")


def write_out(page: str) -> str:
    """The page with `lang` and `dir` where the signs were."""
    if BEGIN not in page:
        return page
    mine = "".join(f' {name}="{value}"' for name, value in MINE.items())
    page = IN_A_TAG.sub(lambda tag: tag[0].translate(NO_SIGNS), page)
    page = ONLY_TEXT.sub(partial(_whole, mine), page)
    page = ALONE.sub(partial(_on_the_element, mine), page)
    page = SAID.sub(rf"<bdi{mine}>\1</bdi>", page)
    return page.translate(NO_SIGNS)


def finish(answer: HttpResponse) -> HttpResponse:
    """The same answer, written out; an answer without signs is not touched."""
    if BEGIN.encode() in answer.content:
        answer.content = write_out(answer.content.decode()).encode()
    return answer


def _whole(mine: str, found: re.Match[str]) -> str:
    """Where no element may stand inside, all is of the language that most of it is of."""
    name, others, text = found.groups()
    written = sum(len(part) for part in SAID.findall(text))
    is_mine = 2 * written >= len(text.strip()) and " lang=" not in others
    return f"<{name}{others}{mine if is_mine else ''}>{text.translate(NO_SIGNS)}</"


def _on_the_element(mine: str, found: re.Match[str]) -> str:
    """No further element where the words are all that stands in one; a row that names its language is right."""
    element, text = found.groups()
    if " lang=" in element:
        return f"<{element}>{text}"
    if " dir=" in element:
        mine = mine.partition(" dir=")[0]
    return f"<{element}{mine}>{text}"
