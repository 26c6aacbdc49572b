"""Cover, imprint, contents, programme and the words before the first chapter."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.paper import (
    Block,
    Contents,
    Cover,
    Credit,
    Credits,
    Entry,
    Facts,
    Heading,
    Paragraph,
    Table,
    Timeline,
    plain,
)
from leitfaden.events.models import Event
from leitfaden.publishing.booklet.material import Chapter, Material
from leitfaden.publishing.booklet.plan import Plan
from leitfaden.publishing.booklet.words import clock, day_and_time, in_words, prose
from leitfaden.publishing.models import house_style

EMBLEM_WIDTH = 32


def occasion(event: Event) -> str:
    """ "14. März 2026, 10:00 bis 17:00 Uhr, Kulturspeicher"."""
    return ", ".join(filter(None, (day_and_time(event.starts_at, event.ends_at), event.venue)))


def cover(material: Material, plan: Plan) -> Cover:
    told, event = material.proceedings, material.event
    place = ", ".join(filter(None, (told.place, in_words(plan.day))))
    return Cover(
        series=told.series_line,
        kind=event.get_kind_display(),
        subtitle=occasion(event),
        lines=tuple(filter(None, (event.address,))),
        stations=tuple(_stations(material)),
        publisher=told.publisher,
        place=" · ".join((place, _("Ausgabe %(number)d") % {"number": plan.number})),
    )


def _stations(material: Material) -> Iterator[tuple[str, str]]:
    """What hangs on the thread of this event, in the order in which it came about."""
    text = material.text
    guidelines = sum(len(chapter.guidelines) for chapter in text.chapters)
    told = (
        (len(material.groups), ngettext("Arbeitsgruppe", "Arbeitsgruppen", len(material.groups))),
        (len(material.cards), ngettext("Stimme", "Stimmen", len(material.cards))),
        (guidelines, ngettext("Leitlinie im Gespräch", "Leitlinien im Gespräch", guidelines)),
        (
            len(material.amendments),
            ngettext("Änderungsvorschlag", "Änderungsvorschläge", len(material.amendments)),
        ),
    )
    return ((str(count), words) for count, words in told if count)


def imprint(material: Material, plan: Plan) -> tuple[Block, ...]:
    told = material.proceedings
    return (
        Heading(_("Impressum")),
        Facts(tuple((label, value) for label, value in _facts(material, plan) if value)),
        *prose(told.thanks),
        *(Paragraph(plain(text), "small") for text in _notes(material) if text),
        *_credits(material),
    )


def _facts(material: Material, plan: Plan) -> Iterator[tuple[str, str]]:
    told = material.proceedings
    yield _("Titel"), told.title
    yield _("Reihe"), told.series_line
    yield _("Herausgegeben von"), told.publisher
    yield _("Erscheinungsort"), told.place
    yield _("Impressum"), told.imprint
    yield _("Ausgabe"), _numbered(plan)
    yield _("Berichtigt wurde"), plan.correction
    yield _("Rechteinhaber"), told.rights_holder
    yield _("Lizenz"), told.licence
    yield _("So zitieren"), citation(material, plan)


def _numbered(plan: Plan) -> str:
    return _("%(number)d, veröffentlicht am %(day)s") % {
        "number": plan.number,
        "day": in_words(plan.day),
    }


def citation(material: Material, plan: Plan) -> str:
    """One line, with an address that stays."""
    told = material.proceedings
    path = reverse("publishing:issue_detail", args=[material.event.number, plan.number])
    parts = (
        _("%(publisher)s (Hg.): %(title)s") % {"publisher": told.publisher, "title": told.title},
        told.series_line,
        " ".join(filter(None, (told.place, str(plan.day.year)))),
        _("Ausgabe %(number)d") % {"number": plan.number},
    )
    return ". ".join(filter(None, parts)) + f". {plan.at(path)}"


def _notes(material: Material) -> Iterator[str]:
    told = material.proceedings
    yield told.language_note
    yield told.rights_note
    yield told.reprint_note
    if any(one.name and not one.released_at for one in material.contributors):
        yield _(
            "Personen sind mit ihrer Funktion genannt, solange sie ihren Namen nicht freigegeben haben."
        )
    if settings.LEITFADEN_TOWN["made_up"]:
        yield _("Diese Stadt, ihre Menschen und ihre Texte sind erfunden.")


def _credits(material: Material) -> Iterator[Block]:
    if material.credits:
        yield Heading(_("Förderung"), 2)
        yield Credits(
            tuple(
                Credit(
                    one.text,
                    house_style.drawing(one.picture, EMBLEM_WIDTH) if one.picture else None,
                )
                for one in material.credits
            )
        )


def contents() -> tuple[Block, ...]:
    return (Contents(_("Inhalt")),)


def agenda(material: Material) -> Iterator[Block]:
    """The programme on the thread, then who contributed."""
    if not (material.agenda or material.contributors):
        return
    yield Heading(_("Ablauf der Veranstaltung"))
    if line := occasion(material.event):
        yield Paragraph(plain(line), "lead")
    if material.agenda:
        yield Timeline(
            tuple(
                Entry(
                    clock(one.at, one.until), one.title, tuple(filter(None, one.detail.split("\n")))
                )
                for one in material.agenda
            )
        )
    if material.contributors:
        yield _contributors(material)


def _contributors(material: Material) -> Table:
    """Persons by their function until they have released their names."""
    rows = tuple(
        (one.get_role_display(), one.shown_as, str(one.workshop or ""), one.subject)
        for one in material.contributors
    )
    head = (_("Aufgabe"), _("Wer"), _("Wo"), _("Beitrag"))
    kept = [n for n in range(4) if any(row[n] for row in rows)]
    return Table(
        _("Mitwirkende"),
        tuple(head[n] for n in kept),
        tuple(tuple(row[n] for n in kept) for row in rows),
    )


def about(material: Material) -> Iterator[Block]:
    words = material.introduction(Chapter.ABOUT) or material.event.description
    if words:
        yield Heading(_("Zu dieser Dokumentation"))
        yield from prose(words)
