"""Documents in two languages: a translation is no item of its own beside the German text.

Directly below its text it becomes the item's attribute `translations`, by language. Told elsewhere
it stays an item, for its lines must be somewhere, and says which one it translates.
"""

from leitfaden.intake.reader.draft import GUESSED, Draft, Sheet
from leitfaden.intake.reader.language import GERMAN, language
from leitfaden.intake.reader.reasons import Doubt

TRANSLATED = frozenset({
    "guideline", "approach", "preamble", "discussion", "question", "challenge", "measure", "card",
    "field", "footnote",
})  # fmt: skip
MOST = 20_000  # items in which translations are looked for


def join(sheet: Sheet) -> None:
    """Only where the document has foreign lines at all, and German ones besides."""
    drafts = [draft for draft in sheet.drafts[:MOST] if draft.type in TRANSLATED]
    said = {id(draft): language(draft.text) for draft in drafts}
    rows = (row for draft in drafts if "\n" in draft.text for row in draft.text.split("\n"))
    foreign = any(code not in {"", GERMAN} for code in (*said.values(), *map(language, rows)))
    if not foreign or GERMAN not in said.values():
        return
    for draft in drafts:
        if _split(draft):
            said[id(draft)] = GERMAN
    _pair(sheet, drafts, said)


def _split(draft: Draft) -> bool:
    """Foreign lines at the end of an item that begins in German are its translation."""
    rows = draft.text.split("\n")
    if len(rows) < 2 or draft.stop - draft.start < len(rows):
        return False
    cut = next((i for i, row in enumerate(rows) if i and language(row) not in {"", GERMAN}), 0)
    if not cut or language("\n".join(rows[:cut])) not in {"", GERMAN}:
        return False
    _translate(draft, "\n".join(rows[cut:]))
    draft.text = "\n".join(rows[:cut])
    draft.attributes.pop("suggested", None)
    return True


def _translate(draft: Draft, text: str) -> None:
    known = draft.attributes.setdefault("translations", {})
    code = language(text)
    known[code] = "\n".join(filter(None, [known.get(code), text]))


def _pair(sheet: Sheet, drafts: list[Draft], said: dict[int, str]) -> None:
    """The neighbour above, else the one of the same kind, home and number."""
    homes = {id(draft.parent) for draft in sheet.drafts}
    german: dict[tuple[str, int, str | None], Draft] = {}
    above: Draft | None = None
    for draft in sorted(drafts, key=lambda draft: draft.start):
        code = said[id(draft)]
        if code in {"", GERMAN}:
            german.setdefault((draft.type, id(draft.parent), draft.number), draft)
            above = draft
            continue
        twin = german.get((draft.type, id(draft.parent), draft.number))
        if above and above.stop == draft.start and id(draft) not in homes:
            _translate(above, draft.text)
            sheet.drafts.remove(draft)
            sheet.widen(above, above.start, draft.stop)
        else:
            _mark(draft, code, twin if draft.number else None)
            above = None


def _mark(draft: Draft, code: str, twin: Draft | None) -> None:
    draft.attributes |= {"language": code, "decide": True}
    draft.doubt(Doubt.LANGUAGE, GUESSED)
    if twin:
        draft.attributes["translation_of"] = twin
