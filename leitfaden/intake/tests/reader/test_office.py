"""DOCX and ODT: paragraphs are lines, lists keep their marks, changes and notes come out."""

import pytest

from leitfaden.intake import reader
from leitfaden.intake.reader import Reading, refusals
from leitfaden.intake.tests.reader.made import document_xml, office, repacked
from leitfaden.intake.tests.reader.samples import children, of

CONCEPT = """---
title: Konzept der Stadt Auental
---

# Handlungsfeld 1: Sprache

## Leitlinien

1. Alle lernen [rasch]{.deletion author="A. Muster" date="2024-05-02T10:00:00Z"}[bald]{.insertion
author="A. Muster" date="2024-05-02T10:00:00Z"} Deutsch.[^1]
2. Kurse sind frei.

[^1]: Auch nachts.

# Handlungsfeld 2: Arbeit

## Leitlinien

a) Betriebe öffnen sich.
b) Zeugnisse gelten
   überall.
"""


def read(data: bytes, kind: str = "proceedings", name: str = "heft.docx") -> Reading:
    return reader.read(data, filename=name, kind=kind)


@pytest.mark.parametrize("format_", ["docx", "odt"])
def test_paragraphs_are_lines_and_lists_keep_their_numbers(format_: str) -> None:
    reading = read(office(CONCEPT, format_))
    assert reading.coverage == 1.0
    assert [(f.number, f.text) for f in of(reading, "field")] == [("1", "Sprache"), ("2", "Arbeit")]
    assert [g.number for g in of(reading, "guideline")] == ["1", "2", "a", "b"]
    assert children(reading, "guideline") == {"1": 2, "2": 2}
    assert of(reading, "field")[0].lines == (2, 2)
    assert of(reading, "guideline")[1].lines == (5, 5)
    assert reading.source.split("\n")[4] == "2 Kurse sind frei."


def test_a_tracked_change_is_an_amendment_of_the_text_as_it_was() -> None:
    reading = read(office(CONCEPT))
    (changed,) = of(reading, "amendment")
    unit = reading.items[changed.attributes["unit"]]
    assert unit.text == "Alle lernen rasch Deutsch."
    assert changed.text == "Alle lernen ~~rasch~~bald Deutsch."
    assert changed.attributes["deleted"] == ["rasch"]
    assert changed.attributes["inserted"] == ["bald"]
    assert changed.attributes["changed_on"] == "2024-05-02"
    assert "Muster" not in str(reading.as_dict())
    assert reading.items[changed.parent or 0].text == "Sprache"


def test_a_paragraph_that_is_all_new_is_only_an_amendment() -> None:
    new = '[Ganz neu.]{.insertion author="A" date="2024-05-02T10:00:00Z"}'
    gone = '[Weg damit.]{.deletion author="A" date="2024-05-02T10:00:00Z"}'
    reading = read(
        office(f"# Handlungsfeld 1: A\n\n## Leitlinien\n\n1. Alt.\n2. {new}\n3. {gone}\n")
    )
    added, struck = of(reading, "amendment")
    assert (added.text, added.attributes["kind"], added.number) == ("Ganz neu.", "insert", None)
    assert (struck.text, struck.attributes["kind"]) == ("~~Weg damit.~~", "strike")
    assert [g.text for g in of(reading, "guideline")] == ["Alt.", "Weg damit."]


def test_a_footnote_hangs_on_the_text_that_refers_to_it() -> None:
    reading = read(office(CONCEPT))
    (note,) = of(reading, "footnote")
    assert (note.text, note.number) == ("Auch nachts.", "1")
    assert reading.items[note.parent or 0].text == "Alle lernen rasch Deutsch."


TABLE = """
+-----------------+-----------------+--------+
| Herausforderung | Maßnahme        | Stand  |
+=================+=================+========+
| Lärm am Kanal   | Schild          | läuft  |
|                 +-----------------+--------+
|                 | Gespräch        | offen  |
+-----------------+-----------------+--------+
| Dunkle Wege     | Lampen          | geplant|
+-----------------+-----------------+--------+
"""


