"""Districts and focus areas the document names; those the town has already are not made again."""

import re

from leitfaden.intake.commit.words import clipped, slug_of, titled
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models.item import Type
from leitfaden.vocab.models import District, FocusArea

SEVERAL = re.compile(r"\s*(?:,|;|/|\n|\bund\b|\bsowie\b)\s*")


def write(writing: Writing) -> None:
    for item in writing.of(Type.DISTRICT):
        district = _district(clipped(titled(item.text), 120))
        writing.districts[item.pk] = district
        if area := item.told.get("focus_area"):
            named = _area(clipped(titled(str(area)), 160))
            named.districts.add(district)
            writing.areas[item.pk] = named


def _district(name: str) -> District:
    known = District.objects.filter(name__iexact=name).first()
    return known or District.objects.create(name=name, slug=_free_slug(name))


def _free_slug(name: str) -> str:
    slug, taken = slug_of(name, 120), District.objects
    slugs = (slug, *(f"{slug}-{number}" for number in range(2, 1000)))
    return next(free for free in slugs if not taken.filter(slug=free).exists())


def _area(name: str) -> FocusArea:
    return FocusArea.objects.filter(name__iexact=name).first() or FocusArea.objects.create(
        name=name
    )


def known_districts(said: str) -> list[District]:
    """The districts a column names, as far as the town has them."""
    names = [name for name in SEVERAL.split(said.strip()) if name]
    found = (District.objects.filter(name__iexact=name).first() for name in names)
    return [district for district in found if district]
