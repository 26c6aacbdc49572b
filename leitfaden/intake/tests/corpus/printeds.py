"""Layouts as PDF: a brochure in two columns."""

from random import Random

from leitfaden.intake.tests.corpus.build import printed
from leitfaden.intake.tests.corpus.gold import Document
from leitfaden.intake.tests.corpus.pool import INTRO, fields


def brochure(random: Random) -> Document:
    """Two justified columns with running heads, page numbers and torn words."""
    doc = Document("broschuere.pdf", "proceedings")
    size = random.choice(["9pt", "10pt"])
    out = [
        f'#set page(paper: "a4", columns: 2, header: [Integrationskonzept Lindenau], numbering: "1")\n'
        f'#set text(lang: "de", size: {size}, hyphenate: true)\n#set par(justify: true)\n'
        "#place(top + center, scope: \"parent\", float: true)[#text(size: 20pt)[Integrationskonzept]]\n"
    ]  # fmt: skip
    prose = " ".join(INTRO * 3)
    out += [f"= Vorwort\n{prose}\n\n{prose}\n"]
    for number, field in enumerate(fields(random, 5), 1):
        home = doc.add("field", field.title)
        out.append(f"= Handlungsfeld {number}: {field.title}\n== Leitlinien\n")
        for text in field.guidelines:
            out.append(f"+ {text}\n")
            doc.add("guideline", text, home)
        out.append("\n== Handlungsansätze\n")
        for text in field.approaches:
            out.append(f"- {text}\n")
            doc.add("approach", text, home)
    doc.beside = [INTRO[0], INTRO[3], "Integrationskonzept Lindenau"]
    doc.data = printed("\n".join(out))
    return doc
