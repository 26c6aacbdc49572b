"""What strangers ask is kept in SQL; what colleagues may see is asked anew."""

import pytest
from django.contrib.auth.models import AnonymousUser

from leitfaden.people.models.visibility import prepared
from leitfaden.people.tests.factories import EditorFactory, UserFactory
from leitfaden.workshops.models import Card
from leitfaden.workshops.tests.factories import CardFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def cards():
    @prepared
    def question(visitor, order):
        return Card.objects.visible_to(visitor).order_by(order)

    return question


def test_all_strangers_ask_the_same(cards):
    card = CardFactory()
    CardFactory(published_at=None)
    for stranger in (None, AnonymousUser(), UserFactory()):
        assert cards(stranger, "pk").ask() == [card]


def test_who_works_here_sees_drafts_until_the_role_ends(cards):
    draft = CardFactory(published_at=None)
    editor = EditorFactory()
    assert cards(None, "pk").ask() == []
    assert cards(editor, "pk").ask() == [draft]
    editor.grants.update(withdrawn_at=draft.event.starts_at)
    assert cards(type(editor).objects.get(pk=editor.pk), "pk").ask() == []


def test_other_arguments_are_other_questions(cards):
    one, other = CardFactory(), CardFactory()
    assert cards(None, "pk").ask() == [one, other]
    assert cards(None, "-pk").ask() == [other, one]
