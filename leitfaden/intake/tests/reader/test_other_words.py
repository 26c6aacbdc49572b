"""Other words, numbers, bullets, encodings and languages for the same things."""

import pytest

from leitfaden.intake import reader
from leitfaden.intake.reader.columns import by_contents, by_heads, role_named
from leitfaden.intake.reader.language import language
from leitfaden.intake.reader.lines import Line, marks
from leitfaden.intake.reader.measures import status
from leitfaden.intake.reader.repair import joined, mended
from leitfaden.intake.tests.reader.samples import children, counts, of, text


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("läuft", "in_progress"), ("erl.", "done"), ("zurückgestellt", "paused"),
        ("teilweise umgesetzt", "in_progress"), ("noch nicht begonnen", "open"),
        ("verworfen", "dropped"), ("entfällt", "dropped"), ("ruht", "paused"), ("i. B.", "in_progress"),
        ("100 %", "done"), ("50 %", "in_progress"), ("wird geprüft", "open"), ("vielleicht", "unknown"),
    ],
)  # fmt: skip
def test_states_as_offices_write_them(said: str, code: str) -> None:
    assert status(said) == code


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("II. Arbeit", "II"), ("iv) vierte", "iv"), ("a. Beratung", "a"), ("b) Beratung", "b"),
        ("1.2.3 Kurse", "1.2.3"), ("(3) Kurse", "3"), ("2.) Kurse", "2"), ("3. Junge Menschen", "3"),
        ("3. Juni 2025", ""), ("z. B. Kurse", ""), ("d. h. so", ""),
    ],
)  # fmt: skip
def test_numbers_of_every_sort(line: str, number: str) -> None:
    assert marks(line)[2] == number


@pytest.mark.parametrize(
    "bullet", ["→", "»", "o", "–", "▪", "►", "->", "=>", "★", "\uf0b7", "~", "◦"]
)
def test_bullets_of_every_sort(bullet: str) -> None:
    assert marks(f"{bullet} Kurse am Abend") == (bullet, "", "", "Kurse am Abend")


def test_focus_areas_goals_and_steps_are_fields_guidelines_and_approaches() -> None:
    reading = text(
        "Schwerpunkt I: Wohnen\n\nZiele\n\n- Alle wohnen gut.\n\nUmsetzungsschritte\n\n- Bauen\n\n"
        "Schwerpunkt II: Arbeit\n\nZiel 1: Alle arbeiten.\nZiel 2: Alle lernen.\n"
    )
    assert children(reading, "guideline") == {"1": 1, "2": 2}
    assert children(reading, "approach") == {"1": 1}


def test_headings_without_a_word_for_field_are_known_by_what_stands_below() -> None:
    reading = text(
        "# Konzept\n\n## 1. Wohnen\n\n### Ziele\n\n- a\n\n## 2. Arbeit\n\n### Ziele\n\n- b\n",
        filename="k.md",
    )
    assert [(f.number, f.text) for f in of(reading, "field")] == [("1", "Wohnen"), ("2", "Arbeit")]
    assert all(f.confidence < 0.8 for f in of(reading, "field"))


def test_minutes_go_by_the_items_of_the_agenda() -> None:
    reading = text(
        "Protokoll\n\nTOP 1: Kitas\n\nEs fehlt Platz.\n\n- Bauen\n\nTOP 2: Busse\n\nSpät.\n"
    )
    assert counts(reading) == {"agenda_entry": 2, "minutes": 2}
    first = of(reading, "minutes")[0]
    assert (first.text, reading.items[first.parent or 0].text) == (
        "Es fehlt Platz.\n\n- Bauen",
        "Kitas",
    )


def test_columns_are_known_by_their_heads() -> None:
    heads = (
        "lfd. Nr.",
        "Handlungsbedarf",
        "Vorhaben",
        "Federführung",
        "Bis wann?",
        "Sachstand",
        "Notizen",
    )
    lines = [Line(1, 1, head, head, column=i) for i, head in enumerate(heads, 1)]
    assert list(by_heads(lines).values()) == [
        "number", "challenge", "measure", "responsible", "due", "status", "remark",
    ]  # fmt: skip
    assert role_named("Farbe") is None


def test_columns_without_telling_heads_are_known_by_their_contents() -> None:
    columns = {
        1: ["1", "2", "3"], 2: ["Lärm am Kanal", "", "Dunkle Wege am Bahnhof"],
        3: ["Schild an der Schleuse", "Gespräche führen", "Lampen erneuern"],
        4: ["Ordnungsamt", "Jugendamt", "Tiefbauamt"], 5: ["2026", "Mai 2025", "sofort"],
        6: ["läuft", "offen", "erl."],
    }  # fmt: skip
    assert by_contents(columns, {}) == {
        1: "number", 2: "challenge", 3: "measure", 4: "responsible", 5: "due", 6: "status",
    }  # fmt: skip


