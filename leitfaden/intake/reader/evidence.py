"""What a list is, weighed from the words of its heading, what stands in it, and its place below the field.

No single sign decides: a heading that nobody has read before still stands over sentences that promise
(guidelines), over things to do (approaches), over questions or over short remarks of people.
"""

import re
from collections.abc import Sequence
from itertools import permutations

from leitfaden.intake.reader.german import ends_sentence

GUIDELINES, APPROACHES, DISCUSSION, CARDS = "guidelines", "approaches", "discussion", "cards"
KINDS = (GUIDELINES, APPROACHES, DISCUSSION, CARDS)
STEMS: dict[str, re.Pattern[str]] = {
    kind: re.compile(said, re.IGNORECASE)
    for kind, said in (
        (GUIDELINES, r"ziel|leit(?:l|s|g|b|o|idee)|grunds|anspruch|erreichen|wollen|stehen|vision|wert"
                     r"|prinzip|haltung|selbstverpfl|principle|goal|guid|objective"),
        (APPROACHES, r"maßnahm|massnahm|schritt|ans[aä]tz|vorhaben|strateg|aktivit|umsetz|empfehl|\bwege?\b"
                     r"|dorthin|\btun\b|projekt|vorgehen|instrument|angebot|idee(?:n)? zur|action|measure"),
        (DISCUSSION, r"disk|debatt|stritt|offen|aussprache|kontrovers|einw[aä]nd|bedenken|frage"),
        (CARDS, r"stimm|rückmeld|kart|anregung|ideen|gesagt|pinn|beitr[aä]g|meld|hinweis|meinung|komment"
                r"|wünsch|zettel|notiert|bürger|teilnehm|publikum|feedback|voices"),
    )
}  # fmt: skip
GRAMMAR, WORDS, FIRST, SECOND, LATER = 6.0, 3.0, 1.0, 0.7, 0.3  # how much a word and a place weigh
DOING = re.compile(r"\b[a-zäöüß]+(?:en|ern|eln)$")
SPEAKING = re.compile(r"\b(?:ich|wir|mein\w*|uns\w*|mir|man|niemand|zu (?:wenig|viel|selten|teuer)\w*|fehl\w+"
                      r"|bitte|mehr|weniger)\b", re.IGNORECASE)  # fmt: skip
ACTION = re.compile(r"[A-ZÄÖÜ]\w+(?:ung|bau|förderung)\b")
CLEAR, NARROW = 2.0, 0.8  # margins between the best and the second best


def by_words(heading: str) -> dict[str, float]:
    return {kind: WORDS * bool(stem.search(heading)) for kind, stem in STEMS.items()}


def by_grammar(kind: str) -> dict[str, float]:
    """A heading that the grammar knows is what the grammar says."""
    return {known: GRAMMAR * (known == kind) for known in KINDS}


def by_contents(texts: Sequence[str]) -> dict[str, float]:
    """Shares of the entries that look like each kind, 0…2."""
    if not texts:
        return dict.fromkeys(KINDS, 0.0)
    count = len(texts)
    bare = [" ".join(text.split()).rstrip(" ;,") for text in texts]
    asks = sum(text.endswith("?") for text in bare) / count
    tells = sum(ends_sentence(text) and text[-1] == "." for text in bare) / count
    does = sum(bool(DOING.search(text) or ACTION.match(text)) for text in bare) / count
    says = sum(bool(SPEAKING.search(text)) for text in bare) / count
    brief = sum(len(text.split()) <= 9 and text[-1:] not in {".", "?"} for text in bare) / count
    return {
        GUIDELINES: 2 * tells,
        APPROACHES: 2 * max(0.0, does - tells - asks),
        DISCUSSION: 1.5 * asks,
        CARDS: max(0.0, brief - does) + says * (1 - tells),
    }


def by_place(place: int) -> dict[str, float]:
    """Below a field guidelines come first, then what is to be done, then what was said about it."""
    first, second = FIRST * (place == 0), SECOND * (place == 1)
    later = LATER * (place > 0)
    return {GUIDELINES: first, APPROACHES: second, DISCUSSION: later, CARDS: later}


def total(*parts: dict[str, float]) -> dict[str, float]:
    return {kind: sum(part[kind] for part in parts) for kind in KINDS}


def assigned(scores: Sequence[dict[str, float]]) -> list[tuple[str, float]]:
    """The kind of each list below a field, no kind twice, and how far it is ahead of the next best."""
    rows = scores[: len(KINDS)]
    if not rows:
        return []
    best = max(
        permutations(KINDS, len(rows)),
        key=lambda kinds: sum(row[kind] for row, kind in zip(rows, kinds, strict=True)),
    )
    found = [(kind, _margin(row, kind)) for row, kind in zip(rows, best, strict=True)]
    return found + [(max(row, key=lambda k: row[k]), 0.0) for row in scores[len(KINDS) :]]


def best(scores: dict[str, float]) -> tuple[str, float]:
    kind = max(KINDS, key=lambda k: scores[k])
    return kind, _margin(scores, kind)


def _margin(row: dict[str, float], kind: str) -> float:
    return row[kind] - max(score for other, score in row.items() if other != kind)


def sureness(margin: float) -> float:
    """The confidence that a margin is worth: 0.5 for none, 0.9 where one kind is far ahead."""
    return round(min(0.9, max(0.5, 0.55 + 0.17 * margin)), 2)
