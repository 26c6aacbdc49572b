"""The button under a thing: to show it to everybody, or to take it back with a reason."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.http import HttpRequest

from leitfaden.people.actions import WithdrawalRefused, publish, withdraw
from leitfaden.people.models import Publishable, User


def show_or_withdraw(request: HttpRequest, thing: Publishable, *, withdrawn: bool) -> None:
    """Do what the button asks for; why it was not done is said on the next page."""
    me = cast(User, request.user)
    if not withdrawn:
        publish(thing, by=me)
        return
    try:
        withdraw(thing, because=request.POST.get("because", ""), by=me)
    except WithdrawalRefused as refusal:
        messages.error(request, str(refusal.sentence))
