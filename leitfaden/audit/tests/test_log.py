import ast
from importlib import import_module
from pathlib import Path

import pytest
from django.db import transaction

import leitfaden
from leitfaden.audit.actions import record
from leitfaden.audit.models import Event
from leitfaden.audit.queries import latest, stamp
from leitfaden.audit.verbs import UnknownVerb, Verb, sentence_of
from leitfaden.people.tests.factories import UserFactory
from leitfaden.people.verbs import PUBLISHED

HOUSE = Path(leitfaden.__file__).parent


def recorded():
    """(file, what is recorded there) of every call of `record` in the house."""
    for path in sorted(HOUSE.rglob("*.py")):
        if "tests" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "record":
                yield path, node.args[0]


def verbs_in(path):
    module = import_module(".".join(path.relative_to(HOUSE.parent).with_suffix("").parts))
    return {name for name, value in vars(module).items() if isinstance(value, Verb)}


def test_every_verb_recorded_anywhere_is_declared():
    calls = list(recorded())
    assert calls
    undeclared = [
        f"{path.relative_to(HOUSE)}: {ast.unparse(said)}"
        for path, said in calls
        for name in ast.walk(said)
        if isinstance(name, ast.Name) and name.id.isupper() and name.id not in verbs_in(path)
    ]
    assert undeclared == []


def test_every_recorded_verb_is_said_as_a_name():
    """A string would be written without anybody declaring it."""
    assert [said for _, said in recorded() if isinstance(said, ast.Constant)] == []


def test_every_room_that_records_declares_its_verbs_in_its_own_file():
    rooms = {path.relative_to(HOUSE).parts[0] for path, _ in recorded()}
    assert [room for room in rooms if not (HOUSE / room / "verbs.py").exists()] == []


def test_a_verb_nobody_declares_is_named():
    with pytest.raises(UnknownVerb):
        sentence_of("nobody.did_it")


def test_a_verb_is_declared_once():
    with pytest.raises(ValueError, match="twice"):
        Verb("people.published", "noch einmal")


@pytest.mark.django_db
def test_the_newest_comes_first_and_is_said_in_words():
    user = UserFactory()
    for _ in range(3):
        record(PUBLISHED, user, by=user)
    newest, *_ = latest(2)
    assert len(latest(2)) == 2
    assert newest.pk == stamp()
    assert (newest.sentence, newest.actor_id) == ("veröffentlicht", user.pk)


@pytest.mark.django_db
def test_the_record_goes_back_with_the_change():
    user = UserFactory()
    with transaction.atomic():
        record(PUBLISHED, user, by=None)
        transaction.set_rollback(True)
    assert not Event.objects.exists()
    assert stamp() == 0
