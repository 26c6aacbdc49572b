"""What every page knows: whose installation this is."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from leitfaden.core.written import Written


def town(request: HttpRequest) -> dict[str, Any]:
    told = settings.LEITFADEN_TOWN
    return {"town": told | {"name": Written(told["name"]), "office": Written(told["office"])}}
