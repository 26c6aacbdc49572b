"""The account of voices at the day of publication, and how to follow a voice from the printed page."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from leitfaden.core.paper import Block, Code, Codes, Counts, Heading, Paragraph, Share, Table, plain
from leitfaden.publishing.booklet.material import Chapter, Material
from leitfaden.publishing.booklet.plan import Plan
from leitfaden.publishing.booklet.voices import by_field
from leitfaden.publishing.booklet.words import in_words, prose
from leitfaden.trace.labels import LABELS
from leitfaden.trace.outcome import Outcome


def account(material: Material, plan: Plan) -> Iterator[Block]:
    """Derived, never typed: what became of the voices until this day."""
    found = material.account
    if not found.total:
        return
    yield Heading(_("Stimmenkonto"))
    yield from prose(material.introduction(Chapter.ACCOUNT) or _explained())
    day = {"day": in_words(plan.day)}
    yield Counts(
        _("Was aus den Stimmen wurde, Stand %(day)s") % day,
        (_("Ergebnis"), _("Stimmen")),
        tuple(
            Share(str(outcome), str(LABELS[outcome]), count, _waiting(material, plan, outcome))
            for outcome in Outcome
            if (count := found.count(outcome))
        ),
        found.total,
        _("Alle Stimmen"),
    )
    path = reverse("trace:event_account", args=[material.event.number])
    yield Paragraph(
        plain(_("Der heutige Stand: %(address)s") % {"address": plan.at(path)}), "small"
    )


def _explained() -> str:
    return _(
        "Jede Stimme steht in genau einer Zeile. Übernommen ist sie, wenn eine Änderung beschlossen oder eine "
        "Maßnahme begonnen ist, die sie trägt; eine Empfehlung allein ist noch keine Antwort."
    )


def _waiting(material: Material, plan: Plan, outcome: Outcome) -> str:
    waits = material.account.waiting(on=plan.day) if outcome is Outcome.OPEN else []
    return _("die älteste seit %(days)d Tagen") % {"days": waits[0][1]} if waits else ""


def codes(material: Material, plan: Plan) -> Iterator[Block]:
    """A page one can hold up: one code for the booklet, one for the account, one for each field's voices."""
    if plan.draft and not material.cards:
        return
    yield Heading(_("Der Spur folgen"))
    yield from prose(material.introduction(Chapter.CODES) or _how(material, plan))
    yield Codes(tuple(_codes(material, plan)), _("QR-Code"))
    rows = tuple(_numbers(material))
    if rows:
        yield Table(_("Wo welche Karten stehen"), (_("Teil"), _("Karten"), _("Anzahl")), rows)


def _how(material: Material, plan: Plan) -> str:
    """With a card of this booklet as the example."""
    code = material.cards[0].code if material.cards else "K-1"
    address = plan.at(reverse("trace:trace_detail", args=[code]))
    return _(
        "Jede Karte trägt eine Nummer. Was aus ihr wurde, steht ohne Anmeldung unter der Adresse ihrer Nummer, für "
        "%(code)s unter %(address)s"
    ) % {"code": code, "address": address}


def _codes(material: Material, plan: Plan) -> Iterator[Code]:
    event = material.event.number
    booklet = reverse("publishing:issue_detail", args=[event, plan.number])
    yield Code(plan.at(booklet), _("Diese Dokumentation"), _("Zum Lesen, Hören und Herunterladen"))
    if material.account.total:
        voices = reverse("trace:event_account", args=[event])
        yield Code(plan.at(voices), _("Alle Stimmen"), _("Mit dem, was bis heute daraus wurde"))
    for group in material.groups:
        if any(card.group_id == group.pk for card in material.cards):
            path = reverse("workshops:group_detail", args=[event, group.number])
            yield Code(plan.at(path), group.label, group.title)


def _numbers(material: Material) -> Iterator[tuple[str, str, str]]:
    """ "K-1 bis K-25": the codes of each part, as ranges."""
    for title, kind, cards in by_field(material):
        numbers = sorted(card.number for card in cards)
        name = ": ".join(filter(None, (kind, title)))
        yield name, ", ".join(_ranges(numbers)), str(len(numbers))


def _ranges(numbers: list[int]) -> Iterator[str]:
    start = last = numbers[0]
    for number in [*numbers[1:], None]:
        if number == last + 1:
            last = number
            continue
        yield f"K-{start}" if start == last else f"K-{start} – K-{last}"
        if number is not None:
            start = last = number
