"""Bring a document, look it through, take it over; for those who work here."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST, require_safe

from leitfaden.intake import actions
from leitfaden.intake.commit import EventMissing
from leitfaden.intake.forms import ItemForm, SourceEditForm, UploadForm, too_large
from leitfaden.intake.models import Document, Item
from leitfaden.intake.queries import Jump, Review, certainty, documents, source_around, twin_of
from leitfaden.intake.reader import LIMIT, Refusal
from leitfaden.people.gates import Duty, may, only
from leitfaden.people.models import User

PER_PAGE = 50
MOST_DOUBTFUL = 20
AROUND_FILE = 64 * 1024
"""What a form sends beside the file."""


@csrf_exempt  # asked for in _bring, once the size has allowed to read the body at all
@only(Duty.READ)
def document_list(request: HttpRequest) -> HttpResponse:
    """A body that is too large is refused before a byte of it is read."""
    if request.method != "POST":
        return _list(request, UploadForm())
    if int(request.META.get("CONTENT_LENGTH") or 0) > LIMIT + AROUND_FILE:
        return _list(request, UploadForm(), refused=too_large(), status=413)
    return _bring(request)


@csrf_protect
@only(Duty.EDIT)
def _bring(request: HttpRequest) -> HttpResponse:
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return _list(request, form)
    words = dict(form.cleaned_data)
    file = words.pop("file")
    try:
        document = actions.bring(filename=file.name, data=file.read(), by=_actor(request), **words)
    except actions.AlreadyBrought as known:
        messages.info(request, str(known))
        return redirect(known.document)
    except Refusal as refusal:
        form.add_error("file", str(refusal))
        return _list(request, form)
    return redirect(document)


def _list(
    request: HttpRequest, form: UploadForm, *, refused: str = "", status: int = 200
) -> HttpResponse:
    page = Paginator(documents(request.user), PER_PAGE).get_page(request.GET.get("seite"))
    context = {
        "page": page,
        "form": form,
        "refused": refused,
        "may_edit": may(request.user, Duty.EDIT),
    }
    return render(request, "intake/document_list.html", context, status=status)


@require_safe
@only(Duty.READ)
def document_detail(request: HttpRequest, pk: int) -> HttpResponse:
    document = _document(request, pk)
    review = Review(document)
    part = review.section(request.GET.get("abschnitt", ""))
    items = part.items if part else []
    page = Paginator(items, PER_PAGE).get_page(request.GET.get("seite"))
    draft = not document.is_committed
    context = {
        "document": document,
        "review": review,
        "part": part,
        "page": page,
        "lines": review.lines(page.object_list),
        "doubtful": review.jumps(review.doubtful[:MOST_DOUBTFUL], per_page=PER_PAGE),
        "twin": twin_of(document) if draft else None,
        "homeless": _homeless(review),
        "chips": review.chips(part),
        "may_edit": draft and may(request.user, Duty.EDIT),
        "may_decide": draft and may(request.user, Duty.DECIDE),
        "may_tell_source": may(request.user, Duty.EDIT),
    }
    return render(request, "intake/document_detail.html", context)


def _homeless(review: Review) -> list[tuple[Jump, str]]:
    jumps = review.jumps([item for item, _why in review.homeless], per_page=PER_PAGE)
    return list(zip(jumps, (why for _item, why in review.homeless), strict=True))


@only(Duty.EDIT)
def source_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Before the document is committed and after."""
    document = _document(request, pk)
    form = SourceEditForm(request.POST or None, document=document)
    if request.method == "POST" and form.is_valid():
        try:
            actions.tell_source(document, by=_actor(request), **form.cleaned_data)
        except actions.RightsMissing as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("Die Angaben zur Quelle sind gespeichert."))
            return redirect(document)
    return render(request, "intake/source_edit.html", {"document": document, "form": form})


@only(Duty.EDIT)
def item_edit(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    item = _item(request, pk, position)
    if item.document.is_committed:
        return redirect(item.document)
    form = ItemForm(request.POST or None, item=item)
    if request.method == "POST" and form.is_valid():
        try:
            actions.change(item, by=_actor(request), **form.words())
        except (actions.AlreadyCommitted, actions.NoPlaceThere, actions.SaysNothing) as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect(_back_to(item))
    context = {
        "item": item,
        "form": form,
        "certainty": certainty(item.confidence),
        "source": source_around(item),
        "back": _back_to(item),
    }
    return render(request, "intake/item_edit.html", context)


@require_POST
@only(Duty.EDIT)
def item_leave_out(request: HttpRequest, pk: int) -> HttpResponse:
    """One button per item: `weglassen` or `aufnehmen` holds its position."""
    leaves = "weglassen" in request.POST
    item = _item(request, pk, request.POST.get("weglassen" if leaves else "aufnehmen", ""))
    act = actions.leave_out if leaves else actions.take_in
    try:
        act(item, by=_actor(request))
    except actions.AlreadyCommitted as refusal:
        messages.error(request, str(refusal))
    return redirect(_back_to(item))


@require_POST
@only(Duty.EDIT)
def item_confirm(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    item = _item(request, pk, position)
    try:
        actions.confirm(item, by=_actor(request))
    except actions.AlreadyCommitted as refusal:
        messages.error(request, str(refusal))
    return redirect(_back_to(item))


@require_POST
@only(Duty.EDIT)
def item_name(request: HttpRequest, pk: int, position: int) -> HttpResponse:
    """The button holds the passage that is no name."""
    item = _item(request, pk, position)
    try:
        actions.call_no_name(item, request.POST.get("kein_name", ""), by=_actor(request))
    except actions.AlreadyCommitted as refusal:
        messages.error(request, str(refusal))
    return redirect(_back_to(item))


@require_POST
@only(Duty.DECIDE)
def document_commit(request: HttpRequest, pk: int) -> HttpResponse:
    document = _document(request, pk)
    try:
        again = "anderes_dokument" in request.POST
        outcome = actions.commit(document, by=_actor(request), again=again)
    except (actions.RightsMissing, actions.NearlyTheSame, EventMissing) as refusal:
        messages.error(request, str(refusal))
    else:
        said = _("Das Dokument war schon übernommen; es wurde nichts geändert.")
        messages.success(request, said if outcome.already else _("Das Dokument ist übernommen."))
    return redirect(document)


@require_POST
@only(Duty.EDIT)
def document_discard(request: HttpRequest, pk: int) -> HttpResponse:
    document = _document(request, pk)
    try:
        actions.discard(document, by=_actor(request))
    except actions.AlreadyCommitted as refusal:
        messages.error(request, str(refusal))
        return redirect(document)
    messages.success(request, _("Der Entwurf ist verworfen."))
    return redirect("intake:document_list")


def _document(request: HttpRequest, pk: int) -> Document:
    return get_object_or_404(
        Document.objects.visible_to(request.user).select_related("brought_by"), pk=pk
    )


def _item(request: HttpRequest, pk: int, position: int | str) -> Item:
    items = Item.objects.filter(document__in=Document.objects.visible_to(request.user))
    place = int(position) if str(position).isascii() and str(position).isdigit() else -1
    return get_object_or_404(items.select_related("document"), document=pk, position=place)


def _back_to(item: Item) -> str:
    """The review page, at the very line."""
    [jump] = Review(item.document).jumps([item], per_page=PER_PAGE)
    return reverse("intake:document_detail", args=[item.document_id]) + jump.query


def _actor(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None
