"""Which measures somebody asked for: of one district, in one state."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import cached_property

from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from leitfaden.core.addresses import reverse
from leitfaden.core.charts import Beads
from leitfaden.core.parts import Choice
from leitfaden.core.thread import Text
from leitfaden.measures import panels, queries
from leitfaden.measures.models import Measure
from leitfaden.measures.models.standing import SILENT_AFTER
from leitfaden.vocab.models import District

PER_PAGE = 50


class Selection:
    """Reads `?stadtteil=` and `?stand=`; what does not exist is not found."""

    def __init__(self, request: HttpRequest) -> None:
        self.visitor = request.user
        self.today = timezone.localdate()
        self.address = reverse("measures:measure_list")
        self.number = request.GET.get("seite")
        self.districts = queries.districts_with_counts(request.user)
        self.district = self._district(request.GET.get("stadtteil", ""))
        self.stand = request.GET.get("stand", "")
        if self.stand and self.stand not in (*panels.ADDRESSES.values(), panels.SILENT):
            raise Http404

    def _district(self, slug: str) -> District | None:
        if not slug:
            return None
        found = next((one for one in self.districts if one.slug == slug), None)
        if found is None:
            raise Http404
        return found

    @cached_property
    def counts(self) -> tuple[Counter[str], Counter[str]]:
        return queries.count_by_state(self.visitor, self.district)

    @property
    def town(self) -> Counter[str]:
        return self.counts[0]

    @property
    def there(self) -> Counter[str]:
        return self.counts[1]

    @property
    def total(self) -> int:
        return self.town.total()

    def page(self) -> Page[Measure]:
        """The counts are known already, so the pages need none of their own."""
        asked = (bool(self.district), bool(self.stand), self.state)
        rows = queries.listed(self.visitor, *asked).of(
            district=self.district.pk if self.district else 0,
            silent_since=self.today - dt.timedelta(days=SILENT_AFTER),
        )
        pages = Paginator(rows, PER_PAGE)
        if self.stand != panels.SILENT:
            pages.count = self.there[self.state or ""] if self.stand else self.there.total()
        return pages.get_page(self.number)

    @property
    def state(self) -> str | None:
        """The chosen state; None stands for the silent ones."""
        names = {slug: state for state, slug in panels.ADDRESSES.items()}
        return names.get(self.stand)

    @property
    def state_said(self) -> str:
        if not self.stand:
            return ""
        return _("lange kein Stand") if self.state is None else panels.said(self.state)

    def places(self) -> list[Choice]:
        whole = Choice(_("ganze Stadt"), self.url(), here=self.district is None)
        return [
            whole,
            *(Choice(d.name, self.url(d.slug), here=d == self.district) for d in self.districts),
        ]

    def url(self, district: str = "") -> str:
        asked = {"stadtteil": district, "stand": self.stand}
        query = "&".join(f"{key}={value}" for key, value in asked.items() if value)
        return f"{self.address}?{query}" if query else self.address

    def all_states_url(self) -> str:
        return f"{self.address}?stadtteil={self.district.slug}" if self.district else self.address

    def beads(self) -> list[Beads]:
        there = self.there if self.district else None
        return panels.beads(self.town, there, self.address)

    def columns(self) -> tuple[Text, ...]:
        names: tuple[Text, ...] = (_("Stand"), _("Stadt"))
        return (*names, self.district.name) if self.district else names
