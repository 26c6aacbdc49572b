"""The words of a paragraph from pandoc's tree: as it was, as it is marked, and its footnotes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from leitfaden.intake.reader.lines import Change
from leitfaden.intake.reader.office import odt_changes

Node = dict[str, Any]
INSIDE = {  # where the words of a node stand in its content
    "Emph": None, "Strong": None, "Underline": None, "Superscript": None, "Subscript": None,
    "SmallCaps": None, "Quoted": 1, "Cite": 1, "Link": 1, "Image": 1, "Span": 1,
}  # fmt: skip
PLAIN = {"Space": " ", "SoftBreak": " ", "LineBreak": "\n"}
QUOTES = {"DoubleQuote": ("„", "“"), "SingleQuote": ("‚", "‘")}
NO_QUOTES = "", ""
INSERTED, DELETED = "insertion", "deletion"
SIGN = re.compile(
    rf"(?P<sign>[{odt_changes.INSERTED}{odt_changes.DELETED}{odt_changes.END}])"
    rf"(?:(?P<day>[\d-]*){odt_changes.DAY})?"
)
OPENS = {odt_changes.INSERTED: INSERTED, odt_changes.DELETED: DELETED}
PARAGRAPH = {"paragraph-insertion": INSERTED, "paragraph-deletion": DELETED}


@dataclass(slots=True)
class Words:
    """`pieces` are (how, text), how being "", "insertion" or "deletion"."""

    pieces: list[tuple[str, str]] = field(default_factory=list)
    notes: list[list[Node]] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    open: str = ""  # the change of ODT that goes on
    ended: str = ""  # the paragraph's own end was inserted or deleted

    @property
    def text(self) -> str:
        """As it was before the changes; of a paragraph that is all new, what is new."""
        before = "".join(text for how, text in self.pieces if how != INSERTED)
        return _tidy(before) or _tidy("".join(text for _, text in self.pieces))

    @property
    def change(self) -> Change | None:
        """What was tracked. Whose change it was is nobody's business here; when, may be."""
        changed = {how for how, text in self.pieces if how and text.strip()}
        if not changed:
            return None
        return Change(
            _tidy("".join(_marked(how, text) for how, text in self._joined())),
            tuple(t.strip() for how, t in self._joined() if how == DELETED and t.strip()),
            tuple(t.strip() for how, t in self._joined() if how == INSERTED and t.strip()),
            min(self.dates, default="")[:10],
            not any(text.strip() for how, text in self.pieces if how != INSERTED),
        )

    def _joined(self) -> list[tuple[str, str]]:
        """Neighbouring pieces of one kind as one."""
        joined: list[tuple[str, str]] = []
        for how, text in self.pieces:
            if joined and joined[-1][0] == how:
                joined[-1] = (how, joined[-1][1] + text)
            else:
                joined.append((how, text))
        return joined


def words(nodes: Iterable[Node]) -> Words:
    found = Words()
    _collect(nodes, "", found)
    return found


def _collect(nodes: Iterable[Node], how: str, found: Words) -> None:
    for node in nodes:
        kind: str = node["t"]
        content: Any = node.get("c")
        if kind == "Str":
            _say(content, how, found)
        elif kind in PLAIN:
            found.pieces.append((found.open or how, PLAIN[kind]))
        elif kind == "Note":
            found.notes.append(content)
        elif kind == "Strikeout":
            found.pieces.append((how, "~~"))
            _collect(content, how, found)
            found.pieces.append((how, "~~"))
        elif kind in {"Code", "Math"}:
            found.pieces.append((how, content[1]))
        elif kind in INSIDE:
            _collect_inside(node, how, found)


def _say(text: str, how: str, found: Words) -> None:
    """The words of a node; marks among them open and close a change of ODT."""
    while sign := SIGN.search(text):
        found.pieces.append((found.open or how, text[: sign.start()]))
        found.open = OPENS.get(sign["sign"], "")
        if sign["day"]:
            found.dates.append(sign["day"])
        text = text[sign.end() :]
    found.pieces.append((found.open or how, text))


def _collect_inside(node: Node, how: str, found: Words) -> None:
    kind: str = node["t"]
    content: Any = node["c"]
    if kind == "Span" and "comment-start" in content[0][1]:
        found.comments.append(words(content[1]).text)
        return
    opening, closing = QUOTES[content[0]["t"]] if kind == "Quoted" else NO_QUOTES
    if kind == "Span":
        how = _tracked(content[0], how, found)
    found.pieces.append((how, opening))
    place = INSIDE[kind]
    _collect(content if place is None else content[place], how, found)
    found.pieces.append((how, closing))


def _tracked(attributes: list[Any], how: str, found: Words) -> str:
    _, classes, pairs = attributes
    for name in classes:
        if name in {INSERTED, DELETED}:
            found.dates.extend(value for key, value in pairs if key == "date")
            return str(name)
        found.ended = PARAGRAPH.get(name, found.ended)
    return how


def _marked(how: str, text: str) -> str:
    """A struck passage between ~~ and ~~, the white space at its ends outside."""
    if how != DELETED or not text.strip():
        return text
    bare = text.strip()
    head, _, tail = text.partition(bare)
    return f"{head}~~{bare}~~{tail}"


def _tidy(text: str) -> str:
    """Line by line without white space at the ends; no empty lines."""
    return "\n".join(filter(None, (line.strip() for line in text.split("\n"))))
