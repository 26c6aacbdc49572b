"""Draw up the next edition from what was decided, after a look at every change."""

from __future__ import annotations

from typing import Any, cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from leitfaden.amendments import actions, queries, words
from leitfaden.amendments.forms import NextEditionForm
from leitfaden.amendments.models import Amendment
from leitfaden.guidelines.actions import AddressTaken
from leitfaden.guidelines.diff import compare
from leitfaden.guidelines.models import Edition
from leitfaden.people.gates import Duty, only
from leitfaden.people.models import User


@only(Duty.DECIDE)
def edition_draw_up(request: HttpRequest, pk: int) -> HttpResponse:
    editions = Edition.objects.visible_to(request.user).select_related("concept")
    edition = get_object_or_404(editions, pk=pk)
    form = NextEditionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            drawn = actions.draw_up_edition(
                edition, by=cast(User, request.user), **form.cleaned_data
            )
        except AddressTaken as refusal:
            form.add_error("slug", refusal.sentence)
        except (actions.CollidingAmendments, actions.AlreadyDrawnUp) as refusal:
            form.add_error(None, refusal.sentence)
        else:
            return redirect(drawn)
    preview = queries.preview(edition)
    context = {
        "edition": edition,
        "form": form,
        "preview": preview,
        "changes": [_told(amendment) for amendment in preview.carried],
    }
    return render(request, "amendments/edition_draw_up.html", context)


def _told(amendment: Amendment) -> dict[str, Any]:
    """One change as the preview shows it."""
    return {
        "amendment": amendment,
        "summary": words.summary_of(amendment),
        "runs": compare(*words.changes(amendment)),
    }
