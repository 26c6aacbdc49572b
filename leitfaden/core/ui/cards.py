"""The paper card: a voice as it hung on the board."""

from collections.abc import Iterable
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.thread import Text
from leitfaden.core.ui.small import NOTHING, lang_of, link

COLORS: dict[str, tuple[str, Text]] = {
    "yellow": ("gelb", _("gelb")),
    "green": ("gruen", _("grün")),
    "blue": ("blau", _("blau")),
    "pink": ("rosa", _("rosa")),
    "white": ("weiss", _("weiß")),
}
SAME = {
    "gelb": "yellow",
    "grün": "green",
    "gruen": "green",
    "blau": "blue",
    "rosa": "pink",
    "weiß": "white",
    "weiss": "white",
}


def paper(color: str) -> tuple[str, Text]:
    """The class of a card's paper and the word for its colour; no colour is white paper without a word."""
    color = SAME.get(color, color)
    return COLORS.get(color, ("weiss", ""))


def voice(
    text: str,
    *,
    code: Text = "",
    color: str = "",
    meaning: Text = "",
    note: Text = "",
    url: str = "",
    size: str = "",
    lang: str = "",
) -> SafeString:
    """A card: text, code, and its colour in words; never shortened."""
    tint, word = paper(color)
    number = link(format_html("<b>{}</b>", code), url) if code else NOTHING
    said = format_html("{}: {}", word, meaning) if word and meaning else (meaning or word)
    hidden = SafeString(' class="vh"') if note and not meaning else NOTHING
    return format_html(
        '<article class="voice {}{}"><p class="say"{}>{}</p><footer>{}{}{}</footer></article>',
        tint,
        f" {size}" if size else "",
        lang_of(lang),
        text if code else link(text, url),
        number,
        format_html("<span>{}</span>", note) if note else NOTHING,
        format_html("<span{}>{}</span>", hidden, said) if said else NOTHING,
    )


def voices(cards: Iterable[Any]) -> SafeString:
    """Small cards side by side, as a list."""
    faces = (
        (
            voice(
                card.text,
                code=card.code,
                color=card.color,
                size="small",
                **{key: getattr(card, key, "") or "" for key in ("meaning", "note", "url", "lang")},
            ),
        )
        for card in cards
    )
    return format_html('<ul class="voices">{}</ul>', format_html_join("", "<li>{}</li>", faces))
