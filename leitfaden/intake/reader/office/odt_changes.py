"""Tracked changes of ODT, which pandoc does not tell: set into the text as marks that `inlines` reads again.

OpenDocument keeps what was struck apart from the text and marks only its place. The marks are code points that no text
may hold; the day follows the opening one.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree import ElementTree as Xml

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DATE = "{http://purl.org/dc/elements/1.1/}date"
INSERTED, DELETED, DAY, END = "\ufdd2", "\ufdd3", "\ufdd4", "\ufdd5"
CONTENT = "content.xml"
PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")


class _Region(NamedTuple):
    sign: str
    day: str
    text: str  # what was struck

    @property
    def opening(self) -> str:
        return f"{self.sign}{self.day}{DAY}"


@dataclass(slots=True)
class _Walk:
    regions: dict[str, _Region]
    open: _Region | None = None  # an insertion may go over several paragraphs

    def mark(self, node: Xml.Element) -> None:
        paragraph = node.tag in PARAGRAPHS
        if paragraph and self.open:
            node.text = self.open.opening + (node.text or "")
        for child in list(node):
            region = self.regions.get(child.get(f"{TEXT}change-id", ""))
            if child.tag == f"{TEXT}change-start" and region and region.sign == INSERTED:
                self.open = region
                child.tail = region.opening + (child.tail or "")
            elif child.tag == f"{TEXT}change-end" and self.open:
                self.open = None
                child.tail = END + (child.tail or "")
            elif child.tag == f"{TEXT}change" and region:
                child.tail = region.opening + region.text + END + (child.tail or "")
            else:
                self.mark(child)
        if paragraph and self.open:
            _append(node, END)


def marked(data: bytes) -> bytes:
    """The same file with its changes in the text; as it is where none were tracked."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read(CONTENT) if CONTENT in archive.namelist() else b""
        if b"tracked-changes" not in content:
            return data
        return _with(archive, _rewritten(content))


def _rewritten(content: bytes) -> bytes:
    """Well-formed and without declarations: survey has looked at it before."""
    root = Xml.fromstring(content)  # noqa: S314
    walk = _Walk(dict(_regions(root)))
    for parent in list(root.iter()):
        for told in parent.findall(f"{TEXT}tracked-changes"):
            parent.remove(told)
    walk.mark(root)
    rewritten: bytes = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return rewritten


def _regions(root: Xml.Element) -> Iterator[tuple[str, _Region]]:
    for told in root.iter(f"{TEXT}changed-region"):
        name = told.get(f"{TEXT}id") or told.get("{http://www.w3.org/XML/1998/namespace}id") or ""
        day = next((date.text or "" for date in told.iter(DATE)), "")[:10]
        struck = told.find(f"{TEXT}deletion")
        if struck is not None:
            yield name, _Region(DELETED, day, " ".join(_paragraphs(struck)))
        elif told.find(f"{TEXT}insertion") is not None:
            yield name, _Region(INSERTED, day, "")


def _paragraphs(struck: Xml.Element) -> Iterator[str]:
    for node in struck.iter():
        if node.tag in PARAGRAPHS and (text := "".join(node.itertext())).strip():
            yield text


def _append(node: Xml.Element, sign: str) -> None:
    if len(node):
        node[-1].tail = (node[-1].tail or "") + sign
    else:
        node.text = (node.text or "") + sign


def _with(archive: zipfile.ZipFile, content: bytes) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as new:
        for name in archive.namelist():
            new.writestr(name, content if name == CONTENT else archive.read(name))
    return memory.getvalue()
