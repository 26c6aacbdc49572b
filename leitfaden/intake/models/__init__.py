from leitfaden.intake.models.document import Document
from leitfaden.intake.models.item import Item

__all__ = ["Document", "Item"]
