"""Reads pages as ears do: which words stand there in which language."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from django.conf import settings

from leitfaden.core import written

VOID = {"meta", "link", "input", "br", "path", "circle", "use", "rect", "line", "hr", "img"}
SHORT = 6
GERMAN = re.compile(
    r"\b(der|die|das|und|für|nicht|ein|eine|mit|zu|ist|sind|werden|wird|auf|bei|von|den|dem|auch|sich)\b"
)
"""Words that stand in almost every German sentence and in none of the other languages."""
SILENT = {"script", "style", "title"}


class Words(HTMLParser):
    """The texts of a page that are said in the language of the page itself."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.spoken: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            apart = tag in SILENT or (tag != "html" and "lang" in dict(attrs))
            self._open.append((tag, apart))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        text = " ".join(data.replace("\u00ad", "").split())
        if text and not any(apart for _tag, apart in self._open):
            self.spoken.append(text)


def own_words(html: str) -> Iterator[str]:
    yield from Words(html).spoken


def texts_of_the_town() -> set[str]:
    """What the rows of all rooms hold; codes, short words and the town's name could be those of any language."""
    rows = (
        field.model.objects.values_list(field.attname, flat=True)
        for field in written.fields()
        if field.model._meta.app_label not in ("search", "core")
    )
    texts = {" ".join(str(text).split()) for texts in rows for text in texts if text}
    texts -= {settings.LEITFADEN_TOWN["name"], settings.LEITFADEN_TOWN["short"]}
    return {text for text in texts if len(text) >= SHORT and not text.isupper()}
