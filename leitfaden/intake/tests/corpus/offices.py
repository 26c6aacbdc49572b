"""Layouts as DOCX: tables with three and seven columns, transcripts, tracked changes, minutes."""

from random import Random

from leitfaden.intake.tests.corpus.build import office
from leitfaden.intake.tests.corpus.gold import Document
from leitfaden.intake.tests.corpus.pool import INTRO, NAMES, PLACES, challenges, fields, state


def three_columns(random: Random) -> Document:
    """What we face, what we do, how it stands: a table without numbers; a cell may hold several."""
    doc = Document("plan.docx", "tracker")
    head = random.choice([
        ("Herausforderung", "Maßnahme", "Stand"), ("Wo drückt der Schuh?", "Was wir tun", "Bearbeitungsstand"),
    ])  # fmt: skip
    out = [f"<h1>Maßnahmenliste</h1><p>{INTRO[2]}</p><table><thead><tr>"]
    out += [f"<th>{name}</th>" for name in head] + ["</tr></thead><tbody>"]
    for need in challenges(random, 6):
        home = doc.add("challenge", need.title)
        said = [state(random) for _ in need.measures]
        for measure, (_, code) in zip(need.measures, said, strict=True):
            doc.add("measure", measure.text, home, state=code)
        whats = "".join(f"<p>{measure.text}</p>" for measure in need.measures)
        states = "".join(f"<p>{word}</p>" for word, _ in said)
        out.append(f"<tr><td>{need.title}</td><td>{whats}</td><td>{states}</td></tr>")
    doc.beside = [INTRO[2]]
    doc.data = office("".join([*out, "</tbody></table>"]), written="html")
    return doc


def seven_columns(random: Random) -> Document:
    """Merged challenges, bands that name the field, and everything an office wants to know."""
    doc = Document("aktionsplan.docx", "tracker")
    head = (
        "Nr.",
        "Handlungsbedarf",
        "Maßnahme",
        "Verantwortlich",
        "Frist",
        "Sachstand",
        "Bemerkung",
    )
    out = ["<h1>Kommunaler Aktionsplan</h1><table><thead><tr>"]
    out += [f"<th>{name}</th>" for name in head] + ["</tr></thead><tbody>"]
    number = 0
    for band, field in enumerate(fields(random, 2), 1):
        out.append(f"<tr><td colspan='7'>Handlungsfeld {band}: {field.title}</td></tr>")
        home_field = doc.add("field", field.title)
        for need in random.sample(challenges(random, 10), 3):
            number += 1
            home = doc.add("challenge", need.title, home_field)
            span = len(need.measures)
            for place, measure in enumerate(need.measures):
                said, code = state(random)
                first = (
                    f"<td rowspan='{span}'>{number}</td><td rowspan='{span}'>{need.title}</td>"
                    if place == 0 else ""
                )  # fmt: skip
                out.append(
                    f"<tr>{first}<td>{measure.text}</td><td>{measure.who}</td><td>{measure.until}</td>"
                    f"<td>{said}</td><td>{'siehe Protokoll' if place else '–'}</td></tr>"
                )
                doc.add("measure", measure.text, home, state=code)
    doc.data = office("".join([*out, "</tbody></table>"]), written="html")
    return doc


def flip_chart(random: Random) -> Document:
    """A transcript of pin boards: nested lists below the fields."""
    doc = Document("fotoprotokoll.docx", "proceedings")
    out = [
        "# Fachkonferenz Zusammenleben in Lindenau", "",
        f"Datum: 5. Mai 2025, 17:00 Uhr\\\nOrt: {random.choice(PLACES)}", "",
        "# Moderationskarten", "",
    ]  # fmt: skip
    doc.add("event", "Fachkonferenz Zusammenleben in Lindenau")
    for number, field in enumerate(fields(random, 3), 1):
        out += [f"## Zum Handlungsfeld {number}: {field.title}", ""]
        home = doc.add("field", field.title)
        for place, text in enumerate(field.voices):
            deeper = place == 1
            out += ["    - " + text if deeper else "- " + text, ""]
            doc.add("card", text, home)
    doc.data = office("\n".join(out))
    return doc


def changed_concept(random: Random) -> Document:
    """A concept in Word's tracked changes, with footnotes."""
    doc = Document("entwurf.docx", "proceedings")
    mark = '{.%s author="A. B." date="2025-02-03T09:00:00Z"}'
    out, notes, amendments = ["# Präambel", "", INTRO[1], ""], [], []
    doc.add("preamble", INTRO[1])
    for number, field in enumerate(fields(random, 3), 1):
        out += [f"# Handlungsfeld {number}: {field.title}", "", "## Leitlinien", ""]
        home = doc.add("field", field.title)
        for place, text in enumerate(field.guidelines, 1):
            words = text.split()
            note = f"[^{number}]" if place == 2 else ""
            if place == 1:
                old, new = words[1], "künftig"
                changed = f"[{old}]{mark % 'deletion'}[{new}]{mark % 'insertion'}"
                out.append(f"{place}. " + " ".join([words[0], changed, *words[2:]]))
                amendments.append((" ".join([words[0], f"~~{old}~~{new}", *words[2:]]), home))
            else:
                out.append(f"{place}. {text}{note}")
            unit = doc.add("guideline", text, home)
            if note:
                notes += ["", f"[^{number}]: Beschlossen im Arbeitskreis {field.title.split()[0]}."]
                doc.add("footnote", f"Beschlossen im Arbeitskreis {field.title.split()[0]}.", unit)
        out.append(
            f"5. [Neu soll gelten, was der Beirat zu {field.title} sagt.]{mark % 'insertion'}"
        )
        amendments.append((f"Neu soll gelten, was der Beirat zu {field.title} sagt.", home))
        out.append("")
    for text, home in amendments:
        doc.add("amendment", text, home)
    doc.data = office("\n".join([*out, *notes]))
    return doc


def agenda_minutes(random: Random) -> Document:
    """Minutes of a meeting, item by item of the agenda."""
    doc = Document("protokoll.docx", "proceedings")
    out = [
        "# Protokoll der Integrationskonferenz", "", "Datum: 11. Februar 2025, 17:30 bis 19:00 Uhr", "",
        f"Ort: {random.choice(PLACES)}", "", f"Anwesend: {', '.join(random.sample(NAMES, 4))}", "",
    ]  # fmt: skip
    doc.add("event", "Protokoll der Integrationskonferenz")
    for number, need in enumerate(challenges(random, 4), 1):
        out += [f"**TOP {number}: {need.title}**", "", need.why, ""]
        entry = doc.add("agenda_entry", need.title)
        out += [f"- {measure.text}\n" for measure in need.measures] + [""]
        body = "\n".join([need.why, *(measure.text for measure in need.measures)])
        doc.add("minutes", body, entry)
    doc.data = office("\n".join(out))
    return doc
