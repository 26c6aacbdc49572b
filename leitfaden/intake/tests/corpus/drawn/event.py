"""Pages and letters that announce an event."""

from random import Random

from leitfaden.intake.tests.corpus.drawn import content
from leitfaden.intake.tests.corpus.drawn.parts import (
    Cell,
    Entry,
    Facts,
    Heading,
    Listing,
    Noise,
    Para,
    Story,
    Table,
    marks,
)
from leitfaden.intake.tests.corpus.drawn.proceedings import SEPARATORS, STYLES, Draw
from leitfaden.intake.tests.corpus.gold import Document, Expected

TIMES = (
    ("{h}:00 Uhr", "{h}:00 – {n}:00 Uhr"),
    ("{h}.00 Uhr",),
    ("{h} Uhr",),
    ("{h}:00–{n}:00",),
    ("{h} bis {n} Uhr",),
    ("{h}:00 bis {n}:00 Uhr:",),
)


def draw(random: Random, drawer: int) -> tuple[Document, Story]:
    it = Draw(random, drawer, doc=Document("", "event"))
    title = it.word("occasion")
    event = it.doc.add("event", title)
    if it.chance(0.4):
        it.story.add(Noise(("Startseite", "Veranstaltungen", "Kontakt")))
    it.story.add(Heading(1, title))
    _facts(it)
    it.story.add(Para(it.word("prose")))
    chapters = [_programme, _workshops]
    random.shuffle(chapters)
    for chapter in chapters:
        chapter(it, event)
    _end(it, event)
    return it.doc, it.story


def _facts(it: Draw) -> None:
    day = f"{it.random.randint(1, 28)}. {it.random.choice(['Mai', 'September', 'November'])} 2025"
    place = it.random.choice(content.PLACES)
    if it.chance(0.25, since=6):
        rows = ((it.word("when"), f"{day}, 10:00 bis 16:00 Uhr"), (it.word("where"), place))
        it.story.add(Table(("Was", "Angabe"), tuple((Cell((a,)), Cell((b,))) for a, b in rows)))
    elif it.chance(0.3, since=1):
        it.story.add(Para(f"{day} | 10:00–16:00 Uhr | {place}"))
    else:
        it.story.add(
            Facts(
                (
                    (it.word("when").rstrip("?"), f"{day}, 10:00 bis 16:00 Uhr"),
                    (it.word("where").rstrip("?"), place),
                )
            )
        )


def _programme(it: Draw, event: Expected) -> None:
    if not it.chance(0.6):
        return
    it.story.add(Heading(2, it.word("agenda")))
    time = it.pick(TIMES)
    whats = it.random.sample(content.PROGRAMME, it.random.choice([3, 4]))
    rows = [(time.format(h=10 + n, n=11 + n), what) for n, what in enumerate(whats)]
    for _, what in rows:
        it.doc.add("agenda_entry", what, event)
    if it.chance(0.3):
        it.story.add(
            Table(
                (it.random.choice(["Zeit", "Uhrzeit"]), "Programmpunkt"),
                tuple((Cell((a,)), Cell((b,))) for a, b in rows),
            )
        )
    else:
        bullet = it.random.choice(["", "", "-", "•"])
        it.story.add(Listing(tuple(Entry(bullet, f"{a} {b}") for a, b in rows)))


def _workshops(it: Draw, event: Expected) -> None:
    called, separator = it.word("workshop"), it.pick(SEPARATORS)
    separator = ": " if separator == " " else separator
    lettered = it.chance(0.3)
    bare = it.chance(0.3, since=5)
    if bare:
        it.story.add(Heading(2, f"{called}en"))
    style, asked = it.pick(STYLES), it.random.choice(["list", "list", "paragraph", "none"])
    style = "1." if style.startswith("1.1") else style
    roles = [(it.word("moderation"), "facilitator"), (it.word("contributors"), "contributor")]
    listed = it.chance(0.6)
    described = it.chance(0.6)
    for n, title in enumerate(it.random.sample(content.TITLES, 3)):
        mark = chr(65 + n) if lettered else str(n + 1)
        named = Heading(2, f"{called} {mark}{separator}{title}")
        it.story.add(Heading(3, f"{mark}. {title}") if bare else named)
        home = it.doc.add("workshop", title, event)
        if described:
            it.story.add(Para(it.random.choice(content.WHY)))
        texts = content.questions(it.random, 2) if asked != "none" else []
        for text in texts:
            it.doc.add("question", text, home)
        if asked == "list":
            it.story.add(Listing(tuple(map(Entry, marks(style, 2), texts))))
        elif texts:
            it.story.add(*map(Para, texts))
        _people(it, home, roles, listed=listed)


def _people(it: Draw, home: Expected, roles: list[tuple[str, str]], *, listed: bool) -> None:
    (leads, _), (takes_part, _) = roles
    leader = it.random.choice(content.PEOPLE)
    it.story.add(Para(f"{leads}: {leader}"))
    it.doc.add("facilitator", leader, home)
    guests = [*it.random.sample(content.GROUPS, 2)]
    if it.chance(0.4):
        guests[0] += " (angefragt)"
    for guest in guests:
        it.doc.add("contributor", guest, home)
    if listed:
        it.story.add(
            Para(f"{takes_part}:"),
            Listing(tuple(Entry(it.random.choice(["-"]), guest) for guest in guests)),
        )
    else:
        it.story.add(Para(f"{takes_part}: {'; '.join(guests)}"))


def _end(it: Draw, event: Expected) -> None:
    it.story.add(Heading(2, "Anmeldung"), Para(it.word("registration")))
    if it.chance(0.5):
        said = it.word("consent")
        it.story.add(Para(said))
        it.doc.add("consent", said, event)
    if it.chance(0.4):
        it.story.add(Noise(("Impressum", "Datenschutz", "Nach oben"), foot=True))
