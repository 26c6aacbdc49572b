"""The one gate: what a page shows, it got through `visible_to(user)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from leitfaden.core.prepared import Listing, Prepared
from leitfaden.people.models.user import User

LONGEST_REASON = 500
"""Letters that tell why something was withdrawn."""

type Visitor = AbstractBaseUser | AnonymousUser | None


def works_here(visitor: Visitor) -> bool:
    """Whether somebody holds any role of the town and may see drafts."""
    return isinstance(visitor, User) and visitor.may_work and bool(visitor.roles)


def prepared[*Asked, Row](
    question: Callable[[Visitor, *Asked], QuerySet[Any, Row]],
) -> Callable[[Visitor, *Asked], Prepared[Row]]:
    """A question whose answer depends on who asks: put into SQL once for all strangers, and anew for
    those who work here, whose roles may change."""
    return _once(question, Prepared)


def listing[*Asked, Row](
    question: Callable[[Visitor, *Asked], QuerySet[Any, Row]],
) -> Callable[[Visitor, *Asked], Listing[Row]]:
    """The same for a long list that is shown page by page."""
    return _once(question, Listing)


def _once[*Asked, Row, Made](
    question: Callable[[Visitor, *Asked], QuerySet[Any, Row]],
    make: Callable[[QuerySet[Any, Row]], Made],
) -> Callable[[Visitor, *Asked], Made]:
    of_strangers: dict[tuple[*Asked], Made] = {}

    def of(visitor: Visitor, /, *asked: *Asked) -> Made:
        if works_here(visitor):
            return make(question(visitor, *asked))
        if asked not in of_strangers:
            of_strangers[asked] = make(question(None, *asked))
        return of_strangers[asked]

    return of


class PublishableQuerySet[T: models.Model](models.QuerySet[T]):
    def visible_to(self, visitor: Visitor) -> Self:
        """All for those who work here; for everybody else what is published and not withdrawn."""
        return self if works_here(visitor) else self.public()

    def public(self) -> Self:
        return self.filter(Q(published_at__isnull=False, withdrawn_at=None))

    def drafts(self) -> Self:
        return self.filter(published_at=None, withdrawn_at=None)


class Publishable(models.Model):
    """A thing that is internal until a person publishes it, and public until one withdraws it."""

    published_at = models.DateTimeField(null=True, blank=True, db_index=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_because = models.CharField(_("Begründung"), max_length=LONGEST_REASON, blank=True)

    class Meta:
        abstract = True

    @property
    def is_public(self) -> bool:
        return self.published_at is not None and self.withdrawn_at is None
