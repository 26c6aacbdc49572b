"""What the town's own words say about the words of a question, in one query."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import CharField, F, QuerySet, Value

from leitfaden.search.asking import Typed, Vocabulary
from leitfaden.search.models import Key, Part, Word


def vocabulary_for(typed: Typed, *, staff: bool) -> Vocabulary:
    """Stems and parts that are known, compounds and near words; of drafts only for those who see them."""
    count = "entries" if staff else "public_entries"
    stems, asked = typed.stems(), typed.stems() | typed.parts()
    words = Word.objects.filter(**{f"{count}__gt": 0})
    known = [
        _rows(words.filter(stem__in=asked), "stem", count),
        _rows(words.filter(word__in=typed.parts()), "word", count),
    ]
    inside = Part.objects.filter(part__in=stems, **{f"word__{count}__gt": 0})
    near = Key.objects.filter(key__in=typed.keys(), **{f"word__{count}__gt": 0})
    rows = known[0].union(
        known[1],
        _rows(inside, "part", f"word__{count}", to="word__", about="part"),
        _rows(near, "near", f"word__{count}", to="word__"),
    )
    return _read(rows, stems)


def _rows(
    found: QuerySet[Any], role: str, count: str, *, to: str = "", about: str = ""
) -> QuerySet[Any, Any]:
    """(role, word, stem or part, number of texts)."""
    rows: QuerySet[Any, Any] = found.annotate(
        role=Value(role, CharField()), said=F(f"{to}word"), of=F(about or f"{to}stem"), n=F(count)
    ).values_list("role", "said", "of", "n")  # fmt: skip
    return rows


def _read(rows: Iterable[tuple[str, str, str, int]], stems: set[str]) -> Vocabulary:
    found = Vocabulary()
    for role, word, of, entries in sorted(rows):
        if role == "part":
            found.compounds.setdefault(of, {})[word] = entries
        elif role == "near":
            found.near[word] = entries
        else:
            found.known |= {word, of}
            if role == "stem" and of in stems:
                found.stems[of] = found.stems.get(of, 0) + entries
    return found
