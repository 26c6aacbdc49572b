"""What somebody sends twice from the same page is done once, even when both arrive at the same moment."""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test import Client

from leitfaden.bodies.models import Organization, Resolution
from leitfaden.bodies.tests.factories import OrganizationFactory, PaperFactory
from leitfaden.events.models import Event
from leitfaden.events.tests.factories import ContributorFactory
from leitfaden.measures.models import Challenge, Measure
from leitfaden.people.models import Role
from leitfaden.people.sending import TYPED
from leitfaden.people.tests.factories import UserFactory
from leitfaden.workshops.models import Theme
from leitfaden.workshops.tests.factories import CardFactory, SortingFactory, ThemeFactory

pytestmark = pytest.mark.django_db(transaction=True)

PRESSES = 6
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')
NEW = [
    ("/massnahmen/neu/", {"title": "Sprachcafé", "text": "Offen."}, Measure),
    ("/herausforderungen/neu/", {"title": "Wege", "text": "Dunkel."}, Challenge),
    ("/veranstaltungen/neu/", {"kind": "conference", "title": "Werkstatt"}, Event),
    ("/gremien/anlegen/", {"name": "Rat", "classification": "council"}, Organization),
]


def colleague(role=Role.COORDINATOR):
    client = Client(enforce_csrf_checks=True)
    client.force_login(UserFactory(role=role))
    return client


def token(client, page):
    return TOKEN.search(client.get(page).text)[1]


def press_button(client, url, data):
    return client.post(url, urlencode(data), content_type=TYPED)


def pressed_at_once(client, url, data):
    """What the browser gets that sends the same form several times at the same moment."""
    ready = Barrier(PRESSES)

    def press(_):
        one = Client(enforce_csrf_checks=True)
        one.cookies.load({name: cookie.value for name, cookie in client.cookies.items()})
        try:
            ready.wait(timeout=10)
            return press_button(one, url, data)
        finally:
            connection.close()

    with ThreadPoolExecutor(PRESSES) as fingers:
        return list(fingers.map(press, range(PRESSES)))


@pytest.mark.parametrize(("page", "typed", "model"), NEW)
def test_six_presses_make_one_thing_and_all_lead_to_it(page, typed, model):
    client = colleague()
    sent = {**typed, "csrfmiddlewaretoken": token(client, page)}
    answers = pressed_at_once(client, page, sent)
    assert {answer.status_code for answer in answers} == {302}
    assert len({answer.url for answer in answers}) == 1
    assert model.objects.count() == 1


def test_a_heap_is_opened_once():
    card, client = CardFactory(), colleague()
    page = f"/veranstaltungen/V-{card.event.number}/sortieren/"
    typed = {"cards": card.pk, "title": "Wege", "csrfmiddlewaretoken": token(client, page)}
    pressed_at_once(client, page, typed)
    assert Theme.objects.count() == 1


def test_a_resolution_is_noted_once_and_again_from_a_new_page():
    paper, body, client = PaperFactory(), OrganizationFactory(), colleague()
    page = f"{paper.get_absolute_url()}beschluss-vermerken/"
    typed = {"organization": body.pk, "decided_on": "2026-05-04", "outcome": "adopted"}
    first = {**typed, "csrfmiddlewaretoken": token(client, page)}
    assert press_button(client, page, first).status_code == 302
    assert press_button(client, page, first).url == paper.get_absolute_url()
    assert Resolution.objects.count() == 1
    press_button(client, page, {**typed, "csrfmiddlewaretoken": token(client, page)})
    assert Resolution.objects.count() == 2


def test_to_and_fro_from_one_page_is_no_double_press():
    contributor, client = ContributorFactory(name="Mira Beispiel"), colleague()
    page = f"/veranstaltungen/V-{contributor.event.number}/mitwirkende/"
    sent = {"csrfmiddlewaretoken": token(client, page)}
    for state in ("confirmed", "declined", "confirmed"):
        press_button(client, f"{page}{contributor.pk}/antwort/", {**sent, "state": state})
    contributor.refresh_from_db()
    assert contributor.state == "confirmed"


def test_a_form_that_came_back_with_errors_may_be_sent_again():
    client = colleague()
    sent = {"title": "", "csrfmiddlewaretoken": token(client, "/massnahmen/neu/")}
    for _ in range(2):
        assert press_button(client, "/massnahmen/neu/", sent).status_code == 200


def test_a_form_that_was_refused_may_be_sent_again_from_the_same_page():
    card, client = CardFactory(), colleague()
    other = ThemeFactory(event=card.event)
    SortingFactory(card=card, theme=other)
    page = f"/veranstaltungen/V-{card.event.number}/sortieren/"
    typed = {
        "cards": card.pk,
        "title": "Wege",
        "csrfmiddlewaretoken": token(client, f"{page}?zeige=alle"),
    }
    press_button(client, page, typed)  # lies elsewhere already: the thought is missing
    assert Theme.objects.count() == 1
    other.sortings.all().delete()
    press_button(client, page, typed)
    assert Theme.objects.count() == 2


def test_two_people_send_the_same_words_and_both_are_heard():
    entries = []
    for client in (colleague(), colleague(Role.EDITOR)):
        page = "/gremien/anlegen/"
        typed = {"name": "Beirat", "classification": "council"}
        sent = {**typed, "csrfmiddlewaretoken": token(client, page)}
        entries.append(press_button(client, page, sent))
    assert [answer.status_code for answer in entries] == [302, 200]
    assert "gibt es schon" in entries[1].text
