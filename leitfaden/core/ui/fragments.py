"""Pieces that are the same on every page of one language: drawn once, then kept by this process."""

from functools import lru_cache
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, get_script_prefix, get_urlconf
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from leitfaden.core.addresses import reverse


def address(name: str) -> str:
    """The address of a page, or nothing where this installation has no such page."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def fragment(template: str, town: dict[str, Any]) -> SafeString:
    """A template that depends on nothing but the language and the town."""
    if settings.DEBUG:
        return render_to_string(template, {"town": town})
    urlconf = get_urlconf() or settings.ROOT_URLCONF
    return _fragment(template, tuple(town.items()), get_language(), urlconf, get_script_prefix())


@lru_cache(maxsize=64)
def _fragment(
    template: str,
    town: tuple[tuple[str, Any], ...],
    _language: str | None,
    _urlconf: str,
    _prefix: str,
) -> SafeString:
    return render_to_string(template, {"town": dict(town)})
