"""German compounds taken apart by the words the town itself uses: Sprach|kurs, Wohnung-s|suche. Pure.

A part is known when a word written like it, or with it as its stem, stands somewhere by itself. The joining sounds
(Fugenelemente) are those of German word formation.
"""

from collections.abc import Callable

from leitfaden.search.words import is_stopword, stem

SHORTEST = 3
SHORTEST_UNKNOWN = 4
"""A part nobody uses by itself must be longer to be believed."""
JOINTS = ("", "s", "es", "n", "en", "er", "ens", "e")
LONGEST = 40
MOST = 4

type Known = Callable[[str], bool]


def split(word: str, known: Known) -> tuple[str, ...]:
    """The stems of the parts when each of them is known, as few and as late as possible; else none."""
    return _split(word, known, MOST) if _may_be_one(word) else ()


def _split(word: str, known: Known, most: int) -> tuple[str, ...]:
    best: tuple[str, ...] = ()
    for at in range(len(word) - SHORTEST, SHORTEST - 1, -1):
        left = _left(word[:at], known)
        if not left:
            continue
        right = _right(word, at, known) or _by_stem(word[at:], known)
        rest = (right,) if right else _split(word[at:], known, most - 1) if most > 2 else ()
        if rest and (not best or len(rest) + 1 < len(best)):
            best = (left, *rest)
    return best


def parts(word: str, known: Known) -> frozenset[str]:
    """Every stem that somebody may look for and mean this compound, besides its own.

    Where only one side is known, the other one counts too: "Sprachkurs" is found for "Kurse" even where the word Kurs
    never stands alone.
    """
    if not _may_be_one(word):
        return frozenset()
    found = set(split(word, known))
    for at in range(SHORTEST, len(word) - SHORTEST + 1):
        left, right = _left(word[:at], known), _right(word, at, known)
        if left and (right or len(word) - at >= SHORTEST_UNKNOWN):
            found |= {left, right or stem(word[at:])}
        elif right and at >= SHORTEST_UNKNOWN:
            found.add(right)
    return frozenset(part for part in found if len(part) >= SHORTEST) - {stem(word)}


def candidates(word: str) -> frozenset[str]:
    """Everything that would have to be looked up to split a word."""
    asked: set[str] = set()

    def note(part: str) -> bool:
        asked.add(part)
        return False

    if _may_be_one(word):
        for start in (0, *range(SHORTEST, len(word) - SHORTEST + 1)):
            for end in range(start + SHORTEST, len(word) - SHORTEST + 1):
                _left(word[start:end], note)
            _right(word, start, note)
            _right(word[start:], 0, note)
            _by_stem(word[start:], note)
    return frozenset(asked)


def _may_be_one(word: str) -> bool:
    return 2 * SHORTEST <= len(word) <= LONGEST and word.isalpha()


def _left(text: str, known: Known) -> str:
    """The stem of a part that another one follows, whatever joins the two."""
    for joint in JOINTS:
        bare = text.removesuffix(joint)
        if len(bare) < SHORTEST or is_stopword(bare) or (joint and bare == text):
            continue
        if known(bare):
            return stem(bare)
    return ""


def _right(word: str, at: int, known: Known) -> str:
    """The stem of the last part, from the stem of the whole: taking stems is what costs most here."""
    if is_stopword(word[at:]):
        return ""
    for form in (word[at:], stem(word)[at:]):
        if len(form) >= SHORTEST and known(form):
            return stem(form)
    return ""


def _by_stem(text: str, known: Known) -> str:
    """The stem of a last part when only another form of it is known."""
    found = "" if is_stopword(text) else stem(text)
    return found if len(found) >= SHORTEST and known(found) else ""
