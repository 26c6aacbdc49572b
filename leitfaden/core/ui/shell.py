"""What surrounds every page: menu, languages, crumbs, head."""

from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest
from django.urls import get_script_prefix
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import (
    get_language,
    get_language_from_path,
    get_language_info,
    gettext_lazy,
)
from django.utils.translation import gettext as _

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.thread import Text
from leitfaden.core.ui.fragments import address
from leitfaden.core.ui.small import NOTHING, link, tag

MENU: tuple[tuple[str, Text, str], ...] = (
    ("events", gettext_lazy("Veranstaltungen"), "events:event_list"),
    ("voices", gettext_lazy("Stimmen"), "trace:account"),
    ("guidelines", gettext_lazy("Leitlinien"), "guidelines:concept_list"),
    ("measures", gettext_lazy("Maßnahmen"), "measures:measure_list"),
    ("districts", gettext_lazy("Stadtteile"), "measures:district_list"),
)
STAFF_MENU: tuple[tuple[str, Text, str], ...] = (
    ("desk", gettext_lazy("Schreibtisch"), "desk:worklist"),
)
SECTIONS = {
    "events": "events",
    "workshops": "voices",
    "trace": "voices",
    "guidelines": "guidelines",
    "amendments": "guidelines",
    "bodies": "guidelines",
    "measures": "measures",
    "publishing": "events",
    "intake": "desk",
}
"""In which part of the menu a room's pages stand; a view says otherwise with `section` in its context."""


def section_of(request: HttpRequest) -> str:
    match = request.resolver_match
    if match is None:
        return ""
    if match.namespace == "measures" and (match.url_name or "").startswith("district"):
        return "districts"
    if match.namespace == "desk" and match.url_name != "home":
        return "desk"
    return SECTIONS.get(match.namespace, "")


def menu(request: HttpRequest, section: str, *, staff: bool) -> SafeString:
    here = section or section_of(request)
    entries = (MENU + STAFF_MENU) if staff else MENU
    return format_html_join(
        "",
        '<li><a href="{}"{}>{}</a></li>',
        (
            (url, mark_safe(' aria-current="true"') if key == here else "", text)
            for key, text, name in entries
            if (url := address(name))
        ),
    )


def language_links(request: HttpRequest) -> SafeString:
    """This very page in each language there is."""
    now = get_language()
    return format_html_join(
        "",
        '<li><a href="{}" lang="{}" hreflang="{}"{}>{}</a></li>',
        (
            (
                in_language(request, code),
                code,
                code,
                mark_safe(' aria-current="true"') if code == now else "",
                own_name(code),
            )
            for code, _name in settings.LANGUAGES
        ),
    )


def in_language(request: HttpRequest, code: str) -> str:
    """The address of this page in another language.

    What django.urls.translate_url answers, without resolving: addresses differ by their prefix only.
    """
    path = request.path_info
    spoken = get_language_from_path(path)
    bare = path.removeprefix(f"/{spoken}") if spoken else path
    prefix = "" if code == settings.LANGUAGE_CODE else f"/{code}"
    query = request.META.get("QUERY_STRING", "")
    return f"{get_script_prefix().rstrip('/')}{prefix}{bare}{'?' if query else ''}{query}"


@lru_cache(maxsize=64)
def own_name(code: str) -> str:
    """What a language calls itself."""
    name: str = get_language_info(code)["name_local"]
    return name[0].upper() + name[1:]


def crumbs(*steps: Text) -> SafeString:
    """The way here: label, address, label, address, …, and the name of this page."""
    pairs = [
        (_("Start"), address("desk:home") or "/"),
        *zip(steps[:-1:2], map(str, steps[1::2]), strict=False),
    ]
    items = format_html_join(
        "", '<li><a href="{}">{}</a></li>', ((url, text) for text, url in pairs)
    )
    last = format_html('<li aria-current="page">{}</li>', steps[-1]) if len(steps) % 2 else NOTHING
    return format_html(
        '<nav aria-label="{}"><ol class="crumbs">{}{}</ol></nav>', _("Pfad"), items, last
    )


def page_head(
    title: Text,
    *,
    kind: Text = "",
    meta: Text = "",
    lead: Text = "",
    tag_: object = None,
    after: Text = "",
) -> SafeString:
    """The title of a page with its kind above and one sentence below."""
    above = " · ".join(
        filter(
            None,
            (
                format_html("<b>{}</b>", kind) if kind else "",
                format_html("{}", meta) if meta else "",
            ),
        )
    )
    state = tag(tag_)
    below = (
        format_html('<p class="row">{}<span class="muted">{}</span></p>', state, after)
        if state or after
        else NOTHING
    )
    return format_html(
        '<div class="obj-head">{}<h1>{}</h1>{}{}</div>',
        format_html('<p class="st-kind">{}</p>', mark_safe(above)) if above else NOTHING,  # noqa: S308
        title,
        format_html('<p class="lead">{}</p>', lead) if lead else NOTHING,
        below,
    )


__all__ = ["address", "crumbs", "language_links", "link", "menu", "page_head"]
