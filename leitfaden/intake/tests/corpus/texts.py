"""Layouts as plain text, Markdown and HTML."""

from random import Random

from leitfaden.intake.tests.corpus.gold import Document
from leitfaden.intake.tests.corpus.pool import INTRO, NAMES, PLACES, challenges, fields, state

ROMAN = ("I", "II", "III", "IV", "V", "VI")


def wrapped(text: str, indent: str, width: int = 62) -> str:
    """Lines as somebody typed them, hanging below the first word."""
    rows, row = [], ""
    for word in text.split():
        if row and len(row) + len(word) + 1 > width:
            rows.append(row)
            row = ""
        row = f"{row} {word}".strip()
    return ("\n" + indent).join([*rows, row])


def numbered_concept(random: Random) -> Document:
    """Fields with Arabic numbers, guidelines numbered, approaches with dashes, voices ticked."""
    doc = Document("konzept.txt", "proceedings")
    day = random.choice(["12. März 2025", "3. Juni 2024", "27. September 2025"])
    place = random.choice(PLACES)
    out = [
        "Zukunftswerkstatt „Lindenau gemeinsam“", f"Termin: {day}, 16:00 bis 20:00 Uhr", f"Ort: {place}",
        "", "Vorwort", "", *INTRO[:2], "", "Ablauf", "",
    ]  # fmt: skip
    doc.add("event", "Zukunftswerkstatt „Lindenau gemeinsam“")
    for time, what in (
        ("16:00 Uhr", "Begrüßung"),
        ("16:30 Uhr", "Arbeit an den Tischen"),
        ("19:30 Uhr", "Abschluss"),
    ):
        out += [f"{time} {what}"]
        doc.add("agenda_entry", what)
    chosen = fields(random, random.choice([3, 4]))
    homes = []
    for number, field in enumerate(chosen, 1):
        out += ["", f"Handlungsfeld {number}: {field.title}", "", "Leitlinien", ""]
        home = doc.add("field", field.title)
        homes.append(home)
        for place_, text in enumerate(field.guidelines, 1):
            out.append(f"{place_}. {wrapped(text, '   ')}")
            doc.add("guideline", text, home)
        out += ["", "Handlungsansätze", ""]
        for text in field.approaches:
            out.append(f"- {text}")
            doc.add("approach", text, home)
    out += ["", "Moderationskarten", ""]
    for number, (field, home) in enumerate(zip(chosen, homes, strict=True), 1):
        out += ["", f"Zum Handlungsfeld {number}: {field.title}", ""]
        for text in field.voices:
            out.append(f"✓ {text}")
            doc.add("card", text, home)
    doc.beside = [*INTRO[:2], "Vorwort"]
    doc.data = "\n".join(out).encode()
    return doc


def roman_concept(random: Random) -> Document:
    """Focus areas with Roman numbers, goals and steps, in Markdown."""
    doc = Document("leitbild.md", "proceedings")
    word = random.choice(["Schwerpunkt", "Themenschwerpunkt"])
    goals = random.choice(["Ziele", "Leitziele"])
    steps = random.choice(["Umsetzungsschritte", "Wege zum Ziel", "Maßnahmenansätze"])
    out = ["# Integrationsleitbild der Stadt Lindenau", "", INTRO[1], "", INTRO[2], ""]
    for numeral, field in zip(ROMAN, fields(random, 4), strict=False):
        out += [f"## {word} {numeral}: {field.title}", "", f"### {goals}", ""]
        home = doc.add("field", field.title)
        for n, text in enumerate(field.guidelines, 1):
            out.append(f"{n}) {text}")
            doc.add("guideline", text, home)
        out += ["", f"### {steps}", ""]
        for text in field.approaches:
            out.append(f"* {text}")
            doc.add("approach", text, home)
        out.append("")
    doc.beside = [INTRO[1], INTRO[2]]
    doc.data = "\n".join(out).encode()
    return doc


def five_columns(random: Random) -> Document:
    """An action plan as a Markdown table with five columns."""
    doc = Document("aktionsplan.md", "tracker")
    head = random.choice([
        ("Nr.", "Handlungsbedarf", "Maßnahme", "Zuständig", "Status"),
        ("lfd. Nr.", "Bedarf", "Vorhaben", "Federführung", "Umsetzungsstand"),
    ])  # fmt: skip
    out = [
        "# Aktionsplan Integration",
        "",
        INTRO[2],
        "",
        "| " + " | ".join(head) + " |",
        "|---|---|---|---|---|",
    ]
    for number, need in enumerate(challenges(random, 6), 1):
        home = doc.add("challenge", need.title)
        for place, measure in enumerate(need.measures):
            said, code = state(random)
            first = (f"{number}.", need.title) if place == 0 else ("", "")
            out.append("| " + " | ".join([*first, measure.text, measure.who, said]) + " |")
            doc.add("measure", measure.text, home, state=code)
    doc.beside = [INTRO[2]]
    doc.data = "\n".join(out).encode()
    return doc


