"""The concept's text as the document has it: a new edition, not adopted by anybody yet."""

from django.utils import timezone

from leitfaden.bodies.models import Paper
from leitfaden.guidelines import actions as guidelines
from leitfaden.guidelines.models import ActionField, Concept, Edition, Kind, Wording
from leitfaden.intake.commit.words import (
    clipped,
    day_in,
    flowing,
    quoted,
    slug_of,
    titled,
    whole_number,
)
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type

KINDS = {
    Type.PREAMBLE: Kind.PREAMBLE,
    Type.GUIDELINE: Kind.GUIDELINE,
    Type.APPROACH: Kind.APPROACH,
}
TEXTS = (Type.PREAMBLE, Type.FOOTNOTE, Type.FIELD, Type.GUIDELINE, Type.APPROACH)


def write(writing: Writing) -> None:
    if writing.document.kind == Document.Kind.TRACKER:
        _find_fields(writing)
        return
    if not writing.of(*TEXTS):
        return
    writing.concept = _concept(writing)
    writing.edition = _edition(writing, writing.concept)
    for item in writing.of(Type.FIELD):
        _field(writing, item, writing.edition)
    for item in writing.of(*KINDS):
        _unit(writing, item, writing.edition)
    for item in writing.of(Type.FOOTNOTE):
        _footnote(writing, item, writing.edition)


def _find_fields(writing: Writing) -> None:
    """A list of measures only names the fields of a concept; it makes none."""
    for item in writing.of(Type.FIELD):
        known = ActionField.objects.filter(title__iexact=titled(item.text)).first()
        if known:
            writing.fields[item.pk] = known
            writing.became(item, known)


def title_of(writing: Writing) -> str:
    """What the event puts in quotation marks, else the document's own title."""
    events = [titled(item.text) for item in writing.of(Type.EVENT)]
    named = next(filter(None, map(quoted, events)), "")
    return clipped(named or str(writing.document), 200)


def _concept(writing: Writing) -> Concept:
    """A concept of the same name gets one more edition."""
    title = title_of(writing)
    slug = slug_of(title)
    known = Concept.objects.filter(slug=slug).first()
    return known or guidelines.start_concept(title=title, slug=slug, by=writing.by, publish=True)


def _edition(writing: Writing, concept: Concept) -> Edition:
    label = _free_label(concept, f"Fassung {_year(writing)}")
    paper = _paper(writing)
    return guidelines.start_edition(
        concept, label=label, slug=slug_of(label), by=writing.by, paper=paper, publish=True
    )


def _free_label(concept: Concept, label: str) -> str:
    taken = set(concept.editions.values_list("slug", flat=True))
    labels = (label, *(f"{label} ({number})" for number in range(2, len(taken) + 3)))
    return next(free for free in labels if slug_of(free) not in taken)


def _year(writing: Writing) -> int:
    days = (day_in(item.told, "date") for item in writing.of(Type.EVENT))
    return next((day.year for day in days if day), timezone.localdate().year)


def _paper(writing: Writing) -> Paper | None:
    """The paper that the guidelines, not the approaches, are taken from."""
    codes = (
        item.told.get("paper")
        for kind in (Type.GUIDELINE, Type.PREAMBLE, Type.APPROACH)
        for item in writing.of(kind)
    )
    code = next(filter(None, codes), None)
    return Paper.objects.filter(reference__iexact=code).first() if code else None


def _field(writing: Writing, item: Item, edition: Edition) -> None:
    """A number that stands twice in the document is one field."""
    made = {field.number: field for field in writing.fields.values()}
    number = whole_number(item.number) or max(made, default=0) + 1
    title = clipped(titled(item.text), 300)
    field = made.get(number) or guidelines.add_field(
        edition, number=number, title=title, by=writing.by
    )
    writing.fields[item.pk] = field
    writing.became(item, field)


def _unit(writing: Writing, item: Item, edition: Edition) -> None:
    field = writing.field_of(item)
    wording = guidelines.add_unit(
        edition,
        kind=KINDS[Type(item.type)],
        text=flowing(item.text),
        by=writing.by,
        number=number_of(item, field),
        field=None if item.type == Type.PREAMBLE else field,
    )
    writing.wordings[item.pk] = wording
    writing.became(item, wording.unit)


def number_of(item: Item, field: ActionField | None) -> str:
    """Guidelines are printed with the number of their field: 2.3."""
    if item.type != Type.GUIDELINE or field is None or not item.number:
        return item.number if item.type == Type.GUIDELINE else ""
    return item.number if "." in item.number else f"{field.number}.{item.number}"


def _footnote(writing: Writing, item: Item, edition: Edition) -> None:
    above = writing.within(item, *KINDS)
    if above is None or above.pk not in writing.wordings:
        return
    noted: Wording = writing.wordings[above.pk]
    wording = guidelines.add_unit(
        edition,
        kind=Kind.FOOTNOTE,
        text=item.text.strip(),
        by=writing.by,
        number=str(item.told.get("marker") or item.number)[:20],
        note_to=noted.unit,
    )
    writing.became(item, wording.unit)
