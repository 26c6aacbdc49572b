"""More layouts that the reader was not fitted to, written after the others and read once."""

from random import Random

from leitfaden.intake.tests.corpus.build import office, printed
from leitfaden.intake.tests.corpus.gold import Document
from leitfaden.intake.tests.corpus.pool import INTRO, NAMES, PLACES, challenges, fields, state


def bands_of_headings(random: Random) -> Document:
    """DOCX: fields and needs as headings, measures below, each with its state behind a dash."""
    doc = Document("bericht.docx", "tracker")
    out = ["# Bericht zur Umsetzung", "", INTRO[2], ""]
    for number, field in enumerate(fields(random, 2), 1):
        out += [f"## Themenfeld {number}: {field.title}", ""]
        home_field = doc.add("field", field.title)
        for need in random.sample(challenges(random, 10), 2):
            out += [f"### {need.title}", "", need.why, ""]
            home = doc.add("challenge", need.title, home_field)
            for measure in need.measures:
                said, code = state(random)
                out.append(f"- {measure.text} ({said})\n")
                doc.add("measure", f"{measure.text} ({said})", home, state=code)
    doc.beside = [INTRO[2]]
    doc.data = office("\n".join(out))
    return doc


def goals_in_lines(random: Random) -> Document:
    """PDF in one column: fields with Roman numbers, each goal called so in its own line, footnotes."""
    doc = Document("strategie.pdf", "proceedings")
    out = ['#set page(paper: "a4", footer: align(center)[Strategie 2030 | Stadt Lindenau])\n'
           '#set text(lang: "de", size: 11pt)\n'
           f"#text(size: 22pt)[Strategie Zusammenleben 2030]\n\n{' '.join(INTRO)}\n"]  # fmt: skip
    for numeral, field in zip(("I", "II", "III", "IV"), fields(random, 4), strict=True):
        out.append(f"= Handlungsfeld {numeral}. {field.title}\n")
        home = doc.add("field", field.title)
        for place, text in enumerate(field.guidelines, 1):
            note = f"#footnote[Quelle: Umfrage {place} zu {field.title}.]" if place == 2 else ""
            out.append(f"Ziel {place}: {text}{note}\n")
            unit = doc.add("guideline", text, home)
            if note:
                doc.add("footnote", f"Quelle: Umfrage {place} zu {field.title}.", unit)
    doc.beside = [INTRO[0]]
    doc.data = printed("\n".join(out))
    return doc


def group_minutes(random: Random) -> Document:
    """Text: questions for all, then what each working group wrote down."""
    doc = Document("gruppen.txt", "proceedings")
    out = [
        "Workshop „Ankommen in Lindenau“",
        "Datum: 4. April 2025, 15 bis 18 Uhr",
        f"Ort: {random.choice(PLACES)}",
        "",
        "Leitfragen",
        "",
    ]
    doc.add("event", "Workshop „Ankommen in Lindenau“")
    for text in ("Was läuft gut?", "Was fehlt in unserem Stadtteil?"):
        out.append(f"▪ {text}")
        doc.add("question", text)
    out.append("")
    chosen = fields(random, 3)
    for number, field in enumerate(chosen, 1):
        out += [f"Handlungsfeld {number}: {field.title}", "", "Leitlinien", ""]
        home = doc.add("field", field.title)
        for place, text in enumerate(field.guidelines, 1):
            out.append(f"({place}) {text}")
            doc.add("guideline", text, home)
        out.append("")
    out += ["Zusammenfassung der Arbeitsgruppen", ""]
    homes = [item for item in doc.items if item.type == "field"]
    for number, (field, home) in enumerate(zip(chosen, homes, strict=True), 1):
        out += [
            f"AG {number}: {field.title}",
            "",
            INTRO[3],
            "",
            *(f"• {text}" for text in field.voices),
            "",
        ]
        doc.add("minutes", "\n".join([INTRO[3], *field.voices]), home)
    doc.data = "\n".join(out).encode()
    return doc