def prose_list(random: Random) -> Document:
    """Challenges as headlines, each explained in a sentence, measures below with any bullet."""
    doc = Document("herausforderungen.txt", "tracker")
    bullet = random.choice(["•", "-", "→", "»", "o", "–"])
    out = ["Herausforderungen und Maßnahmen in Lindenau", "", INTRO[0], "", "Herausforderungen", ""]
    for need in challenges(random, 6):
        home = doc.add("challenge", need.title)
        out += [need.title, "", need.why, ""]
        for measure in need.measures:
            said, code = state(random)
            out.append(f"  {bullet} {measure.text} ({said})")
            doc.add("measure", f"{measure.text} ({said})", home, state=code)
        out.append("")
    out += ["Kontakt", "", "Integrationsbüro Lindenau, Am Markt 1"]
    doc.beside = [INTRO[0], "Integrationsbüro Lindenau, Am Markt 1"]
    doc.data = "\n".join(out).encode()
    return doc


def web_event(random: Random) -> Document:
    """An event page as a content management system writes it, with menu and page foot."""
    doc = Document("veranstaltung.html", "event")
    title = random.choice(
        ["Fachtag „Dorf und Stadt“", "Forum Zusammenleben 2025", "Tag der Vielfalt"]
    )
    rows = [
        "<!doctype html>", "<html lang='de'><head><title>Stadt Lindenau</title></head><body>",
        "<header><nav><ul><li><a href='/'>Startseite</a></li><li><a href='/b'>Bürgerservice</a></li>"
        "<li><a href='/t'>Termine</a></li></ul></nav></header>", "<main>", f"<h1>{title}</h1>",
        "<dl><dt>Wann:</dt><dd>14. November 2025, 10:00 bis 16:00 Uhr</dd>",
        f"<dt>Wo:</dt><dd>{random.choice(PLACES)}</dd></dl>", f"<p>{INTRO[3]}</p>",
    ]  # fmt: skip
    event = doc.add("event", title)
    names = random.sample(NAMES, 3)
    for number, field in enumerate(fields(random, 3), 1):
        rows += [
            f"<h2>Workshop {number}: {field.title}</h2>",
            f"<p>{field.guidelines[0]}</p>",
            "<ul>",
        ]
        workshop = doc.add("workshop", field.title, event)
        for text in field.voices[:2]:
            asked = f"Was folgt daraus: {text}?"
            rows.append(f"<li>{asked}</li>")
            doc.add("question", asked, workshop)
        rows += [
            "</ul>",
            "<h3>Moderation</h3>",
            f"<p>{names[number - 1]}</p>",
            "<h3>Mitwirkende</h3>",
            "<ul>",
        ]
        doc.add("facilitator", names[number - 1], workshop)
        for who in (
            f"Verein {field.title.split()[0]} e.V.",
            "Handwerkskammer Lindenau (angefragt)",
        ):
            rows.append(f"<li>{who}</li>")
            doc.add("contributor", who, workshop)
        rows.append("</ul>")
    rows += [
        "<h2>Anmeldung</h2>", "<p>Die Anmeldung ist bereits geschlossen.</p>",
        "<p>Ich bin damit einverstanden, dass Fotos von mir veröffentlicht werden.</p>",
        "</main><footer><p>Impressum</p><p>Datenschutz</p></footer></body></html>",
    ]  # fmt: skip
    doc.add(
        "consent", "Ich bin damit einverstanden, dass Fotos von mir veröffentlicht werden.", event
    )
    doc.data = "\n".join(rows).encode()
    return doc


def letter_lists(random: Random) -> Document:
    """A web page with headed lists and an open and a done state as check boxes."""
    doc = Document("stand.html", "tracker")
    rows = [
        "<html><body><nav><a>Startseite</a> <a>Kontakt</a></nav><h1>Was aus Ihren Hinweisen wurde</h1>"
    ]
    for need in challenges(random, 5):
        home = doc.add("challenge", need.title)
        rows += [f"<h2>{need.title}</h2>", f"<p>{need.why}</p>", "<ul>"]
        for measure in need.measures:
            done = random.random() < 0.5
            box = "checked" if done else ""
            rows.append(f"<li><input type='checkbox' {box}> {measure.text}</li>")
            doc.add("measure", measure.text, home, state="done" if done else "open")
        rows.append("</ul>")
    rows.append("<footer>Impressum</footer></body></html>")
    doc.data = "\n".join(rows).encode()
    return doc
