"""Proceedings of a town that does not exist, in the wordings and formats that occur."""

import pytest

from leitfaden.intake import reader
from leitfaden.intake.reader import Reading
from leitfaden.intake.tests.reader.samples import OWN, children, counts, of, own, text


@pytest.fixture(scope="module")
def workshop() -> Reading:
    return own("zukunftswerkstatt.txt")


@pytest.fixture(scope="module")
def conference() -> Reading:
    return own("fachkonferenz.md")


def test_a_whole_documentation_comes_out(workshop: Reading) -> None:
    assert workshop.coverage == 1.0
    assert counts(workshop) == {
        "event": 1, "agenda_entry": 6, "paper": 2, "preamble": 1, "footnote": 1, "field": 3,
        "guideline": 10, "approach": 8, "discussion": 4, "question": 3, "card": 23,
        "minutes": 3, "amendment": 5,
    }  # fmt: skip
    assert children(workshop, "guideline") == {"1": 3, "2": 4, "3": 3}
    assert children(workshop, "card") == {None: 2, "1": 8, "2": 7, "3": 6}


def test_the_event_stands_with_place_and_registration(workshop: Reading) -> None:
    (event,) = of(workshop, "event")
    assert event.text == "Zukunftswerkstatt\n„Ankommen und bleiben“"
    assert event.attributes == {
        "date": "2024-06-14",
        "starts": "15:00",
        "ends": "19:30",
        "venue": "Bürgerhaus am Deich",
        "address": "Deichstraße 7, 01999 Musterstadt an der Elbe",
        "registration": "bis zum 31. Mai 2024 im Büro für Zusammenleben",
        "suggested": "Zukunftswerkstatt „Ankommen und bleiben“",
    }


def test_an_agenda_entry_keeps_its_lines(workshop: Reading) -> None:
    tables = of(workshop, "agenda_entry")[3]
    assert tables.text.splitlines()[0] == "Arbeit an drei Tischen"
    assert tables.lines == (34, 37)
    assert tables.attributes == {"at": "15:45", "until": "17:45", "written": "15:45 bis 17:45 Uhr"}


def test_a_title_below_its_number_belongs_to_the_field(workshop: Reading) -> None:
    first = of(workshop, "field")[0]
    assert (first.number, first.text, first.lines) == ("1", "Wohnen und Nachbarschaft", (61, 63))


def test_a_torn_paragraph_is_suggested_whole(workshop: Reading) -> None:
    torn = of(workshop, "discussion")[0]
    assert torn.lines == (81, 83)
    assert "die meisten Familien" in torn.attributes["suggested"]
    assert "die meisten\nFamilien" in torn.text
    assert torn.confidence < 0.8


def test_voices_without_cards_keep_that_as_their_channel(workshop: Reading) -> None:
    lists = [card for card in of(workshop, "card") if card.attributes["channel"] == "list"]
    assert len(lists) == 6
    assert {card.attributes["channel_note"] for card in lists} == {"keine Moderationskarten"}


def test_an_unticked_line_among_ticked_ones_is_offered(workshop: Reading) -> None:
    (offered,) = [card for card in of(workshop, "card") if card.attributes.get("decide")]
    assert offered.text == "Liste der freien Wohnungen ans Rathaus hängen"
    assert offered.confidence < 0.6


def test_minutes_keep_the_lists_inside_them(workshop: Reading) -> None:
    first, second, _ = of(workshop, "minutes")
    assert "\n- der Blick auf den Hafen\n" in first.text
    assert first.attributes["title"] == "Wohnen und Nachbarschaft"
    assert "HF 1: Auch der Treff" in second.text
    assert second.lines == (184, 193)


def test_the_annex_says_what_is_struck_new_and_moved(workshop: Reading) -> None:
    renamed, reworded, struck, moved, replaced = of(workshop, "amendment")
    assert renamed.attributes["renames"] == "Sprache, Bildung und Begegnung"
    assert reworded.attributes["inserted"] == [", Begegnung und Alltag"]
    assert reworded.attributes["unmarked"] == ["und Begegnung"]
    assert workshop.items[struck.attributes["unit"]].number == "2"
    assert (moved.attributes["moved_to"], moved.attributes["unit"]) == ("1", None)
    assert moved.text == "Eltern bekommen einen Anspruch auf Sprachmittlung in Amt und Schule."
    assert replaced.attributes["deleted"] == ["Wert"]
    assert replaced.attributes["inserted"] == ["Reichtum"]


def test_markdown_with_roman_numbers_is_read_alike(conference: Reading) -> None:
    assert conference.coverage == 1.0
    assert [(f.number, f.text) for f in of(conference, "field")] == [
        ("1", "Gesundheit"),
        ("2", "Sport und Freizeit"),
    ]
    assert children(conference, "approach") == {"1": 2, "2": 2}
    assert children(conference, "card") == {"1": 3, "2": 2}
    assert children(conference, "minutes") == {"1": 1, "2": 1}
    assert children(conference, "amendment") == {"2": 2}


def test_an_agenda_may_be_a_table(conference: Reading) -> None:
    times = [(e.attributes["at"], e.text) for e in of(conference, "agenda_entry")]
    assert times == [
        ("09:00", "Auftakt"),
        ("09:30", "Gespräche an den Tischen"),
        ("12:00", "Mittagessen"),
    ]


