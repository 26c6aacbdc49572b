import pytest

from leitfaden.people.models import Role
from leitfaden.people.tests.factories import UserFactory


@pytest.fixture
def staff(client):
    """Sign somebody in who holds a role."""

    def sign_in(role):
        user = UserFactory(role=Role(role))
        client.force_login(user)
        return user

    return sign_in
