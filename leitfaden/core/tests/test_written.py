"""On a page of another language every text of the town says which language it is in."""

import pytest
from django import forms
from django.template import Context, Template
from django.utils import translation
from django.utils.html import format_html

from leitfaden.core import ui
from leitfaden.core.ui import fields
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import BEGIN, Written, sentence, write_out
from leitfaden.core.written import fields as told_fields

TITLE = Written("Drei Jahre Leitlinien: Was fehlt?")
GERMAN = ' lang="de" dir="ltr"'


def drawn(template: str, **said: object) -> str:
    return write_out(Template(template).render(Context(said)))


@pytest.fixture(params=["en", "ar"])
def abroad(request):
    with translation.override(request.param):
        yield request.param


def test_at_home_nothing_needs_to_be_said():
    assert drawn("<h1>{{ t }}</h1>", t=TITLE) == f"<h1>{TITLE}</h1>"


def test_what_stands_alone_makes_its_element_german(abroad):
    assert drawn("<h1>{{ t }}</h1>", t=TITLE) == f"<h1{GERMAN}>{TITLE}</h1>"
    assert drawn('<a href="/">{{ t }}</a>', t=TITLE) == f'<a href="/"{GERMAN}>{TITLE}</a>'


def test_in_a_sentence_it_is_walled_off(abroad):
    assert drawn("<p>On {{ t }} now</p>", t=TITLE) == f"<p>On <bdi{GERMAN}>{TITLE}</bdi> now</p>"
    said = write_out(sentence("by %(name)s: %(n)d", name=Written("A & B"), n=3))
    assert said == f"by <bdi{GERMAN}>A &amp; B</bdi>: 3"


def test_a_row_that_names_its_language_is_believed(abroad):
    html = write_out(ui.voice(Written("Ein Kurs"), lang="uk"))
    assert '<p class="say" lang="uk" dir="ltr">Ein Kurs</p>' in html


def test_an_attribute_cannot_say_it(abroad):
    assert drawn('<i title="{{ t }}">x</i>', t=TITLE) == f'<i title="{TITLE}">x</i>'


def test_a_title_and_an_option_are_of_one_language(abroad):
    assert drawn("<title>{{ t }} – X</title>", t=TITLE) == f"<title{GERMAN}>{TITLE} – X</title>"
    few = "<title>A very long title of this page: {{ t }}</title>"
    assert "lang" not in drawn(few, t=Written("kurz"))
    assert drawn("<option>K-1 {{ t }}</option>", t=TITLE) == f"<option{GERMAN}>K-1 {TITLE}</option>"


def test_filters_keep_the_language(abroad):
    assert drawn("<b>{{ t|soft }}</b>", t=TITLE).startswith(f"<b{GERMAN}>")
    text = Written("Eins\n\nZwei\nDrei")
    assert drawn("{{ t|linebreaks }}", t=text) == (
        f"<p{GERMAN}>Eins</p>\n\n<p><bdi{GERMAN}>Zwei<br>Drei</bdi></p>"
    )
    assert GERMAN in drawn("<b>{{ t|urlize }}</b>", t=Written("siehe https://leitfaden.example/"))
    assert GERMAN in drawn("<b>{{ t|linebreaksbr }}</b>", t=text)


def test_filters_are_django_s_own_for_other_words(abroad):
    assert drawn("{{ t|linebreaks }}", t="a\n\nb") == "<p>a</p>\n\n<p>b</p>"
    assert "lang" not in drawn("{{ t|urlize }}{{ t|linebreaksbr }}{{ t|soft }}", t="a\nb")


def test_words_with_signs_in_them_open_nothing(abroad):
    told = Written(f"a{BEGIN}<b>")
    assert drawn("<p>{{ t }}{{ other }}</p>", t=told, other=f"x{BEGIN}y") == (
        f"<p><bdi{GERMAN}>a&lt;b&gt;</bdi>xy</p>"
    )


def test_things_are_said_by_their_names(abroad, db):
    from leitfaden.bodies.tests.factories import OrganizationFactory

    body = OrganizationFactory(name="Rat der Stadt")
    body.refresh_from_db()
    assert write_out(format_html("<b>{}</b>", body)) == f"<b{GERMAN}>Rat der Stadt</b>"
    assert GERMAN in write_out(in_a_row(body, "12 May"))


def test_what_somebody_wrote_is_changed_in_its_language(abroad):
    class Form(forms.Form):
        text = forms.CharField(widget=forms.Textarea)
        other = forms.CharField()

    form = Form(initial={"text": TITLE, "other": "x"})
    assert GERMAN in write_out(fields.field_html(form["text"]))
    assert "lang=" not in write_out(fields.field_html(form["other"]))


def test_choices_and_addresses_are_no_words():
    names = {f"{field.model._meta.label}.{field.name}" for field in told_fields()}
    assert "workshops.Card.text" in names
    assert not names & {"workshops.Card.channel", "vocab.District.slug", "people.User.email"}
