"""What every form refuses at its field."""

import ast
from pathlib import Path

import pytest
from django import forms
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.core.forms import LARGEST, LONGEST, Form
from leitfaden.core.words import says_something

LEITFADEN = Path(__file__).parents[2]
UNSEEN = [
    "\u200b\u200b",
    "\u2060",
    "\u00a0 \u3000",
    "\ufeff",
    "\u3164",
    "\u2800",
    "\u00ad",
    "\u0301",
    "\x00",
]


class Sample(Form):
    title = forms.CharField()
    note = forms.CharField(required=False, widget=forms.Textarea)
    votes = forms.IntegerField(required=False)
    places = forms.IntegerField(required=False, max_value=3_000_000)
    day = forms.DateField(required=False)
    moment = forms.DateTimeField(required=False)


def errors(**said):
    return {*Sample({"title": "Titel"} | said).errors}


@pytest.mark.parametrize("unseen", UNSEEN[:-1])
def test_words_nobody_can_see_are_no_words(unseen):
    assert errors(title=unseen) == {"title"}
    form = Sample({"title": "Titel", "note": unseen})
    assert form.is_valid()
    assert form.cleaned_data["note"] == ""


@pytest.mark.parametrize("seen", ["a", "7", "?", "ß\u200b", "م", "👍", "1\u0301"])
def test_one_sign_that_is_seen_is_enough(seen):
    assert not errors(title=seen)
    assert says_something(seen)


@given(st.text(alphabet="".join(UNSEEN)))
def test_signs_that_are_not_seen_say_nothing_however_many(text):
    assert not says_something(text)


@pytest.mark.parametrize("number", [LARGEST + 1, 3_000_000_000, 10**30])
def test_a_number_no_town_counts_to_is_refused(number):
    assert errors(votes=number) == {"votes"}
    assert not errors(votes=LARGEST)


def test_a_field_with_its_own_limit_keeps_it():
    assert not errors(places=3_000_000)
    assert errors(places=3_000_001) == {"places"}


@pytest.mark.parametrize("year", ["0001", "1800", "1899", "2200", "9999"])
def test_a_year_that_cannot_be_meant_is_refused(year):
    assert errors(day=f"{year}-12-31", moment=f"{year}-12-31 23:59") == {"day", "moment"}
    assert not errors(day="1900-01-01", moment="2199-12-31 23:59")


def test_a_text_without_end_is_refused():
    assert errors(note="x" * (LONGEST + 1)) == {"note"}
    assert not errors(note="x" * LONGEST)


def test_every_form_of_the_house_is_one_of_these():
    bare = [
        f"{path.relative_to(LEITFADEN)}: {node.name}"
        for path in [*LEITFADEN.glob("*/forms.py"), *LEITFADEN.glob("*/forms/*.py")]
        if path != LEITFADEN / "core" / "forms.py"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef) and node.bases
        if ast.unparse(node.bases[0]).startswith(("forms.Form", "forms.ModelForm"))
    ]
    assert bare == []
