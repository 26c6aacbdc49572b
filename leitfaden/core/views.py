"""The gallery of all parts, for people, axe and screenshots; and what only paper needs."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.cache import cache_control

from leitfaden.core.gallery.samples import PARTS, context


def gallery(request: HttpRequest) -> HttpResponse:
    """Every part once in German and once in Arabic."""
    shown = [(part, f"core/gallery/{part}.html") for part in PARTS]
    sides = [("de", "ltr", context("de")), ("ar", "rtl", context("ar"))]
    return render(request, "core/gallery.html", {"shown": shown, "sides": sides})


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
