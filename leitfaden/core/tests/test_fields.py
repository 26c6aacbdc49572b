import pytest
from django import forms
from django.template import Context, Template

from leitfaden.core.tests.page import Page


class Answer(forms.Form):
    reason = forms.CharField(
        label="Begründung", help_text="Ein Satz genügt.", widget=forms.Textarea
    )
    district = forms.ChoiceField(label="Stadtteil", choices=[("w", "Werder")], required=False)
    decision = forms.ChoiceField(
        label="Entscheidung", choices=[("y", "ja"), ("n", "nein")], widget=forms.RadioSelect
    )
    kinds = forms.MultipleChoiceField(
        label="Wege", choices=[("p", "Papier"), ("f", "Foto")], widget=forms.CheckboxSelectMultiple
    )
    agree = forms.BooleanField(label="gelesen")
    card = forms.CharField(widget=forms.HiddenInput, required=False)


def draw(form: forms.Form) -> Page:
    return Page(Template("{% form form 'Speichern' %}").render(Context({"form": form})))


def test_every_field_has_a_label_and_says_whether_it_is_needed():
    page = draw(Answer())
    targets = {a["for"] for a in page.all("label")}
    named = [a for tag, a in page.elements if tag in ("input", "select", "textarea")]
    assert {a["id"] for a in named if a.get("type") != "hidden"} <= targets
    assert page.said.count("(erforderlich)") == 4
    assert len(page.all("button")) == 1


def test_the_hint_belongs_to_its_field():
    area = draw(Answer()).all("textarea")[0]
    assert area["aria-describedby"] == "id_reason_helptext"


def test_errors_stand_on_top_and_at_their_fields():
    page = draw(Answer({"district": "w"}))
    assert "Bitte prüfen Sie 4 Angaben." in page.said
    ids = {a["id"] for a in page.having("id")}
    assert all(str(a["href"])[1:] in ids for a in page.all("a"))
    area = page.all("textarea")[0]
    assert area["aria-invalid"] == "true"
    assert area["aria-describedby"] == "id_reason_helptext id_reason_error"


def test_every_field_in_error_says_so_and_by_what():
    page = draw(Answer({"district": "w"}))
    named = {a["name"]: a for _tag, a in page.elements if a.get("name") and a["name"] != "card"}
    wrong = {name for name, a in named.items() if a.get("aria-invalid") == "true"}
    assert wrong == {"reason", "decision", "kinds", "agree"}
    ids = {a["id"] for a in page.having("id")}
    said = {i for a in page.having("aria-describedby") for i in str(a["aria-describedby"]).split()}
    assert said <= ids
    assert {f"id_{name}_error" for name in wrong} <= said


def test_the_page_opens_at_what_is_wrong_without_a_script():
    (alert,) = (a for a in draw(Answer({})).all("div") if a.get("role") == "alert")
    assert "autofocus" in alert
    assert alert["tabindex"] == "-1"
    assert draw(Answer()).having("autofocus") == []


def test_errors_of_several_forms_are_said_in_one_place():
    forms_ = {"one": Answer({}, prefix="a"), "other": Answer({}, prefix="b")}
    page = Page(Template("{% faults one other %}").render(Context(forms_)))
    assert "Bitte prüfen Sie 8 Angaben." in page.said
    assert len(page.having("autofocus")) == 1


def test_the_title_begins_with_the_error():
    title = Template("{% fault_in_title %}Antworten")
    assert title.render(Context({"form": Answer({})})) == "Fehler: Antworten"
    assert title.render(Context({"form": Answer(), "other": 3})) == "Antworten"


def test_what_was_chosen_stays_chosen():
    page = draw(Answer({"reason": "x", "decision": "n", "kinds": ["f"], "agree": "on"}))
    shapes = {a["name"]: a["type"] for a in page.all("input")}
    assert (shapes["decision"], shapes["kinds"]) == ("radio", "checkbox")
    checked = [a.get("value") for a in page.all("input") if "checked" in a]
    assert checked[:2] == ["n", "f"]


def test_an_error_of_the_whole_form_is_said_without_a_link():
    form = Answer({"reason": "x", "decision": "n", "kinds": ["f"], "agree": "on"})
    form.add_error(None, "Die Frist ist vorbei.")
    assert "Die Frist ist vorbei." in draw(form).said


@pytest.mark.parametrize("name", ["reason", "decision"])
def test_a_field_may_stand_alone(name):
    html = Template("{% field f %}").render(Context({"f": Answer()[name]}))
    assert f'name="{name}"' in html
