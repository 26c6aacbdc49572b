"""From words as they stand in a document to the words and numbers the rooms take. No ORM."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.text import slugify

BOLD = re.compile(r"(\*\*|__)(.+?)\1", re.DOTALL)
STRUCK = re.compile(r"~~.*?~~", re.DOTALL)
QUOTED = re.compile(r"[„“\"»«]([^„“”\"»«]{3,200})[“”\"»«]")
SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


def flowing(text: str) -> str:
    """One line per paragraph: line breaks of the page are none of the text."""
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def titled(text: str) -> str:
    """A title in one line, without Markdown's bold marks."""
    return " ".join(BOLD.sub(r"\2", text).replace("**", "").split())


def clipped(text: str, most: int) -> str:
    """At most `most` characters; what is cut off is shown by an ellipsis."""
    return text if len(text) <= most else text[: most - 2].rstrip() + " …"


def slug_of(text: str, most: int = 100) -> str:
    return slugify(text.translate(SPELT))[:most].strip("-") or "ohne-titel"


def quoted(text: str) -> str:
    """What a title puts in quotation marks."""
    found = QUOTED.search(text)
    return found[1].strip() if found else ""


def without_struck(text: str) -> str:
    """The text as it shall be: struck passages gone, no doubled spaces left behind."""
    return re.sub(r" +([,.;:])", r"\1", flowing(STRUCK.sub(" ", text)))


def whole_number(text: object) -> int | None:
    """The number in "3", "3." or "AG 3"."""
    found = re.search(r"\d{1,6}", str(text or ""))
    return int(found[0]) if found else None


def day_in(attributes: Mapping[str, Any], key: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(attributes.get(key) or ""))
    except ValueError:
        return None


def clock_in(attributes: Mapping[str, Any], key: str) -> dt.time | None:
    try:
        return dt.time.fromisoformat(str(attributes.get(key) or ""))
    except ValueError:
        return None


def moment(day: dt.date | None, clock: dt.time | None, zone: dt.tzinfo) -> dt.datetime | None:
    """A day without a clock time counts from midnight."""
    return dt.datetime.combine(day, clock or dt.time(), zone) if day else None


BERLIN = ZoneInfo("Europe/Berlin")
