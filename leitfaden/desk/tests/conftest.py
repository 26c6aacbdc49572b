import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def _nothing_is_remembered():
    """Every test begins with an empty log, so what another one kept would seem to be its own."""
    cache.clear()
