"""One typing error: two words are near when one letter was lost, added, exchanged or swapped with its neighbour. Pure.

Damerau-Levenshtein distance of one, found by deletion neighbourhoods (Mor and Fraenkel 1982; the idea of SymSpell): two
near words, each with at most one letter taken out, meet in at least one form. The vocabulary keeps those forms, so that
a question costs a handful of look-ups however many words there are.
"""

from collections.abc import Mapping

SHORTEST = 4
"""Words of three letters have too many neighbours to guess."""


def may_err(word: str) -> bool:
    """Whether a word may be taken for another one: never short words, numbers and codes."""
    return len(word) >= SHORTEST and not any(sign.isdigit() for sign in word)


def keys(word: str) -> frozenset[str]:
    """The word and the word without each of its letters; nothing for words that are never mended."""
    if not may_err(word):
        return frozenset()
    return frozenset({word, *(word[:at] + word[at + 1 :] for at in range(len(word)))})


def is_near(one: str, other: str) -> bool:
    """Whether the distance is exactly one."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    same = next((at for at, sign in enumerate(one) if sign != other[at]), len(one))
    if len(one) < len(other):
        return one[same:] == other[same + 1 :]
    swapped = one[same + 1 : same + 2] + one[same : same + 1] + one[same + 2 :]
    return one[same + 1 :] == other[same + 1 :] or swapped == other[same:]


def mended(word: str, vocabulary: Mapping[str, int]) -> str:
    """The word somebody most likely meant, or nothing.

    `vocabulary` gives for each word in how many texts it stands; of several near words the one that begins alike wins,
    then the more usual one, then the first of the alphabet.
    """
    near = [other for other in vocabulary if may_err(other) and is_near(word, other)]
    if not may_err(word) or not near:
        return ""
    return min(near, key=lambda other: (other[0] != word[0], -vocabulary[other], other))
