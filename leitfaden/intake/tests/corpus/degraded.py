"""The text layouts as careless hands leave them: marks, blank lines and headings missing, stray lines.

Nobody expects them to be read without mistakes; they show whether mistakes are made unsurely.
"""

from collections.abc import Iterator, Sequence
from random import Random

from leitfaden.intake.tests.corpus import texts, unseen
from leitfaden.intake.tests.corpus.drawn import lot
from leitfaden.intake.tests.corpus.gold import Document

LAYOUTS = (
    texts.numbered_concept, texts.roman_concept, texts.five_columns, texts.prose_list,
    unseen.group_minutes, unseen.lettered_measures,
)  # fmt: skip
STRAY = (
    "Foto: Stadt Lindenau", "Bitte wenden!", "Stand der Bearbeitung siehe Anhang",
    "(Anmerkung der Redaktion: noch zu klären)", "- siehe auch Protokoll vom Mai", "Beschluss offen",
)  # fmt: skip
TEXTS = ("txt", "md")
MARKS = ("- ", "* ", "• ", "✓ ", "▪ ")


def documents(*, each: int = 4) -> Iterator[tuple[str, Document]]:
    for layout in LAYOUTS:
        for seed in range(each):
            random = Random(f"degraded {layout.__name__} {seed}")
            document = layout(random)
            document.data = _worn(document.data.decode(), random).encode()
            document.beside = []
            yield f"worn {layout.__name__}", document


def drawn(seed: str, *, drawers: Sequence[int], count: int) -> Iterator[tuple[str, Document]]:
    """The texts among documents drawn by lot, worn as well."""
    for drawer in drawers:
        for name, document in lot.documents(seed, drawer=drawer, count=count):
            if document.name.endswith(TEXTS):
                random = Random(f"{seed} {name}")
                document.data = _worn(document.data.decode(), random).encode()
                document.beside = []
                yield f"worn {document.kind}", document


def _worn(text: str, random: Random) -> str:
    out: list[str] = []
    for row in text.split("\n"):
        chance = random.random()
        if not row.strip() and chance < 0.12:
            continue
        if (
            row.strip() in {"Leitlinien", "### Ziele", "### Leitziele", "Handlungsansätze"}
            and chance < 0.15
        ):
            continue
        mark = next((mark for mark in MARKS if row.lstrip().startswith(mark)), "")
        out.append(row.replace(mark, "", 1) if mark and chance < 0.06 else row)
        if chance > 0.96:
            out += (
                ["", random.choice(STRAY), ""] if random.random() < 0.5 else [random.choice(STRAY)]
            )
    return "\n".join(out)
