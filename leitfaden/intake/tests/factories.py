"""Documents for tests: small ones written where they are needed, and the texts of `samples`."""

from pathlib import Path

import factory
from factory.django import DjangoModelFactory

from leitfaden.intake import actions
from leitfaden.intake.models import Document, Item
from leitfaden.intake.models.item import Type

SAMPLES = Path(__file__).parent / "samples"
SHARED = Path(__file__).parents[4] / "shared" / "documents"


class DocumentFactory(DjangoModelFactory[Document]):
    class Meta:
        model = Document

    kind = Document.Kind.PROCEEDINGS
    filename = "heft.txt"
    sha256 = factory.Sequence(lambda n: f"{n:064}")
    source = "Eine Zeile"
    rights_holder = "Büro für Zusammenleben"
    licence = "CC BY 4.0"


class ItemFactory(DjangoModelFactory[Item]):
    class Meta:
        model = Item

    document = factory.SubFactory(DocumentFactory)
    position = factory.LazyAttribute(lambda item: item.document.items.count())
    rank = factory.SelfAttribute("position")
    type = Type.CARD
    text = "Ein Treff am Hafen"
    first_line = 1
    last_line = 1
    confidence = 0.95


def brought(name: str = "zukunftswerkstatt.txt", kind: str = "proceedings", **more) -> Document:
    """A draft that names its rights, so that it may be committed."""
    data = (SAMPLES / name).read_bytes()
    more = {"rights_holder": "Büro für Zusammenleben", "licence": "CC BY 4.0"} | more
    return actions.bring(kind=kind, filename=name, data=data, by=more.pop("by", None), **more)


def real(number: str) -> Path | None:
    """A real document; none of its sentences stands in the project."""
    return next(iter(sorted(SHARED.glob(f"{number}_*.txt"))), None)


def first(document: Document, type_: str, **more) -> Item:
    return document.items.filter(type=type_, **more).order_by("position")[0]
