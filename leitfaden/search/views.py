"""One search over everything."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from leitfaden.search import codes, panels
from leitfaden.search.asking import LONGEST
from leitfaden.search.queries import MOST, search
from leitfaden.search.sources import BY_KIND
from leitfaden.trace.queries.find import find

PAGE = 20


@require_GET
def search_page(request: HttpRequest) -> HttpResponse:
    """A printed code leads straight to its thread; everything else to a list of results."""
    typed = " ".join(request.GET.get("q", "").split())
    asked, kind = typed[:LONGEST], request.GET.get("art", "")
    kind = kind if kind in BY_KIND else ""
    if not kind and codes.whole(asked) and find(asked, visitor=request.user):
        return _away(request, redirect("trace:trace_detail", asked))
    result = search(asked, visitor=request.user, kind=kind)
    page = Paginator(result.hits, PAGE).get_page(request.GET.get("seite"))
    context = {
        "asked": asked,
        "is_cut": len(typed) > LONGEST,
        "result": result,
        "page": page,
        "results": panels.shown(list(page), result, request.user),
        "choices": panels.choices(result, asked, kind),
        "mended": panels.taken_for(result.mended, result.hits),
        "instead": panels.taken_for(result.instead, result.hits),
        "most": MOST,
        "count": result.counts[kind] if kind else result.counts.total(),
    }
    return render(request, "search/search_page.html", context)


def _away(request: HttpRequest, way: HttpResponse) -> HttpResponse:
    """Another page; one who had only the list of results refreshed goes there with the whole window."""
    asked = HtmxDetails(request)
    return HttpResponseClientRedirect(way["Location"]) if asked else way
