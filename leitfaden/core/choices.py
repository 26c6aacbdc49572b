"""What a choice is called."""

from functools import lru_cache
from typing import Any

from django.db.models import Model


def chosen(thing: Model, name: str) -> str:
    """What `get_…_display` says; Django translates every choice of the field before it answers."""
    value = getattr(thing, name)
    return str(_choices(type(thing), name).get(value, value))


@lru_cache(maxsize=256)
def _choices(model: type[Model], name: str) -> dict[Any, Any]:
    field: Any = model._meta.get_field(name)
    return dict(field.flatchoices)
