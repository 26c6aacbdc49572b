"""One station for the things of one kind: a single thing by its name, several as a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.amendments.models import Amendment
from leitfaden.core.choices import chosen
from leitfaden.core.thread import Sign, Station, Tag, Text
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.written import Written, sentence
from leitfaden.guidelines.models import Kind as UnitKind
from leitfaden.measures.models import StatusReport
from leitfaden.trace.queries.proposed import SHOWN
from leitfaden.trace.queries.said import Said, carried_into, newest


def day(value: dt.date | dt.datetime | None) -> str:
    """A date in words; an unknown date says nothing."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        value = timezone.localtime(value).date()
    return date_format(value, "DATE_FORMAT")


def days_since(value: dt.date | None, *, today: dt.date) -> int | None:
    return (today - value).days if value else None


def _listed(things: Sequence[Any], name: Any) -> tuple[tuple[Text, str], ...]:
    return tuple((name(t), t.get_absolute_url()) for t in things[:SHOWN])


def events(found: Sequence[Any]) -> Station:
    first = found[0]
    if len(found) == 1:
        return Station(
            Sign.EVENT,
            kind=chosen(first, "kind"),
            when=day(first.starts_at),
            title=first.title,
            url=first.get_absolute_url(),
            word=_("hat stattgefunden") if _is_over(first) else _("findet statt"),
        )
    return Station(
        Sign.EVENT,
        kind=_("Veranstaltungen"),
        title=ngettext("%d Veranstaltung", "%d Veranstaltungen", len(found)) % len(found),
        word=_("Hier wurde es gesagt"),
        more=_listed(found, lambda e: in_a_row(e.title, day(e.starts_at))),
    )


def _is_over(event: Any) -> bool:
    return bool(event.is_over(now=timezone.now()))


def cards(found: Sequence[Any]) -> Station:
    if len(found) == 1:
        card = found[0]
        return Station(
            Sign.CARD,
            kind=_("Karte %(code)s") % {"code": card.code},
            when=chosen(card, "channel"),
            title=card.text,
            url=card.get_absolute_url(),
            word=_("gesagt"),
        )
    return Station(
        Sign.CARD,
        kind=_("Stimmen"),
        title=ngettext("%d Karte", "%d Karten", len(found)) % len(found),
        word=_("gesagt"),
        more=_listed(found, lambda c: Written(f"{c.code} {c.text}")),
        more_label=and_more(len(found)),
    )


def and_more(count: int) -> str:
    """How many of several things are listed, where it is not all of them."""
    if count <= SHOWN:
        return ""
    return _("%(shown)d von %(all)d") % {"shown": SHOWN, "all": count}


def card_crowd(count: int, url: str) -> Station:
    return Station(
        Sign.CARD,
        kind=_("Stimmen"),
        title=ngettext("%d Karte", "%d Karten", count) % count,
        url=url,
        word=_("gesagt"),
    )


def themes(found: Sequence[Any], *, thought: str = "") -> Station:
    first = found[0]
    if len(found) == 1:
        return Station(
            Sign.THEME,
            kind=_("Thema %(code)s") % {"code": first.code},
            when=ngettext("aus %d Karte", "aus %d Karten", first.card_count) % first.card_count,
            title=first.title,
            url=first.get_absolute_url(),
            word=_("eingeordnet"),
            detail=sentence(_("Gedanke: %(thought)s"), thought=Written(thought)) if thought else "",
        )
    return Station(
        Sign.THEME,
        kind=_("Themen"),
        title=ngettext("%d Thema", "%d Themen", len(found)) % len(found),
        word=_("eingeordnet"),
        more=_listed(found, lambda t: Written(f"{t.code} {t.title}")),
        more_label=and_more(len(found)),
    )


def units(found: Sequence[Any], *, say: Callable[[Any], Said] = newest, word: Text = "") -> Station:
    """Guidelines in the words of the newest edition, unless `say` takes those of another."""
    first = found[0]
    if len(found) == 1:
        said = say(first)
        return Station(
            Sign.GUIDELINE,
            kind=f"{UnitKind(said['kind']).label} {said['number']}".strip(),
            when=Written(said["edition"]["label"]),
            title=Written(said["title"] or shortened(said["text"])),
            url=first.get_absolute_url(),
            word=word or _("im Text"),
        )
    return Station(
        Sign.GUIDELINE,
        kind=_("Leitlinien"),
        title=ngettext("%d Leitlinie", "%d Leitlinien", len(found)) % len(found),
        word=word or _("im Text"),
        more=_listed(found, lambda unit: unit_name(say(unit))),
        more_label=and_more(len(found)),
    )


def changed_units(found: Sequence[Any], amendments: Sequence[Any]) -> Station:
    """Guidelines in the words of the edition that carries the changes, once there is one."""
    carried = [unit for unit in found if carried_into(unit, amendments)]
    return units(
        found,
        say=lambda unit: carried_into(unit, amendments) or newest(unit),
        word=_how_far(len(carried), found, amendments),
    )


def _how_far(carried: int, found: Sequence[Any], amendments: Sequence[Any]) -> str:
    """In the text, or decided and waiting for the next edition; what is struck goes into none."""
    if carried == len(found):
        return _("im Text")
    if carried:
        return _("%(carried)d von %(all)d im Text") % {"carried": carried, "all": len(found)}
    about = {unit.pk for unit in found}
    if all(a.kind == Amendment.Kind.STRIKE for a in amendments if a.unit_id in about):
        return _("Streichung beschlossen")
    return _("beschlossen, noch nicht im Text")


def unit_name(said: Said) -> str:
    return Written(f"{said['number']} {said['title'] or shortened(said['text'])}".strip())


def shortened(text: str, words: int = 12) -> str:
    """The first words of a text as a name for it; never used where a voice is shown."""
    parts = text.split()
    return " ".join(parts[:words]) + (" …" if len(parts) > words else "")


def challenges(found: Sequence[Any]) -> Station:
    first = found[0]
    if len(found) == 1:
        return Station(
            Sign.MEASURE,
            kind=_("Herausforderung %(code)s") % {"code": first.code},
            title=first.title,
            url=first.get_absolute_url(),
            word=_("benannt"),
        )
    return Station(
        Sign.MEASURE,
        kind=_("Herausforderungen"),
        title=ngettext("%d Herausforderung", "%d Herausforderungen", len(found)) % len(found),
        word=_("benannt"),
        more=_listed(found, lambda c: Written(f"{c.code} {c.title}")),
        more_label=and_more(len(found)),
    )


REPORT_TAGS = {
    StatusReport.State.DONE: "ok",
    StatusReport.State.IN_PROGRESS: "run",
    StatusReport.State.OPEN: "none",
    StatusReport.State.PAUSED: "wait",
    StatusReport.State.DROPPED: "end",
}


def report_tag(state: str) -> Tag:
    known = StatusReport.State(state)
    return Tag(REPORT_TAGS[known], known.label)
