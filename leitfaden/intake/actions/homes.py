"""Where an item belongs by its kind and place alone, and how sure it is once somebody laid hand on it."""

from leitfaden.intake.commit.persons import is_asked_about
from leitfaden.intake.commit.placing import NEEDS_FIELD
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type
from leitfaden.intake.queries.certainty import MAY_BE_A_NAME


def field_above(item: Item, type_: str) -> Item | None:
    """The field that something of a kind which needs one stands under; None for all other kinds."""
    if type_ not in NEEDS_FIELD:
        return None
    fields = Item.objects.filter(document=item.document_id, type=Type.FIELD, left_out=False)
    return fields.filter(rank__lt=item.rank).order_by("-rank").first()


def sure_of(item: Item) -> float:
    """A person made it what it is; only what may be a name in it is still to be decided."""
    return MAY_BE_A_NAME if is_asked_about(item) else 1.0
