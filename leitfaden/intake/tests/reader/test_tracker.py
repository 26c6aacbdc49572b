"""Lists of challenges and measures, as text, as a table and as a web page."""

import pytest

from leitfaden.intake.reader import Reading
from leitfaden.intake.reader.measures import status
from leitfaden.intake.tests.reader.samples import counts, of, own, text


def answers(reading: Reading) -> list[tuple[str, int]]:
    """Each challenge with the number of its measures."""
    parents = [measure.parent for measure in of(reading, "measure")]
    return [
        (item.text, parents.count(i))
        for i, item in enumerate(reading.items)
        if item.type == "challenge"
    ]


def test_a_markdown_table_is_read_row_by_row() -> None:
    reading = own("massnahmenliste.md", "tracker")
    assert reading.coverage == 1.0
    assert answers(reading) == [
        ("Zu wenig Sprachmittlung in Kitas", 2),
        ("Fehlende Treffpunkte", 1),
        ("Lärm am Kanal", 0),
        ("Wege sind unbekannt", 2),
        ("Kaum Kontakt zu Betrieben", 0),
    ]
    first = of(reading, "measure")[0]
    assert first.attributes["responsible"] == "Jugendamt"
    codes = [measure.attributes["status"] for measure in of(reading, "measure")]
    assert codes == ["in_progress", "open", "done", "in_progress", "in_progress"]
    assert [c.number for c in of(reading, "challenge")] == ["1", "2", "3", "4", "5"]


def test_a_web_page_is_read_with_its_source_lines() -> None:
    reading = own("massnahmenliste.html", "tracker")
    assert reading.coverage == 1.0
    assert answers(reading) == [
        ("Zu wenig Sprachmittlung in Kitas", 3),
        ("Lärm am Kanal", 0),
        ("Fehlende Treffpunkte", 2),
    ]
    wrapped = of(reading, "measure")[2]
    assert wrapped.text == "Schulung im Herbst,\ndanach jedes Jahr (geplant)"
    assert wrapped.lines == (36, 37)
    deeper = of(reading, "measure")[1]
    assert (deeper.attributes["decide"], deeper.lines) == (True, (33, 33))


def test_navigation_and_page_foot_are_not_placed() -> None:
    reading = own("massnahmenliste.html", "tracker")
    seen = "\n".join(rest.text for rest in reading.not_placed)
    assert "Startseite" in seen
    assert "Impressum" in seen
    assert "kein Eintrag" not in seen
    assert "border" not in seen


@pytest.mark.parametrize("name", ["massnahmenliste.md", "massnahmenliste.html"])
def test_focus_areas_hold_their_districts(name: str) -> None:
    reading = own(name, "tracker")
    areas = {d.text: d.attributes["focus_area"] for d in of(reading, "district")}
    assert areas == {
        "Hafen": "Hafen/Speicherstadt/Werft",
        "Speicherstadt": "Hafen/Speicherstadt/Werft",
        "Werft": "Hafen/Speicherstadt/Werft",
        "Nordpark": "Nordpark/Ziegelei",
        "Ziegelei": "Nordpark/Ziegelei",
    }


def test_the_gathering_behind_the_list_keeps_both_days() -> None:
    (event,) = of(own("massnahmenliste.md", "tracker"), "event")
    assert event.attributes == {"date": "2025-03-03", "last_date": "2025-03-04"}


def test_headed_lists_are_read_without_a_table() -> None:
    reading = text(
        "Herausforderungen\n\nWege sind dunkel\n\n  • Lampen am Kanal (umgesetzt)\n\n"
        "Kein Bus am Abend\n\nStreit um den Grill\n\n  • Runder Tisch\n\nHintergrund\n\nEin Satz.\n",
        "tracker",
    )
    assert answers(reading) == [
        ("Wege sind dunkel", 1),
        ("Kein Bus am Abend", 0),
        ("Streit um den Grill", 1),
    ]
    unanswered = [c.text for c in of(reading, "challenge") if c.attributes.get("unanswered")]
    assert unanswered == ["Kein Bus am Abend"]


def test_numbered_challenges_with_bullets_below() -> None:
    reading = text("1. Lärm\n   - Lärmschutz\n   - Gespräch\n2. Müll\n   - Tonnen\n", "tracker")
    assert answers(reading) == [("Lärm", 2), ("Müll", 1)]


def test_headings_with_a_description() -> None:
    reading = text(
        "# Liste\n\n## Lärm\n\nAm Kanal wird nachts gefeiert, und keiner weiß, wen man anruft.\n\n"
        "- Telefon\n\n## Müll\n\n- [ ] Tonnen\n- [x] Putztag\n",
        "tracker",
        "liste.md",
    )
    assert answers(reading) == [("Lärm", 1), ("Müll", 2)]
    assert "nachts" in of(reading, "challenge")[0].attributes["description"]
    assert [m.attributes["status"] for m in of(reading, "measure")] == ["unknown", "open", "done"]


def test_a_list_after_the_background_is_no_measure() -> None:
    reading = text("Lärm\n\n- Ruhe\n\nKontakt\n\n- Frau Muster\n", "tracker")
    assert counts(reading) == {"challenge": 1, "measure": 1, "discussion": 1}


@pytest.mark.parametrize(
    ("remark", "code"),
    [
        ("in Bearbeitung", "in_progress"),
        ("guter Ansatz, in Bearbeitung", "in_progress"),
        ("in Umsetzung/ zurzeit schwierig", "in_progress"),
        ("bereits umgesetzt", "done"),
        ("noch offen", "open"),
        ("in Planung", "open"),
        ("2 Treffen durchgeführt, weitere geplant", "unknown"),
        ("durchgeführt, geplant", "unknown"),
        ("z. B. im Park", "unknown"),
        ("", "unknown"),
    ],
)
def test_only_a_clear_word_is_a_status(remark: str, code: str) -> None:
    assert status(remark) == code