def test_a_wrapped_guideline_is_one_and_a_deeper_point_is_offered(conference: Reading) -> None:
    first, _, deeper = of(conference, "guideline")[:3]
    assert first.text == "Niemand bleibt ohne Behandlung,\nweil ein Wort fehlt."
    assert first.lines == (29, 30)
    assert deeper.attributes["decide"] is True


def test_guidelines_may_carry_their_number_in_words(conference: Reading) -> None:
    assert [(g.number, g.text) for g in of(conference, "guideline")[3:]] == [
        ("1", "Vereine öffnen sich für alle."),
        ("2", "Plätze bleiben auch ohne Mitgliedschaft offen."),
    ]


def test_windows_line_ends_and_encodings_change_nothing(workshop: Reading) -> None:
    source = (OWN / "zukunftswerkstatt.txt").read_text(encoding="utf-8")
    for encoding in ("utf-8-sig", "utf-16"):
        data = source.replace("\n", "\r\n").encode(encoding)
        assert reader.read(data, filename="x.txt", kind="proceedings") == workshop
    narrow = source.replace("✓", "•").encode("cp1252")
    assert counts(reader.read(narrow, filename="x.txt", kind="proceedings")) == counts(workshop)


@pytest.mark.parametrize("fields", range(2, 10))
def test_any_number_of_fields_is_read(fields: int) -> None:
    concept = "".join(
        f"Handlungsfeld {n}: Thema {n}\n\nLeitlinien\n\n" + "".join(f"{k}. Satz {k}.\n" for k in range(1, n + 1)) + "\n"
        for n in range(1, fields + 1)
    )  # fmt: skip
    voices = "Moderationskarten\n\n" + "".join(
        f"Zum Handlungsfeld {n}: Thema {n}\n\n[x] Wunsch\n• Bitte\n\n" for n in range(1, fields + 1)
    )
    reading = text(concept + voices)
    assert children(reading, "guideline") == {str(n): n for n in range(1, fields + 1)}
    assert children(reading, "card") == {str(n): 2 for n in range(1, fields + 1)}


def test_a_page_of_html_with_lists_is_read() -> None:
    page = """<html><body><h1>Fachtag Ankommen</h1>
<p>Termin: 2. Mai 2025, 10 bis 12 Uhr<br>Ort: Rathaus</p>
<h2>Handlungsfeld 1: Kultur &amp; Sport</h2>
<h3>Leitlinien</h3>
<ol><li>Feste sind offen.</li><li>Vereine <b>laden</b> ein.</li></ol>
<h3>Änderungsvorschläge</h3>
<ul><li>Feste sind <del>offen</del> für alle da.</li></ul>
</body></html>"""
    reading = text(page, filename="seite.html")
    assert reading.coverage == 1.0
    assert of(reading, "event")[0].attributes["venue"] == "Rathaus"
    assert of(reading, "field")[0].text == "Kultur & Sport"
    assert [(g.number, g.text, g.lines) for g in of(reading, "guideline")] == [
        ("1", "Feste sind offen.", (5, 5)),
        ("2", "Vereine laden ein.", (5, 5)),
    ]
    assert of(reading, "amendment")[0].attributes["deleted"] == ["offen"]


def test_only_voices_are_enough_to_know_the_fields() -> None:
    reading = text("Karten\n\nZum Handlungsfeld 4: Sport\n\n– Mehr Hallen\n– Mehr Zeit\n")
    assert children(reading, "card") == {"4": 2}
    assert of(reading, "field")[0].text == "Sport"


def test_a_numbered_heading_is_no_lost_line() -> None:
    reading = text("1. Ablauf\n\n17:00 Uhr Beginn\n18:00 Uhr Ende\n\nEin Schlusswort.\n")
    first, second = of(reading, "agenda_entry")
    assert (first.lines, first.text, second.lines) == ((1, 3), "Beginn", (4, 4))


def test_a_bullet_nobody_knows_is_offered_for_decision() -> None:
    reading = text("Vorwort\n\nEs war schön.\n\n- Danke an die Küche\n")
    (left,) = reading.items
    assert (left.type, left.text, left.lines) == ("discussion", "Danke an die Küche", (5, 5))
    assert left.confidence < 0.5


def test_entities_become_letters_and_keep_the_source_lines() -> None:
    page = "<h2>Handlungsfeld 1: K&uuml;che &amp; Hof</h2>\n<h3>Leitlinien</h3>\n<ul>\n<li>1 &lt; 2&#10;R&D</li></ul>"
    reading = text(page, filename="seite.html")
    assert of(reading, "field")[0].text == "Küche & Hof"
    (unit,) = of(reading, "guideline")
    assert (unit.text, unit.lines) == ("1 < 2 R&D", (4, 4))


def test_entries_of_the_table_of_contents_may_be_listed() -> None:
    reading = own("fachkonferenz.md")
    assert "- [Programm](#programm)" in "\n".join(rest.text for rest in reading.not_placed)


def test_a_second_heading_of_a_field_belongs_to_the_same_field() -> None:
    reading = text(
        "Handlungsfeld 1: A\n\nLeitlinien\n\n- Eins\n\nHandlungsfeld 1: A\n\nHandlungsansätze\n\n- Zwei\n"
    )
    assert len(of(reading, "field")) == 1
    assert children(reading, "approach") == {"1": 1}
