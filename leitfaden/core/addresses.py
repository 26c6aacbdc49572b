"""Addresses of pages, worked out once: a page that lists fifty cards asks for fifty of them."""

from collections.abc import Sequence
from functools import lru_cache

from django.conf import settings
from django.urls import get_script_prefix, get_urlconf
from django.urls import reverse as work_out
from django.utils.translation import get_language

MOST = 4096


def reverse(name: str, args: Sequence[str | int] = ()) -> str:
    """What Django's `reverse` says, kept for each language and mount point."""
    urlconf = get_urlconf() or settings.ROOT_URLCONF
    return _kept(name, tuple(args), get_language(), urlconf, get_script_prefix())


@lru_cache(maxsize=MOST)
def _kept(
    name: str, args: tuple[str | int, ...], _language: str | None, _urlconf: str, _prefix: str
) -> str:
    return work_out(name, args=args)
