"""Walks every page a visitor can reach by links, as one who presses all of them."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import resolve
from django.utils import translation

PREFIX = re.compile(r"^/(en|ar)/")
LINK = re.compile(r'href="([^"#]+)"')
NOT_PAGES = ("/static/",)


@dataclass(frozen=True, slots=True)
class Visit:
    """One page that answered: its address, the name of its view, what it cost and said."""

    url: str
    view: str
    status: int
    queries: int
    response: HttpResponse


def crawl(
    client: Client, start: str = "/", *, per_view: int = 6, anew: bool = False
) -> Iterator[Visit]:
    """Every page reachable by links; of pages of one view at most `per_view`.

    With `anew` each is drawn as after a change: nothing is remembered from the pages before it.
    """
    waiting, seen, counts = deque([start]), {start}, {}
    while waiting:
        url = waiting.popleft()
        view = view_of(url)
        counts[view] = counts.get(view, 0) + 1
        if counts[view] > per_view:
            continue
        if anew:
            cache.clear()
        with CaptureQueriesContext(connection) as queries:
            response = client.get(url)
        yield Visit(url, view, response.status_code, len(queries), response)
        if response.status_code == 200 and "text/html" in response["Content-Type"]:
            for link in links(response.content.decode(), url):
                if link not in seen:
                    seen.add(link)
                    waiting.append(link)


def view_of(url: str) -> str:
    """The name of the view behind an address, whatever the language before it."""
    path = PREFIX.sub("/", url.split("?")[0])
    with translation.override("de"):
        return resolve(path).view_name


def links(html: str, url: str) -> Iterator[str]:
    for href in LINK.findall(html):
        href = href.replace("&amp;", "&")
        if href.startswith("?"):
            href = url.split("?")[0] + href
        if href.startswith("/") and not href.startswith(("//", *NOT_PAGES)) and same(href, url):
            yield href


def same(href: str, url: str) -> bool:
    """Whether two addresses are in one language; the others are crawled on their own."""
    one, other = (PREFIX.match(address.split("?")[0] + "/") for address in (href, url))
    return (one and one[1]) == (other and other[1])
