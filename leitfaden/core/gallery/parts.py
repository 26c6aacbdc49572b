"""Which parts there are, in the order of the page, and by which tags a template calls them."""

import re
from dataclasses import dataclass
from typing import cast

from django.template.backends.django import Template
from django.template.loader import get_template
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from leitfaden.core.templatetags import places, thread, ui

TAG = re.compile(r"{% (\w+)")
GROUPS = (
    (_("Der Faden"), ("thread", "fork", "list", "row", "worklist")),
    (_("Stimmen"), ("voice", "colors", "account")),
    (_("Zeichen und Sätze"), ("tag", "icons", "page-head", "note", "empty")),
    (_("Bedienen"), ("button", "search", "choices", "pages", "form", "fields")),
    (_("Listen und Tabellen"), ("rows", "panel", "tiles", "table", "grid")),
    (_("Zahlen"), ("chart", "map", "vote")),
    (_("Text"), ("diff",)),
    (_("Veranstaltung"), ("events", "programme")),
    (_("Startseite"), ("hero",)),
)
"""Names of the templates in core/gallery/."""
PARTS = tuple(name for _title, names in GROUPS for name in names)


def tags() -> set[str]:
    """Every tag a room may write, without those that end a block."""
    known = {name for library in (ui, thread, places) for name in library.register.tags}
    return {name for name in known if not name.startswith("end")}


@dataclass(frozen=True)
class Part:
    """One sample, as the page shows it."""

    name: str

    @property
    def template(self) -> str:
        return f"core/gallery/{self.name}.html"

    @cached_property
    def tags(self) -> list[str]:
        """The tags the sample is made of, in the order of their first use."""
        written = TAG.findall(cast(Template, get_template(self.template)).template.source)
        return [name for name in dict.fromkeys(written) if name in tags()]
