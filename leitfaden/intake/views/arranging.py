"""Split, merge and move the items of a draft."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.intake import actions
from leitfaden.intake.forms import PlaceForm, SplitForm
from leitfaden.intake.queries import source_around
from leitfaden.intake.queries.told import told_differently
from leitfaden.intake.views.common import acted, actor, back_to, chosen, item_of
from leitfaden.people.gates import Duty, only


@only(Duty.EDIT)
def item_split(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    """At a line, behind a sentence, before given words, or where the cursor stands."""
    item = item_of(request, pk, position)
    if item.document.is_committed:
        return redirect(item.document)
    way = back_to(request, item)
    form = SplitForm(request.POST if request.method == "POST" else None, item=item)
    if request.method == "POST" and form.is_valid():
        try:
            actions.split(item, by=actor(request), **form.words())
        except (actions.AlreadyCommitted, actions.NothingToSplit, actions.Stale) as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect(way())
    context = {"item": item, "form": form, "source": source_around(item), "back": way()}
    return render(request, "intake/item_split.html", context)


@only(Duty.EDIT)
def item_place(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    """Under another item, with all that belongs to it."""
    item = item_of(request, pk, position)
    if item.document.is_committed:
        return redirect(item.document)
    way = back_to(request, item)
    form = PlaceForm(request.POST if request.method == "POST" else None, item=item)
    if request.method == "POST" and form.is_valid():
        try:
            actions.move_under(item, by=actor(request), **form.words())
        except (actions.AlreadyCommitted, actions.NoPlaceThere, actions.Stale) as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect(way())
    return render(request, "intake/item_place.html", {"item": item, "form": form, "back": way()})


@require_POST
@only(Duty.EDIT)
def item_merge(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    """The button names the neighbour, and how both looked when it was drawn."""
    item = item_of(request, pk, position)
    other, (theirs, ours) = chosen(request, pk, "mit")

    def act() -> None:
        kept = actions.merge(item, other, by=actor(request), stand=ours, other_stand=theirs)
        if kept.differs:
            said = ", ".join(f"{name}: {value}" for name, value in told_differently(kept.item))
            messages.warning(
                request,
                _("Es stand Verschiedenes da; behalten ist, was im ersten stand. Im zweiten: %s")
                % said,
            )

    first = item if item.rank < other.rank else other
    return acted(request, act, first)


@require_POST
@only(Duty.EDIT)
def item_move(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    """The button names the neighbour it changes places with."""
    item = item_of(request, pk, position)
    past, (_theirs, ours) = chosen(request, pk, "an")
    return acted(
        request, lambda: actions.move(item, past=past, by=actor(request), stand=ours), item
    )
