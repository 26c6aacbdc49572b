"""Where an item belongs by its kind and place alone."""

from leitfaden.intake.commit.placing import NEEDS_FIELD
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type


def field_above(item: Item, type_: str) -> Item | None:
    """The field that something of a kind which needs one stands under; None for all other kinds."""
    if type_ not in NEEDS_FIELD:
        return None
    fields = Item.objects.filter(document=item.document_id, type=Type.FIELD, left_out=False)
    return fields.filter(rank__lt=item.rank).order_by("-rank").first()
