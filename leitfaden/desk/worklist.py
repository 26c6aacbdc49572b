"""What waits for somebody who works here, asked for once; nothing of it is stored."""

from __future__ import annotations

import datetime as dt
from functools import cached_property

from django.db.models import Count, Exists, F, Min, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from leitfaden.amendments.models import Amendment
from leitfaden.audit.models import Event as Fact
from leitfaden.core.charts import Age
from leitfaden.core.parts import Tile
from leitfaden.core.ui.shell import address
from leitfaden.events.models import Contributor, Event
from leitfaden.intake.models import Document, Item
from leitfaden.measures.models import Measure, Standing
from leitfaden.measures.queries import waiting
from leitfaden.people.gates import Duty, may
from leitfaden.people.models.visibility import Visitor
from leitfaden.trace.queries import Account, account_of_town

SOON = dt.timedelta(days=30)
LINES = 20
"""How many measures the grid shows."""

type Going = tuple[Measure, Standing]


class Worklist:
    """Everything the desk shows, asked for once."""

    def __init__(self, reader: Visitor) -> None:
        self.may_edit = may(reader, Duty.EDIT)
        self.may_decide = may(reader, Duty.DECIDE)
        self.now = timezone.now()
        self.today = timezone.localdate()

    @cached_property
    def voices(self) -> list[tuple[int, int]]:
        """(card number, days) of the voices without an answer, the oldest first."""
        return self.account.waiting(on=self.today)

    @cached_property
    def account(self) -> Account:
        return account_of_town()

    @cached_property
    def silent(self) -> list[Measure]:
        return list(waiting(self.today).select_related("responsible").filter(withdrawn_at=None))

    @cached_property
    def undecided(self) -> list[Amendment]:
        found = Amendment.objects.undecided().filter(withdrawn_at=None)
        return list(found.order_by(F("proposed_on").asc(nulls_last=True), "number"))

    @cached_property
    def documents(self) -> list[Document]:
        """Those of which something may still be taken over, the oldest first."""
        kept = Item.objects.filter(document=OuterRef("pk"), left_out=False)
        found = Document.objects.filter(Exists(kept), committed_at=None).defer("source")
        return list(found.order_by("brought_at", "pk"))

    @cached_property
    def drafts(self) -> list[Amendment | Measure]:
        return [*Amendment.objects.drafts(), *Measure.objects.drafts()]

    @cached_property
    def begun(self) -> dict[tuple[str, int], dt.date]:
        """The day on which each draft was made, as far as the log reaches."""
        things = Q()
        for thing in self.drafts:
            things |= Q(subject_type=thing._meta.label_lower, subject_id=thing.pk)
        rows = Fact.objects.filter(things) if self.drafts else Fact.objects.none()
        first = rows.values_list("subject_type", "subject_id").annotate(first=Min("at"))
        return {(kind, pk): timezone.localtime(at).date() for kind, pk, at in first}

    @cached_property
    def events(self) -> list[Event]:
        """The coming events, each with the number of requests nobody has replied to."""
        open_requests = Count(
            "contributors", filter=Q(contributors__state=Contributor.State.REQUESTED)
        )
        coming = Event.objects.filter(withdrawn_at=None).upcoming(self.now)
        return list(coming.filter(starts_at__lt=self.now + SOON).annotate(requests=open_requests))

    def tiles(self) -> list[Tile]:
        drafts = len(self.documents) + len(self.drafts)
        silent_url = f"{reverse('measures:measure_list')}?stand=still"
        return [
            Tile(drafts, _("Entwürfe zu prüfen"), reverse("desk:draft_list")),
            Tile(
                self.account.count("open"),
                _("Stimmen ohne Antwort"),
                f"{address('trace:account')}?ergebnis=open",
            ),
            Tile(len(self.silent), _("Maßnahmen ohne neuen Stand"), silent_url),
            Tile(
                len(self.undecided),
                _("Änderungen ohne Entscheidung"),
                f"{address('amendments:amendment_list')}?stand=unentschieden",
            ),
        ]

    def ages(self) -> list[Age]:
        days = [age for _number, age in self.voices]
        steps = (
            (_("bis 30 Tage"), 0, 30),
            (_("31 bis 90"), 31, 90),
            (_("91 bis 180"), 91, 180),
            (_("über 180"), 181, 10**6),
        )
        return [
            Age(label, sum(first <= age <= last for age in days)) for label, first, last in steps
        ]

    def going(self, *, first: Measure | None = None) -> list[Going]:
        """Measures that are going on, those without a word for longest first; `first` on top."""
        going = Measure.objects.filter(withdrawn_at=None).going_on().select_related("responsible")
        ordered = going.order_by(F("newest_on").asc(nulls_first=True), "number")[:LINES]
        found = {measure.pk: measure for measure in ordered}
        listed = [first, *found.values()] if first and first.pk not in found else found.values()
        return [(measure, measure.standing(on=self.today)) for measure in listed]
