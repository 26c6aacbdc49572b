"""Districts and focus areas the document names; those the town has already are not made again."""

import re

from leitfaden.intake.commit.words import clipped, slug_of, titled
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.vocab.models import District, FocusArea

RAISED = re.compile(
    r"herausforderung|analysier|sammel|schwer|bedarf|problem|benann|nannten", re.IGNORECASE
)
"""Words by which an introduction says that what follows was named in the places it tells."""

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


def districts_of(writing: Writing, item: Item) -> list[District]:
    """Those a column names, else the one below which a person has put the item."""
    above = writing.within(item, Type.DISTRICT)
    named = known_districts(str(item.told.get("district") or ""))
    return named or ([writing.districts[above.pk]] if above else [])


def areas_of(writing: Writing, item: Item) -> list[FocusArea]:
    """All focus areas whose people named the challenges of the list, as its introduction tells."""
    if item.told.get("district"):
        return []
    told = (
        place
        for place in writing.of(Type.DISTRICT)
        if place.pk in writing.areas and RAISED.search(str(place.told.get("context") or ""))
    )
    return list({area.pk: area for area in (writing.areas[place.pk] for place in told)}.values())


def jointly(areas: list[FocusArea]) -> str:
    """A list of several areas does not say which of them each challenge came from."""
    if len(areas) < 2:
        return ""
    named = " und ".join(area.name for area in areas)
    return f"Im Dokument gemeinsam genannt für {named}; für welchen Bereich allein, sagt es nicht."
