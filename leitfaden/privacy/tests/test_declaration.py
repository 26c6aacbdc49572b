import pytest

from leitfaden.people.models import User
from leitfaden.privacy.declaration import Declaration, declaration_of, own_models


def test_no_field_of_any_room_is_undeclared():
    faults = [fault for model in own_models() for fault in declaration_of(model).faults()]
    assert faults == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"open": ()}, "is not declared"),
        ({"open": ("id", "nonsense")}, "does not exist"),
        ({"personal": {"email": ""}, "open": ("email",)}, "is declared twice"),
        ({"purpose": ""}, "names no purpose"),
        ({"personal": {"email": ""}}, "without subject or period"),
    ],
)
def test_a_wrong_declaration_is_named(change, expected):
    declaration = Declaration(**{"model": User, "purpose": "test", **change})
    assert any(expected in fault for fault in declaration.faults())
