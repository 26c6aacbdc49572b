"""PDF: columns, running heads, torn words, footnotes and ruled tables, each line with its page."""

import pytest

from leitfaden.intake import reader
from leitfaden.intake.reader import Reading, refusals
from leitfaden.intake.tests.reader.made import locked_pdf, printed
from leitfaden.intake.tests.reader.samples import of

PROSE = "Die Stadt lebt von denen, die in ihr wohnen und einander helfen. " * 14
BROCHURE = f"""
#set page(columns: 2, header: [Stadt Auental -- Konzept], numbering: "1")
= Handlungsfeld 1: Sprache
{PROSE}
== Leitlinien
+ Alle lernen Deutsch in einem Kurs, der zu ihrem Alltag, ihrer Arbeit und ihrer Zeit passt.#footnote[Auch nachts.]
+ Kurse sind frei.

{(PROSE + chr(10) * 2) * 7}
= Handlungsfeld 2: Arbeit
{PROSE}
== Leitlinien
+ Zeugnisse gelten überall.

{PROSE}
"""
TABLE = """
#table(columns: 3,
  [Herausforderung], [Maßnahme], [Stand],
  table.cell(rowspan: 2)[Lärm am Kanal], [Schild an der Schleuse], [läuft],
  [Gespräch mit den Anwohnenden, jedes Jahr im Frühling], [offen],
  [Dunkle Wege], [Lampen], [geplant])
"""


def read(data: bytes, kind: str = "proceedings") -> Reading:
    return reader.read(data, filename="heft.pdf", kind=kind)


@pytest.fixture(scope="module")
def brochure() -> Reading:
    return read(printed(BROCHURE))


def test_two_columns_are_read_one_after_the_other(brochure: Reading) -> None:
    assert brochure.coverage == 1.0
    assert [f.text for f in of(brochure, "field")] == ["Sprache", "Arbeit"]
    guidelines = of(brochure, "guideline")
    assert [g.number for g in guidelines] == ["1", "2", "1"]
    assert " ".join(guidelines[0].text.split()).endswith("ihrer Arbeit und ihrer Zeit passt.")


def test_every_item_says_its_page(brochure: Reading) -> None:
    pages = [item.attributes["page"] for item in brochure.items]
    assert pages[0] == 1
    assert set(pages) == {1, 2}


def test_running_heads_and_page_numbers_are_left_aside(brochure: Reading) -> None:
    assert not [i for i in brochure.items if "Stadt Auental" in i.text]
    assert sum(r.text.count("Stadt Auental – Konzept") for r in brochure.not_placed) == 2


def test_a_footnote_at_the_foot_of_the_page_finds_its_text(brochure: Reading) -> None:
    (note,) = of(brochure, "footnote")
    assert note.text == "Auch nachts."
    assert brochure.items[note.parent or 0].text.startswith("Alle lernen Deutsch")
    assert "1" not in brochure.items[note.parent or 0].text


def test_a_word_torn_at_the_end_of_a_line_is_whole_in_the_suggestion() -> None:
    long = "Sprachmittlungsangebote und Gemeinschaftsunterkünfte " * 6
    reading = read(
        printed(
            f"#set text(hyphenate: true)\n#set par(justify: true)\n- ✓ x\n= Herausforderungen\nLärm\n- {long}"
        ),
        "tracker",
    )
    item = next(i for i in reading.items if "Gemeinschafts" in i.text)
    assert "-\n" in item.text
    assert " ".join(item.attributes["suggested"].split()) == long.strip()


def test_a_ruled_table_keeps_its_merged_cells() -> None:
    reading = read(printed(TABLE), "tracker")
    measures = of(reading, "measure")
    parents = [reading.items[m.parent or 0].text for m in measures]
    assert parents[-3:] == ["Lärm am Kanal", "Lärm am Kanal", "Dunkle Wege"]
    assert [m.attributes["status"] for m in measures][-3:] == ["in_progress", "open", "open"]


REFUSED = {
    "locked": (locked_pdf(b"geheim"), refusals.Encrypted),
    "locked for changes": (locked_pdf(b""), refusals.Encrypted),
    "cut": (printed(TABLE)[:400], refusals.Damaged),
    "pictures only": (printed("#rect(width: 50%)"), refusals.NoText),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_by_name(name: str) -> None:
    data, refusal = REFUSED[name]
    with pytest.raises(refusals.Refusal) as caught:
        read(data)
    assert type(caught.value) is refusal


def test_headings_and_entries_that_stand_first_or_last_on_many_pages_are_kept() -> None:
    page = f"= Handlungsfeld 1: Sprache\n== Leitlinien\n+ Kurse sind frei.\n\n{PROSE}\n#v(1fr)\n- Bauen\n"
    head = '#set page(header: [Konzept Auental], numbering: "1")\n'
    reading = read(printed(head + "#pagebreak()\n".join([page] * 5)))
    assert sum(item.text == "Kurse sind frei." for item in reading.items) == 5
    assert sum(item.text == "Bauen" for item in reading.items) == 5
    assert not [item for item in reading.items if "Konzept Auental" in item.text]