@pytest.mark.parametrize("format_", ["docx", "odt"])
def test_a_merged_cell_belongs_to_all_its_rows(format_: str) -> None:
    reading = read(office(TABLE, format_), "tracker")
    challenges = of(reading, "challenge")
    assert [c.text for c in challenges] == ["Lärm am Kanal", "Dunkle Wege"]
    parents = [reading.items[m.parent or 0].text for m in of(reading, "measure")]
    assert parents == ["Lärm am Kanal", "Lärm am Kanal", "Dunkle Wege"]


def test_nested_lists_and_soft_hyphens() -> None:
    reading = read(
        office("# Heraus\u00adforderungen\n\n## Lärm\n\n- Ruhe\u00adzeiten\n    - nachts\n"),
        "tracker",
    )
    first, deeper = of(reading, "measure")
    assert first.attributes["suggested"] == "Ruhezeiten"
    assert deeper.attributes["decide"] is True


def cells(columns: int) -> str:
    cell = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>"
    return f"<w:tbl><w:tr>{cell * columns}</w:tr></w:tbl>"


EMPTY = office("Ein Satz.")
NESTED = "<w:sdt><w:sdtContent>" * 200 + "</w:sdtContent></w:sdt>" * 200
RELATION = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r" TargetMode="External" Type="http://schemas.openxmlformats.org/'
    b'officeDocument/2006/relationships/%s" Target="http://anderswo.example/x"/></Relationships>'
)
REFUSED = {
    "bomb": (repacked(EMPTY, word__media__b_png=b"0" * 30_000_000), refusals.Bomb),
    "huge text": (
        repacked(EMPTY, word__document_xml=document_xml(" " * 61 * 1024 * 1024)), refusals.Bomb,
    ),
    "macros": (repacked(EMPTY, word__vbaProject_bin=b"\0"), refusals.Macros),
    "macros in ODT": (
        repacked(office("Satz.", "odt"), Basic__Standard__Module1_xml=b"<a/>"), refusals.Macros,
    ),
    "wide": (repacked(EMPTY, word__document_xml=document_xml(cells(5000))), refusals.TooWide),
    "deep": (repacked(EMPTY, word__document_xml=document_xml(NESTED)), refusals.TooDeep),
    "torn": (repacked(EMPTY, word__document_xml=document_xml("<w:p>")), refusals.BrokenWord),
    "cut": (EMPTY[: len(EMPTY) // 2], refusals.BrokenWord),
    "entities": (
        repacked(EMPTY, word__document_xml=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        refusals.ReachesOut,
    ),
    "template": (
        repacked(EMPTY, word___rels__settings_xml_rels=RELATION % b"attachedTemplate"),
        refusals.ReachesOut,
    ),
    "locked": (
        repacked(office("Satz.", "odt"), **{"META-INF__manifest_xml": b"<m:encryption-data/>"}),
        refusals.Encrypted,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_a_dangerous_or_broken_file_is_refused_by_name(name: str) -> None:
    data, refusal = REFUSED[name]
    with pytest.raises(refusals.Refusal) as caught:
        read(data)
    assert type(caught.value) is refusal


def test_links_to_elsewhere_are_no_danger() -> None:
    linked = office("# Handlungsfeld 1: [Sprache](https://musterstadt.example)")
    assert of(read(linked), "field")[0].text == "Sprache"


def test_a_program_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leitfaden.intake.reader.office.pandoc.MOST_SECONDS", 0.001)
    with pytest.raises(refusals.TooMuch):
        read(office(CONCEPT))


@pytest.mark.slow
def test_a_program_that_takes_too_much_memory_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leitfaden.intake.reader.office.pandoc.MOST_MEMORY", "-M1M")
    with pytest.raises(refusals.TooMuch):
        read(office(CONCEPT + "\n\nEin Satz mit Worten.\n" * 20_000))
