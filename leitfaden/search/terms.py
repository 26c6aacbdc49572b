"""What of a text goes into the index: its words as written, their stems, its codes. Pure.

Terms are letters and digits alone, so that every full-text engine takes them as they are: `x` stands before a word as
written, `s` before a stem, `c` before a code.
"""

from leitfaden.search import codes, words


def terms_of(text: str, language: str, *, codes_too: bool = True) -> str:
    """All terms of a text, each between blanks; empty when there are none."""
    found = []
    for word in words.words(text):
        if not words.is_stopword(word):
            found += [f"x{word}", f"s{words.stem(word, language)}"]
    found += _codes(text) if codes_too else []
    return f" {' '.join(found)} " if found else ""


def of_code(code: str) -> str:
    """The terms of a thing's own code: the code itself, and its letters and numbers as words."""
    if codes.whole(code):
        return f" {' '.join(_codes(code))} "
    return terms_of(code, "de", codes_too=False)


def _codes(text: str) -> list[str]:
    """Each code in its form and, where that differs, as it is written."""
    return [
        f"c{said}" for code in codes.places_in(text) for said in sorted({code.form, code.typed})
    ]


def words_in(*terms: str) -> frozenset[str]:
    """The words as written among terms: what the vocabulary counts."""
    return frozenset(term[1:] for text in terms for term in text.split() if term[0] == "x")
