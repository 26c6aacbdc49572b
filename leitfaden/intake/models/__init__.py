from leitfaden.intake.models.document import Document
from leitfaden.intake.models.item import Item
from leitfaden.intake.models.mapping import Mapping
from leitfaden.intake.models.step import Step

__all__ = ["Document", "Item", "Mapping", "Step"]
