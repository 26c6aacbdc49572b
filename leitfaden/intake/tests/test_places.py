"""The challenges of a list stand on the pages of the districts whose people named them."""

import pytest

from leitfaden.core.addresses import reverse
from leitfaden.intake import actions
from leitfaden.intake.models import Document
from leitfaden.intake.models.item import Type
from leitfaden.intake.tests.factories import DocumentFactory, ItemFactory, brought, first, real
from leitfaden.measures.models import Challenge
from leitfaden.vocab.models import District, FocusArea

pytestmark = pytest.mark.django_db


def place(district: District) -> str:
    return reverse("measures:district_detail", args=[district.slug])


def areas(challenge: Challenge) -> set[str]:
    return set(challenge.focus_areas.values_list("name", flat=True))


def test_what_people_of_two_areas_named_together_belongs_to_both_and_says_so(client):
    actions.commit(brought("massnahmenliste.md", "tracker"), by=None, unsure=True)
    challenge = Challenge.objects.get(title="Lärm am Kanal")
    assert areas(challenge) == {"Hafen/Speicherstadt/Werft", "Nordpark/Ziegelei"}
    assert challenge.text == (
        "Im Dokument gemeinsam genannt für Hafen/Speicherstadt/Werft und Nordpark/Ziegelei; "
        "für welchen Bereich allein, sagt es nicht."
    )
    page = client.get(place(District.objects.get(name="Ziegelei"))).content.decode()
    assert "Lärm am Kanal" in page
    assert "keine Herausforderung benannt" not in page


def draft(context: str) -> Document:
    document = DocumentFactory(kind=Document.Kind.TRACKER)
    ItemFactory(
        document=document, type=Type.DISTRICT, text="Hafen",
        attributes={"focus_area": "Hafen/Werft", "context": context},
    )  # fmt: skip
    ItemFactory(document=document, type=Type.CHALLENGE, text="Lärm am Kanal")
    return document


def test_one_area_needs_no_further_word():
    actions.commit(
        draft("Engagierte aus dem Bereich Hafen/Werft nannten Probleme."), by=None, unsure=True
    )
    challenge = Challenge.objects.get()
    assert (areas(challenge), challenge.text) == ({"Hafen/Werft"}, "")


def test_an_area_of_which_the_introduction_says_nothing_else_gets_no_challenge():
    actions.commit(draft("Das Büro hat seinen Sitz im Bereich Hafen/Werft."), by=None, unsure=True)
    assert areas(Challenge.objects.get()) == set()
    assert FocusArea.objects.exists()


def test_a_challenge_with_a_district_of_its_own_belongs_there_alone():
    document = draft("Engagierte aus dem Bereich Hafen/Werft nannten Probleme.")
    item = first(document, Type.CHALLENGE)
    item.attributes = {"district": "Hafen"}
    item.save()
    actions.commit(document, by=None, unsure=True)
    challenge = Challenge.objects.get()
    assert [district.name for district in challenge.districts.all()] == ["Hafen"]
    assert areas(challenge) == set()


def test_a_challenge_that_a_person_put_below_a_district_belongs_there_alone():
    document = draft("Engagierte aus dem Bereich Hafen/Werft nannten Probleme.")
    item = first(document, Type.CHALLENGE)
    item.parent = first(document, Type.DISTRICT)
    item.save()
    actions.commit(document, by=None, unsure=True)
    challenge = Challenge.objects.get()
    assert [district.name for district in challenge.districts.all()] == ["Hafen"]
    assert areas(challenge) == set()


def test_every_district_of_the_real_list_shows_its_challenges(client):
    if (path := real("002")) is None:
        return
    document = actions.bring(
        kind="tracker", filename=path.name, data=path.read_bytes(), by=None,
        rights_holder="Eine Stadt", licence="CC BY 4.0",
    )  # fmt: skip
    actions.commit(document, by=None, unsure=True)
    assert District.objects.count() == 5
    for district in District.objects.all():
        page = client.get(place(district)).content.decode()
        assert "keine Herausforderung benannt" not in page
    assert all(challenge.focus_areas.count() == 2 for challenge in Challenge.objects.all())