def invitation(random: Random) -> Document:
    """DOCX: an invitation with a programme in a table and panels with their guests."""
    doc = Document("einladung.docx", "event")
    rows = [
        ("09:30 Uhr", "Ankommen bei Kaffee"),
        ("10:00 – 12:00 Uhr", "Panels"),
        ("12:30 Uhr", "Ausklang"),
    ]
    out = ["<h1>Fachtag Vielfalt leben</h1><p>Termin: 21. Oktober 2025, 09:30 bis 13:00 Uhr</p>"
           f"<p>Ort: {random.choice(PLACES)}</p>"
           f"<p>{INTRO[3]}</p><h2>Programm</h2><table>"]  # fmt: skip
    event = doc.add("event", "Fachtag Vielfalt leben")
    for time, what in rows:
        out.append(f"<tr><td>{time}</td><td>{what}</td></tr>")
        doc.add("agenda_entry", what, event)
    out.append("</table>")
    for number, field in enumerate(fields(random, 2), 1):
        out.append(
            f"<h2>Panel {number}: {field.title}</h2><p>{field.guidelines[1]}</p>"
            f"<p>Moderation: {NAMES[number]}</p><p>Gäste:</p><ul>"
        )
        workshop = doc.add("workshop", field.title, event)
        doc.add("facilitator", NAMES[number], workshop)
        for who in (f"Bündnis {field.title.split()[-1]} (angefragt)", NAMES[number + 2]):
            out.append(f"<li>{who}</li>")
            doc.add("contributor", who, workshop)
        out.append("</ul>")
    out.append("<p>Bitte melden Sie sich bis zum 10. Oktober per E-Mail an.</p>")
    doc.data = office("".join(out), written="html")
    return doc


def nameless_columns(random: Random) -> Document:
    """HTML: six columns whose heads say little; what stands in them says it."""
    doc = Document("uebersicht.html", "tracker")
    out = ["<html><body><h1>Übersicht</h1><table><tr>"]
    out += [
        f"<th>{name}</th>"
        for name in ("", "Thema der Runde", "Vereinbart", "Kürzel", "Zeit", "Ampel")
    ] + ["</tr>"]
    for number, need in enumerate(challenges(random, 6), 1):
        home = doc.add("challenge", need.title)
        for place, measure in enumerate(need.measures):
            said, code = state(random)
            first = (str(number), need.title) if place == 0 else ("", "")
            cells = (*first, measure.text, measure.who, measure.until, said)
            out.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
            doc.add("measure", measure.text, home, state=code)
    doc.data = "".join([*out, "</table></body></html>"]).encode()
    return doc


def concept_page(random: Random) -> Document:
    """HTML: a concept as a web page with a menu; no word says that its headings are fields."""
    doc = Document("konzept.html", "proceedings")
    out = [
        "<html><body><nav><a>Startseite</a></nav><h1>Integrationskonzept der Stadt</h1>",
        f"<p>{INTRO[1]}</p>",
    ]
    for number, field in enumerate(fields(random, 3), 1):
        out.append(f"<h2>{number}. {field.title}</h2><p>{INTRO[0]}</p><h3>Ziele</h3><ul>")
        home = doc.add("field", field.title)
        for text in field.guidelines:
            out.append(f"<li>{text}</li>")
            doc.add("guideline", text, home)
        out.append("</ul><h3>Maßnahmen</h3><ol>")
        for text in field.approaches:
            out.append(f"<li>{text}</li>")
            doc.add("approach", text, home)
        out.append("</ol>")
    out.append("<footer>Impressum</footer></body></html>")
    doc.beside = [INTRO[0], INTRO[1]]
    doc.data = "\n".join(out).encode()
    return doc


def lettered_measures(random: Random) -> Document:
    """Text: needs with Roman numbers, measures with letters, states as boxes."""
    doc = Document("massnahmen.txt", "tracker")
    out = ["Maßnahmenplan der Stadt Lindenau", "", INTRO[0], ""]
    for numeral, need in zip(("I.", "II.", "III.", "IV."), challenges(random, 4), strict=True):
        out += [f"{numeral} {need.title}", ""]
        home = doc.add("challenge", need.title)
        for letter, measure in zip("abc", need.measures, strict=False):
            said, code = state(random)
            out.append(f"   {letter}) {measure.text} ({said})")
            doc.add("measure", f"{measure.text} ({said})", home, state=code)
        out.append("")
    doc.beside = [INTRO[0]]
    doc.data = "\n".join(out).encode()
    return doc
