"""Layouts that the reader was not fitted to; their figures are reported apart."""

from random import Random

from leitfaden.intake.tests.corpus.build import office
from leitfaden.intake.tests.corpus.gold import Document
from leitfaden.intake.tests.corpus.pool import INTRO, NAMES, PLACES, challenges, fields


def lettered_proceedings(random: Random) -> Document:
    """ODT: fields A, B, C; guidelines a), b); voices in lists by any channel."""
    doc = Document("dokumentation.odt", "proceedings")
    out = ["# Dokumentation der Zukunftskonferenz", "", INTRO[0], ""]
    chosen = fields(random, 3)
    homes = []
    for letter, field in zip("ABC", chosen, strict=True):
        out += [f"## Handlungsfeld {letter}: {field.title}", "", "### Leitlinien", ""]
        homes.append(doc.add("field", field.title))
        for mark, text in zip("abcd", field.guidelines, strict=True):
            out.append(f"{mark}) {text}")
            doc.add("guideline", text, homes[-1])
        out.append("")
    out += ["# Stimmen", ""]
    for letter, field, home in zip("ABC", chosen, homes, strict=True):
        out += [f"## Zu Handlungsfeld {letter}", ""]
        for text in field.voices:
            out.append(f"- {text}")
            doc.add("card", text, home)
        out.append("")
    doc.beside = [INTRO[0]]
    doc.data = office("\n".join(out), to="odt")
    doc.add("event", "Dokumentation der Zukunftskonferenz")
    return doc


def four_columns(random: Random) -> Document:
    """ODT: problem, solution, who, until when; no column says how it stands."""
    doc = Document("loesungen.odt", "tracker")
    head = ("Problem", "Lösungsvorschlag", "Verantwortliche", "Zeitrahmen")
    out = ["<h1>Lösungen aus den Stadtteilrunden</h1><table><tr>"]
    out += [f"<th>{name}</th>" for name in head] + ["</tr>"]
    for need in challenges(random, 6):
        home = doc.add("challenge", need.title)
        for place, measure in enumerate(need.measures):
            first = need.title if place == 0 else ""
            out.append(
                f"<tr><td>{first}</td><td>{measure.text}</td><td>{measure.who}</td><td>{measure.until}</td></tr>"
            )
            doc.add("measure", measure.text, home)
    doc.data = office("".join([*out, "</table>"]), written="html", to="odt")
    return doc


def copied_event(random: Random) -> Document:
    """The text of an event page, copied with everything around it."""
    doc = Document("seite.txt", "event")
    out = [
        "Zum Inhalt springen", "Startseite", "Aktuelles", "Kontakt", "", "Dialogforum Ankommen", "",
        "20. Juni 2025 | 13:00–17:00 Uhr", random.choice(PLACES), "", INTRO[3], "",
    ]  # fmt: skip
    event = doc.add("event", "Dialogforum Ankommen")
    for letter, field in zip("ABC", fields(random, 3), strict=True):
        out += [f"Forum {letter} – {field.title}", ""]
        workshop = doc.add("workshop", field.title, event)
        for text in field.voices[:2]:
            out.append(f"* Wie gehen wir damit um: {text}?")
            doc.add("question", f"Wie gehen wir damit um: {text}?", workshop)
        name = random.choice(NAMES)
        out += ["", f"Moderation: {name}", "", "Impulse:", f"* {field.title.split()[0]}amt der Stadt",
                "* Netzwerk Nachbarschaft (angefragt)", ""]  # fmt: skip
        doc.add("facilitator", name, workshop)
        doc.add("contributor", f"{field.title.split()[0]}amt der Stadt", workshop)
        doc.add("contributor", "Netzwerk Nachbarschaft (angefragt)", workshop)
    out += [
        "Anmeldung bis zum 6. Juni unter 0123 456",
        "",
        "Impressum",
        "Datenschutz",
        "Nach oben",
        "© Stadt Lindenau",
    ]
    doc.data = "\n".join(out).encode()
    return doc


def decimal_concept(random: Random) -> Document:
    """DOCX: fields of action numbered 1, guidelines 1.1, all as headings and paragraphs."""
    doc = Document("handlungskonzept.docx", "proceedings")
    out = ["# Handlungskonzept Vielfalt", "", INTRO[2], ""]
    for number, field in enumerate(fields(random, 4), 1):
        out += [f"## Aktionsfeld {number} – {field.title}", "", "### Unsere Leitsätze", ""]
        home = doc.add("field", field.title)
        for place, text in enumerate(field.guidelines, 1):
            out += [f"{number}.{place} {text}", ""]
            doc.add("guideline", text, home)
        out += ["### Vorhaben", ""]
        for text in field.approaches:
            out.append(f"- {text}")
            doc.add("approach", text, home)
        out.append("")
    doc.beside = [INTRO[2]]
    doc.data = office("\n".join(out))
    return doc
