"""What waits for somebody who works here: each entry leads to the page that settles it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cached_property

from django.db.models import Count, F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.amendments.models import Amendment
from leitfaden.core.charts import Age
from leitfaden.core.parts import Tile
from leitfaden.core.thread import Cord, Sign, State, Station
from leitfaden.core.ui.shell import address
from leitfaden.events.models import Contributor, Event
from leitfaden.intake.models import Document
from leitfaden.measures.models import Measure
from leitfaden.measures.queries import waiting
from leitfaden.people.gates import Duty, may
from leitfaden.people.models.visibility import Visitor
from leitfaden.trace.queries import account_of_town

EACH = 3
"""How many things of one kind the list of today names."""
SOON = dt.timedelta(days=30)
LINES = 20
"""How many measures the table shows."""


class Worklist:
    """Everything the desk shows, asked for once."""

    def __init__(self, reader: Visitor) -> None:
        self.may_edit = may(reader, Duty.EDIT)
        self.now = timezone.now()
        self.today = timezone.localdate()

    @cached_property
    def voices(self) -> list[tuple[int, int]]:
        """(card number, days) of the voices without an answer, the oldest first."""
        return account_of_town().waiting(on=self.today)

    @cached_property
    def silent(self) -> list[Measure]:
        return list(waiting(self.today).select_related("responsible").filter(withdrawn_at=None))

    @cached_property
    def undecided(self) -> list[Amendment]:
        found = Amendment.objects.undecided().filter(withdrawn_at=None)
        return list(found.order_by(F("proposed_on").asc(nulls_last=True), "number"))

    @cached_property
    def documents(self) -> list[Document]:
        return list(Document.objects.filter(committed_at=None).defer("source"))

    @cached_property
    def drafts(self) -> list[Amendment | Measure]:
        return [*Amendment.objects.drafts(), *Measure.objects.drafts()]

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
                len(self.voices),
                _("Stimmen ohne Antwort"),
                f"{address('trace:account')}?ergebnis=open",
            ),
            Tile(len(self.silent), _("Maßnahmen ohne neuen Stand"), silent_url),
            Tile(
                len(self.undecided),
                _("Änderungen ohne Entscheidung"),
                address("amendments:amendment_list"),
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

    def entries(self) -> list[Station]:
        """The list of today, what waits longest first within its kind."""
        return [*self._read(), *self._ask(), *self._answer(), *self._meet(), *self._decide()]

    def _read(self) -> Iterator[Station]:
        for document in self.documents[:EACH]:
            yield self._entry(
                Sign.EVENT,
                _("Dokument"),
                str(document),
                document.get_absolute_url(),
                _("Eingelesenes prüfen und übernehmen"),
                ago((self.today - timezone.localtime(document.brought_at).date()).days),
            )

    def _ask(self) -> Iterator[Station]:
        for measure in self.silent[:EACH]:
            office = measure.responsible
            yield self._entry(
                Sign.STATUS,
                _("Maßnahme ohne neuen Stand"),
                f"{measure.code} {measure.title}",
                reverse("measures:report_new", args=[measure.number])
                if self.may_edit
                else measure.get_absolute_url(),
                _("Stand erbitten bei: %(office)s") % {"office": office.name}
                if office
                else _("Stand berichten. Zuständig ist noch niemand."),
                measure.standing(on=self.today).silence,
            )

    def _answer(self) -> Iterator[Station]:
        if not self.voices:
            return
        number, days = self.voices[0]
        others = len(self.voices) - 1
        named = ngettext("K-%(number)d und %(n)d weitere", "K-%(number)d und %(n)d weitere", others)
        yield self._entry(
            Sign.CARD,
            _("Stimmen ohne Antwort"),
            named % {"number": number, "n": others} if others else f"K-{number}",
            reverse("workshops:card_detail", args=[number]),
            _("Antwort schreiben, die älteste zuerst"),
            ago(days),
        )

    def _meet(self) -> Iterator[Station]:
        for event in self.events[:EACH]:
            requests: int = vars(event)["requests"]
            days = (event.day - self.today).days if event.day else 0
            yield self._entry(
                Sign.EVENT,
                _("Veranstaltung"),
                event.title,
                event.get_absolute_url(),
                ngettext("Eine Anfrage ist offen", "%(n)d Anfragen sind offen", requests)
                % {"n": requests}
                if requests
                else _("Alle Anfragen sind beantwortet"),
                ngettext("in %(n)d Tag", "in %(n)d Tagen", days) % {"n": days}
                if days
                else _("heute"),
            )

    def _decide(self) -> Iterator[Station]:
        for amendment in self.undecided[:EACH]:
            since = amendment.proposed_on
            yield self._entry(
                Sign.AMENDMENT,
                _("Änderung ohne Entscheidung"),
                f"{amendment.code} {amendment.title}",
                amendment.get_absolute_url(),
                _("Entscheidung festhalten"),
                ago((self.today - since).days) if since else "",
            )

    def _entry(self, sign: Sign, what: str, title: str, url: str, todo: str, aside: str) -> Station:
        return Station(
            sign,
            State.REACHED if sign is Sign.EVENT else State.WAITING,
            title=title,
            url=url,
            word=what,
            detail=todo,
            aside=aside,
            cord=Cord.WHOLE,
        )

    def lines(self) -> list[tuple[Measure, object]]:
        """Measures that are going on, those without a word for longest first."""
        going = Measure.objects.filter(withdrawn_at=None).going_on().select_related("responsible")
        ordered = going.order_by(F("newest_on").asc(nulls_first=True), "number")[:LINES]
        return [(measure, measure.standing(on=self.today)) for measure in ordered]


def ago(days: int) -> str:
    if days <= 0:
        return _("heute")
    return ngettext("seit %(n)d Tag", "seit %(n)d Tagen", days) % {"n": days}
