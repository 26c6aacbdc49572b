"""Announcements of events: title and facts, workshops told twice, people, consents."""

import pytest

from leitfaden.intake.reader import Reading
from leitfaden.intake.reader.eventpage.facts import registration
from leitfaden.intake.reader.eventpage.people import described, role
from leitfaden.intake.tests.reader.samples import counts, of, own, text


@pytest.fixture(scope="module")
def page() -> Reading:
    return own("fachtag.txt", "event")


@pytest.fixture(scope="module")
def web() -> Reading:
    return own("fachtag.html", "event")


def test_a_workshop_told_twice_is_one_with_both_texts(page: Reading) -> None:
    assert page.coverage == 1.0
    assert counts(page) == {
        "event": 1, "workshop": 2, "question": 3, "facilitator": 2, "contributor": 4, "consent": 2,
    }  # fmt: skip
    first, second = of(page, "workshop")
    assert (first.number, first.text) == ("A", "Wege zur Arbeit")
    assert first.attributes["second_text"] == (
        "Wir sprechen mit kleinen Betrieben darüber, was ihnen hilft.\n\nDanach sammeln wir Ideen."
    )
    assert first.attributes["second_lines"] == [44, 48]
    assert second.attributes["second_text"] == "Dieser Workshop richtet sich an Lehrkräfte."


def test_title_day_times_and_place_come_from_the_invitation(page: Reading) -> None:
    (event,) = of(page, "event")
    assert event.text == "Ankommen auf dem Dorf"
    told = event.attributes
    assert told["subtitle"] == "Fachtag für alle, die mit Zugewanderten arbeiten"
    assert (told["date"], told["starts"], told["ends"]) == ("2025-03-07", "09:30", "15:00")
    assert told["venue"] == "Bürgerhaus am Deich, Deichstraße 7, 01999 Musterstadt"
    assert told["registration_state"] == "closed"
    assert told["registration"] == "Die Anmeldung für diesen Fachtag ist leider geschlossen."


def test_who_is_only_asked_is_not_counted_as_coming(page: Reading) -> None:
    states = [(c.attributes["state"], c.parent) for c in of(page, "contributor")]
    homes = [page.items.index(w) for w in of(page, "workshop")]
    assert states == [
        ("requested", homes[0]), ("confirmed", homes[0]), ("requested", homes[1]),
        ("confirmed", homes[1]),
    ]  # fmt: skip
    asked = of(page, "contributor")[0]
    assert asked.text == "Handwerkskammer Musterland (angefragt) •"
    assert asked.attributes["suggested"] == "Handwerkskammer Musterland"


def test_persons_and_organisations_are_told_apart(page: Reading) -> None:
    club, person = of(page, "facilitator")
    assert club.attributes["function"] == "Jobbrücke Musterstadt e.V."
    assert person.attributes["name"] == "Max Muster"
    assert person.attributes["function"] == "Schulamt"
    assert of(page, "contributor")[3].attributes["name"] == "Erika Mustermann"


def test_consents_are_items_and_a_footer_is_none(page: Reading, web: Reading) -> None:
    assert [c.attributes["topic"] for c in of(page, "consent")] == ["photo", "privacy"]
    assert [c.attributes["topic"] for c in of(web, "consent")] == ["photo"]


def test_a_web_page_with_labels_and_a_programme(web: Reading) -> None:
    (event,) = of(web, "event")
    assert event.text == "Fachtag „Ankommen auf dem Dorf“"
    told = event.attributes
    assert (told["date"], told["starts"], told["venue"]) == (
        "2025-03-07", "09:30", "Bürgerhaus am Deich",
    )  # fmt: skip
    assert told["registration_state"] == "open"
    entries = [(e.attributes["at"], e.text) for e in of(web, "agenda_entry")]
    assert entries == [("09:30", "Begrüßung"), ("10:00", "Workshops")]
    assert [w.number for w in of(web, "workshop")] == ["1", "2"]
    assert of(web, "workshop")[0].attributes["description"] == "Wir sprechen mit kleinen Betrieben."
    assert [q.text for q in of(web, "question")] == [
        "Was brauchen Betriebe?",
        "Was brauchen Bewerber?",
    ]


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("Anmeldung beendet", "closed"),
        ("Die Anmeldung ist leider nicht mehr möglich.", "closed"),
        ("Alle Plätze sind vergeben", "closed"),
        ("Anmeldung bis zum 3. Mai unter 0391 123", "open"),
        ("Anmeldung", None),
        ("Die Anmeldung ist kein Hindernis", None),
    ],
)
def test_whether_one_may_still_register(said: str, state: str | None) -> None:
    assert registration(said) == state


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Moderation:", "moderation"), ("Referent*innen:", "input"), ("Referent:innen", "input"),
        ("Impulse", "input"), ("Auf dem Podium:", "panel"), ("Grußworte", "greeting"),
        ("In Kooperation mit:", "cooperation"), ("Gefördert durch", "funder"),
    ],
)  # fmt: skip
def test_roles_in_the_words_of_invitations(said: str, code: str) -> None:
    found = role(said)
    assert found
    assert found[0][1] == code


def test_a_state_in_square_brackets_counts_too() -> None:
    assert described("Verein Hafen e.V. [angefragt]")["state"] == "requested"
    assert described("Verein Hafen e.V. (abgesagt)")["state"] == "declined"


def test_navigation_copied_with_the_page_stays_outside() -> None:
    page = text(
        "Startseite\nTermine\nKontakt\nSuche\n\nFachtag Arbeit\n\nAm 3. Mai 2025 um 10 Uhr.\n\n"
        "Impressum\nDatenschutz\nBarrierefreiheit\n",
        "event",
    )
    assert counts(page) == {"event": 1}
    assert page.items[0].text == "Fachtag Arbeit"
    assert [rest.lines for rest in page.not_placed] == [(1, 4), (10, 12)]
