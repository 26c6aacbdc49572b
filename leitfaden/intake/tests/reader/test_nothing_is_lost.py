"""Whatever the text: every line is accounted for once, and no list entry is left out."""

import re
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from leitfaden.intake import reader
from leitfaden.intake.reader import Reading, Refusal
from leitfaden.intake.tests.reader.samples import OWN, own

PHRASES = [
    "Handlungsfeld 1: Wohnen", "Handlungsfeld II", "Zum Handlungsfeld 1: Wohnen", "Leitlinien",
    "Handlungsansätze gemäß Drucksache DS0815/24", "Präambel", "Zur Präambel", "Ablauf",
    "Diskussion", "Anlage 1", "Anlage", "Moderationskarten", "AG 1: Wohnen", "Inhalt",
    "Änderungsvorschläge", "Leitfragen", "Zusammenfassung der Arbeitsgruppen", "Hintergrund",
    "Herausforderung", "Maßnahmen", "17:00 Uhr Beginn", "Termin: 3. Mai 2024, 10 Uhr", "Ort: Hafen",
    "- Punkt", " - tiefer", "- ✓ Karte", "- [x] getan (umgesetzt)", "1. erstens", "a) und", "• rund",
    "- ~~weg~~ neu", "(Kommentar: zu HF 2)", "*Fußnote", "Ein ganzer Satz über die Stadt.",
    "weiter im Text", "", "", "## Überschrift", "| a | - b<br>- c |", "|---|---|", "----", "\t",
    "aus den Bereichen Hafen/Werft sowie Park/Au", "Handlungsfeld 1 „Neuer Name“",
    "Workshop A: Kita", "Workshop B", "Moderation:", "Referentinnen:", "Verein am Kanal (angefragt)",
    "Anmeldung beendet", "Fotoerlaubnis", "Wann:", "Was tun wir?", "Startseite", "Impressum", "Menü",
]  # fmt: skip
DOCUMENTS = st.lists(st.sampled_from(PHRASES), max_size=40).map("\n".join)
TAGS = st.sampled_from(
    ["<p>", "</p>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<br>",
     "<h2>", "</h2>", "<nav>", "</nav>", "<!--", "-->", "<", ">", "&amp;", "&#10;", "<script>",
     "</script>", "<del>", "</del>", "<![if", "<ol>", "</ol>", "\n"]
)  # fmt: skip
PAGES = st.lists(st.one_of(TAGS, st.sampled_from(PHRASES)), max_size=40).map("".join)
LISTED = re.compile(r"\s*(?:[-–•*+✓☐]\s+|\d{1,2}[.)]\s+|[a-z]\)\s+|- ✓\s+|- \[[ x]\]\s+)\w")
KINDS = st.sampled_from(["proceedings", "tracker", "event"])


def read(text: str, kind: str, filename: str) -> Reading | None:
    try:
        return reader.read(text.encode("utf-8", "ignore"), filename=filename, kind=kind)
    except Refusal:
        return None


def check_account(reading: Reading) -> None:
    assert reading.coverage == 1.0
    for i, item in enumerate(reading.items):
        assert item.lines[0] <= item.lines[1]
        assert 0 < item.confidence <= 1
        assert item.parent is None or (0 <= item.parent < len(reading.items) and item.parent != i)


def check_plain(reading: Reading, source: str) -> None:
    """Outside tables and districts no line serves twice, and texts stand as in the source."""
    rows = [row.strip() for row in re.split(r"\r\n|\r|\n", source.removeprefix("\ufeff"))]
    spans = [i.lines for i in reading.items if i.type != "district"]
    spans += [rest.lines for rest in reading.not_placed]
    used = [n for first, last in spans for n in range(first, last + 1)]
    assert len(used) == len(set(used))
    assert {n for n, row in enumerate(rows, 1) if row} <= set(used) | {
        n for i in reading.items for n in range(i.lines[0], i.lines[1] + 1)
    }
    for item in reading.items:
        held = "\n".join(rows[item.lines[0] - 1 : item.lines[1]])
        assert all(line in held for line in item.text.split("\n"))
    for rest in reading.not_placed:
        assert not [r for r in rest.text.split("\n") if LISTED.match(r)]


