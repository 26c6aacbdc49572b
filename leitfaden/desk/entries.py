"""The list of today: each entry says what waits and for how long, and leads to the page that settles it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.thread import Cord, Sign, State, Station
from leitfaden.core.written import Written, sentence
from leitfaden.desk.worklist import Worklist
from leitfaden.measures.models import Measure

EACH = 3
"""How many things of one kind the list names."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that has waited for some days; None where nobody knows since when."""

    days: int | None
    station: Station


def of(work: Worklist) -> list[Station]:
    """First what is ready to be looked through, then all else that waits, then what is to come; of
    each the longest waiting first."""
    to_review = _longest_first([*_documents(work), *_drafts(work)])
    waits = _longest_first([*_silent(work), *_voices(work), *_undecided(work)])
    return [entry.station for entry in (*to_review, *waits, *_coming(work))]


def _longest_first(entries: list[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: -1 if entry.days is None else entry.days, reverse=True)


def _documents(work: Worklist) -> Iterator[Entry]:
    for document in work.documents[:EACH]:
        days = _since(timezone.localtime(document.brought_at).date(), work)
        title, url = str(document), document.get_absolute_url()
        todo = _("Eingelesenes prüfen und übernehmen")
        yield _entry(Sign.CARD, _("Dokument"), title, url, todo, days, state=State.REACHED)


def _drafts(work: Worklist) -> Iterator[Entry]:
    found = [(work.begun.get((d._meta.label_lower, d.pk)), d) for d in work.drafts]
    oldest = sorted(found, key=lambda pair: (pair[0] or dt.date.max, pair[1].pk))
    for day, draft in oldest[:EACH]:
        is_measure = isinstance(draft, Measure)
        sign = Sign.MEASURE if is_measure else Sign.AMENDMENT
        what = _("Entwurf einer Maßnahme") if is_measure else _("Entwurf einer Änderung")
        title, url, days = (
            Written(f"{draft.code} {draft.title}"),
            draft.get_absolute_url(),
            _since(day, work),
        )
        todo = _("Prüfen und veröffentlichen")
        yield _entry(sign, what, title, url, todo, days, state=State.REACHED)


def _silent(work: Worklist) -> Iterator[Entry]:
    for measure in work.silent[:EACH]:
        office, standing = measure.responsible, measure.standing(on=work.today)
        ask = sentence(_("Stand erbitten bei: %(office)s"), office=office.name) if office else ""
        yield _entry(
            Sign.STATUS,
            _("Maßnahme ohne neuen Stand"),
            Written(f"{measure.code} {measure.title}"),
            reverse("measures:report_new", args=[measure.number])
            if work.may_edit
            else measure.get_absolute_url(),
            ask or _("Stand berichten. Zuständig ist noch niemand."),
            _since(standing.on or measure.begun_on, work),
            standing.silence,
        )


def _voices(work: Worklist) -> Iterator[Entry]:
    if not work.voices:
        return
    number, days = work.voices[0]
    others = len(work.voices) - 1
    named = ngettext("K-%(number)d und %(n)d weitere", "K-%(number)d und %(n)d weitere", others)
    title = named % {"number": number, "n": others} if others else f"K-{number}"
    page = "workshops:card_answer" if work.may_decide else "workshops:card_detail"
    url = reverse(page, args=[number])
    todo = _("Antwort schreiben, die älteste zuerst")
    yield _entry(Sign.CARD, _("Stimmen ohne Antwort"), title, url, todo, days)


def _undecided(work: Worklist) -> Iterator[Entry]:
    for amendment in work.undecided[:EACH]:
        yield _entry(
            Sign.AMENDMENT,
            _("Änderung ohne Entscheidung"),
            Written(f"{amendment.code} {amendment.title}"),
            reverse("amendments:decision_note", args=[amendment.number])
            if work.may_decide
            else amendment.get_absolute_url(),
            _("Entscheidung festhalten"),
            _since(amendment.proposed_on, work),
        )


def _coming(work: Worklist) -> Iterator[Entry]:
    """What is to come does not wait; the nearest day first."""
    for event in work.events[:EACH]:
        requests: int = vars(event)["requests"]
        todo = ngettext("Eine Anfrage ist offen", "%(n)d Anfragen sind offen", requests)
        days = (event.day - work.today).days if event.day else 0
        yield _entry(
            Sign.EVENT,
            _("Veranstaltung"),
            event.title,
            reverse("events:contributor_list", args=[event.number])
            if requests
            else event.get_absolute_url(),
            todo % {"n": requests} if requests else _("Alle Anfragen sind beantwortet"),
            None,
            ngettext("in %(n)d Tag", "in %(n)d Tagen", days) % {"n": days} if days else _("heute"),
            state=State.REACHED,
        )


def _entry(
    sign: Sign,
    what: str,
    title: str,
    url: str,
    todo: str,
    days: int | None,
    aside: str = "",
    *,
    state: State = State.WAITING,
) -> Entry:
    """A full bead where something lies ready, a hollow one where it is still missing."""
    station = Station(
        sign,
        state,
        title=title,
        url=url,
        word=what,
        detail=todo,
        aside=aside or ago(days),
        cord=Cord.WHOLE,
    )
    return Entry(days, station)


def _since(day: dt.date | None, work: Worklist) -> int | None:
    return (work.today - day).days if day else None


def ago(days: int | None) -> str:
    if days is None:
        return ""
    if days <= 0:
        return _("heute")
    return ngettext("seit %(n)d Tag", "seit %(n)d Tagen", days) % {"n": days}
