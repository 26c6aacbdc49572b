from leitfaden.guidelines.actions.editions import adopt, start_concept, start_edition
from leitfaden.guidelines.actions.fields import add_field, rename_field
from leitfaden.guidelines.actions.refusals import (
    AddressTaken,
    AdopterMissing,
    EditionFrozen,
    FieldMissing,
    FieldTaken,
    NotAdoptedByThem,
    NoteWithoutUnit,
    NothingToAdopt,
    NotThatDay,
    NotYetAdopted,
    OfAnotherConcept,
    StillInUse,
    UnitTaken,
)
from leitfaden.guidelines.actions.units import add_unit, move, reword, take_out

__all__ = [
    "AddressTaken",
    "AdopterMissing",
    "EditionFrozen",
    "FieldMissing",
    "FieldTaken",
    "NotAdoptedByThem",
    "NotThatDay",
    "NotYetAdopted",
    "NoteWithoutUnit",
    "NothingToAdopt",
    "OfAnotherConcept",
    "StillInUse",
    "UnitTaken",
    "add_field",
    "add_unit",
    "adopt",
    "move",
    "rename_field",
    "reword",
    "start_concept",
    "start_edition",
    "take_out",
]
