"""What is remembered from documents of the same sort: apply it, refuse it, forget it."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from leitfaden.intake import actions
from leitfaden.intake.models import Mapping
from leitfaden.intake.queries.mappings import said
from leitfaden.intake.views.common import PER_PAGE, actor, document_of
from leitfaden.people.gates import Duty, may, only


@require_safe
@only(Duty.READ)
def mapping_list(request: HttpRequest) -> HttpResponse:
    known = Mapping.objects.select_related("learnt_by")
    page = Paginator(known, PER_PAGE).get_page(request.GET.get("seite"))
    context = {
        "page": page,
        "known": [(one, [said(rule) for rule in one.all_rules]) for one in page.object_list],
        "may_edit": may(request.user, Duty.EDIT),
    }
    return render(request, "intake/mapping_list.html", context)


@require_POST
@only(Duty.EDIT)
def mapping_apply(request: HttpRequest, pk: int, mapping: int) -> HttpResponse:
    """The boxes hold the rules a person wants."""
    document = document_of(request, pk)
    known = get_object_or_404(Mapping, pk=mapping)
    chosen = request.POST.getlist("regel")
    try:
        count = actions.apply_mapping(document, known, chosen=chosen, by=actor(request))
    except (actions.AlreadyCommitted, actions.Stale) as refusal:
        messages.error(request, str(refusal))
        return redirect(document)
    told = ngettext("%(n)d Eintrag ist geändert.", "%(n)d Einträge sind geändert.", count)
    messages.success(request, told % {"n": count})
    return redirect(document)


@require_POST
@only(Duty.EDIT)
def mapping_refuse(request: HttpRequest, pk: int, mapping: int) -> HttpResponse:
    document = document_of(request, pk)
    try:
        actions.refuse_mapping(document, get_object_or_404(Mapping, pk=mapping), by=actor(request))
    except actions.AlreadyCommitted as refusal:
        messages.error(request, str(refusal))
    return redirect(document)


@require_POST
@only(Duty.EDIT)
def mapping_forget(request: HttpRequest, mapping: int) -> HttpResponse:
    actions.forget_mapping(get_object_or_404(Mapping, pk=mapping), by=actor(request))
    messages.success(request, _("Die Zuordnung ist vergessen."))
    return redirect("intake:mapping_list")
