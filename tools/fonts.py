"""Unpacks the typefaces into what a typesetter reads: leitfaden/core/paper/fonts/. Running it twice changes nothing.

The same files draw a booklet on every machine: fonts of the system are never asked. What no typeface has
gets a box of the last one, which has one for every character, so that no text is ever lost.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "leitfaden/core/paper/fonts"
FIRA = ROOT / "node_modules/@kern-ux/native/dist/fonts/fira-sans"
FONTSOURCE = ROOT / "node_modules/@fontsource"

FIRA_FACES = ("Regular", "Italic", "Medium", "SemiBold")
OTHER_FACES = (
    # Not Noto's Arabic: it sets letter and dots as two glyphs, and a reader of the PDF would copy both as letters.
    ("vazirmatn", "arabic", (400, 600)),
    ("noto-sans-ethiopic", "ethiopic", (400, 600)),
    ("noto-sans-hebrew", "hebrew", (400, 600)),
    ("noto-emoji", "emoji", (400,)),
)
LAST = "Leitfaden Box"
EM, HIGH, LOW, WIDE = 1000, 750, -50, 700
NAMES = {
    "familyName": LAST,
    "styleName": "Regular",
    "fullName": LAST,
    "psName": LAST.replace(" ", ""),
    "uniqueFontIdentifier": LAST,
    "copyright": "Leitfaden's own box, EUPL-1.2.",
}
MADE = (
    3_786_912_000  # 1 January 2024 in seconds since 1904, so that the file is the same everywhere
)


def main() -> int:
    try:
        for source, name in faces():
            keep(OUT / name, unpacked(source))
        for name in sorted({package for package, _, _ in OTHER_FACES}):
            keep(OUT / f"{name}.LICENCE.txt", (FONTSOURCE / name / "LICENSE").read_bytes())
        keep(OUT / "last-resort.ttf", last_resort())
    except OSError as error:
        print(f"The typefaces could not be unpacked: {error}.", file=sys.stderr)
        return 1
    return 0


def faces() -> Iterator[tuple[Path, str]]:
    for face in FIRA_FACES:
        yield FIRA / f"FiraSans-{face}.woff2", f"FiraSans-{face}.ttf"
    for package, script, weights in OTHER_FACES:
        for weight in weights:
            source = FONTSOURCE / package / "files" / f"{package}-{script}-{weight}-normal.woff2"
            yield source, f"{package}-{weight}.ttf"


def unpacked(source: Path) -> bytes:
    """The same font without its compression; its times stay as they are."""
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    stream = io.BytesIO()
    font.save(stream)
    return stream.getvalue()


def last_resort() -> bytes:
    """One glyph, an empty box, for every character there is (cmap format 13: many to one)."""
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder([".notdef", "box"])
    builder.setupGlyf({".notdef": box(), "box": box()})
    builder.setupHorizontalMetrics({".notdef": (WIDE + 100, 50), "box": (WIDE + 100, 50)})
    builder.setupHorizontalHeader(ascent=HIGH + 50, descent=LOW - 150)
    builder.setupNameTable(NAMES)
    builder.setupCharacterMap({0x2610: "box"})  # what OS/2 is computed from; replaced below
    builder.setupOS2(sTypoAscender=HIGH + 50, sTypoDescender=LOW - 150)
    builder.setupPost()
    builder.updateHead(created=MADE, modified=MADE)
    builder.font.recalcTimestamp = False
    builder.font["cmap"] = every_character()
    stream = io.BytesIO()
    builder.font.save(stream)
    return stream.getvalue()


def every_character() -> object:
    table = newTable("cmap")
    table.tableVersion = 0
    subtable = CmapSubtable.newSubtable(13)
    subtable.platformID, subtable.platEncID, subtable.language = 3, 10, 0
    subtable.cmap = dict.fromkeys(
        (code for code in range(0x21, 0x110000) if not 0xD800 <= code < 0xE000), "box"
    )
    subtable.format, subtable.reserved, subtable.length = 13, 0, 0
    table.tables = [subtable]
    return table


def box() -> object:
    """A frame: the outer square one way round, the inner the other."""
    pen = TTGlyphPen(None)
    inner, line = 50, 40
    outer = ((inner, LOW), (inner, HIGH), (inner + WIDE, HIGH), (inner + WIDE, LOW))
    hole = (
        (inner + line, LOW + line), (inner + WIDE - line, LOW + line),
        (inner + WIDE - line, HIGH - line), (inner + line, HIGH - line),
    )  # fmt: skip
    for corners in (outer, hole):
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


def keep(path: Path, content: bytes) -> None:
    """Touch the file only if it would change."""
    if path.exists() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
