"""What an imported amendment is called: what it changes, in the document's own words."""

from collections.abc import Iterator

from leitfaden.guidelines.diff import compare
from leitfaden.intake.commit.words import clipped, flowing

FEW = 2
"""So many changes a title names; more would be the text itself."""
LONGEST = 110


def adds(text: str) -> str:
    return f"Neu: „{_beginning(text)}“"


def strikes(text: str) -> str:
    return f"Streichen: „{_beginning(text)}“"


def renames(number: int | None, title: str) -> str:
    field = f"Handlungsfeld {number}" if number else "Handlungsfeld"
    return f"{field} soll „{_beginning(title)}“ heißen"


def rewords(number: str, before: str, after: str) -> str:
    """ "„anzuerkennen“ statt „zu unterstützen“"; many or long changes only say where they are."""
    found = list(_changes(before, after))
    title = "; ".join(found)
    short = 0 < len(found) <= FEW and len(title) <= LONGEST
    return title if short else f"Leitlinie {number} neu fassen".replace("  ", " ")


def _changes(before: str, after: str) -> Iterator[str]:
    gone = ""
    for run in (*compare(before, after), None):
        if run is not None and run.kind == "inserted":
            yield (
                f"„{run.text.strip()}“ statt „{gone}“" if gone else f"„{run.text.strip()}“ einfügen"
            )
            gone = ""
            continue
        if gone:
            yield f"„{gone}“ streichen"
        gone = run.text.strip() if run is not None and run.kind == "deleted" else ""


def _beginning(text: str) -> str:
    """Whole words."""
    flat = " ".join(flowing(text).split())
    return flat if len(flat) <= LONGEST else clipped(flat, LONGEST).rsplit(" ", 2)[0] + " …"
