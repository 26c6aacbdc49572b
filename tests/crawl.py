"""Walks every page a visitor can reach by links, as one who presses all of them."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import resolve

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


def crawl(client: Client, start: str = "/", *, per_view: int = 6) -> Iterator[Visit]:
    """Every page reachable by links; of pages of one view at most `per_view`."""
    waiting, seen, counts = deque([start]), {start}, {}
    while waiting:
        url = waiting.popleft()
        view = resolve(url.split("?")[0]).view_name
        counts[view] = counts.get(view, 0) + 1
        if counts[view] > per_view:
            continue
        with CaptureQueriesContext(connection) as queries:
            response = client.get(url)
        yield Visit(url, view, response.status_code, len(queries), response)
        if response.status_code == 200 and "text/html" in response["Content-Type"]:
            for link in links(response.content.decode(), url):
                if link not in seen:
                    seen.add(link)
                    waiting.append(link)


def links(html: str, url: str) -> Iterator[str]:
    for href in LINK.findall(html):
        href = href.replace("&amp;", "&")
        if href.startswith("?"):
            href = url.split("?")[0] + href
        if href.startswith("/") and not href.startswith(("//", *NOT_PAGES)):
            yield href
