"""What every page knows: whose installation this is."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def town(request: HttpRequest) -> dict[str, Any]:
    return {"town": settings.LEITFADEN_TOWN}
