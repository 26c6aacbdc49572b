"""What nobody has decided about does not become public silently."""

import pytest

from leitfaden.intake import actions
from leitfaden.intake.models.item import Type
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory
from leitfaden.intake.tests.test_command import run
from leitfaden.people.tests.factories import CoordinatorFactory
from leitfaden.workshops.models import Card

pytestmark = pytest.mark.django_db

RIGHTS = ("--rights-holder", "Büro", "--licence", "CC BY 4.0")


@pytest.fixture
def draft():
    """One voice is unsure, one sure, and an unsure one is left out."""
    document = DocumentFactory()
    ItemFactory(document=document, type=Type.EVENT, text="Fachtag")
    ItemFactory(document=document, text="Mehr Kurse")
    ItemFactory(document=document, text="Vielleicht ein Zusatz", confidence=0.5)
    ItemFactory(document=document, text="Seite 3", confidence=0.3, left_out=True)
    return document


def test_unsure_items_need_a_word_of_a_person(draft):
    with pytest.raises(actions.StillUnsure, match="1 Eintrag ist noch unsicher"):
        actions.commit(draft, by=None)
    assert not Card.objects.exists()
    actions.commit(draft, by=None, unsure=True)
    assert Card.objects.count() == 2


def test_what_a_person_decided_needs_no_further_word(draft):
    draft.items.filter(confidence=0.5).update(confidence=1)
    actions.commit(draft, by=None)
    assert Card.objects.count() == 2


def test_the_page_names_the_unsure_ones_and_asks_once(client, draft):
    client.force_login(CoordinatorFactory())
    page = client.get(draft.get_absolute_url()).content.decode()
    asked = page[page.index('id="uebernehmen"') :]
    assert "Vielleicht ein Zusatz" in asked
    assert "Mehr Kurse" not in asked
    assert "Den 1 unsicheren Eintrag so übernehmen" in asked
    assert 'name="unsichere" id="unsichere" required' in asked
    target = f"{draft.get_absolute_url()}uebernehmen/"
    assert "noch unsicher" in client.post(target, follow=True).content.decode()
    assert not Card.objects.exists()
    client.post(target, {"unsichere": "on"})
    assert Card.objects.count() == 2


def test_where_nothing_is_unsure_nothing_is_asked(client, draft):
    client.force_login(CoordinatorFactory())
    draft.items.filter(confidence=0.5).update(confidence=1)
    assert 'name="unsichere"' not in client.get(draft.get_absolute_url()).content.decode()
    client.post(f"{draft.get_absolute_url()}uebernehmen/")
    assert Card.objects.count() == 2


def test_the_command_says_how_many_are_unsure_and_writes_nothing_until_told(tmp_path):
    path = tmp_path / "liste.md"
    path.write_text(
        "# Fachtag am 3. April 2024\n\n## Herausforderungen\n\n- Lärm\n- Wege\n", "utf-8"
    )
    out, err, code = run("tracker", path, "--commit", *RIGHTS)
    assert (out, code) == ("", 1)
    assert "unsicher" in err
    assert err.strip().endswith("--unsure-as-read.")
    out, err, code = run("tracker", path, "--commit", "--unsure-as-read", *RIGHTS)
    assert (err, code) == ("", 0)
    assert "so übernommen, wie" in out
