"""From what somebody typed to what is looked for. Pure: the vocabulary is handed in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from leitfaden.search import codes, compounds, typing, words
from leitfaden.search.codes import Code
from leitfaden.search.ranking import Asked, Evidence, Sign

LONGEST = 200
MOST_WORDS = 12
MOST_COMPOUNDS = 80


@dataclass(slots=True)
class Vocabulary:
    """What the town's own words say about the words of a question, each with its number of texts.

    `known` are the words and stems of which compounds may be made, `compounds` maps a part to the words it stands in.
    """

    stems: dict[str, int] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    compounds: dict[str, dict[str, int]] = field(default_factory=dict)
    near: dict[str, int] = field(default_factory=dict)

    def knows(self, word: str) -> bool:
        return any(stem in self.stems or stem in self.compounds for stem in words.stems(word))


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and what was changed to find anything: (typed, taken for)."""

    asked: tuple[Asked, ...] = ()
    mended: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """The words and codes of a question."""

    words: tuple[str, ...]
    codes: tuple[Code, ...]

    @classmethod
    def of(cls, text: str) -> Typed:
        text = text[:LONGEST]
        return cls(
            tuple(words.asked(codes.without(text))[:MOST_WORDS]),
            tuple({code.form: code for code in codes.places_in(text)}.values())[:MOST_WORDS],
        )

    def taken_for(self, others: Mapping[str, str]) -> Typed:
        """The same question with other words in the place of some."""
        return Typed(tuple(others.get(word, word) for word in self.words), self.codes)

    def stems(self) -> set[str]:
        return {stem for word in self.words for stem in words.stems(word)}

    def parts(self) -> set[str]:
        """Stems that would have to be known for a word to be a compound of them."""
        return {stem for word in self.words for stem in compounds.candidates(word)}

    def keys(self) -> set[str]:
        return {key for word in self.words for key in typing.keys(word)}


def mendable(typed: Typed, vocabulary: Vocabulary) -> dict[str, str]:
    """The words nobody in town uses, with what was most likely meant."""
    return {
        word: meant
        for word in typed.words
        if not vocabulary.knows(word)
        and not compounds.split(word, vocabulary.known.__contains__)
        and (meant := typing.mended(word, vocabulary.near))
    }


def question(
    typed: Typed, vocabulary: Vocabulary, mended: dict[str, str] | None = None
) -> Question:
    """What to look for; `mended` maps words to those they are taken for."""
    mended = mended or {}
    found = [_code(code) for code in typed.codes]
    found += [
        _word(mended.get(word, word), vocabulary, mended=word in mended) for word in typed.words
    ]
    return Question(tuple(found), tuple(mended.items()))


def heads(typed: Typed, vocabulary: Vocabulary) -> dict[str, str]:
    """For compounds nobody uses their last part: what to look for when nothing was found."""
    known = vocabulary.known.__contains__
    unknown = [word for word in typed.words if not vocabulary.knows(word)]
    split = {word: compounds.split(word, known) for word in unknown}
    return {word: _as_written(word, parts[-1]) for word, parts in split.items() if parts}


def _as_written(word: str, head: str) -> str:
    """The last part of a compound as it was typed: "kurse" of "deutschkurse"."""
    endings = (word[at:] for at in range(compounds.SHORTEST, len(word)))
    return next((ending for ending in endings if words.stem(ending) == head), head)


def _code(code: Code) -> Asked:
    """The code itself, and every code that begins so."""
    begun = frozenset({f"c{code.form}*", f"c{code.typed}*"})
    signs = (Sign(Evidence.EXACT, (frozenset({f"c{code.form}"}),)), Sign(Evidence.PART, (begun,)))
    return Asked(code.form, signs)


def _word(word: str, vocabulary: Vocabulary, *, mended: bool) -> Asked:
    stems = words.stems(word)
    whole = dict.fromkeys(w for stem in stems for w in vocabulary.compounds.get(stem, ()))
    signs = [
        Sign(Evidence.EXACT, (frozenset({f"x{word}"}),)),
        Sign(Evidence.INFLECTED, (_terms("s", stems),)),
    ]
    if whole:
        signs.append(Sign(Evidence.PART, (_terms("x", list(whole)[:MOST_COMPOUNDS]),)))
    if parts := compounds.split(word, vocabulary.known.__contains__):
        groups = tuple(_around(part, vocabulary) for part in parts)
        signs.append(Sign(Evidence.PART, groups))
    entries = sum(vocabulary.stems.get(stem, 0) for stem in stems)
    return Asked(word, tuple(signs), entries, mended)


def _around(part: str, vocabulary: Vocabulary) -> frozenset[str]:
    inside = vocabulary.compounds.get(part, {})
    return _terms("x", list(inside)[:MOST_COMPOUNDS]) | {f"s{part}"}


def _terms(mark: str, said: Iterable[str]) -> frozenset[str]:
    return frozenset(f"{mark}{word}" for word in said)
