"""Which part of a text is shown as a result, and what is marked in it. Pure; cuts between words only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leitfaden.search import codes, words
from leitfaden.search.ranking import Asked

WHOLE = 700
"""A text up to so many letters is shown as it stands: a voice is not cut."""
AROUND = 260
"""Of longer ones about so many letters are shown."""


@dataclass(frozen=True, slots=True)
class Run:
    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Finder:
    """Recognises the words of a question in a text as the index does."""

    terms: frozenset[str]
    codes: tuple[str, ...]

    @classmethod
    def of(cls, asked: Sequence[Asked]) -> Finder:
        found = {
            term for one in asked for sign in one.signs for group in sign.groups for term in group
        }
        return cls(
            frozenset(term for term in found if term[0] in "xs"),
            tuple(sorted(term[1:].rstrip("*") for term in found if term[0] == "c")),
        )

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where something of the question stands, in order."""
        said = [(token.start, token.end) for token in words.tokens(text) if self._means(token.word)]
        written = [
            (code.start, code.end)
            for code in codes.places_in(text)
            if self.codes and code.form.startswith(self.codes)
        ]
        return _apart(sorted([*said, *written]))

    def _means(self, word: str) -> bool:
        if words.is_stopword(word):
            return f"x{word}" in self.terms
        return f"x{word}" in self.terms or any(
            f"s{stem}" in self.terms for stem in words.stems(word)
        )


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def passage(text: str, finder: Finder, *, whole: int = WHOLE, around: int = AROUND) -> list[Run]:
    """The text, or its part with most of what was asked for, as marked and unmarked runs."""
    text = " ".join(text.replace("\u00ad", "").split())
    spans = finder.spans(text)
    start, end = (0, len(text)) if len(text) <= whole else _window(text, spans, around)
    runs, at = [Run("… ")] if start else [], start
    for first, last in spans:
        if first >= start and last <= end:
            runs += [Run(text[at:first]), Run(text[first:last], True)]
            at = last
    runs += [Run(text[at:end]), Run(" …" if end < len(text) else "")]
    return [run for run in runs if run.text]


def _window(text: str, spans: list[tuple[int, int]], around: int) -> tuple[int, int]:
    """The stretch that holds most marks; its ends lie between words."""
    best = max(spans, key=lambda s: (_held(spans, s[0], around), -s[0]), default=(0, 0))
    start = max(0, best[0] - around // 4)
    if start:
        start = text.find(" ", start, best[0]) + 1 or best[0]
    end = min(len(text), max(start + around, best[1]))
    if end < len(text):
        end = max(text.rfind(" ", start, end + 1), best[1])
        end = end if text[end : end + 1] in ("", " ") else _next_gap(text, end)
    return start, end


def _held(spans: list[tuple[int, int]], start: int, around: int) -> int:
    return sum(start <= first and last <= start + around * 3 // 4 for first, last in spans)


def _next_gap(text: str, at: int) -> int:
    gap = text.find(" ", at)
    return len(text) if gap < 0 else gap
