"""Concepts and proceedings: fields with guidelines and approaches, voices, questions, minutes."""

from dataclasses import dataclass, field
from random import Random

from leitfaden.intake.tests.corpus.drawn import content
from leitfaden.intake.tests.corpus.drawn.parts import (
    ROMAN,
    Cell,
    Entry,
    Facts,
    Heading,
    Listing,
    Para,
    Story,
    Table,
    marks,
)
from leitfaden.intake.tests.corpus.drawn.words import word
from leitfaden.intake.tests.corpus.gold import Document, Expected

STYLES = (
    ("-", "•", "1.", "1)", "a)"),
    ("*", "–", "(1)", "1.1"),
    ("▪", "a.", "→"),
    ("I.", "1.1.", "o"),
    ("+", "(a)", "»"),
    ("►", "1.)"),
)
SEPARATORS = ((": ", " – "), (" - ",), (". ",), (" | ",), (" ",), (" — ",))


@dataclass
class Draw:
    """The choices for one document."""

    random: Random
    drawer: int
    story: Story = field(default_factory=Story)
    doc: Document = field(default_factory=lambda: Document("", "proceedings"))
    homes: list[tuple[str, str, Expected]] = field(default_factory=list)  # number, title, item

    def word(self, name: str) -> str:
        return word(name, self.random, self.drawer)

    def chance(self, share: float, *, since: int = 0) -> bool:
        return self.random.random() < share and self.drawer >= since

    def pick[T](self, drawers: tuple[tuple[T, ...], ...]) -> T:
        new = self.random.random() < 0.5
        open_ = (
            drawers[min(self.drawer, len(drawers) - 1)]
            if new
            else sum(drawers[: self.drawer + 1], ())
        )
        return self.random.choice(open_)


def draw(random: Random, drawer: int) -> tuple[Document, Story]:
    it = Draw(random, drawer)
    _opening(it)
    chapters = [_as_table if it.chance(0.2, since=4) else _fields]
    chapters[0](it)
    for chapter, share, since in ((_questions, 0.3, 0), (_cards, 0.6, 0), (_groups, 0.35, 3)):
        if it.chance(share, since=since):
            chapter(it)
    _ending(it)
    return it.doc, it.story


def _opening(it: Draw) -> None:
    prose = [it.word("prose") for _ in range(it.random.choice([1, 2]))]
    if it.chance(0.5):
        title = it.word("occasion")
        it.doc.add("event", title)
        when = f"{it.random.randint(1, 28)}. {it.random.choice(['März', 'Juni', 'Oktober'])} 2025, 17:00 bis 20:00 Uhr"
        it.story.add(
            Heading(1, title),
            Facts(
                (
                    (it.random.choice(["Datum", "Termin"]), when),
                    ("Ort", it.random.choice(content.PLACES)),
                )
            ),
        )
        if it.chance(0.5):
            _agenda(it)
    else:
        it.story.add(Heading(1, it.word("concept")))
    if it.chance(0.3, since=1):
        it.story.add(Heading(2, "Präambel"), *map(Para, prose))
        it.doc.add("preamble", "\n\n".join(prose))
    else:
        it.story.add(*map(Para, prose))
        it.doc.beside += prose


def _agenda(it: Draw) -> None:
    it.story.add(Heading(2, it.word("agenda")))
    for hour, what in enumerate(it.random.sample(content.PROGRAMME, 4), 17):
        it.story.add(Listing((Entry("", f"{hour}:{it.random.choice(['00', '30'])} Uhr {what}"),)))
        it.doc.add("agenda_entry", what)


def _fields(it: Draw) -> None:
    numbered = it.random.choice(["1", "1", "I", "A"])
    called = "" if it.chance(0.35, since=1) else it.word("field")
    bare = not called and it.chance(0.4, since=3)
    end = ")" if it.chance(0.4, since=5) else "."
    separator = it.pick(SEPARATORS)
    below = it.chance(0.2, since=6)  # the title stands in the next line
    shape = _shape(it)
    for place, title in enumerate(it.random.sample(content.TITLES, it.random.choice([3, 4])), 1):
        number = {"1": str(place), "I": ROMAN[place - 1], "A": chr(64 + place)}[numbered]
        plain = title if bare else f"{number}{end} {title}"
        head = f"{called} {number}{separator}{title}" if called else plain
        it.story.add(Heading(2, f"{called} {number}" if below and called else head))
        it.story.add(*([Heading(3, title)] if below and called else []))
        home = it.doc.add("field", title)
        it.homes.append((f"{called} {number}" if called else "", title, home))
        if shape["introduced"]:
            it.story.add(
                Para(f"Worum es bei {title} geht, haben viele Beteiligte zusammengetragen.")
            )
        _units(it, shape, home, str(place))


def _shape(it: Draw) -> dict[str, object]:
    """How each field of the document is built."""
    return {
        "introduced": it.chance(0.3, since=1),
        "guidelines": it.word("guidelines"),
        "approaches": it.word("approaches"),
        "unheaded": it.chance(0.25, since=2),
        "decimal": it.chance(0.25, since=2),
        "named": it.random.choice(["Ziel", "Leitlinie", "Leitsatz"])
        if it.chance(0.25, since=3)
        else "",
        "unmarked": it.chance(0.2, since=4),
        "lead": it.chance(0.3, since=1),
        "own_cards": it.word("cards") if it.chance(0.3, since=1) else "",
        "discussion": it.word("discussion") if it.chance(0.3) else "",
        "guideline_style": it.pick(STYLES),
        "approach_style": it.random.choice(["-", "•", "*", "–"])
        if it.chance(0.6)
        else it.pick(STYLES),
        "translated": it.chance(0.2, since=2),
        "loose": it.chance(0.3),
        "without_approaches": it.chance(0.2),
        "turned": it.chance(0.25, since=5),
        "ending": ";" if it.chance(0.2, since=5) else "",
        "counting": it.chance(0.3, since=5),
    }


