"""Layouts with something particular: two languages, old encodings, a ruled table in PDF."""

from random import Random

from leitfaden.intake.tests.corpus.build import office, printed
from leitfaden.intake.tests.corpus.gold import Document
from leitfaden.intake.tests.corpus.pool import challenges, fields, state

ENGLISH = {
    "Sprache und Verständigung": "Language and understanding", "Arbeit und Ausbildung": "Work and training",
    "Wohnen und Nachbarschaft": "Housing and neighbourhood", "Gesundheit und Teilhabe": "Health and participation",
    "Bildung von Anfang an": "Education from the start", "Begegnung und Kultur": "Encounter and culture",
}  # fmt: skip
SENTENCES = (
    "Everybody in the town can take part in this and is invited to do so.",
    "The town makes sure that nobody is left out of what it offers.",
    "All of us learn from each other and have the time that it needs.",
    "There are people who help with the first steps and stay with you.",
)


def two_languages(random: Random) -> Document:
    """Each German guideline is followed by its English translation."""
    doc = Document("zweisprachig.docx", "proceedings")
    out = ["# Leitlinien für das Zusammenleben / Guidelines for living together", ""]
    for number, field in enumerate(fields(random, 3), 1):
        out += [
            f"## Handlungsfeld {number}: {field.title}",
            "",
            f"*Field of action {number}: {ENGLISH[field.title]}*",
            "",
        ]
        out += ["### Leitlinien", "", "*Guidelines*", ""]
        home = doc.add("field", field.title)
        for place, (text, english) in enumerate(zip(field.guidelines, SENTENCES, strict=True), 1):
            out += [f"{place}. {text}", "", f"    *{english}*", ""]
            doc.add("guideline", text, home)
    doc.beside = list(SENTENCES)
    doc.data = office("\n".join(out))
    return doc


def old_encodings(random: Random) -> Document:
    """A list with decimal numbers, saved as Latin-1, UTF-16 or half-broken UTF-8."""
    doc = Document("liste.txt", "tracker")
    how = random.choice(["latin-1", "utf-16", "broken"])
    out = ["Maßnahmen und Herausforderungen in Lindenau", ""]
    for number, need in enumerate(challenges(random, 5), 1):
        home = doc.add("challenge", need.title)
        out += ["", f"{number}. {need.title}"]
        for place, measure in enumerate(need.measures, 1):
            said, code = state(random)
            out.append(f"   {number}.{place} {measure.text} ({said})")
            doc.add("measure", f"{measure.text} ({said})", home, state=code)
    text = "\n".join(out)
    if how == "broken":
        doc.data = text.replace("\n", "\r\n").encode() + "\r\nStand: März".encode("latin-1")
        doc.beside = ["Stand: März"]
    else:
        doc.data = text.encode(how)
    return doc


def ruled_plan(random: Random) -> Document:
    """PDF, landscape: a ruled table with five columns."""
    doc = Document("tabelle.pdf", "tracker")
    out = [
        '#set page(paper: "a4", flipped: true, numbering: "1 / 1")\n'
        '#set text(lang: "de", size: 10pt)\n= Umsetzungsplan Integration\n'
        "#table(columns: (1fr, 3fr, 4fr, 2fr, 2fr), "
        "table.header[*Nr.*][*Herausforderung*][*Maßnahme*][*zuständig*][*Stand*],\n"
    ]
    for number, need in enumerate(challenges(random, 9), 1):
        home = doc.add("challenge", need.title)
        span = len(need.measures)
        out.append(
            f"table.cell(rowspan: {span})[{number}], table.cell(rowspan: {span})[{need.title}],\n"
        )
        for measure in need.measures:
            said, code = state(random)
            out.append(f"[{measure.text}], [{measure.who}], [{said}],\n")
            doc.add("measure", measure.text, home, state=code)
    doc.data = printed("".join([*out, ")"]))
    return doc
