"""What the command tells people: what a document holds, and what it became."""

from collections import Counter
from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.intake.commit import Outcome
from leitfaden.intake.commit.persons import found_in
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries import certainty
from leitfaden.intake.queries.certainty import unsure_in
from leitfaden.intake.queries.doubts import in_words
from leitfaden.intake.reader import Reading

LEAST_CERTAIN = 10
WIDTH = 72


def summary_lines(reading: Reading) -> Iterator[str]:
    """Counts, coverage, the rest, and where to look first."""
    counts = Counter(item.type for item in reading.items)
    for type_ in Type:
        if counts[type_]:
            yield f"{counts[type_]:5}  {type_.label}"
    yield ""
    yield _("Abdeckung: %(share)s der Zeilen mit Text") % {"share": _percent(reading.coverage)}
    rest = sum(part.lines[1] - part.lines[0] + 1 for part in reading.not_placed)
    yield ngettext("Nicht zugeordnet: %d Zeile", "Nicht zugeordnet: %d Zeilen", rest) % rest
    doubtful = sorted(
        (item for item in reading.items if certainty(item.confidence).doubtful),
        key=lambda item: item.confidence,
    )
    if doubtful:
        yield ""
        yield ngettext(
            "Bitte prüfen: %d Eintrag", "Bitte prüfen: %d Einträge", len(doubtful)
        ) % len(doubtful)
    for item in doubtful[:LEAST_CERTAIN]:
        yield f"  {_percent(item.confidence):>6}  {item.lines[0]:>5}  {Type(item.type).label}: {_short(item.text)}"
        yield from (f"{'':15}{why}" for why in in_words(item.doubts))
    named = sum(len(found_in(item, item.text)) for item in reading.items)
    if named:
        yield ""
        yield (
            ngettext(
                "Namen von Personen, bis zur Freigabe verborgen: %d",
                "Namen von Personen, bis zur Freigabe verborgen: %d",
                named,
            )
            % named
        )
    yield ""
    yield _("Es wurde nichts gespeichert. Mit --commit wird das Dokument übernommen.")


def outcome_lines(outcome: Outcome) -> Iterator[str]:
    """Each thing with its code and address."""
    title = outcome.document.title or outcome.document.filename
    if outcome.already:
        yield _("%(title)s ist schon übernommen; es wurde nichts geändert.") % {"title": title}
    else:
        yield _("%(title)s ist übernommen.") % {"title": title}
    if outcome.document.lacks_its_day:
        yield _("Die Stände tragen keinen Tag, den die Quelle nicht nennt; --dated sagt ihn.")
    if not outcome.already and (count := unsure_in(outcome.document)):
        yield (
            ngettext(
                "%d unsicherer Eintrag ist so übernommen, wie er gelesen ist.",
                "%d unsichere Einträge sind so übernommen, wie sie gelesen sind.",
                count,
            )
            % count
        )
    seen: set[tuple[str, str]] = set()
    for made in outcome.made:
        if (made.code, made.url) not in seen:
            seen.add((made.code, made.url))
            yield f"  {made.code:<21} {made.url}  {_short(made.item.text)}"


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %".replace(".", ",")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= WIDTH else flat[: WIDTH - 2] + " …"
