"""Stations that carry a state: amendments, measures, their reports, and direct answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.amendments.models import Amendment
from leitfaden.amendments.words import RECOMMENDED
from leitfaden.core.choices import chosen
from leitfaden.core.thread import Cord, Sign, State, Station, Tag, Text
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import Written, sentence
from leitfaden.measures.models import Measure, StatusReport
from leitfaden.trace.outcome import Part
from leitfaden.trace.queries.proposed import SHOWN
from leitfaden.trace.stations import gaps
from leitfaden.trace.stations.things import (
    and_more,
    day,
    days_since,
    report_tag,
    shortened,
)
from leitfaden.workshops.models import Answer


def part_of_amendment(amendment: Any) -> Part:
    if not amendment.decision:
        return Part.UNDECIDED
    return Part.CARRIED if amendment.is_carried else Part.DECLINED


def part_of_measure(measure: Any, *, today: dt.date) -> Part:
    """What is dropped is declined, whether it was begun or not."""
    if _last_state(measure) == StatusReport.State.DROPPED:
        return Part.DECLINED
    return Part.CARRIED if _is_begun(measure, today) else Part.UNDECIDED


def _is_begun(measure: Any, today: dt.date) -> bool:
    return measure.begun_on is not None and measure.begun_on <= today


def state_of(parts: Sequence[Part]) -> State:
    """How a bead looks that stands for several amendments or measures."""
    if all(part is Part.CARRIED for part in parts):
        return State.REACHED
    if all(part is Part.DECLINED for part in parts):
        return State.ENDED
    return State.PARTLY if Part.CARRIED in parts else State.WAITING


def amendments(found: Sequence[Any], parts: Sequence[Part] = ()) -> Station:
    """Several amendments as one station; `parts` tells of all where `found` holds only the first."""
    parts = parts or [part_of_amendment(a) for a in found]
    if len(parts) == 1:
        return _amendment(found[0], state_of(parts))
    carried = parts.count(Part.CARRIED)
    return Station(
        Sign.AMENDMENT,
        state_of(parts),
        kind=_("Änderungen"),
        title=ngettext("%d Änderung", "%d Änderungen", len(parts)) % len(parts),
        word=_("%(carried)d von %(all)d angenommen") % {"carried": carried, "all": len(parts)},
        more=tuple((_with(a, decision_of(a)), a.get_absolute_url()) for a in found[:SHOWN]),
        more_label=and_more(len(parts)),
    )  # fmt: skip


def _with(thing: Any, state: Text) -> SafeString:
    """The name of a thing and, behind it, how it stands."""
    return format_html("{} ({})", Written(f"{thing.code} {thing.title}"), state)


def decision_of(amendment: Any) -> str:
    return chosen(amendment, "decision") or _("noch nicht entschieden")


def _amendment(amendment: Amendment, state: State) -> Station:
    return Station(
        Sign.AMENDMENT,
        state,
        kind=_("Änderung %(code)s") % {"code": amendment.code},
        when=day(amendment.decided_on or amendment.proposed_on),
        title=amendment.title,
        url=amendment.get_absolute_url(),
        word=decision_of(amendment),
        tag=_amendment_tag(amendment),
        detail=_told(amendment),
    )


def _amendment_tag(amendment: Amendment) -> Tag:
    kinds = {Part.CARRIED: "ok", Part.DECLINED: "end", Part.UNDECIDED: "wait"}
    return Tag(kinds[part_of_amendment(amendment)], decision_of(amendment))


def _told(amendment: Amendment) -> str:
    """Who recommended and who decided, each on its own; the reason where it was declined."""
    said: list[str] = []
    if amendment.recommended_by:
        said.append(
            sentence(
                _("%(body)s empfiehlt: %(what)s."),
                body=amendment.recommended_by,
                what=RECOMMENDED[Amendment.Decision(amendment.recommendation)],
            )
        )
    if amendment.decided_by:
        said.append(sentence(_("Entschieden: %(body)s."), body=amendment.decided_by))
    if amendment.decision_reason:
        said.append(amendment.decision_reason)
    return in_a_row(*said, between=" ")


def decision_station(amendment: Amendment) -> Station:
    """What the competent body resolved; declined ends the thread with its reason."""
    return Station(
        Sign.GUIDELINE,
        State.REACHED if amendment.is_carried else State.ENDED,
        kind=_("Beschluss"),
        when=day(amendment.decided_on),
        title=capfirst(chosen(amendment, "decision")),
        word=decision_of(amendment),
        detail=Written(f"{amendment.decided_by}. {amendment.decision_reason}".strip()),
    )


def measures(found: Sequence[Any], *, today: dt.date) -> Station:
    if len(found) == 1:
        return _measure(found[0], today)
    parts = [part_of_measure(m, today=today) for m in found]
    begun = sum(_is_begun(measure, today) for measure in found)
    return Station(
        Sign.MEASURE,
        State.WAITING if all(p is Part.UNDECIDED for p in parts) else State.REACHED,
        kind=_("Maßnahmen"),
        title=ngettext("%d Maßnahme", "%d Maßnahmen", len(found)) % len(found),
        word=_("%(begun)d von %(all)d begonnen") % {"begun": begun, "all": len(parts)},
        more=tuple((_with(m, _state_said(m)), m.get_absolute_url()) for m in found[:SHOWN]),
        more_label=and_more(len(found)),
    )  # fmt: skip


def _measure(measure: Any, today: dt.date) -> Station:
    state, word = State.WAITING, _("noch nicht begonnen")
    if _is_begun(measure, today):
        begun_on = {"day": day(measure.begun_on)}
        state, word = State.REACHED, _("begonnen am %(day)s") % begun_on
    elif part_of_measure(measure, today=today) is Part.DECLINED:
        state, word = State.ENDED, _("nicht begonnen")
    return Station(
        Sign.MEASURE,
        state,
        kind=_("Maßnahme %(code)s") % {"code": measure.code},
        when=measure.responsible.name if measure.responsible else "",
        title=measure.title,
        url=measure.get_absolute_url(),
        word=word,
    )


def _state_said(measure: Any) -> str:
    state = _last_state(measure)
    return str(StatusReport.State(state).label) if state else _("noch kein Stand")


def _last_state(measure: Any) -> str:
    return str(measure.last["state"]) if measure.last else ""


def status(found: Sequence[Any], *, today: dt.date) -> Station:
    """The newest word on these measures; a gap where nobody has reported."""
    told = sorted((m for m in found if m.last), key=lambda m: str(m.last["on"]), reverse=True)
    if not told:
        since = min((m.begun_on for m in found if m.begun_on), default=None)
        return gaps.no_report(since=days_since(since, today=today))
    return _status(told[0])


def standing(measure: Any, *, today: dt.date) -> Station:
    """How a measure stands, at the end of its own thread; the gap where nobody has reported. Its page
    may know without asking."""
    if not hasattr(measure, "newest_state"):
        measure = Measure.objects.with_newest_report().get(pk=measure.pk)
    if not measure.newest_state:
        return gaps.no_report(since=days_since(measure.begun_on, today=today))
    stands = measure.standing(on=today)
    next_on = None if stands.is_ended else stands.next_on
    return Station(
        Sign.STATUS,
        stands.bead,
        kind=_("Stand"),
        when=day(stands.on),
        title=capfirst(stands.said),
        word=stands.said,
        cord=Cord.NONE if stands.is_ended else Cord.DOTTED,
        detail=in_a_row(stands.silence, _next(next_on) if next_on else "", between=". "),
    )


def _next(on: dt.date) -> str:
    return _("Nächster Bericht: %(day)s.") % {"day": day(on)}


def _status(measure: Any) -> Station:
    state = StatusReport.State(measure.last["state"])
    next_day = measure.last["next_on"]
    ended = state is StatusReport.State.DROPPED
    next_on = _next(dt.date.fromisoformat(next_day)) if next_day else ""
    return Station(
        Sign.STATUS,
        State.ENDED if ended else State.REACHED,
        kind=_("Stand"),
        when=day(dt.date.fromisoformat(measure.last["on"])),
        title=Written(f"{measure.code} {shortened(measure.title)}"),
        url=measure.get_absolute_url(),
        word=state.label,
        tag=report_tag(state),
        cord=Cord.DOTTED if next_day and not ended else Cord.NONE,
        detail=in_a_row(Written(measure.last["text"]), next_on, between=" "),
    )


def answer(given: Answer) -> Station:
    """What somebody answered directly, with the reason, from whom and where to read more."""
    passed_on = given.outcome == Answer.Outcome.PASSED_ON
    return Station(
        Sign.STATUS,
        State.PARTLY if passed_on else State.ENDED,
        kind=_("Antwort"),
        when=day(given.answered_on),
        title=sentence(_("Weitergegeben an: %(body)s"), body=given.passed_on_to)
        if passed_on
        else capfirst(chosen(given, "outcome")),
        word=chosen(given, "outcome"),
        detail=sentence(_("%(body)s: %(reason)s"), body=given.answered_by, reason=given.reason),
        more=((_("Zum Nachlesen"), given.link),) if given.link else (),
    )
