"""What is remembered from documents of the same sort, and what it would change in a draft."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from leitfaden.intake import mapping
from leitfaden.intake.mapping import BesideRule, ColumnRule, KindRule, Rule, Seen, Shape
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models import Mapping as Known
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries.lines import rows_of
from leitfaden.intake.queries.told import NAMES


@dataclass(frozen=True, slots=True)
class Change:
    """One rule, and the items of a draft that it would change; with what each would say beside its
    text, where the rule is about that."""

    key: str
    rule: Rule
    items: Sequence[Item]
    values: Mapping[int, str] = field(default_factory=dict)

    @property
    def words(self) -> str:
        return said(self.rule)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a mapping would change in a draft; never empty."""

    mapping: Known
    changes: Sequence[Change]


def offer(document: Document, items: Sequence[Item]) -> Offer | None:
    """The most alike mapping that would change anything and that nobody refused for this draft."""
    known = list(Known.objects.filter(kind=document.kind).exclude(pk__in=document.refused))
    if not known:
        return None
    signature = signature_of(document)
    near = [one for one in known if one.is_for(signature)]
    near.sort(key=lambda one: mapping.alike(one.signature, signature), reverse=True)
    found = (Offer(one, changes(one, document, items)) for one in near)
    return next((one for one in found if one.changes), None)


def signature_of(document: Document) -> frozenset[str]:
    return mapping.signature(document.kind, rows_of(document))


def changes(one: Known, document: Document, items: Sequence[Item]) -> list[Change]:
    """Only what no person has looked at; an item goes by the first rule that fits."""
    open_ = {item.pk: item for item in items if item.confidence < 1 and not item.left_out}
    shapes, rows = shapes_of(document, list(open_.values())), rows_of(document)
    found = []
    for number, rule in enumerate(one.all_rules):
        if isinstance(rule, KindRule):
            fitting = [item for item in open_.values() if _fits(rule, item, shapes[item.pk])]
            change = Change(str(number), rule, fitting)
            for item in fitting:
                del open_[item.pk]
        else:
            values = {pk: _value(rule, item, rows) for pk, item in open_.items()}
            values = {pk: value for pk, value in values.items() if value}
            change = Change(str(number), rule, [open_[pk] for pk in values], values)
        found += [change] if change.items else []
    return found


def _fits(rule: KindRule, item: Item, shape: Shape) -> bool:
    return item.type == rule.read and rule.fits(shape)


def _value(rule: BesideRule | ColumnRule, item: Item, rows: Sequence[str]) -> str:
    """What the item would say by the rule; nothing where that changes nothing."""
    if item.type != rule.kind or rule.means in item.corrected:
        return ""
    if isinstance(rule, BesideRule):
        said = str(item.attributes.get(rule.read) or "")
    else:
        said = mapping.cell_at(rule.column, _seen(item, Shape(item.type), rows))
    return "" if said in (item.attributes.get(rule.means), item.text) else said


def seen(document: Document, items: Sequence[Item]) -> list[Seen]:
    """The items as a person left them; those that were put together or apart are passed over."""
    read = [item for item in items if item.read_as]
    shapes, rows = shapes_of(document, read), rows_of(document)
    return [_seen(item, shapes[item.pk], rows) for item in read]


def _seen(item: Item, shape: Shape, rows: Sequence[str]) -> Seen:
    now = mapping.OUT if item.left_out else item.type
    row = rows[item.first_line - 1 : item.last_line]
    told, corrected = _strings(item.attributes), _strings(item.corrected)
    return Seen(shape, now, told, corrected, mapping.cells(row))


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
    if isinstance(rule, ColumnRule):
        return _("Spalte %(column)d der Tabelle ist „%(means)s“.") % {
            "column": rule.column, "means": NAMES.get(rule.means, rule.means),
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
