"""Nothing that people could read ends silently."""

import pytest
from django.urls import reverse

from leitfaden.bodies.tests.factories import PaperFactory
from leitfaden.people.actions import ReasonTooLong, WithdrawalUnexplained, withdraw
from leitfaden.people.tests.factories import CoordinatorFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("because", ["", "  ", "\u200b", "\x00\x07"])
def test_what_was_public_is_withdrawn_with_a_reason_that_can_be_read(because):
    paper = PaperFactory()
    with pytest.raises(WithdrawalUnexplained):
        withdraw(paper, because=because, by=None)
    paper.refresh_from_db()
    assert paper.is_public


def test_a_reason_is_never_cut():
    paper = PaperFactory()
    with pytest.raises(ReasonTooLong):
        withdraw(paper, because="x" * 501, by=None)
    withdraw(paper, because="x" * 500, by=None)
    paper.refresh_from_db()
    assert paper.withdrawn_because == "x" * 500


def test_signs_that_steer_machines_do_not_reach_the_database():
    paper = PaperFactory()
    withdraw(paper, because=" Falsch\x00er \x1bAnhang. ", by=None)
    paper.refresh_from_db()
    assert paper.withdrawn_because == "Falscher Anhang."


def test_a_draft_nobody_has_read_needs_no_reason():
    paper = PaperFactory(published_at=None)
    withdraw(paper, because="", by=None)
    assert paper.withdrawn_at


def test_the_page_asks_for_the_reason_and_says_what_is_missing(client):
    paper = PaperFactory()
    client.force_login(CoordinatorFactory())
    page = client.get(paper.get_absolute_url()).text
    assert 'name="because" maxlength="500" autocomplete="off" required' in page
    button = reverse("bodies:paper_publication", args=[paper.reference])
    for because, said in ((" ", "Bitte nennen Sie die Begründung"), ("x" * 501, "länger als 500")):
        answer = client.post(button, {"do": "withdraw", "because": because}, follow=True)
        assert said in answer.text
    paper.refresh_from_db()
    assert paper.is_public
    client.post(button, {"do": "withdraw", "because": "Doppelt."})
    paper.refresh_from_db()
    assert (paper.is_public, paper.withdrawn_because) == (False, "Doppelt.")
