"""Words as they are compared: in one writing, and by their stem. Pure.

Stems are those of Snowball (snowballstem.org), taken again until nothing more comes off: its German rules strip
"Kurse" to "kurs" but "Kurs" to "kur", and only so both forms meet.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from leitfaden.search import stopwords

LONGEST = 60
"""Letters of a word that count; nobody types more, and an index entry stays small."""

_INSIDE = "\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"
"""Soft hyphens, invisible joiners and combining marks: inside a word, never its end."""
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_INSIDE}])*")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe"})  # fmt: skip
_DROPPED = re.compile(r"[^\W_]+")
_ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")
_ALEF = str.maketrans({"ٱ": "ا", "ى": "ي", "\u0640": None})
_STEMMERS = {
    "de": snowballstemmer.stemmer("german"),
    "en": snowballstemmer.stemmer("english"),
    "ar": snowballstemmer.stemmer("arabic"),
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: as it is compared, and where it stands."""

    word: str
    start: int
    end: int


@lru_cache(maxsize=2**16)
def normalise(text: str) -> str:
    """One writing for all: small letters, ä as ae, ß as ss, no accents, no soft hyphens."""
    small = unicodedata.normalize("NFC", text).casefold().translate(_UMLAUTS)
    bare = unicodedata.normalize("NFKD", small).casefold().translate(_ALEF)
    return "".join(_DROPPED.findall(bare))[:LONGEST]


STOPWORDS = {
    language: frozenset(map(normalise, small)) for language, small in stopwords.STOPWORDS.items()
}


def tokens(text: str) -> list[Token]:
    """The words of a text in their order; single letters say nothing and are left out."""
    found = (
        Token(normalise(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)
    )
    return [token for token in found if len(token.word) > 1 or token.word.isdigit()]


def words(text: str) -> list[str]:
    return [token.word for token in tokens(text)]


def language_of(text: str) -> str:
    """de, en or ar: by its letters, then by which language's small words stand in it more often."""
    if _ARABIC.search(text):
        return "ar"
    said = words(text)
    english = sum(word in STOPWORDS["en"] for word in said)
    return "en" if english > sum(word in STOPWORDS["de"] for word in said) else "de"


@lru_cache(maxsize=2**16)
def stem(word: str, language: str = "de") -> str:
    """The stem of a normalised word; numbers and words with digits are their own."""
    if any(sign.isdigit() for sign in word):
        return word
    language = "ar" if _ARABIC.search(word) else "de" if language == "ar" else language
    if language == "ar":
        word = word.removeprefix("ال") if len(word) > 4 else word
    before, found = "", word
    while found != before and len(found) > 2:
        before, found = found, normalise(_STEMMERS[language].stemWord(found)) or found
    return found


def stems(word: str) -> tuple[str, ...]:
    """The stems a word of unknown language may have."""
    return tuple(dict.fromkeys(stem(word, language) for language in ("de", "en")))


def is_stopword(word: str) -> bool:
    return any(word in small for small in STOPWORDS.values())


def asked(text: str) -> list[str]:
    """The words somebody asks for, each once; small words only where there are no others."""
    said = list(dict.fromkeys(words(text)))
    return [word for word in said if not is_stopword(word)] or said
