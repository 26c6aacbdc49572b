"""Our pieces of HTML are Django's, letter by letter."""

import pytest
from django.forms.utils import ErrorList
from django.utils import html as django
from django.utils.functional import lazystr
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy

from leitfaden.core.html import esc, format_html, format_html_join


class Loud:
    def __str__(self) -> str:
        return "<b>laut</b>"


class Drawn:
    def __html__(self) -> str:
        return "<i>gezeichnet</i>"


SAID = [
    "Tee & Kaffee <script>'\"",
    "",
    7,
    None,
    mark_safe("<b>sicher</b>"),
    lazystr(mark_safe("<b>später sicher</b>")),
    gettext_lazy("erreicht"),
    lazystr("<später>"),
    Loud(),
    Drawn(),
    ErrorList(["<falsch>"]),
]


@pytest.mark.parametrize("said", SAID, ids=lambda said: type(said).__name__)
def test_what_people_wrote_is_made_harmless_as_django_does_it(said):
    assert esc(said) == django.conditional_escape(said)
    assert isinstance(esc(said), SafeString)


def test_pieces_are_put_together_as_django_does_it():
    rows = [(said, "x") for said in SAID]
    assert format_html("<p>{} {}</p>", SAID[0], SAID[4]) == django.format_html(
        "<p>{} {}</p>", SAID[0], SAID[4]
    )
    for between in ("", " & ", mark_safe("<br>")):
        ours = format_html_join(between, "<li>{}{}</li>", rows)
        assert ours == django.format_html_join(between, "<li>{}{}</li>", rows)
