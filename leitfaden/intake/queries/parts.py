"""What the review page is made of."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.utils.functional import Promise

from leitfaden.guidelines.diff import Run
from leitfaden.intake.commit import Made
from leitfaden.intake.commit.persons import names_in
from leitfaden.intake.commit.writing import lines_said
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.names import Name
from leitfaden.intake.queries.certainty import Certainty
from leitfaden.intake.queries.told import told, told_differently

LONG = 600
"""Characters from which on the review page folds a text."""


@dataclass(frozen=True, slots=True)
class Around:
    """The items right before and behind it in the document, and those of the same home."""

    before: Item | None = None
    behind: Item | None = None
    above: Item | None = None
    below: Item | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One item as the review page shows it."""

    item: Item
    certainty: Certainty
    home: str
    depth: int
    suggested: str
    made: Sequence[Made] = ()
    reasons: Sequence[Promise] = ()
    around: Around = field(default_factory=lambda: Around())

    @property
    def page(self) -> int:
        """Of a PDF, on which it begins."""
        return int(self.item.attributes.get("page") or 0)

    @property
    def differs(self) -> list[tuple[str, str]]:
        """What an item merged into it said differently, in words."""
        return list(told_differently(self.item))

    @property
    def anchor(self) -> str:
        return f"e{self.item.position}"

    @property
    def lines(self) -> str:
        return lines_said(self.item)

    @property
    def beginning(self) -> str:
        """The first words of a long text, which then stands folded behind them."""
        text = self.item.text
        return " ".join(text[:LONG].split()[:-1]) + " …" if len(text) > LONG else ""

    @property
    def runs(self) -> list[Run]:
        """An amendment's text with what it strikes; empty for everything else."""
        if self.item.type != Type.AMENDMENT or "~~" not in self.item.text:
            return []
        parts = enumerate(self.item.text.split("~~"))
        return [Run("deleted" if place % 2 else "equal", text) for place, text in parts if text]

    @property
    def names(self) -> list[Name]:
        """Who is named in it, as long as somebody may still decide on that."""
        return names_in(self.item)

    @property
    def told(self) -> list[tuple[Promise, str]]:
        """What else the document says about it, in words."""
        return list(told(self.item))


@dataclass(frozen=True, slots=True)
class Jump:
    """A way to an item on the review page."""

    item: Item
    query: str

    @property
    def words(self) -> str:
        flat = " ".join(self.item.text.split())
        return flat if len(flat) <= 90 else flat[:88] + " …"

    @property
    def lines(self) -> str:
        return lines_said(self.item)


@dataclass(frozen=True, slots=True)
class Section:
    """What belongs together: a field with all that hangs on it, or all things of one kind."""

    key: str
    title: str
    items: Sequence[Item]
