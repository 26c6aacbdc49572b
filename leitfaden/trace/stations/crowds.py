"""A line for many voices at once: counts instead of names."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.addresses import reverse
from leitfaden.core.thread import Sign, State, Station
from leitfaden.trace.queries import Reach
from leitfaden.trace.stations import things
from leitfaden.trace.stations.gaps import no_measure


def line(reach: Reach, *, voices_url: str, themes_url: str) -> tuple[Station, ...]:
    """The stations that were reached; a carried text without a measure ends in a gap."""
    if not (reach.cards or reach.challenges):
        return ()
    stations = [things.card_crowd(reach.cards, voices_url)] if reach.cards else []
    if reach.themes:
        named = _themes(reach.themes)
        stations.append(_count(Sign.THEME, _("Themen"), named, _("eingeordnet"), themes_url))
    if reach.challenges:
        title = ngettext("%d Herausforderung", "%d Herausforderungen", reach.challenges)
        stations.append(
            _count(
                Sign.MEASURE, _("Herausforderungen"), title % reach.challenges, _("benannt"),
                reverse("measures:challenge_list"),
            )
        )  # fmt: skip
    return (*stations, *_decided(reach), *_done(reach))


def _themes(count: int) -> str:
    return ngettext("%d Thema", "%d Themen", count) % count


def _decided(reach: Reach) -> list[Station]:
    stations = []
    if reach.amendments:
        title = ngettext("%d Änderung", "%d Änderungen", reach.amendments) % reach.amendments
        word = _("%(carried)d von %(all)d angenommen") % {
            "carried": reach.carried,
            "all": reach.amendments,
        }
        state = State.REACHED if reach.carried == reach.amendments else State.PARTLY
        stations.append(
            _count(
                Sign.AMENDMENT, _("Änderungen"), title, word, reverse("amendments:amendment_list"),
                state if reach.carried else State.WAITING,
            )
        )  # fmt: skip
    if reach.units:
        title = ngettext("%d Leitlinie", "%d Leitlinien", reach.units) % reach.units
        url = reverse("guidelines:concept_list")
        stations.append(_count(Sign.GUIDELINE, _("Leitlinien"), title, _("im Text"), url))
    return stations


def _done(reach: Reach) -> list[Station]:
    if not reach.measures:
        return [no_measure()] if reach.units else []
    title = ngettext("%d Maßnahme", "%d Maßnahmen", reach.measures) % reach.measures
    word = _("%(begun)d begonnen, %(done)d umgesetzt") % {"begun": reach.begun, "done": reach.done}
    state = State.REACHED if reach.begun else State.WAITING
    url = reverse("measures:measure_list")
    return [_count(Sign.MEASURE, _("Maßnahmen"), title, word, url, state)]


def _count(
    sign: Sign, kind: str, title: str, word: str, url: str = "", state: State = State.REACHED
) -> Station:
    return Station(sign, state, kind=kind, title=title, url=url, word=word)
