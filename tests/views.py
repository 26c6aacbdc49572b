"""Which views the addresses of the house lead to, and which of them show a page."""

from collections.abc import Callable, Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

type View = Callable[..., Any]


def views_to_look_at() -> set[str]:
    """The names of all views that answer to somebody who only looks."""
    return {name for name, view in _views(get_resolver()) if takes_get(view)}


def _views(resolver: URLResolver, within: str = "") -> Iterator[tuple[str, View]]:
    for one in resolver.url_patterns:
        if isinstance(one, URLPattern):
            yield f"{within}{one.name}", one.callback
        else:
            yield from _views(one, f"{within}{one.namespace}:" if one.namespace else within)


def takes_get(view: View | None) -> bool:
    """False where `require_POST` stands before the view; it keeps its methods in its closure."""
    while view:
        code = getattr(view, "__code__", None)
        if code and "request_method_list" in code.co_freevars:
            kept = dict(zip(code.co_freevars, view.__closure__ or (), strict=True))
            return "GET" in kept["request_method_list"].cell_contents
        view = getattr(view, "__wrapped__", None)
    return True
