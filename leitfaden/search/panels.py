"""A result as it is shown: what it is, the passage that answers, and where it hangs on the thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.parts import Choice
from leitfaden.core.thread import Tag, Text
from leitfaden.people.models.visibility import Visitor
from leitfaden.search import words
from leitfaden.search.models import Entry
from leitfaden.search.passages import Finder, Run, passage
from leitfaden.search.queries import Hit, Result, Step, onward
from leitfaden.search.sources import BY_KIND, SOURCES
from leitfaden.trace.labels import tag
from leitfaden.trace.queries import account_of_town

NEVER_CUT = 10**6


@dataclass(frozen=True, slots=True)
class Way:
    """One step of the thread beside a result."""

    text: str
    url: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """One result of the list."""

    sign: str
    kind: Text
    url: str
    name: SafeString
    passage: SafeString
    language: str
    direction: str
    way: tuple[Way, ...]
    tag: Tag | None
    is_internal: bool


def shown(hits: Sequence[Hit], result: Result, visitor: Visitor) -> list[Shown]:
    """The results of one page; the number of questions does not depend on how many they are."""
    finder = Finder.of(result.question.asked)
    cards = [hit.entry for hit in hits if hit.kind == "card"]
    themes = [hit.number for hit in hits if hit.kind == "theme"]
    steps = onward([card.thing_id for card in cards], themes, visitor)
    outcomes = _outcomes(cards)
    return [
        _shown(hit.entry, finder, _way(hit.entry, result, steps.get((hit.kind, hit.number), ())),
               outcomes.get((hit.kind, hit.number)))
        for hit in hits
    ]  # fmt: skip


def _outcomes(cards: Sequence[Entry]) -> dict[tuple[str, int], Tag]:
    """What became of the public voices among the results."""
    numbers = {int(card.address[0]): card for card in cards if card.public}
    found = account_of_town().outcomes(numbers) if numbers else {}
    return {("card", numbers[number].thing_id): tag(outcome) for number, outcome in found.items()}


def _shown(entry: Entry, finder: Finder, way: tuple[Way, ...], outcome: Tag | None) -> Shown:
    source = BY_KIND[entry.kind]
    title = [Run(entry.code), Run(" "), *passage(entry.title, finder, whole=NEVER_CUT)]
    named = title if entry.title else title[:1] if entry.code else [Run(str(source.name))]
    text = (
        passage(entry.text, finder, whole=NEVER_CUT)
        if source.is_whole
        else passage(entry.text, finder)
    )
    return Shown(
        source.sign,
        source.name,
        url_of(entry),
        marked(named),
        marked(text),
        entry.language,
        "rtl" if entry.language == "ar" else "ltr",
        way,
        outcome,
        not entry.public,
    )


def url_of(entry: Entry) -> str:
    """The page of a thing; a wording leads to its unit as its edition has it."""
    source = BY_KIND[entry.kind]
    if not source.edition:
        return reverse(source.address[0], args=entry.address)
    *address, edition = entry.address
    return f"{reverse(source.address[0], args=address)}?fassung={edition}"


def marked(runs: Iterable[Run]) -> SafeString:
    return format_html_join(
        "", "{}", ((format_html("<mark>{}</mark>", r.text) if r.marked else r.text,) for r in runs)
    )


def _way(entry: Entry, result: Result, steps: Iterable[Step]) -> tuple[Way, ...]:
    """What it hangs on, itself, and where it led."""
    before = [result.seen[pk] for pk in entry.path if pk in result.seen]
    ways = [Way(name_of(one), url_of(one)) for one in before]
    after = [_onward(step) for step in steps]
    return (*ways, Way(name_of(entry), "", here=True), *after) if ways or after else ()


def name_of(entry: Entry) -> str:
    """Its title for what has one, with the code where there is no other name."""
    kind = str(BY_KIND[entry.kind].name)
    if entry.kind in ("event", "edition", "concept", "challenge", "measure", "field"):
        return entry.title
    return entry.code or kind


def _onward(step: Step) -> Way:
    match step.kind:
        case "theme":
            url = reverse("workshops:theme_detail", args=[step.number])
            return Way(_("Thema T-%(number)d") % {"number": step.number} + f": {step.label}", url)
        case "card":
            url = reverse("workshops:card_detail", args=[step.number])
            return Way(f"K-{step.number}", url)
    url = reverse("guidelines:unit_detail", args=[step.number])
    return Way(f"L {step.label}" if step.label else f"E-{step.number}", url)


def choices(result: Result, asked: str, kind: str) -> list[Choice]:
    """All results, then those of each kind there are some of."""
    page = reverse("search:search_page")

    def url(of: str) -> str:
        return f"{page}?{urlencode({'q': asked} | ({'art': of} if of else {}))}"

    kinds = [source for source in SOURCES if result.counts[source.kind] or source.kind == kind]
    every = Choice(_("alles"), url(""), not kind, result.counts.total())
    return [
        every,
        *(Choice(s.names, url(s.kind), s.kind == kind, result.counts[s.kind]) for s in kinds),
    ]


def as_written(word: str, hits: Iterable[Hit]) -> str:
    """A word of the index as somebody wrote it in one of the results."""
    for hit in hits:
        text = f"{hit.entry.title} {hit.entry.text}"
        for token in words.tokens(text):
            if token.word == word:
                return text[token.start : token.end].replace("\u00ad", "")
    return word


def taken_for(changed: dict[str, str], hits: Sequence[Hit]) -> str:
    """What was looked for instead, as people write it."""
    return ", ".join(f"„{as_written(word, hits[:10])}“" for word in changed.values())
