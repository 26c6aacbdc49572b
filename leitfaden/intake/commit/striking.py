"""An amendment's text as it shall be, when a person corrected what is struck and what is new."""

import re
from collections.abc import Iterable

from leitfaden.guidelines.diff import compare
from leitfaden.intake.commit.words import flowing, without_struck
from leitfaden.intake.models import Item

STRUCK = "~~"


def text_after(item: Item, before: str = "") -> str:
    """`before` is the wording the amendment changes; empty when nothing but struck words is left."""
    text = item.text
    if "deleted" in item.corrected:
        text = struck_anew(text, item.corrected["deleted"])
    text = without_struck(text)
    if "inserted" in item.corrected:
        text = kept_out(text, before, _dropped(item), struck=item.told.get("deleted") or ())
    return text if re.search(r"\w", text) else ""


def struck_anew(text: str, passages: Iterable[str]) -> str:
    """Strikes these passages and no others; one that is marked already stays where it is."""
    left = [flowing(passage) for passage in passages]
    kept: list[str] = []
    for struck, part in _parts(text):
        if struck and flowing(part) in left:
            left.remove(flowing(part))
            kept.append(f"{STRUCK}{part}{STRUCK}")
        else:
            kept.append(part)
    text = flowing("".join(kept))
    for passage in left:
        text = text.replace(passage, f"{STRUCK}{passage}{STRUCK}", 1)
    return text


def _parts(text: str) -> Iterable[tuple[bool, str]]:
    """Whether each part stands between marks; a lone mark at the end strikes nothing."""
    parts = text.split(STRUCK)
    last = len(parts) - 1
    return ((place % 2 == 1 and place < last, part) for place, part in enumerate(parts))


def _dropped(item: Item) -> list[str]:
    """What was read as new and shall not come in after all."""
    kept = {flowing(passage) for passage in item.corrected["inserted"]}
    read = (flowing(passage) for passage in item.attributes.get("inserted") or ())
    return [passage for passage in read if passage not in kept]


def kept_out(text: str, before: str, dropped: list[str], *, struck: Iterable[str] = ()) -> str:
    """Leaves out those insertions; what they took the place of comes back unless it is struck."""
    runs, gone = compare(before, text), {flowing(passage) for passage in struck}
    undone = {
        place
        for place, run in enumerate(runs)
        if run.kind == "inserted" and run.text.strip() in dropped
    }
    restored = {place - 1 for place in undone if place and runs[place - 1].kind == "deleted"}
    return flowing("".join(
        run.text
        for place, run in enumerate(runs)
        if (place in restored and run.text.strip() not in gone)
        or (run.kind != "deleted" and place not in undone)
    ))  # fmt: skip
