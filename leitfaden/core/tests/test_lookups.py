import pytest

from leitfaden.people.models import User
from leitfaden.people.tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def test_a_number_no_column_holds_is_in_no_row():
    user = UserFactory()
    found = User.objects.filter(pk__in=[10**30, -(10**30), user.pk])
    assert list(found) == [user]
    assert not User.objects.filter(pk__in=[10**30]).exists()
    assert User.objects.exclude(pk__in=[10**30]).get() == user
