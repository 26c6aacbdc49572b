"""What is remembered from documents of the same sort, and what it would change in a draft."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from leitfaden.intake import mapping
from leitfaden.intake.mapping import BesideRule, KindRule, Rule, Seen, Shape
from leitfaden.intake.models import Document, Item, Mapping
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries.lines import rows_of
from leitfaden.intake.queries.told import NAMES


@dataclass(frozen=True, slots=True)
class Change:
    """One rule, and the items of a draft that it would change."""

    key: str
    rule: Rule
    items: Sequence[Item]

    @property
    def words(self) -> str:
        return said(self.rule)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a mapping would change in a draft; never empty."""

    mapping: Mapping
    changes: Sequence[Change]


def offer(document: Document, items: Sequence[Item]) -> Offer | None:
    """The most alike mapping that would change anything and that nobody refused for this draft."""
    known = list(Mapping.objects.filter(kind=document.kind).exclude(pk__in=document.refused))
    if not known:
        return None
    signature = signature_of(document)
    near = [one for one in known if one.is_for(signature)]
    near.sort(key=lambda one: mapping.alike(one.signature, signature), reverse=True)
    found = (Offer(one, changes(one, document, items)) for one in near)
    return next((one for one in found if one.changes), None)


def signature_of(document: Document) -> frozenset[str]:
    return mapping.signature(document.kind, rows_of(document))


def changes(one: Mapping, document: Document, items: Sequence[Item]) -> list[Change]:
    """Only what no person has looked at; an item goes by the first rule that fits."""
    open_ = {item.pk: item for item in items if item.confidence < 1 and not item.left_out}
    shapes = shapes_of(document, list(open_.values()))
    found = []
    for number, rule in enumerate(one.all_rules):
        fitting = [item for item in open_.values() if _changes(rule, item, shapes[item.pk])]
        if isinstance(rule, KindRule):
            for item in fitting:
                del open_[item.pk]
        if fitting:
            found.append(Change(str(number), rule, fitting))
    return found


def _changes(rule: Rule, item: Item, shape: Shape) -> bool:
    if isinstance(rule, KindRule):
        return rule.fits(shape) and item.type == rule.read
    said = item.attributes.get(rule.read)
    return item.type == rule.kind and bool(said) and rule.means not in item.corrected


def seen(document: Document, items: Sequence[Item]) -> list[Seen]:
    """The items as a person left them; those that were put together or apart are passed over."""
    read = [item for item in items if item.read_as]
    shapes = shapes_of(document, read)
    return [
        Seen(
            shapes[item.pk],
            mapping.OUT if item.left_out else item.type,
            _strings(item.attributes),
            _strings(item.corrected),
        )
        for item in read
    ]


def _strings(told: dict[str, object]) -> dict[str, str]:
    return {key: value for key, value in told.items() if key in NAMES and isinstance(value, str)}


def shapes_of(document: Document, items: Iterable[Item]) -> dict[int, Shape]:
    rows = rows_of(document)
    above = mapping.headings(rows)
    return {
        item.pk: mapping.shape(
            item.read_as or item.type, item.number, *_at(rows, above, item.first_line - 1)
        )
        for item in items
    }


def _at(rows: Sequence[str], above: Sequence[str], place: int) -> tuple[str, str]:
    return (rows[place], above[place]) if place < len(rows) else ("", "")


def said(rule: Rule) -> str:
    """The rule as a sentence."""
    if isinstance(rule, BesideRule):
        return _("Was als „%(read)s“ gelesen wurde, ist „%(means)s“.") % {
            "read": NAMES.get(rule.read, rule.read), "means": NAMES.get(rule.means, rule.means),
        }  # fmt: skip
    looks = "; ".join(_looks(rule)) or _("ohne weiteres Kennzeichen")
    read = Type(rule.read).label
    if rule.becomes == mapping.OUT:
        return _("„%(read)s“ (%(looks)s) wird weggelassen.") % {"read": read, "looks": looks}
    return _("„%(read)s“ (%(looks)s) ist „%(becomes)s“.") % {
        "read": read, "looks": looks, "becomes": Type(rule.becomes).label,
    }  # fmt: skip


def _looks(rule: KindRule) -> Iterable[str]:
    if rule.lead:
        yield _("beginnt mit „%(word)s“") % {"word": rule.lead.capitalize()}
    if rule.heading:
        yield _("unter einer Überschrift mit „%(word)s“") % {"word": rule.heading.capitalize()}
    if rule.number:
        yield _("nummeriert wie %(number)s") % {"number": rule.number}
    if rule.mark:
        yield _("abgehakt") if rule.mark == "tick" else _("mit Aufzählungszeichen")
