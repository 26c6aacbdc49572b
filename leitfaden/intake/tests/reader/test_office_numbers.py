"""What pandoc leaves out of office files: Word's own numbers, and the tracked changes of ODT."""

import io
import zipfile

import pytest

from leitfaden.intake import reader
from leitfaden.intake.reader import Reading
from leitfaden.intake.tests.reader.made import document_xml, office, repacked
from leitfaden.intake.tests.reader.samples import of

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEADS = "# Handlungsfeld 1: Wohnen\n\n## Leitlinien\n\n"


def level(depth: int, style: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbered(*levels: str, depths: tuple[int, ...]) -> Reading:
    """A list whose entries stand as deep as told, numbered by the levels."""
    abstract = "".join(levels)
    numbering = (
        f'<w:numbering xmlns:w="{SPACE}"><w:abstractNum w:abstractNumId="7">{abstract}'
        f'</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )
    heads = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="Heading{n}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for n, text in ((1, "Handlungsfeld 1: Wohnen"), (2, "Leitlinien"))
    )
    body = "".join(
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="9"/></w:numPr></w:pPr>'
        f"<w:r><w:t>Satz Nummer {place} gilt.</w:t></w:r></w:p>"
        for place, depth in enumerate(depths, 1)
    )
    data = repacked(
        office(HEADS), word__document_xml=document_xml(heads + body),
        word__numbering_xml=numbering.encode(),
    )  # fmt: skip
    return reader.read(data, filename="heft.docx", kind="proceedings")


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (
            (level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")),
            ["1", "1.1", "1.2", "2", "2.1"],
        ),
        (
            (level(0, "upperRoman", "%1."), level(1, "lowerLetter", "%2)")),
            ["I", "a", "b", "II", "a"],
        ),
        (
            (level(0, "decimal", "(%1)"), level(1, "lowerRoman", "%1.%2.")),
            ["1", "1.i", "1.ii", "2", "2.i"],
        ),
    ],
)
def test_a_list_of_several_levels_keeps_the_numbers_of_the_page(
    levels: tuple[str, ...], expected: list[str]
) -> None:
    reading = numbered(*levels, depths=(0, 1, 1, 0, 1))
    assert [item.number for item in of(reading, "guideline")] == expected


ODT_REGIONS = (
    '<text:tracked-changes><text:changed-region xml:id="a" text:id="a"><text:deletion><office:change-info>'
    "<dc:creator>A. B.</dc:creator><dc:date>2025-02-03T09:00:00</dc:date></office:change-info>"
    '<text:p>jede</text:p></text:deletion></text:changed-region><text:changed-region xml:id="b" text:id="b">'
    "<text:insertion><office:change-info><dc:creator>A. B.</dc:creator><dc:date>2025-02-04T09:00:00</dc:date>"
    "</office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
)


def odt() -> bytes:
    """The first guideline reworded, the second all new."""
    data = office(HEADS + "1. Die Stadt hört Person an.\n2. Neu ist das.\n", "odt")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        text = archive.read("content.xml").decode()
    text = text.replace("<office:text>", f"<office:text>{ODT_REGIONS}", 1)
    text = text.replace(
        "hört Person",
        'hört <text:change text:change-id="a"/><text:change-start text:change-id="b"/>alle'
        '<text:change-end text:change-id="b"/> Person',
    )
    text = text.replace(
        "Neu ist das.",
        '<text:change-start text:change-id="b"/>Neu ist das.<text:change-end text:change-id="b"/>',
    )
    return repacked(data, content_xml=text.encode())


def test_tracked_changes_of_odt_are_amendments_as_those_of_word() -> None:
    reading = reader.read(odt(), filename="heft.odt", kind="proceedings")
    (unit,) = of(reading, "guideline")
    reworded, new = of(reading, "amendment")
    assert unit.text == "Die Stadt hört jede Person an."
    assert reworded.text == "Die Stadt hört ~~jede~~alle Person an."
    told = reworded.attributes
    assert (told["kind"], told["deleted"], told["inserted"]) == ("reword", ["jede"], ["alle"])
    assert told["changed_on"] == "2025-02-03"
    assert reading.items[told["unit"]] is unit
    assert (new.text, new.attributes["kind"], new.attributes["unit"]) == (
        "Neu ist das.",
        "insert",
        None,
    )
    assert reading.coverage == 1.0


def test_an_odt_without_changes_is_read_as_it_is() -> None:
    reading = reader.read(
        office(HEADS + "1. Eins gilt.\n", "odt"), filename="a.odt", kind="proceedings"
    )
    assert [unit.text for unit in of(reading, "guideline")] == ["Eins gilt."]
