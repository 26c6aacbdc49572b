"""The gallery of all parts: for people, axe and screenshots."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

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
