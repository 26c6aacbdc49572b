"""One search: read the question, find candidates, let only what may be seen pass, rank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from leitfaden.people.models.visibility import Visitor, works_here
from leitfaden.search import asking
from leitfaden.search.asking import Question, Typed, Vocabulary
from leitfaden.search.models import Entry
from leitfaden.search.queries.engines import Found, find
from leitfaden.search.queries.seen import seen_by
from leitfaden.search.queries.vocabulary import vocabulary_for
from leitfaden.search.ranking import Candidate, ranked


@dataclass(frozen=True, slots=True)
class Hit(Candidate):
    """A candidate with its entry."""

    entry: Entry = field(default_factory=Entry)


@dataclass(slots=True)
class Result:
    """The best hits in their order, how many there are of each kind, and how the question was taken.

    `seen` holds by their ids the entries of the hits and of what they hang on, as far as this visitor may see them.
    """

    question: Question
    hits: list[Hit] = field(default_factory=list)
    seen: dict[int, Entry] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    mended: dict[str, str] = field(default_factory=dict)
    instead: dict[str, str] = field(default_factory=dict)
    is_partial: bool = False

    @property
    def total(self) -> int:
        return self.counts.total()


def search(text: str, *, visitor: Visitor, kind: str = "") -> Result:
    """What answers a question. Words nobody uses are mended; where a compound finds nothing, its last part is taken."""
    staff = works_here(visitor)
    typed = Typed.of(text)
    if not typed.words and not typed.codes:
        return Result(Question())
    known = vocabulary_for(typed, staff=staff)
    mended = asking.mendable(typed, known)
    if mended:
        known = _with(typed, mended, staff=staff)
    result = _answer(typed, known, mended, visitor=visitor, kind=kind)
    if result.counts or not (instead := asking.heads(typed, known)):
        return result
    result = _answer(typed.taken_for(instead), known, mended, visitor=visitor, kind=kind)
    result.instead = instead
    return result


def _with(typed: Typed, mended: dict[str, str], *, staff: bool) -> Vocabulary:
    """What the vocabulary says about the words that are meant."""
    return vocabulary_for(typed.taken_for(mended), staff=staff)


def _answer(
    typed: Typed, known: Vocabulary, mended: dict[str, str], *, visitor: Visitor, kind: str
) -> Result:
    question = asking.question(typed, known, mended)
    found = find(question.asked, staff=works_here(visitor), kind=kind)
    seen = seen_by(visitor, found.entries()) if found.top else {}
    hits = [_hit(seen[pk]) for pk in found.top if pk in seen]
    result = Result(question, ranked(question.asked, hits), seen, _counted(found, seen), mended)
    result.is_partial = found.matched < len(question.asked)
    return result


def _counted(found: Found, seen: Mapping[int, Entry]) -> Counter[str]:
    """What the index still held and the gate did not let pass is not counted either."""
    counts = Counter(found.counts)
    counts.subtract(kind for pk, kind in found.top.items() if pk not in seen)
    return +counts


def _hit(entry: Entry) -> Hit:
    title, body = Counter(entry.title_terms.split()), Counter(entry.body_terms.split())
    return Hit(entry.kind, entry.thing_id, title, body, entry.newness, entry)
