"""A list of measures names the fields of the concept; it never makes a concept of its own."""

import pytest

from leitfaden.guidelines.models import ActionField, Concept
from leitfaden.intake import actions
from leitfaden.measures.models import Challenge

pytestmark = pytest.mark.django_db
CONCEPT = "Konferenz Wohnen\n\nTermin: 3. Mai 2025\n\nHandlungsfeld 1: Wohnen\n\nLeitlinien\n\n1. Alle wohnen.\n"
LIST = "Handlungsfeld 1: Wohnen\n\nLärm am Kanal\n\n- Ruhe\n\nHandlungsfeld 2: Sport\n\nKeine Halle\n\n- Bauen\n"


def taken_over(words, kind):
    document = actions.bring(
        kind=kind,
        filename="a.txt",
        data=words.encode(),
        by=None,
        rights_holder="Stadt",
        licence="CC0",
    )
    actions.commit(document, by=None, unsure=True)


def test_a_field_the_town_knows_is_the_field_of_the_challenge():
    taken_over(CONCEPT, "proceedings")
    taken_over(LIST, "tracker")
    assert Challenge.objects.get(title="Lärm am Kanal").field == ActionField.objects.get()
    assert Challenge.objects.get(title="Keine Halle").field is None


def test_a_list_alone_makes_no_concept():
    taken_over(LIST, "tracker")
    assert not Concept.objects.exists()
    assert Challenge.objects.count() == 2
