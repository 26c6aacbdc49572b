from leitfaden.guidelines.models.concept import Concept, Edition
from leitfaden.guidelines.models.field import ActionField, FieldTitle
from leitfaden.guidelines.models.unit import Kind, Unit, Wording

__all__ = ["ActionField", "Concept", "Edition", "FieldTitle", "Kind", "Unit", "Wording"]
