"""The typefaces a document is set in: those built by tools/fonts.py and a town's own; never the system's."""

import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import typst

FOLDER = Path(__file__).with_name("fonts")
FAMILIES = (
    "Fira Sans",
    "Vazirmatn",
    "Noto Sans Ethiopic",
    "Noto Sans Hebrew",
    "Noto Emoji",
    "Leitfaden Box",
)
"""In this order the first one that has a character sets it; the last has a box for every character."""


class FontsMissing(Exception):
    """The typefaces have not been unpacked: `make setup` does it."""


def families(own: str) -> list[str]:
    """The town's own typeface first."""
    return [own, *(name for name in FAMILIES if name != own)]


def book(typefaces: tuple[str, ...], files: Mapping[str, bytes]) -> typst.Fonts:
    """What Typst may set with: ours and, of `files`, the typefaces with these SHA-256."""
    if not (FOLDER / "last-resort.ttf").exists():
        raise FontsMissing
    if not typefaces:
        return _ours()
    with tempfile.TemporaryDirectory(prefix="leitfaden-fonts-") as folder:
        for name in typefaces:
            (Path(folder) / f"{name}.ttf").write_bytes(files[name])
        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False,
            font_paths=[str(FOLDER), folder],
        )  # fmt: skip


@lru_cache(maxsize=1)
def _ours() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER)]
    )
