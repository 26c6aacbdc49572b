"""Every form a colleague can reach answers whatever is typed into it: with a page, never with a crash."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

import pytest
from django.core.cache import cache
from django.db import transaction

from leitfaden.desk.demo import build
from leitfaden.intake.tests.factories import brought
from leitfaden.people.models import Role
from leitfaden.people.tests.factories import UserFactory
from tests.crawl import crawl, view_of

NUMBERS = ("9" * 30, "-" + "9" * 30, "9223372036854775807", "3000000000")
DAYS = ("0001-01-01", "9999-12-31", "0001-01-01T00:00", "9999-12-31T23:59")
WORDS = ("\u200b\u200b", "x" * 20_000, "K-" + "9" * 30)
ABSURD = {"date": DAYS, "datetime-local": DAYS, "text": (*WORDS, "9" * 30), "textarea": WORDS}
"""What is typed into a field of a kind; into all others numbers."""
LEFT_ALONE = {"csrfmiddlewaretoken", "language", "next"}
ELSEWHERE = {"people:sign_out", "people:language", "set_language"}


@pytest.fixture(scope="module")
def demo_town(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        build(today=dt.date(2026, 10, 5))
        brought()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def coordinator(client, demo_town, db):
    cache.clear()
    user = UserFactory(role=Role.COORDINATOR)
    client.force_login(user)
    client.raise_request_exception = False
    return client


@dataclass
class Sent:
    """A form of a page: where it goes and what it would send untouched."""

    action: str
    values: dict[str, list[str]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)


class Forms(HTMLParser):
    def __init__(self, html: str, url: str) -> None:
        super().__init__()
        self.url, self.found, self._select = url, [], ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "form" and (told.get("method") or "").lower() == "post":
            self.found.append(Sent(told.get("action") or self.url))
        if not self.found:
            return
        form, name = self.found[-1], told.get("name") or ""
        values = form.values
        if target := told.get("formaction"):
            self.found.append(Sent(target, values, form.kinds))
        if tag in ("input", "select", "textarea"):
            form.kinds[name] = told.get("type") or ("text" if tag == "input" else tag)
        if tag == "select":
            self._select = name
            values.setdefault(name, [])
        elif tag == "option" and self._select and "selected" in told:
            values[self._select].append(told.get("value") or "")
        elif tag == "textarea" and name:
            values.setdefault(name, [])
        elif tag == "input" and name and told.get("type") != "file":
            unticked = told.get("type") in ("checkbox", "radio") and "checked" not in told
            values.setdefault(name, []).extend([] if unticked else [told.get("value") or ""])

    def handle_endtag(self, tag: str) -> None:
        self._select = "" if tag == "select" else self._select


def forms_of(client) -> Iterator[Sent]:
    """The first form of each kind: of the view that takes it."""
    seen = set()
    for visit in crawl(client, "/schreibtisch/", per_view=2):
        if visit.status != 200 or "text/html" not in visit.response["Content-Type"]:
            continue
        for form in Forms(visit.response.content.decode(), visit.url).found:
            kind = view_of(form.action)
            if kind not in seen | ELSEWHERE:
                seen.add(kind)
                yield form


def test_no_form_breaks_whatever_is_typed_into_it(coordinator):
    broken, asked = [], set()
    for form in list(forms_of(coordinator)):
        for name in form.values.keys() - LEFT_ALONE:
            for absurd in ABSURD.get(form.kinds[name], NUMBERS):
                with transaction.atomic():
                    answer = coordinator.post(form.action, form.values | {name: [absurd]})
                    transaction.set_rollback(True)
                asked.add(view_of(form.action))
                if answer.status_code >= 500:
                    broken.append((form.action, name, absurd[:40]))
    assert broken == []
    assert asked >= {
        "workshops:sorting", "measures:measure_new", "workshops:summary_new", "events:event_new",
        "amendments:decision_note", "workshops:card_new", "workshops:card_answer",
        "intake:item_edit", "intake:item_split", "intake:item_place", "intake:item_kind",
    }  # fmt: skip


@pytest.mark.parametrize(
    "address",
    [
        "/massnahmen/neu/?herausforderung=H-{}", "/massnahmen/neu/?einheit=E-{}",
        "/massnahmen/neu/?karte=K-{}", "/aenderungen/Ae-1/gruende/?q=K-{}",
        "/veranstaltungen/V-1/sortieren/?gruppe={}", "/aenderungen/entwerfen/?einheit={}",
        "/aenderungen/?feld={}", "/aenderungen/?fassung={}",
    ],
)  # fmt: skip
def test_a_number_longer_than_any_in_an_address_is_no_crash(coordinator, address):
    assert coordinator.get(address.format("9" * 5000)).status_code in (200, 404)
