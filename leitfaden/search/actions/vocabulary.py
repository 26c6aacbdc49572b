"""Keep the words the town uses: how often, what they are made of, and which are near each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import batched

from django.db import transaction
from django.db.models import F

from leitfaden.search import compounds, typing
from leitfaden.search.models import Key, Part, Word
from leitfaden.search.words import is_stopword, stem

BATCH = 1000


class Counts:
    """In how many texts more (or fewer) each word stands: all texts, and public ones."""

    def __init__(self) -> None:
        self.all: Counter[str] = Counter()
        self.public: Counter[str] = Counter()

    def add(self, words: Iterable[str], *, public: bool) -> None:
        words = list(words)
        self.all.update(words)
        if public:
            self.public.update(words)

    def subtract(self, other: Counts) -> None:
        self.all.subtract(other.all)
        self.public.subtract(other.public)

    def changes(self) -> dict[str, tuple[int, int]]:
        """Each word with both changes, without those that stay as they are."""
        both = {
            word: (self.all[word], self.public[word]) for word in sorted({*self.all, *self.public})
        }
        return {word: change for word, change in both.items() if change != (0, 0)}


def recount(counts: Counts) -> None:
    """Bring the vocabulary to exactly these counts."""
    stored = Counts()
    for word, entries, public in Word.objects.values_list("word", "entries", "public_entries"):
        stored.all[word], stored.public[word] = entries, public
    counts.subtract(stored)
    count(counts)


def count(counts: Counts) -> None:
    """Add these counts; new words get their keys, and whatever is a compound of them its parts."""
    changes = counts.changes()
    known = set(Word.objects.filter(word__in=list(changes)).values_list("word", flat=True))
    new = [word for word in changes if word not in known]
    for batch in batched(new, BATCH):
        _add(batch)
    _change(changes)
    if new:
        _split_anew(new)


@transaction.atomic
def _add(new: Iterable[str]) -> None:
    new = list(new)
    Word.objects.bulk_create(
        [Word(word=word, stem=stem(word)) for word in new], ignore_conflicts=True
    )
    rows = Word.objects.filter(word__in=new, keys=None)
    keys = [
        Key(word=word, key=key)
        for word in rows
        if not is_stopword(word.word)
        for key in sorted(typing.keys(word.word))
    ]
    Key.objects.bulk_create(keys, batch_size=5000)


@transaction.atomic
def _change(changes: dict[str, tuple[int, int]]) -> None:
    """Words with the same change together: most of them are one text more or less."""
    alike: dict[tuple[int, int], list[str]] = defaultdict(list)
    for word, change in changes.items():
        alike[change].append(word)
    for (entries, public), words in alike.items():
        for batch in batched(words, BATCH):
            Word.objects.filter(word__in=batch).update(
                entries=F("entries") + entries, public_entries=F("public_entries") + public
            )


def _split_anew(new: Iterable[str]) -> None:
    """Take apart the new words, and the old ones in which a new one stands."""
    new = set(new)
    rows = list(Word.objects.order_by("pk").only("word", "stem"))
    known = {
        form for row in rows for form in (row.word, row.stem) if len(form) >= compounds.SHORTEST
    }
    forms = {form for word in new for form in (word, stem(word))} & known
    lengths = sorted({len(form) for form in forms})
    concerned = [row for row in rows if row.word in new or _holds(row.word, forms, lengths)]
    for batch in batched(concerned, BATCH):
        _split(batch, known)


def _holds(word: str, forms: set[str], lengths: list[int]) -> bool:
    return any(
        word[at : at + length] in forms
        for length in lengths
        if length < len(word)
        for at in range(len(word) - length + 1)
    )


@transaction.atomic
def _split(rows: Iterable[Word], known: set[str]) -> None:
    rows = list(rows)
    Part.objects.filter(word__in=rows).delete()
    parts = [
        Part(word=row, part=part)
        for row in rows
        for part in sorted(compounds.parts(row.word, known.__contains__))
    ]
    Part.objects.bulk_create(parts, batch_size=5000)
