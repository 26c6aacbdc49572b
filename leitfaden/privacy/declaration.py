"""`class Privacy:` on a model: every concrete field stands in exactly one of three sets.

`personal` and `special` map a field to what is written when the person is forgotten; `open` lists
the rest.
Access, erasure, retention and the record of processing are readers of this one declaration.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from django.apps import apps
from django.db import models


class Undeclared(Exception):
    """A model says too little, too much or twice what its fields hold."""


@dataclass(frozen=True)
class Declaration:
    """What one table holds about whom, what for and how long."""

    model: type[models.Model]
    purpose: str
    subject: str = ""
    keep_for: str = ""
    personal: Mapping[str, object] = field(default_factory=dict)
    special: Mapping[str, object] = field(default_factory=dict)
    open: tuple[str, ...] = ()

    def faults(self) -> Iterator[str]:
        """One sentence for each field or fact that is not declared as it must be."""
        declared = [*self.personal, *self.special, *self.open]
        concrete = {f.name for f in self.model._meta.concrete_fields}
        label = self.model._meta.label
        yield from (f"{label}.{name} is not declared" for name in sorted(concrete - {*declared}))
        yield from (f"{label}.{name} does not exist" for name in sorted({*declared} - concrete))
        yield from (
            f"{label}.{name} is declared twice"
            for name in sorted({n for n in declared if declared.count(n) > 1})
        )
        if not self.purpose:
            yield f"{label} names no purpose"
        if (self.personal or self.special) and not (self.subject and self.keep_for):
            yield f"{label} holds personal data without subject or period"


def declaration_of(model: type[models.Model]) -> Declaration:
    """The declaration of one model; raises Undeclared where there is none of its own."""
    said = model.__dict__.get("Privacy")
    if said is None:
        raise Undeclared(f"{model._meta.label} has no class Privacy")
    names = ("purpose", "subject", "keep_for", "personal", "special", "open")
    given = {name: getattr(said, name) for name in names if hasattr(said, name)}
    return Declaration(model=model, **{"purpose": "", **given})


def own_models() -> list[type[models.Model]]:
    """All concrete models of our rooms, automatic link tables left out."""
    return [m for m in apps.get_models() if m.__module__.startswith("leitfaden.")]
