"""One form after another: what somebody sends twice from the same page is done once.

Presses on the same button send the same bytes, token included, for a page that is drawn anew carries a new
token. Somebody's forms wait for each other, so the second finds what the first led to, whatever the form is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseRedirectBase
from django.shortcuts import redirect

from leitfaden.audit.queries import stamp
from leitfaden.people.models import Sending, User

TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - a field's name
TYPED = "application/x-www-form-urlencoded"


def once(request: HttpRequest, user: User, answer: Callable[[], HttpResponse]) -> HttpResponse:
    """Answer a form, unless it is the one this person sent just before: then lead where that one led.

    Uploads do not wait: reading them takes long, and a file is known by its own fingerprint.
    """
    if request.method != "POST" or request.content_type != TYPED or TOKEN not in request.POST:
        return answer()
    fingerprint = _fingerprint(request)
    with transaction.atomic():
        last = _turn_of(user)
        if last.led_to and last.fingerprint == fingerprint:
            return redirect(last.led_to)
        before = stamp()
        answered = answer()
        is_taken = stamp() != before  # a refused form records nothing and may be sent again
        last.fingerprint, last.led_to = fingerprint, _led_to(answered) if is_taken else ""
        last.save(update_fields=["fingerprint", "led_to"])
    return answered


def _turn_of(user: User) -> Sending:
    """The person's row, once all their forms before are answered."""
    Sending.objects.get_or_create(user=user)
    return Sending.objects.select_for_update().get(user=user)


def _fingerprint(request: HttpRequest) -> str:
    sent = request.get_full_path().encode() + b"\0" + request.body
    return hashlib.sha256(sent).hexdigest()


def _led_to(answer: HttpResponse) -> str:
    """Only a form that led on was taken; one that came back with its errors may be sent again."""
    if not isinstance(answer, HttpResponseRedirectBase):
        return ""
    longest = Sending._meta.get_field("led_to").max_length or 0
    return answer.url if len(answer.url) <= longest else ""
