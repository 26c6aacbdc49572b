"""Hands a document to Typst as data; nothing a person wrote is ever read as markup."""

import json
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typst

from leitfaden.core.paper import fonts, qr
from leitfaden.core.paper.codec import as_dict
from leitfaden.core.paper.model import Document

TEMPLATE = Path(__file__).with_name("booklet.typ")
LONG = re.compile(r"[^\s\u200b]{36}(?=[^\s\u200b])")
LONGEST_FOOT = 88
JPEG = b"\xff\xd8"


class NotSet(Exception):
    """Das PDF ließ sich nicht setzen."""


def write_pdf(document: Document, files: Mapping[str, bytes]) -> bytes:
    """The bytes of a PDF/UA-1 file; `files` holds pictures and typefaces by their SHA-256.

    Raises NotSet when Typst refuses: a picture is missing or broken. 124 voices take about a second.
    """
    told = json.dumps(_told(document, files)).encode()
    with tempfile.TemporaryDirectory(prefix="leitfaden-paper-") as name:
        folder = Path(name)
        (folder / "booklet.typ").write_bytes(TEMPLATE.read_bytes())
        (folder / "document.json").write_bytes(told)
        for sha256, content in files.items():
            (folder / _named(sha256, content)).write_bytes(content)
        return _compiled(folder, fonts.book(document.look.typeface, files))


def _compiled(folder: Path, book: typst.Fonts) -> bytes:
    try:
        made = typst.compile(
            str(folder / "booklet.typ"), root=str(folder), font_paths=book,
            ignore_system_fonts=True, format="pdf", pdf_standards=["ua-1"], timestamp=0,
        )  # fmt: skip
    except (typst.TypstError, RuntimeError) as error:
        raise NotSet(str(error)) from error
    return made


def _told(document: Document, files: Mapping[str, bytes]) -> dict[str, Any]:
    """The document as the template reads it: headings labelled, codes drawn, long words breakable."""
    told: dict[str, Any] = _for_typst(as_dict(document), files)
    title, subtitle = told["title"], told["cover"]["subtitle"]
    told["fonts"] = fonts.families(document.look.font)
    told["short"] = title if len(title) <= LONGEST_FOOT else subtitle[:LONGEST_FOOT]
    day = document.day
    told["day"] = {"year": day.year, "month": day.month, "day": day.day} if day else None
    for number, block in enumerate((*told["imprint"], *told["body"])):
        block |= {"label": f"b{number}", "outlined": number >= len(told["imprint"])}
    return told


def _for_typst(told: Any, files: Mapping[str, bytes]) -> Any:
    if isinstance(told, list):
        return [_for_typst(one, files) for one in told]
    if isinstance(told, str):
        return LONG.sub(lambda found: f"{found[0]}\u200b", told)
    if not isinstance(told, dict):
        return told
    made = {key: _for_typst(value, files) for key, value in told.items()}
    if told["type"] == "Picture":
        made["file"] = _named(told["sha256"], files.get(told["sha256"], b""))
    if told["type"] == "Run" and told["kind"] != "equal":
        made |= _outside(made["text"])
    if told["type"] == "Code":
        made |= {
            "address": told["address"],
            "shown": made["address"],
            "svg": qr.svg(told["address"]),
        }
    return made


def _outside(text: str) -> dict[str, str]:
    """The signs of a change stand at its words; the spaces around them stay outside."""
    words = text.strip()
    before, _, after = text.partition(words) if words else (text, "", "")
    return {"before": before, "text": words, "after": after}


def _named(sha256: str, content: bytes) -> str:
    return f"{sha256}.{'jpg' if content.startswith(JPEG) else 'png'}"
