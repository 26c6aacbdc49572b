"""The index can be made and asked from the command line."""

from io import StringIO

import pytest
from django.core.management import call_command

from leitfaden.workshops.tests.factories import CardFactory

pytestmark = pytest.mark.django_db


def said(*words: str) -> str:
    out = StringIO()
    call_command(*words, stdout=out)
    return out.getvalue()


def test_the_index_is_made_anew_and_asked_as_a_stranger_would():
    card = CardFactory(text="Schilder im Rathaus")
    CardFactory(text="Schilder im Keller", published_at=None)
    assert "things can be found" in said("search", "rebuild")
    assert said("search", "ask", "Schild").split() == ["card", card.code]


def test_the_search_is_among_the_subscriptions():
    assert "leitfaden.search.tasks.keep_fresh" in said("subscriptions")
