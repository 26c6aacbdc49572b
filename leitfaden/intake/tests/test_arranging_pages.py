"""The same on plain pages: forms that go stale, foreign items, the way back, the source beside."""

import re

import pytest
from django.test import Client

from leitfaden.intake import actions
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries import Review
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory, brought, first
from leitfaden.people.tests.factories import (
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor() -> Client:
    client = Client()
    client.force_login(EditorFactory())
    return client


@pytest.fixture
def document():
    document = DocumentFactory(source="eins\nzwei\ndrei")
    ItemFactory(document=document, text="eins\nzwei", first_line=1, last_line=2, confidence=0.5)
    ItemFactory(document=document, text="drei", first_line=3, last_line=3, confidence=0.4)
    return document


def page_of(client, document, query=""):
    return client.get(document.get_absolute_url() + query).content.decode()


def button(page, name, words):
    """The address and value of the first button of this name."""
    return re.search(rf'formaction="([^"]+)" name="{name}" value="([^"]+)">{words}', page).groups()


def test_a_double_click_merges_once(editor, document):
    where, value = button(page_of(editor, document, "?reihe=dokument"), "mit", "Mit dem nächsten")
    editor.post(where, {"mit": value})
    again = editor.post(where, {"mit": value})
    assert again.status_code == 404
    assert document.items.get().text == "eins\nzwei\ndrei"


def test_a_double_click_moves_once(editor, document):
    ItemFactory(document=document, text="vier", first_line=3, last_line=3)
    where, value = button(page_of(editor, document, "?reihe=dokument"), "an", "Nach unten")
    editor.post(where, {"an": value})
    moved = list(document.items.values_list("position", flat=True))
    assert moved == [1, 0, 2]
    again = editor.post(where, {"an": value}, follow=True)
    assert list(document.items.values_list("position", flat=True)) != [1, 2, 0]
    assert again.status_code == 200


def test_who_comes_second_is_told_so(editor, document):
    where, value = button(page_of(editor, document, "?reihe=dokument"), "mit", "Mit dem nächsten")
    actions.call_it(document.items.get(position=1), Type.MEASURE, by=None)
    answer = editor.post(where, {"mit": value}, follow=True)
    assert "Inzwischen wurde hier etwas geändert" in answer.content.decode()
    assert document.items.count() == 2


def test_an_item_is_split_without_javascript(editor, document):
    path = f"/einlesen/{document.pk}/eintraege/0/teilen/"
    page = editor.get(path).content.decode()
    assert 'name="at" value="5">Hier teilen' in page
    answer = editor.post(path, {"at": ["", "5"]})
    assert answer.url.endswith("#e0")
    assert [item.text for item in document.items.all()] == ["eins", "zwei", "drei"]


def test_an_item_is_split_before_given_words(editor, document):
    path = f"/einlesen/{document.pk}/eintraege/0/teilen/"
    answer = editor.post(path, {"before": "fünf"})
    assert "stehen nicht so im Text" in answer.content.decode()
    assert "Vor und nach der Stelle" in editor.post(path, {}).content.decode()
    editor.post(path, {"before": "zwei"})
    assert document.items.count() == 3


def test_a_form_that_lay_open_too_long_is_refused(editor, document):
    path = f"/einlesen/{document.pk}/eintraege/0/"
    stand = document.items.get(position=0).stand
    actions.split(document.items.get(position=0), at=5, by=None)
    words = {"type": "minutes", "parent": "", "number": "", "text": "x", "stand": stand}
    assert "Inzwischen" in editor.post(path, words).content.decode()
    assert "Inzwischen" in editor.post(path + "teilen/", {"at": 2, "stand": stand}).content.decode()
    assert document.items.get(position=0).text == "eins"


def test_an_item_is_put_elsewhere_and_nowhere_else(editor, document):
    field = ItemFactory(document=document, type=Type.FIELD, number="1")
    foreign = ItemFactory(type=Type.FIELD)
    path = f"/einlesen/{document.pk}/eintraege/0/ort/"
    editor.post(path, {"parent": foreign.pk})
    assert document.items.get(position=0).parent is None
    answer = editor.post(path, {"parent": field.pk})
    assert answer.status_code == 302
    assert document.items.get(position=0).parent == field


@pytest.mark.parametrize("value", ["", "x", "0", "999.a.b", "0.a.b.c", "².a.b"])
def test_a_neighbour_that_is_not_there_is_not_found(editor, document, value):
    for way, name in (("zusammenfuehren", "mit"), ("verschieben", "an")):
        answer = editor.post(f"/einlesen/{document.pk}/eintraege/0/{way}/", {name: value})
        assert answer.status_code == 404


def test_items_of_another_document_are_not_touched(editor, document):
    foreign = ItemFactory(text="fremd")
    path = f"/einlesen/{document.pk}/eintraege/0/zusammenfuehren/"
    editor.post(path, {"mit": f"{foreign.position}.{foreign.stand}.x"})
    assert Item.objects.get(pk=foreign.pk).text == "fremd"


def test_a_kind_is_set_in_the_list(editor, document):
    item = document.items.get(position=1)
    path = f"/einlesen/{document.pk}/eintraege/1/art/"
    editor.post(path, {"art-1": "measure", "stand": item.stand})
    assert document.items.get(position=1).type == "measure"
    editor.post(path, {"art-1": "nonsense", "stand": item.stand})
    assert document.items.get(position=1).type == "measure"


def test_confirming_leads_to_the_next_unsure_one_and_the_last_to_the_commit(document):
    client = Client()
    client.force_login(CoordinatorFactory())
    way = f"/einlesen/{document.pk}/eintraege/{{}}/stimmt/"
    answer = client.post(way.format(1), {"reihe": "unsicher"})
    assert answer.url.endswith("?reihe=unsicher#e0")
    answer = client.post(way.format(0), {"reihe": "unsicher"})
    page = client.get(answer.url).content.decode()
    assert "Kein Eintrag ist unsicher." in page
    assert 'href="#uebernehmen"' in page


def test_the_last_step_is_taken_back_with_a_button(editor, document):
    editor.post(f"/einlesen/{document.pk}/eintraege/0/teilen/", {"at": 5})
    page = page_of(editor, document)
    step = re.search(r'name="schritt" value="(\d+)"', page)[1]
    assert "Eintrag geteilt (Zeile 1)" in page
    path = f"/einlesen/{document.pk}/zuruecknehmen/"
    editor.post(path, {"schritt": step})
    assert document.items.count() == 2
    assert "Inzwischen" in editor.post(path, {"schritt": step}, follow=True).content.decode()
    assert editor.post(path, {"schritt": "x"}, follow=True).status_code == 200


def test_who_only_reads_rearranges_nothing(document):
    officer = Client()
    officer.force_login(DataProtectionFactory())
    page = page_of(officer, document)
    assert "Mehr" not in page
    for way in ("teilen", "zusammenfuehren", "verschieben", "ort", "art"):
        assert officer.post(f"/einlesen/{document.pk}/eintraege/0/{way}/").status_code == 403
    assert officer.post(f"/einlesen/{document.pk}/zuruecknehmen/").status_code == 403


def test_the_unsure_ones_are_filtered_by_reason(editor):
    document = DocumentFactory()
    ItemFactory(
        document=document, confidence=0.5, attributes={"doubts": ["merged"]}, text="zwei in einem"
    )
    ItemFactory(document=document, confidence=0.3, text="unbekannt")
    page = page_of(editor, document, "?reihe=unsicher&grund=merged")
    assert "zwei in einem" in page
    assert page.count('class="item ') == 1
    assert "Die Zeilen könnten zwei Einträge sein" in page
    assert page_of(editor, document, "?reihe=unsicher&grund=nonsense").count('class="item ') == 2


def test_the_source_stands_beside_and_each_line_leads_to_its_item(editor):
    document = brought()
    item = first(document, Type.CARD)
    [jump] = Review(document).jumps([item], per_page=50)
    page = page_of(editor, document, jump.query.partition("#")[0])
    assert f'<li id="z{item.first_line}" data-line="{item.first_line}"' in page
    whole = editor.get(f"/einlesen/{document.pk}/lesen/?zeile={item.first_line}").content.decode()
    assert f"#e{item.position}" in whole


def test_a_long_source_is_read_page_by_page(editor, django_assert_max_num_queries):
    source = "\n".join(f"Zeile Nummer {n}" for n in range(1, 10_001))
    document = DocumentFactory(source=source)
    for n in range(1, 400):
        ItemFactory(document=document, first_line=25 * n, last_line=25 * n + 3, confidence=0.4)
    with django_assert_max_num_queries(8):
        page = editor.get(f"/einlesen/{document.pk}/lesen/?zeile=9000").content
    assert b"Zeile Nummer 9000" in page
    assert len(page) < 200_000
    with django_assert_max_num_queries(8):
        review = editor.get(document.get_absolute_url() + "?seite=3").content
    assert len(review) < 1_000_000


@pytest.mark.parametrize("query", ["?seite=x", "?zeile=x", "?zeile=99999", "?seite=999"])
def test_the_source_answers_whatever_is_asked(editor, document, query):
    assert editor.get(f"/einlesen/{document.pk}/lesen/{query}").status_code == 200


def test_a_passage_is_taken_up_with_a_plain_form(editor, document):
    document.not_placed = [{"lines": [3, 3], "text": "Baustein A"}]
    document.save()
    page = page_of(editor, document)
    assert 'name="stelle" value="3">Als Eintrag aufnehmen' in page
    path = f"/einlesen/{document.pk}/aufnehmen/"
    editor.post(path, {"stelle": "3", "art": "nonsense"})
    assert document.items.count() == 2
    answer = editor.post(path, {"stelle": "3", "art": "field"})
    item = document.items.get(text="Baustein A")
    assert answer.url.endswith(f"#e{item.position}")
    again = editor.post(path, {"stelle": "3", "art": "field"}, follow=True)
    assert "Inzwischen" in again.content.decode()
    assert document.items.count() == 3
