"""Lists of challenges and measures: tables of three to seven columns, headed lists, records."""

from random import Random

from leitfaden.intake.tests.corpus.drawn import content
from leitfaden.intake.tests.corpus.drawn.parts import (
    Cell,
    Entry,
    Heading,
    Listing,
    Para,
    Story,
    Table,
    marks,
)
from leitfaden.intake.tests.corpus.drawn.proceedings import STYLES, Draw
from leitfaden.intake.tests.corpus.drawn.words import state
from leitfaden.intake.tests.corpus.gold import Document, Expected

EXTRA = ("responsible", "due", "remark")


def draw(random: Random, drawer: int) -> tuple[Document, Story]:
    it = Draw(random, drawer, doc=Document("", "tracker"))
    it.story.add(Heading(1, it.word("plan")))
    prose = it.word("prose")
    it.story.add(Para(prose))
    it.doc.beside.append(prose)
    shapes = [_table, _list] if drawer < 2 else [_table, _list, _records]
    random.choice([_table, *shapes])(it)
    if it.chance(0.3):
        it.story.add(Heading(2, "Kontakt"), Para("Integrationsbüro Lindenau, Am Markt 1"))
        it.doc.beside.append("Integrationsbüro Lindenau, Am Markt 1")
    return it.doc, it.story


def _homes(it: Draw) -> list[tuple[str, Expected | None, list[str]]]:
    """Heading of the field, the field, its challenges; or all of them without a field."""
    names = it.random.sample(content.CHALLENGES, 6)
    if not it.chance(0.4):
        return [("", None, names)]
    called = it.word("field")
    found: list[tuple[str, Expected | None, list[str]]] = []
    for n, title in enumerate(it.random.sample(content.TITLES, 2)):
        found.append(
            (f"{called} {n + 1}: {title}", it.doc.add("field", title), names[3 * n : 3 * n + 3])
        )
    return found


def _table(it: Draw) -> None:
    extra = list(it.random.sample(EXTRA, it.random.choice([0, 1, 2, 3])))
    columns = ["challenge", "measure", *extra]
    columns.insert(it.random.randint(2, len(columns)), "status")
    if it.chance(0.3, since=5):
        columns[0], columns[1] = columns[1], columns[0]
    if it.chance(0.5):
        columns.insert(0, "number")
    head = tuple(it.word(column) for column in columns)
    how = it.random.choice(["merged", "repeated", "together"])
    if columns.index("measure") < columns.index("challenge"):
        how = it.random.choice(["repeated", "together"])
    banded = it.chance(0.5)
    homes = _homes(it)
    rows: list[tuple[Cell, ...]] = []
    number = 0
    for band, field, names in homes:
        if band and banded:
            rows.append((Cell((band,), columns=len(columns)),))
        elif band:
            if rows:
                it.story.add(Table(head, tuple(rows)))
                rows = []
            it.story.add(Heading(2, band))
        for name in names:
            number += 1
            rows += _rows(it, columns, how, str(number), name, field)
    it.story.add(Table(head, tuple(rows)))


def _rows(
    it: Draw, columns: list[str], how: str, number: str, name: str, field: Expected | None
) -> list[tuple[Cell, ...]]:
    home = it.doc.add("challenge", name, field)
    texts = content.steps(it.random, it.random.choice([1, 2, 3]))
    said = [state(it.random, it.drawer) for _ in texts]
    for text, (_, code) in zip(texts, said, strict=True):
        it.doc.add("measure", text, home, state=code)
    if how == "together":
        told = {
            "number": (number,),
            "challenge": (name,),
            "measure": tuple(texts),
            "status": tuple(s for s, _ in said),
        }
        return [tuple(Cell(told.get(column) or (_other(it, column),)) for column in columns)]
    rows = []
    for n, (text, (word, _)) in enumerate(zip(texts, said, strict=True)):
        cells = []
        for column in columns:
            told = {"number": number, "challenge": name, "measure": text, "status": word}.get(
                column
            ) or _other(it, column)
            if column in {"number", "challenge"} and how == "merged":
                if n == 0:
                    cells.append(Cell((told,), rows=len(texts)))
                continue
            cells.append(Cell((told,)))
        rows.append(tuple(cells))
    return rows


def _other(it: Draw, column: str) -> str:
    pool = {"responsible": content.OFFICES, "due": content.DUES, "remark": content.REMARKS}[column]
    return it.random.choice(pool)


def _list(it: Draw) -> None:
    how = it.random.choice(["heading", "numbered", "heading"])
    style = it.pick(STYLES) if how == "heading" else it.random.choice(["-", "a)", "1.1", "•"])
    numbering = it.random.choice(["1.", "1)", "I."])
    coded = it.chance(0.4, since=6)
    explained = how == "heading" and it.chance(0.5)
    told = it.pick((("brackets", "none"), ("dash",), ("below",), ("square",), ("colon",)))
    number = 0
    called = it.word("challenge").rstrip("?") if it.chance(0.4, since=5) else ""
    for band, field, names in _homes(it):
        if band:
            it.story.add(Heading(2, band))
        for name in names:
            number += 1
            home = it.doc.add("challenge", name, field)
            if how == "heading":
                it.story.add(Heading(3, f"{called} {number}: {name}" if called else name))
            else:
                mark = f"H{number}" if coded else marks(numbering, number)[-1]
                it.story.add(Listing((Entry(mark, name),)))
            if explained:
                it.story.add(Para(it.random.choice(content.WHY)))
            _measures(it, style, told, home, str(number), deep=how != "heading")


def _measures(it: Draw, style: str, told: str, home: Expected, number: str, *, deep: bool) -> None:
    texts = content.steps(it.random, it.random.choice([1, 2, 3]))
    entries = []
    for mark, text in zip(marks(style, len(texts), number), texts, strict=True):
        said, code = state(it.random, it.drawer)
        whole = {"brackets": f"{text} ({said})", "dash": f"{text} – {said}", "square": f"{text} [{said}]",
                 "colon": f"{text}: {said}"}.get(told, text)  # fmt: skip
        below = (f"Stand: {said}",) if told == "below" else ()
        entries.append(Entry(mark, whole, deep=int(deep), below=below))
        it.doc.add(
            "measure", "\n".join((whole, *below)), home, state="" if told == "none" else code
        )
    it.story.add(Listing(tuple(entries)))


def _records(it: Draw) -> None:
    """One record after the other: each line says what it is."""
    names = [it.word(name) for name in ("challenge", "measure", "responsible", "due", "status")]
    names = [name.rstrip("?") for name in names]
    for title in it.random.sample(content.CHALLENGES, 5):
        home = it.doc.add("challenge", title)
        text = content.steps(it.random, 1)[0]
        said, code = state(it.random, it.drawer)
        it.doc.add("measure", text, home, state=code)
        values = (title, text, _other(it, "responsible"), _other(it, "due"), said)
        it.story.add(
            *(
                Listing((Entry("", f"{name}: {value}"),))
                for name, value in zip(names, values, strict=True)
            )
        )