@example(
    "Workshop A: Kita\nWorkshop B\nLeitlinien\nHandlungsfeld 1: Wohnen\nHandlungsfeld 1: Wohnen",
    "tracker",
)
@given(DOCUMENTS, KINDS)
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_no_line_of_a_document_is_lost(source: str, kind: str) -> None:
    reading = read(source, kind, "text.txt")
    if reading:
        check_account(reading)
        if "|" not in source:
            check_plain(reading, source)


@given(st.text(max_size=300), KINDS, st.sampled_from(["a.txt", "a.md", "a.html", "a"]))
@settings(deadline=None)
def test_any_text_is_read_or_refused(source: str, kind: str, name: str) -> None:
    reading = read(source, kind, name)
    if reading:
        check_account(reading)


@given(PAGES, KINDS)
@settings(max_examples=300, deadline=None)
def test_any_page_is_read_or_refused(source: str, kind: str) -> None:
    reading = read(source, kind, "seite.html")
    if reading:
        check_account(reading)


@given(st.binary(max_size=200), KINDS)
def test_any_bytes_are_read_or_refused(data: bytes, kind: str) -> None:
    with suppress(Refusal):
        check_account(reader.read(data, filename="x", kind=kind))


@pytest.mark.parametrize("name", ["zukunftswerkstatt.txt", "fachkonferenz.md"])
def test_the_written_samples_keep_every_line(name: str) -> None:
    reading = own(name)
    check_account(reading)
    source = (OWN / name).read_text(encoding="utf-8")
    if "|" not in source:
        check_plain(reading, source)


def test_reading_twice_gives_the_same() -> None:
    assert own("zukunftswerkstatt.txt").as_dict() == own("zukunftswerkstatt.txt").as_dict()


SHAPES: dict[str, tuple[str, Callable[[int], str]]] = {  # for about `n` bytes each
    "one line": ("text.txt", lambda n: "Handlungsfeld 1: A\n\n" + "wort " * (n // 5)),
    "one bullet": ("text.txt", lambda n: "- " + "(" * (n // 2) + "~~" * (n // 4)),
    "bullets": (
        "text.txt",
        lambda n: "Karten\n\n" + "- ✓ eine Karte, die etwas sagt\n" * (n // 34),
    ),
    "short lines": ("text.txt", lambda n: "Anlage\n\n" * (n // 8)),
    "paragraph": ("text.txt", lambda n: "Diskussion\n" + "und so weiter\n" * (n // 14)),
    "list page": ("seite.html", lambda n: "<ul>" + "<li>Punkt\n" * (n // 10)),
    "unfinished": ("seite.html", lambda n: "<li>Punkt" + "<a " * (n // 3)),
    "comments": ("seite.html", lambda n: "<li>Punkt" + "<!--" * (n // 4)),
    "declarations": ("seite.html", lambda n: "<li>Punkt" + "<![" * (n // 3) + ">"),
    "angles": ("seite.html", lambda n: "<li>Punkt" + "<" * n),
    "attributes": ("seite.html", lambda n: "<li>Punkt<a " + "a='" * (n // 3) + ">"),
    "table": ("liste.md", lambda n: "| a | b |\n" * (n // 10)),
    "changes": (
        "text.txt",
        lambda n: (
            "Handlungsfeld 1: A\n\nLeitlinien\n\n"
            + "- ein Satz der Stadt\n" * (n // 42)
            + "\nÄnderungsvorschläge zu Handlungsfeld 1\n\n"
            + "- ein ~~neuer~~ Satz\n" * (n // 42)
        ),
    ),
}
MEGABYTE = 1024 * 1024


def seconds(name: str, kind: str, size: int) -> float:
    filename, shape = SHAPES[name]
    source = shape(size)
    started = time.process_time()
    read(source, kind, filename)
    return time.process_time() - started


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("kind", ["proceedings", "tracker", "event"])
def test_hostile_shapes_take_no_longer_than_their_size(name: str, kind: str) -> None:
    assert seconds(name, kind, MEGABYTE // 4) < 10  # at most some 1.5 s on a free core


@pytest.mark.long
@pytest.mark.parametrize("name", ["one line", "bullets"])
def test_the_largest_file_is_read_within_seconds(name: str) -> None:
    assert seconds(name, "proceedings", 19 * MEGABYTE) < 45  # 580,000 bullets: some 4 s
