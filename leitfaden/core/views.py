"""The gallery of all parts, for people, axe and screenshots; and what only paper needs."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.csp import CSP
from django.utils.translation import get_language
from django.views.decorators.cache import cache_control
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csp import csp_override

from leitfaden.core.gallery.parts import GROUPS, PARTS, Part
from leitfaden.core.gallery.samples import context

POLICY: dict[str, Any] = settings.SECURE_CSP


@csp_override(POLICY | {"frame-src": [CSP.SELF]})
def gallery(request: HttpRequest) -> HttpResponse:
    """Every part in German, in Arabic, and in frames as narrow as a window at 400 %."""
    groups = [(title, [Part(name) for name in names]) for title, names in GROUPS]
    sides = [("de", "ltr", context("de")), ("ar", "rtl", context("ar"))]
    return render(request, "core/gallery.html", {"groups": groups, "sides": sides})


@xframe_options_sameorigin
@csp_override(POLICY | {"frame-ancestors": [CSP.SELF]})
def component(request: HttpRequest, name: str) -> HttpResponse:
    """One part alone, in the language of the page."""
    if name not in PARTS:
        raise Http404
    language = "ar" if get_language() == "ar" else "de"
    extra = {"name": name, "template": f"core/gallery/{name}.html"}
    return render(request, "core/component.html", {"s": context(language) | extra})


@cache_control(max_age=86_400)
def print_sheet(request: HttpRequest) -> HttpResponse:
    """Where the addresses on paper lead to; a stylesheet cannot know by itself who serves it."""
    site = request.build_absolute_uri("/").removesuffix("/")
    return HttpResponse(f':root {{ --site: "{site}"; }}\n', content_type="text/css")
