"""The concept as adopted in 2021."""

from __future__ import annotations

from leitfaden.desk.demo.builders.made import Made
from leitfaden.desk.demo.texts import concept, papers
from leitfaden.desk.demo.texts.fields import FIELDS
from leitfaden.desk.demo.texts.shapes import Field
from leitfaden.guidelines import actions as text
from leitfaden.guidelines.models import Edition, Kind


def build(made: Made) -> None:
    label, slug, day = concept.FIRST
    work = text.start_concept(
        title=concept.TITLE,
        slug=concept.SLUG,
        description=concept.DESCRIPTION,
        publish=True,
        by=made.by,
    )
    edition = text.start_edition(
        work,
        label=label,
        slug=slug,
        paper=made.papers[papers.FIRST_EDITION],
        publish=True,
        by=made.by,
    )
    _write_preamble(edition, made)
    for field in FIELDS:
        made.fields[field.number] = text.add_field(
            edition,
            number=field.number,
            title=field.title,
            introduction=field.introduction,
            by=made.by,
        )
    for field in FIELDS:
        _write_field(edition, field, made)
    resolution = made.resolutions[papers.FIRST_EDITION, "rat"]
    made.editions.append(text.adopt(edition, on=day, resolution=resolution, by=made.by))


def _write_preamble(edition: Edition, made: Made) -> None:
    for number, paragraph in enumerate(concept.PREAMBLE, 1):
        wording = text.add_unit(edition, kind=Kind.PREAMBLE, text=paragraph, by=made.by)
        made.units[f"P{number}"] = wording.unit
    for place, sign, note in concept.FOOTNOTES:
        text.add_unit(
            edition,
            kind=Kind.FOOTNOTE,
            number=sign,
            text=note,
            note_to=made.units[f"P{place + 1}"],
            by=made.by,
        )


def _write_field(edition: Edition, field: Field, made: Made) -> None:
    for guideline in field.guidelines:
        wording = text.add_unit(
            edition,
            kind=Kind.GUIDELINE,
            number=guideline.number,
            title=guideline.title,
            text=guideline.text,
            field=made.fields[field.number],
            also_under=[made.fields[number] for number in guideline.also_under],
            by=made.by,
        )
        made.units[guideline.number] = wording.unit
    for approach in field.approaches:
        text.add_unit(
            edition,
            kind=Kind.APPROACH,
            text=approach,
            field=made.fields[field.number],
            by=made.by,
        )