def _units(it: Draw, shape: dict[str, object], home: Expected, place: str) -> None:
    lists = [
        (
            "guideline",
            str(shape["guidelines"]),
            content.guidelines(it.random, it.random.choice([3, 4, 5])),
        )
    ]
    if not shape["without_approaches"]:
        lists.append(
            (
                "approach",
                str(shape["approaches"]),
                content.steps(it.random, it.random.choice([2, 3, 4])),
            )
        )
    if shape["discussion"]:
        lists.append(("discussion", str(shape["discussion"]), content.questions(it.random, 2)))
    if shape["own_cards"]:
        lists.append(("card", str(shape["own_cards"]), content.voices(it.random, 3)))
    if shape["turned"] and not shape["unheaded"] and not shape["named"] and len(lists) > 1:
        lists[:2] = lists[1::-1]
    for order, (kind, called, texts) in enumerate(lists, 1):
        headed = not (kind == "guideline" and (shape["unheaded"] or shape["named"]))
        if headed:
            it.story.add(Heading(3, f"{place}.{order} {called}" if shape["decimal"] else called))
        if headed and shape["lead"] and kind in {"guideline", "approach"}:
            it.story.add(Para("Dazu wurde gemeinsam Folgendes festgehalten:"))
        for text in texts:
            it.doc.add(kind, text + (str(shape["ending"]) if kind == "approach" else ""), home)
        it.story.add(*_listed(it, shape, kind, texts, place))


def _listed(
    it: Draw, shape: dict[str, object], kind: str, texts: list[str], place: str
) -> list[Listing | Para]:
    if kind == "guideline" and shape["named"]:
        return [Para(f"{shape['named']} {n}: {text}") for n, text in enumerate(texts, 1)]
    if kind == "guideline" and shape["unmarked"] and not shape["unheaded"]:
        return [Para(text) for text in texts]
    style = str(shape["guideline_style" if kind == "guideline" else "approach_style"])
    if kind == "approach" and shape["ending"]:
        texts = [text + str(shape["ending"]) for text in texts]
    if kind == "guideline" and shape["unheaded"] and not any(sign.isalnum() for sign in style):
        style = "1."
    entries = []
    for n, (mark, text) in enumerate(zip(marks(style, len(texts), place), texts, strict=True)):
        entries.append(Entry(mark, text))
        if kind == "guideline" and shape["translated"]:
            english = content.ENGLISH[n % len(content.ENGLISH)]
            entries[-1] = Entry(mark, text, below=(english,))
            it.doc.beside.append(english)
    return [Listing(tuple(entries), loose=bool(shape["loose"]))]


def _questions(it: Draw) -> None:
    it.story.add(Heading(2, it.word("questions")))
    texts = content.questions(it.random, 3)
    style = it.pick(STYLES)
    for text in texts:
        it.doc.add("question", text)
    style = "1." if style.startswith("1.1") else style
    it.story.add(Listing(tuple(map(Entry, marks(style, 3), texts))))


def _cards(it: Draw) -> None:
    it.story.add(Heading(2, it.word("cards")))
    form = it.pick((("zum", "same"), ("title",), ("zu",), ("number",), ("title",)))
    style = it.random.choice(["✓", "-", "•", "*", "–"])
    quoted = it.chance(0.4, since=6)
    for named, title, home in it.homes:
        head = title
        if named:
            head = {
                "zum": f"Zum {named}: {title}",
                "same": f"{named}: {title}",
                "zu": f"Zu „{title}“",
                "number": named,
            }.get(form, title)
        it.story.add(Heading(3, head))
        texts = content.voices(it.random, it.random.choice([2, 3, 4]))
        texts = [f"„{text}“" for text in texts] if quoted else texts
        for text in texts:
            it.doc.add("card", text, home)
        it.story.add(Listing(tuple(Entry(style, text) for text in texts)))


def _groups(it: Draw) -> None:
    it.story.add(Heading(2, it.word("groups")))
    called = it.word("group")
    for n, (_, title, home) in enumerate(it.homes, 1):
        it.story.add(Heading(3, f"{called} {n}: {title}"))
        said = [it.random.choice(content.WHY), *content.voices(it.random, 2)]
        it.story.add(Para(said[0]), Listing(tuple(Entry("-", text) for text in said[1:])))
        it.doc.add("minutes", "\n".join(said), home)


def _as_table(it: Draw) -> None:
    """A concept as a table: field, guideline, step."""
    rows = []
    head = (it.word("field"), it.word("guidelines"), it.word("approaches"))
    for title in it.random.sample(content.TITLES, 3):
        home = it.doc.add("field", title)
        it.homes.append(("", title, home))
        pairs = list(
            zip(content.guidelines(it.random, 3), content.steps(it.random, 3), strict=True)
        )
        for n, (unit, step) in enumerate(pairs):
            it.doc.add("guideline", unit, home)
            it.doc.add("approach", step, home)
            first = (Cell((title,), rows=len(pairs)),) if n == 0 else ()
            rows.append((*first, Cell((unit,)), Cell((step,))))
    it.story.add(Table(head, tuple(rows)))


def _ending(it: Draw) -> None:
    if it.chance(0.4):
        it.story.add(
            Heading(2, it.random.choice(["Kontakt", "Impressum", "Dank"])),
            Para("Integrationsbüro Lindenau, Am Markt 1"),
        )
        it.doc.beside.append("Integrationsbüro Lindenau, Am Markt 1")
