"""What the gallery shows: each part once, with made-up texts in German and in Arabic."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.utils.safestring import SafeString

from leitfaden.core import ui
from leitfaden.core.charts import Age, Beads, Shape
from leitfaden.core.gallery import arabic, german
from leitfaden.core.html import format_html
from leitfaden.core.parts import (
    AccountRow,
    Booth,
    Card,
    Choice,
    Column,
    Entry,
    Line,
    Row,
    Settle,
    Tile,
)
from leitfaden.core.thread import Fork, Join, Sign, State, Station, Strand, Tag
from leitfaden.core.ui.fields import fields

DISTRICTS = (
    "40,40 210,30 225,130 120,165 38,140",
    "216,30 400,44 408,120 300,150 231,130",
    "126,171 228,136 300,156 290,250 170,262",
    "306,156 412,126 470,190 440,262 296,252",
    "38,147 119,170 164,266 110,340 36,320",
    "168,269 291,257 300,370 190,400 116,344",
)
RIVER = "462,10 448,70 470,120 494,214 486,300 472,380 480,440"


@dataclass(frozen=True, slots=True)
class Run:
    kind: str
    text: str


def context(language: str) -> dict[str, Any]:
    """Everything the samples need, in one language."""
    words = arabic.WORDS if language == "ar" else german.WORDS
    card = Card(
        words["voice"],
        code="K-117",
        color="yellow",
        meaning=words["critique"],
        url="#k117",
        lang=language,
    )
    return {
        "words": words,
        "language": language,
        "card": card,
        "cards": (
            card,
            replace(
                card,
                text=words["voice2"],
                code="K-098",
                color="green",
                meaning="",
                note=words["group"],
            ),
        ),
        **lines(words, card),
        **figures(words),
        **days(words),
        **grid(words, language),
        "form": sample_form(words)(prefix=language),
        "wrong": sample_form(words)({}, prefix=f"{language}-x"),
        "single": sample_form(words)({}, prefix=f"{language}-y"),
        "all": sample_form(words)(prefix=f"{language}-z"),
        "page": Paginator(range(200), 10).get_page(4),
        "icons": sorted(ui.small.ICONS),
        "colors": ("yellow", "green", "blue", "pink", "white"),
    }


def lines(words: dict[str, str], card: Card) -> dict[str, Any]:
    event = Station(
        Sign.EVENT,
        kind=words["event"],
        when=words["day"],
        title=words["event_title"],
        url="#e",
        detail=words["question"],
    )
    here = Station(
        Sign.CARD,
        State.HERE,
        kind=f"{words['card']} K-117",
        body=ui.voice(
            card.text, code=card.code, color=card.color, meaning=card.meaning, lang=card.lang
        ),
    )
    theme = Station(
        Sign.THEME,
        kind=words["theme"],
        when=words["six"],
        title=words["theme_title"],
        url="#t",
        more=(("K-118", "#1"), ("K-121", "#2")),
        more_label=words["more"],
        more_url="#3",
    )
    change = Station(
        Sign.AMENDMENT,
        State.PARTLY,
        kind=f"{words['change']} Ä-12",
        when=words["day"],
        title=words["change_title"],
        url="#a",
    )
    ended = Station(
        Sign.GUIDELINE,
        State.ENDED,
        kind="L 2.4",
        title=words["guideline_title"],
        url="#g",
        detail=words["reason"],
    )
    measure = Station(
        Sign.MEASURE,
        kind="M-14",
        when=words["office"],
        title=words["measure_title"],
        url="#m",
        tag=Tag("ok", words["done"]),
    )
    waits = Station(
        Sign.STATUS,
        State.WAITING,
        kind=words["answer"],
        when=words["since"],
        title=words["no_answer"],
        detail=words["with_whom"],
    )
    signs = zip(Sign, words["seven"].split("|"), (6, 412, 38, 27, 24, 31, 19), strict=True)
    row = tuple(
        Station(sign, kind=word, title=str(number), url="#r") for sign, word, number in signs
    )
    return {
        "line": (event, here),
        "after": (theme, change, ended),
        "fork": (
            theme,
            Fork((Strand(words["strand1"], (change, measure)), Strand(words["strand2"], (waits,)))),
        ),
        "join": (
            event,
            Fork(
                (
                    Strand(words["workshop1"], (theme,)),
                    Strand(words["workshop2"], (change, measure)),
                )
            ),
            Join(),
            waits,
        ),
        "list": (
            measure,
            replace(measure, state=State.ENDED, tag=Tag("end", words["stopped"])),
            waits,
        ),
        "row": row,
        "mini": (
            *row[:4],
            replace(row[4], state=State.HERE),
            replace(row[5], state=State.WAITING),
            row[6],
        ),
        "work": (
            replace(waits, aside=words["since"]),
            replace(measure, aside=words["due"], tag=None, detail=words["with_whom"]),
        ),
    }


def figures(words: dict[str, str]) -> dict[str, Any]:
    outcomes = zip(
        ("adopted", "partly", "declined", "passed_on", "noted", "open"),
        (41, 29, 12, 6, 4, 32),
        words["outcomes"].split("|"),
        strict=True,
    )
    states = zip(
        ("full", "half", "wait", "knot"), (9, 12, 6, 4), words["states"].split("|"), strict=True
    )
    towns = zip(words["districts"].split("|"), DISTRICTS, (4, 3, 7, 5, 2, 6), strict=True)
    return {
        "account": [AccountRow(kind, count, label, url="#o") for kind, count, label in outcomes],
        "beads": [Beads(kind, label, count) for kind, count, label in states],
        "many": [
            Beads(kind, label, count * 30)
            for kind, count, label in zip(
                ("full", "wait"), (9, 4), words["states"].split("|"), strict=False
            )
        ],
        "shapes": [
            Shape(name, points, count, url="#d", here=count == 7) for name, points, count in towns
        ],
        "river": RIVER,
        "ages": [
            Age(label, count)
            for label, count in zip(words["ages"].split("|"), (9, 11, 8, 4), strict=True)
        ],
        "tiles": [
            Tile(count, label, "#t")
            for label, count in zip(words["tiles"].split("|"), (4, 32, 6, 2), strict=True)
        ],
        "choices": [
            Choice(name, "#c", here=at == 2, count=at + 1)
            for at, name in enumerate(words["districts"].split("|"))
        ],
        "views": [
            Choice(name, "#v", here=at == 1) for at, name in enumerate(words["views"].split("|"))
        ],
        "facts": [pair.split("=") for pair in words["facts"].split("|")],
        "states": [
            Tag(kind, text)
            for kind, text in zip(
                ("ok", "run", "wait", "end", "none"), words["tags"].split("|"), strict=True
            )
        ],
        "runs": [
            Run(kind, text)
            for kind, text in zip(
                ("equal", "deleted", "inserted", "equal", "inserted"),
                words["runs"].split("|"),
                strict=True,
            )
        ],
    }


def days(words: dict[str, str]) -> dict[str, Any]:
    open_, asked = Tag("ok", words["confirmed"]), Tag("wait", words["asked"])
    rooms = zip(
        words["workshops"].split("|"),
        ("yellow", "green", "blue", "pink"),
        (18, 23, 11, 14),
        strict=True,
    )
    booths = tuple(
        Booth(
            title,
            "#w",
            kind=f"{words['ag']} {at + 1}",
            detail=words["room"],
            tag=asked if at == 2 else open_,
            taken=taken,
            capacity=20,
            color=color,
        )
        for at, (title, color, taken) in enumerate(rooms)
    )
    return {
        "programme": (
            Entry(words["span"], words["arrive"], words["tea"], sign="event"),
            Entry("17.00", words["welcome"]),
            Entry("17.30", words["parallel"], words["wishes"], workshops=booths),
            Entry("18.45", words["plenary"], words["three"], sign="theme"),
            Entry(
                words["until"],
                words["feedback"],
                words["published"],
                sign="status",
                state="waiting",
            ),
        ),
        "days": [(date(2026, 11, 27), open_), (date(2026, 12, 4), asked)],
        "rows": [
            Row(words["greeting"], tag=open_),
            Row(words["impulse"], url="#i", tag=asked, detail=words["invited"]),
        ],
    }


def grid(words: dict[str, str], language: str) -> dict[str, Any]:
    """A grid of which one row is open."""
    heads = (words["measure"], words["district"], words["status"], words["last"], words["report"])
    titles = (words["measure_title"], *words["workshops"].split("|"))
    states = zip(("ok", "run", "wait", "end", "none"), words["tags"].split("|"), strict=True)
    rows = zip(
        titles,
        words["districts"].split("|"),
        states,
        ("18.11.2026", "2.11.2026", "–", "17.8.2026", "9.10.2026"),
        strict=False,
    )
    return {
        "columns": [Column(title, is_number=at == 3) for at, title in enumerate(heads)],
        "grid": [
            Line(
                f"{language}-m{at}",
                (
                    format_html('<a href="#m"><b>M-{}</b> {}</a>', 14 + at, title),
                    district,
                    ui.tag(kind, text),
                    day,
                    Settle(
                        words["report"], sample_report(words, f"{language}-m{at}"), f"M-{14 + at}"
                    ),
                ),
            )
            for at, (title, district, (kind, text), day) in enumerate(rows)
        ],
    }


def sample_report(words: dict[str, str], key: str) -> SafeString:
    """The form of one row, with a control that asks for a line each."""
    labels = words["form"].split("|")

    class Report(forms.Form):
        state = forms.ChoiceField(
            label=words["status"], choices=[(t, t) for t in words["tags"].split("|")]
        )
        text = forms.CharField(label=labels[2], widget=forms.Textarea({"rows": 2}))

    return format_html(
        '<form class="settle" action="#g">{}<p>{}</p></form>',
        fields(Report(auto_id=f"{key}-%s")),
        ui.button(words["save"], quiet=True, small=True),
    )


def sample_form(words: dict[str, str]) -> type[forms.Form]:
    labels = words["form"].split("|")

    class SampleForm(forms.Form):
        is_sample = True
        name = forms.CharField(label=labels[0], help_text=labels[1])
        text = forms.CharField(label=labels[2], widget=forms.Textarea)
        day = forms.DateField(
            label=labels[3], required=False, widget=forms.DateInput(attrs={"type": "date"})
        )
        district = forms.ChoiceField(
            label=labels[4], choices=[(d, d) for d in words["districts"].split("|")]
        )
        color = forms.ChoiceField(
            label=labels[5], widget=forms.RadioSelect, choices=[("1", labels[6]), ("2", labels[7])]
        )
        upload = forms.FileField(label=labels[8], required=False)
        agree = forms.BooleanField(label=labels[9])

    return SampleForm
