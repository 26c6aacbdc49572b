"""The text that was spoken about and what the groups said to it: preamble, fields, further groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from leitfaden.core.paper import Block, Heading, Item, Items, Note, Paragraph, Run, plain
from leitfaden.guidelines import queries as guidelines
from leitfaden.guidelines.models import Wording
from leitfaden.publishing.booklet.changes import changes, elsewhere, of_field
from leitfaden.publishing.booklet.material import Chapter, Material
from leitfaden.publishing.booklet.words import prose
from leitfaden.workshops.models import Group, Summary


def preamble(material: Material) -> Iterator[Block]:
    text = material.text
    if not text.preamble:
        return
    yield Heading(_("Präambel"))
    if source := _source(material):
        yield Paragraph(plain(source), "small")
    yield from prose(material.introduction(Chapter.PREAMBLE))
    for wording in text.preamble:
        yield from prose(wording.text)
        yield from _footnotes(material, wording)


def _source(material: Material) -> str:
    """Which edition of which concept, and the paper it was printed in."""
    edition = material.proceedings.text
    if edition is None:
        return ""
    paper = _("Drucksache %(paper)s") % {"paper": edition.paper} if edition.paper else ""
    return ", ".join(filter(None, (edition.concept.title, edition.label, paper)))


def _footnotes(material: Material, wording: Wording) -> Iterator[Block]:
    """A mark and its words, and the list that may follow them."""
    for note in material.text.footnotes:
        if note.note_to_id == wording.unit_id:
            first, *rest = prose(note.text)
            words = first.runs if isinstance(first, Paragraph) else ()
            yield Paragraph((Run(f"{note.number} ", strong=True), *words), "small")
            yield from rest if words else (first, *rest)


def chapters(material: Material) -> Iterator[Block]:
    """One chapter for each field of the edition, with what its groups said."""
    for chapter in material.text.chapters:
        field = chapter.title.field
        kind = _("Handlungsfeld %(number)d") % {"number": chapter.title.number}
        yield Heading(chapter.title.title, kind=kind)
        yield from prose(material.introduction(Chapter.FIELD, field))
        yield from prose(chapter.title.introduction)
        yield from _units(_("Leitlinien"), material, chapter.guidelines)
        yield from _units(_("Handlungsansätze"), material, chapter.approaches)
        yield from _listed(chapter)
        yield from _discussion(material, material.groups_of(field.pk))
        yield from changes(of_field(material, field.pk))


def _units(title: str, material: Material, wordings: list[Wording]) -> Iterator[Block]:
    if wordings:
        yield Heading(title, 2)
        yield Items(tuple(Item(plain(one.text), one.number) for one in wordings))
        for wording in wordings:
            yield from _footnotes(material, wording)


def _listed(chapter: guidelines.Chapter) -> Iterator[Block]:
    """What is at home elsewhere and named here besides."""
    if chapter.listed:
        named = "; ".join(f"{one.code} {one.headline}" for one in chapter.listed)
        yield Paragraph(plain(_("Auch hier aufgeführt: %(units)s") % {"units": named}), "small")


def _discussion(material: Material, groups: Iterable[Group]) -> Iterator[Block]:
    """What the groups say they said, and beside it who saw it otherwise."""
    numbers = {group.pk: group for group in groups}
    said = [one for one in material.summaries if one.group_id in numbers]
    if said:
        yield Heading(_("Diskussionsschwerpunkte"), 2)
    for summary in said:
        if len(said) > 1:
            yield Paragraph(plain(str(numbers[summary.group_id])), "kind")
        yield from _summary(summary)


def _summary(summary: Summary) -> Iterator[Block]:
    if summary.confirmed_how:
        words = _("Bestätigt: %(how)s") % {"how": summary.get_confirmed_how_display()}
        yield Paragraph(plain(words), "small")
    yield from prose(summary.text)
    if summary.dissent:
        yield Note(_("Abweichende Meinung"), tuple(summary.dissent.split("\n\n")))


def further_groups(material: Material) -> Iterator[Block]:
    """Groups whose field is in no chapter: an evening without a text, a table of its own."""
    told = {chapter.title.field_id for chapter in material.text.chapters}
    groups = [group for group in material.groups if group.field_id not in told]
    summaries = {summary.group_id: summary for summary in material.summaries}
    said = [group for group in groups if group.pk in summaries]
    homeless = elsewhere(material, told)
    if not (said or homeless):
        return
    yield Heading(_("Weitere Arbeitsgruppen") if told else _("Arbeitsgruppen"))
    yield from prose(material.introduction(Chapter.GROUPS))
    for group in said:
        yield Heading(group.title, 2, kind=group.label)
        yield from _summary(summaries[group.pk])
    yield from changes(homeless)
