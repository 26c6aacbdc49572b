"""A page of results of the demo town; building the index and asking it, at growing numbers of entries.

The texts are made of words like those of a town (Zipf's law), so that common and rare words, compounds and codes occur
as often as they would. `DATABASE=postgres python bench/bench_search.py` measures on a private PostgreSQL.
"""

import math
import os
import random
import time
from collections.abc import Callable, Iterator
from typing import Any

from stage import with_database

SIZES = (10_000, 100_000)
ROUNDS = 9
PAGES = {"an inflected word": "/suche/?q=Kursen", "a typing error": "/suche/?q=Schidler"}
ASKED = (
    "one usual word", "one rare word", "two words", "an inflected word", "a typing error", "a compound",
    "a code",
)  # fmt: skip
TIMED = (
    "search index, built",
    "search index, one card changed",
    *(f"search for {a}" for a in ASKED),
)
FIGURES = {
    *(f"{name} at {size} entries" for name in TIMED for size in SIZES),
    *(f"queries of search for {name} at {size} entries" for name in ASKED for size in SIZES),
    *(f"growth of {name}" for name in TIMED),
    *(f"{asked}results for {name}" for asked in ("", "queries of ") for name in PAGES),
}

HEADS = """
kurs angebot beratung stelle treffen garten platz schule haus amt weg karte gruppe arbeit hilfe stunde zeit raum woche
tag fest brief schild dienst verein kreis netz projekt plan frage antwort sprache wohnung familie kind nachbar
"""
TAILS = """
sprach deutsch wohnungs arbeits kinder stadt eltern frauen jugend abend sommer begegnungs beratungs schul integrations
bildungs gesundheits nachbarschafts orientierungs familien wochen bürger kultur sport fahr
"""
SYLLABLES = """
ba be bi bo bu da de di do du fa fe fi fo ga ge gi go ha he hi ho ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe
ra re ri ro sa se si so ta te ti to wa we wi wo
"""


def vocabulary(chance: random.Random) -> list[str]:
    """Nouns, compounds of them, inflected forms, and rare words, the most usual first."""
    heads, tails, syllables = HEADS.split(), TAILS.split(), SYLLABLES.split()
    words = heads + [tail + head for tail in tails for head in heads]
    words += [word + ending for word in words for ending in ("e", "en", "s")]
    rare = {"".join(chance.choices(syllables, k=chance.randint(3, 5))) for _ in range(20_000)}
    rest = words[len(heads) :] + sorted(rare)
    chance.shuffle(rest)
    return heads + rest


def texts(chance: random.Random) -> Iterator[str]:
    """Cards of four to thirty words; now and then one names a paper."""
    words = vocabulary(chance)
    weights = [1 / (rank + 60) for rank in range(len(words))]
    while True:
        chosen = chance.choices(words, weights, k=chance.randint(4, 30))
        said = [word.capitalize() for word in chosen]
        if chance.random() < 0.02:
            said.append(f"DS{chance.randint(1, 900):04}/{chance.randint(10, 26)}")
        yield " ".join(said)


def pages() -> None:
    """What a page of results costs in the demo town, with nothing remembered; forgets the town again."""
    from django.core.cache import cache
    from django.core.management import call_command
    from django.core.signals import request_started
    from django.db import connection, reset_queries
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from leitfaden.desk.demo import build

    request_started.disconnect(reset_queries)
    build(today=timezone.localdate())
    client = Client(HTTP_HOST="127.0.0.1")
    for name, url in PAGES.items():
        client.get(url)
        cache.clear()
        with CaptureQueriesContext(connection) as seen:
            assert client.get(url).status_code == 200
        print(f"queries of results for {name}: {len(seen)} queries")
        took = median(lambda at=url: (cache.clear(), client.get(at)), rounds=25)
        print(f"results for {name}: {took:.1f} ms", flush=True)
    call_command("flush", verbosity=0, interactive=False)


def main() -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from leitfaden.events.models import Event
    from leitfaden.search import actions, queries
    from leitfaden.search.models import Word
    from leitfaden.workshops.models import Card

    pages()
    now, source = timezone.now(), texts(random.Random(7))
    event = Event.objects.create(number=1, title="Messung", kind="conference", published_at=now)
    figures: dict[str, list[tuple[int, float]]] = {}

    def note(name: str, size: int, milliseconds: float) -> None:
        figures.setdefault(name, []).append((size, milliseconds))
        print(f"{name} at {size} entries: {milliseconds:.1f} ms", flush=True)

    for size in SIZES:
        new = range(Card.objects.count() + 1, size)
        Card.objects.bulk_create(
            (Card(number=n, text=next(source), event=event, channel="paper", published_at=now)
             for n in new), batch_size=2000,
        )  # fmt: skip
        forget()
        note("search index, built", size, once(actions.rebuild))
        connection.cursor().execute("ANALYZE")
        note("search index, one card changed", size, refreshed(Card, actions.refresh))
        for name, asked in questions(Word).items():
            with CaptureQueriesContext(connection) as seen:
                result = queries.search(asked, visitor=None)
            assert result.hits, (name, asked)
            print(f"queries of search for {name} at {size} entries: {len(seen)} queries")
            took = median(lambda said=asked: queries.search(said, visitor=None))
            note(f"search for {name}", size, took)
    for name, ((small, first), (large, last)) in figures.items():
        print(f"growth of {name}: {math.log(last / first) / math.log(large / small):.2f} exponent")


def questions(word: Any) -> dict[str, str]:
    """One of each kind; a usual word stands in a twelfth of the texts, most of them compounds."""
    few = word.objects.filter(entries__lt=40, entries__gt=5, word__regex="^[a-z]{8,}$")
    seldom = few.earliest("word").word
    swapped = seldom[:3] + seldom[4] + seldom[3] + seldom[5:]
    said = ("Kurs", seldom, "Kurs Garten", "Beratungen", swapped, "Sprachkurse", "DS 04")
    return dict(zip(ASKED, said, strict=True))


def once(work: Callable[[], object]) -> float:
    """Milliseconds: SQLite's work is processor time of this process, PostgreSQL's is waited for."""
    clock = time.perf_counter if os.environ.get("DATABASE") == "postgres" else time.process_time
    begun = clock()
    work()
    return (clock() - begun) * 1000


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    return sorted(once(work) for _ in range(rounds))[rounds // 2]


def forget() -> None:
    """Each size is built from nothing."""
    from leitfaden.search.models import Entry, Key, Part, Word

    for model in (Key, Part, Word, Entry):
        model.objects.all().delete()


def refreshed(cards: Any, refresh: Callable[[dict[str, list[int]]], None]) -> float:
    """One card after another gets a word nobody has used: the hardest case, as old compounds may be made of it."""
    mark = "x" * (cards.objects.count() // 50_000)
    times = []
    for number, card in enumerate(cards.objects.order_by("pk")[:ROUNDS]):
        text = f"{card.text} neuwort{mark}{chr(97 + number)}"
        cards.objects.filter(pk=card.pk).update(text=text)
        times.append(once(lambda pk=card.pk: refresh({"card": [pk]})))
    return sorted(times)[ROUNDS // 2]


if __name__ == "__main__":
    with_database(main)
