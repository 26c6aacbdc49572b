"""Bring a document, tell its source, commit or discard it; for those who work here."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST

from leitfaden.intake import actions
from leitfaden.intake.commit import EventMissing
from leitfaden.intake.forms import SourceEditForm, UploadForm, too_large
from leitfaden.intake.queries import documents
from leitfaden.intake.reader import LIMIT, Refusal
from leitfaden.intake.views.common import PER_PAGE, actor, document_of
from leitfaden.people.gates import Duty, may, only

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
        document = actions.bring(filename=file.name, data=file.read(), by=actor(request), **words)
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


@only(Duty.EDIT)
def source_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Before the document is committed and after."""
    document = document_of(request, pk)
    form = SourceEditForm(request.POST or None, document=document)
    if request.method == "POST" and form.is_valid():
        try:
            actions.tell_source(document, by=actor(request), **form.cleaned_data)
        except actions.RightsMissing as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("Die Angaben zur Quelle sind gespeichert."))
            return redirect(document)
    return render(request, "intake/source_edit.html", {"document": document, "form": form})


@require_POST
@only(Duty.DECIDE)
def document_commit(request: HttpRequest, pk: int) -> HttpResponse:
    document = document_of(request, pk)
    try:
        again = "anderes_dokument" in request.POST
        unsure = "unsichere" in request.POST
        outcome = actions.commit(document, by=actor(request), again=again, unsure=unsure)
    except (actions.RightsMissing, actions.NearlyTheSame, EventMissing) as refusal:
        messages.error(request, str(refusal))
    except actions.StillUnsure as refusal:
        messages.error(request, str(refusal))
    else:
        said = _("Das Dokument war schon übernommen; es wurde nichts geändert.")
        messages.success(request, said if outcome.already else _("Das Dokument ist übernommen."))
    return redirect(document)


@require_POST
@only(Duty.EDIT)
def document_discard(request: HttpRequest, pk: int) -> HttpResponse:
    document = document_of(request, pk)
    try:
        actions.discard(document, by=actor(request))
    except actions.AlreadyCommitted as refusal:
        messages.error(request, str(refusal))
        return redirect(document)
    messages.success(request, _("Der Entwurf ist verworfen."))
    return redirect("intake:document_list")