def test_a_band_names_the_field_of_the_challenges_below() -> None:
    reading = text(
        "| Handlungsbedarf | Maßnahme | Stand |\n|---|---|---|\n| Handlungsfeld 1: Wohnen | | |\n"
        "| Lärm | Ruhe | läuft |\n",
        "tracker",
    )
    assert counts(reading) == {"field": 1, "challenge": 1, "measure": 1}
    assert reading.items[of(reading, "challenge")[0].parent or 0].text == "Wohnen"


def test_numbers_with_decimals_or_letters_below_them() -> None:
    for below in ("1.1", "a)"):
        reading = text(f"1. Lärm\n  {below} Ruhe schaffen\n2. Müll\n  2.1 Tonnen\n", "tracker")
        assert counts(reading)["challenge"] == 2


WORDS = (
    "1. Übermäßiger Lärm\n   - Gespräche führen\n2. Größere Räume für Vereine\n   - Säle öffnen\n"
)


@pytest.mark.parametrize(
    "encoding", ["latin-1", "mac_roman", "cp850", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_other_encodings_are_read_alike(encoding: str) -> None:
    reading = reader.read(WORDS.encode(encoding), filename="a.txt", kind="tracker")
    assert [c.text for c in of(reading, "challenge")] == [
        "Übermäßiger Lärm", "Größere Räume für Vereine",
    ]  # fmt: skip


def test_one_strange_byte_does_not_spoil_the_others() -> None:
    data = WORDS.encode() + "3. Märkte\n   - prüfen\n".encode("latin-1")
    reading = reader.read(data, filename="a.txt", kind="tracker")
    assert of(reading, "challenge")[2].text == "Märkte"
    assert of(reading, "challenge")[0].text == "Übermäßiger Lärm"


def test_broken_letters_are_mended_only_in_the_suggestion() -> None:
    broken = WORDS.encode().decode("cp1252", errors="replace")
    reading = reader.read(broken.encode(), filename="a.txt", kind="tracker")
    last = of(reading, "challenge")[1]
    assert last.text.startswith("GrÃ¶")
    assert last.attributes["suggested"].startswith("Größere Räume")
    assert last.confidence < 0.8


@pytest.mark.parametrize(
    ("source", "meant"),
    [
        ("Integra-\ntion", "Integration"), ("Sprach-\nund Kulturmittlung", "Sprach-\nund Kulturmittlung"),
        ("Stadtteil-\nRunde", "Stadtteil-Runde"), ("ein Satz\nund noch einer", "ein Satz\nund noch einer"),
    ],
)  # fmt: skip
def test_words_torn_at_the_end_of_a_line(source: str, meant: str) -> None:
    assert joined(source) == meant


def test_soft_hyphens_and_ligatures() -> None:
    assert mended("Haupt\u00adamt und P\ufb02ege") == "Hauptamt und Pflege"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Die Stadt ist für alle da und wird es bleiben.", "de"),
        ("The town is there for all of us and will stay so.", "en"),
        ("La ville est pour tous et les enfants sont dans une école.", "fr"),
        ("المدينة لنا جميعا", "ar"), ("Місто для всіх нас, і для їхніх дітей", "uk"),
        ("Город для всех нас", "ru"), ("Kurse", ""),
    ],
)  # fmt: skip
def test_the_language_of_a_text(said: str, code: str) -> None:
    assert language(said) == code


def test_a_translation_is_no_item_of_its_own() -> None:
    reading = text(
        "Handlungsfeld 1: Wohnen\n\nLeitlinien\n\n1. Alle wohnen gut und in der Stadt.\n"
        "   All of us live well and in the town.\n2. Die Mieten sind für alle da.\n"
    )
    first, second = of(reading, "guideline")
    assert first.text == "Alle wohnen gut und in der Stadt."
    assert first.attributes["translations"] == {"en": "All of us live well and in the town."}
    assert "translations" not in second.attributes


def test_an_entry_unlike_its_neighbours_is_less_sure() -> None:
    reading = text(
        "Lärm\n\n- Ruhe\n- Schild\n- Wand\n- Gespräch\n* siehe auch Protokoll\n", "tracker"
    )
    *usual, odd = of(reading, "measure")
    assert min(item.confidence for item in usual) > odd.confidence
