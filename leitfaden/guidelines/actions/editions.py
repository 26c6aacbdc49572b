"""Begin a concept, begin its editions, and freeze them when they are adopted."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from leitfaden.audit.actions import record
from leitfaden.bodies.actions import NotCompetent, keep_standing, note_resolution
from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.guidelines.actions.refusals import (
    AddressTaken,
    AdopterMissing,
    EditionFrozen,
    NotAdoptedByThem,
    NothingToAdopt,
    NotThatDay,
    NotYetAdopted,
    OfAnotherConcept,
)
from leitfaden.guidelines.models import Concept, Edition, FieldTitle, Wording
from leitfaden.guidelines.verbs import CONCEPT_STARTED, EDITION_ADOPTED, EDITION_STARTED
from leitfaden.people.models import User

ADOPTING = (Resolution.Outcome.ADOPTED, Resolution.Outcome.ADOPTED_CHANGED)


@transaction.atomic
def start_concept(
    *, title: str, slug: str, by: User | None, description: str = "", publish: bool = False
) -> Concept:
    if Concept.objects.filter(slug=slug).exists():
        raise AddressTaken
    concept = Concept.objects.create(
        title=title,
        slug=slug,
        description=description,
        published_at=timezone.now() if publish else None,
    )
    record(CONCEPT_STARTED, concept, by=by, slug=slug, published=publish)
    return concept


@transaction.atomic
def start_edition(
    concept: Concept,
    *,
    label: str,
    slug: str,
    by: User | None,
    based_on: Edition | None = None,
    paper: Paper | None = None,
    publish: bool = False,
) -> Edition:
    """Begin an empty edition, or one that starts as a copy of `based_on`, unit by unit."""
    if based_on and based_on.concept_id != concept.pk:
        raise OfAnotherConcept
    Concept.objects.select_for_update().get(pk=concept.pk)
    if concept.editions.filter(slug=slug).exists():
        raise AddressTaken
    last = concept.editions.aggregate(last=Max("position"))["last"] or 0
    edition = Edition.objects.create(
        concept=concept,
        position=last + 1,
        label=label,
        slug=slug,
        based_on=based_on,
        paper=paper,
        published_at=timezone.now() if publish else None,
    )
    if based_on:
        _copy(based_on, into=edition)
    record(EDITION_STARTED, edition, by=by, based_on=based_on and based_on.pk, published=publish)
    return edition


@transaction.atomic
def adopt(
    edition: Edition,
    *,
    on: dt.date,
    by: User | None,
    resolution: Resolution | None = None,
    organization: Organization | None = None,
) -> Edition:
    """Note that the edition was adopted; from now on it refuses every change.

    Without `resolution` that of the `organization` is noted along with it.
    """
    keep_open(edition)
    if not edition.wordings.exists():
        raise NothingToAdopt
    if on > timezone.localdate():
        raise NotYetAdopted
    resolution = resolution or _note(organization, on=on, paper=edition.paper, by=by)
    _check(keep_standing(resolution), on=on)
    edition.adopted_on, edition.adopted_by = on, resolution
    edition.save(update_fields=["adopted_on", "adopted_by"])
    _name_fields_as_in(edition)
    record(EDITION_ADOPTED, edition, by=by, resolution=resolution.pk)
    return edition


def _note(
    organization: Organization | None, *, on: dt.date, paper: Paper | None, by: User | None
) -> Resolution:
    if organization is None:
        raise AdopterMissing
    return note_resolution(
        organization, outcome=Resolution.Outcome.ADOPTED, decided_on=on, paper=paper, by=by
    )


def _check(resolution: Resolution, *, on: dt.date) -> None:
    if resolution.outcome not in ADOPTING:
        raise NotAdoptedByThem
    if not resolution.organization.may_decide:
        raise NotCompetent
    if resolution.decided_on != on:
        raise NotThatDay


def keep_open(edition: Edition) -> None:
    """Hold the edition's row until the change is done; refuse when it is adopted."""
    if Edition.objects.select_for_update().get(pk=edition.pk).is_frozen:
        raise EditionFrozen


def _name_fields_as_in(edition: Edition) -> None:
    """The newest adopted edition says what the fields are called."""
    if edition.concept.editions.adopted().filter(position__gt=edition.position).exists():
        return
    for title in edition.field_titles.select_related("field"):
        title.field.title = title.title
        title.field.save(update_fields=["title"])


def _copy(base: Edition, *, into: Edition) -> None:
    """Every field title and every wording, with the identity of its unit."""
    FieldTitle.objects.bulk_create(
        FieldTitle(
            edition=into,
            field_id=title.field_id,
            number=title.number,
            title=title.title,
            introduction=title.introduction,
        )
        for title in base.field_titles.all()
    )
    Wording.objects.bulk_create(_twin(wording, of=into) for wording in base.wordings.all())
    _copy_listings(base, into=into)


def _twin(wording: Wording, *, of: Edition) -> Wording:
    return Wording(
        edition=of,
        unit_id=wording.unit_id,
        kind=wording.kind,
        field_id=wording.field_id,
        number=wording.number,
        position=wording.position,
        title=wording.title,
        text=wording.text,
        note_to_id=wording.note_to_id,
    )


def _copy_listings(base: Edition, *, into: Edition) -> None:
    listed = Wording.also_under.through.objects
    ids = dict(into.wordings.values_list("unit_id", "pk"))
    listed.bulk_create(
        Wording.also_under.through(wording_id=ids[unit], actionfield_id=field)
        for unit, field in listed.filter(wording__edition=base).values_list(
            "wording__unit_id", "actionfield_id"
        )
    )
