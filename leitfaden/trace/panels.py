"""What the roof writes into the places that the rooms below leave open."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString

from leitfaden.events.models import Event
from leitfaden.trace import labels
from leitfaden.trace.account_rows import rows_of
from leitfaden.trace.queries import account_of
from leitfaden.trace.queries.gone import gone
from leitfaden.trace.stations import ahead, back, here, voices
from leitfaden.workshops.models import Card, Theme


def back_panel(thing: Any, request: HttpRequest) -> SafeString:
    if isinstance(thing, Card):
        line = back.of_voice(_voice(thing, request))
    else:
        line = back.line(thing, visitor=request.user, today=timezone.localdate())
    return _drawn("back", {"line": line}, request)


def ahead_panel(thing: Any, request: HttpRequest) -> SafeString:
    if isinstance(thing, Card | Theme):
        line = voices.line(_voice(thing, request))
    else:
        line = ahead.line(thing, visitor=request.user, today=timezone.localdate())
    dotted = ahead.is_open(thing, visitor=request.user)
    return _drawn("ahead", {"line": line, "dotted": dotted}, request)


def account_panel(thing: Any, request: HttpRequest) -> SafeString:
    """The outcome of a card in one sentence, of a theme in a word, or the account of an event."""
    if isinstance(thing, Card | Theme):
        voice = _voice(thing, request)
        found = voices.outcome_of(voice)
        waits = isinstance(thing, Card) and voices.has_waiting_thought(voice)
        sentence = labels.sentence(found, waits=waits) if isinstance(thing, Card) else ""
        context = {"tag": labels.tag(found), "sentence": sentence}
        return _drawn("outcome", context, request)
    if isinstance(thing, Event):
        account = account_of(thing)
        told = {"event": thing, "account": account, "rows": rows_of(account, thing)}
        return _drawn("account_of_event", told, request)
    return SafeString("")


def gone_panel(code: Any, request: HttpRequest) -> SafeString:
    """Of what was withdrawn from under its own address; empty where nothing was."""
    if not (found := gone(code)):
        return SafeString("")
    return _drawn("gone", {"gone": found, "name": here.name_of(found)}, request)


def _drawn(name: str, context: dict[str, Any], request: HttpRequest) -> SafeString:
    return render_to_string(f"trace/{name}.html", context, request)


def _voice(thing: Card | Theme, request: HttpRequest) -> voices.Voice:
    """The walk of a card, done once for its outcome and its line."""
    kept: dict[Any, voices.Voice] = request.__dict__.setdefault("_voices", {})
    key = (thing._meta.label, thing.pk)
    if key not in kept:
        kept[key] = voices.Voice(thing, request.user, timezone.localdate())
    return kept[key]
