from typing import Any

from django import template
from django.utils.safestring import SafeString

from leitfaden.core import places

register = template.Library()


@register.simple_tag(takes_context=True)
def place(context: dict[str, Any], name: str, *, of: object) -> SafeString:
    """Leave the place `name` open for the room that fills it."""
    return places.content(name, of, context["request"])
