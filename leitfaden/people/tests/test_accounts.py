import re

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from leitfaden.audit.models import Event
from leitfaden.people import actions
from leitfaden.people.gates import Duty, may
from leitfaden.people.models import Role, User
from leitfaden.people.tests.factories import (
    AdministratorFactory,
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
NEW = {"name": "Mina Beispiel", "email": "mina@musterstadt.example", "roles": ["editor"]}


def fresh(user):
    return User.objects.get(pk=user.pk)


@pytest.fixture
def administrator(client):
    account = AdministratorFactory()
    client.force_login(account)
    return account


def test_an_account_is_opened_with_a_password_told_once(client, administrator):
    answer = client.post("/konten/neu/", NEW)
    told = re.search(r"[a-z2-9]{4}(-[a-z2-9]{4}){3}", answer.text)[0]
    account = User.objects.get(email="mina@musterstadt.example")
    assert account.check_password(told)
    assert account.roles == {Role.EDITOR}
    assert "no-store" in answer["Cache-Control"]
    assert told not in client.get(account.get_absolute_url()).text
    assert told not in str(Event.objects.values_list("data", flat=True))


def test_a_one_time_password_opens_nothing_but_the_choice_of_an_own_one(client, administrator):
    account, told = actions.open_account(
        email="neu@musterstadt.example", name="Neu", roles=[Role.ADMINISTRATOR], by=administrator
    )
    client.logout()
    client.post("/anmelden/", {"username": account.email, "password": told})
    assert client.get("/konten/")["Location"] == reverse("people:password")
    own = "das ist jetzt meines allein"
    client.post("/passwort/", {"new_password1": own, "new_password2": own})
    assert client.get("/konten/").status_code == 200
    assert fresh(account).check_password(own)


def test_the_button_pressed_twice_opens_one_account(client, administrator):
    client.post("/konten/neu/", NEW)
    again = client.post("/konten/neu/", {**NEW, "email": NEW["email"].upper()})
    assert "schon ein Konto" in again.text
    assert User.objects.count() == 2


def test_roles_are_given_and_taken_back(client, administrator):
    editor = EditorFactory()
    there = reverse("people:account_role", args=[editor.pk])
    client.post(there, {"role": "coordinator", "give": "1"})
    client.post(there, {"role": "coordinator", "give": "1"})
    assert fresh(editor).roles == {Role.EDITOR, Role.COORDINATOR}
    client.post(there, {"role": "editor"})
    assert fresh(editor).roles == {Role.COORDINATOR}
    assert client.post(there, {"role": "king", "give": "1"}).status_code == 302
    assert fresh(editor).roles == {Role.COORDINATOR}


def test_nobody_takes_their_own_administration(client, administrator):
    AdministratorFactory()
    answer = client.post(
        reverse("people:account_role", args=[administrator.pk]),
        {"role": "administrator"},
        follow=True,
    )
    assert "eigene Administration" in answer.text
    assert Role.ADMINISTRATOR in fresh(administrator).roles
    client.post(reverse("people:account_close", args=[administrator.pk]))
    assert fresh(administrator).is_active


def test_the_last_administrator_stays():
    only = AdministratorFactory()
    for take in (
        lambda: actions.withdraw_role(only, Role.ADMINISTRATOR, by=None),
        lambda: actions.close_account(only, by=None),
    ):
        with pytest.raises(actions.LastAdministrator):
            take()
    closed = AdministratorFactory()
    actions.close_account(closed, by=only)
    with pytest.raises(actions.LastAdministrator):
        actions.withdraw_role(only, Role.ADMINISTRATOR, by=None)


def test_a_closed_account_is_shut_out_and_may_be_opened_again(client, administrator):
    editor = EditorFactory()
    client.post(reverse("people:account_close", args=[editor.pk]))
    assert not may(fresh(editor), Duty.READ)
    assert "geschlossen" in client.get("/konten/").text
    client.post(reverse("people:account_reopen", args=[editor.pk]))
    assert may(fresh(editor), Duty.READ)


def test_who_lost_the_password_gets_a_new_one(client, administrator):
    editor = EditorFactory()
    answer = client.post(reverse("people:account_password", args=[editor.pk]))
    assert fresh(editor).has_one_time_password
    assert fresh(editor).email in answer.text


@pytest.mark.parametrize(
    "who", [CoordinatorFactory, EditorFactory, DataProtectionFactory, UserFactory]
)
def test_only_administrators_see_accounts(client, who):
    account = who()
    client.force_login(account)
    for page in ("/konten/", "/konten/neu/", f"/konten/{account.pk}/"):
        assert client.get(page).status_code == 403
    role = reverse("people:account_role", args=[account.pk])
    assert client.post(role, {"role": "administrator", "give": "1"}).status_code == 403


def test_strangers_are_asked_to_sign_in(client):
    assert client.get("/konten/")["Location"] == "/anmelden/?next=/konten/"


def test_an_account_that_is_not_there_is_not_found(client, administrator):
    assert client.get("/konten/99999/").status_code == 404


def test_the_list_of_accounts_costs_the_same_for_many(
    client, administrator, django_assert_max_num_queries
):
    EditorFactory.create_batch(12)
    with django_assert_max_num_queries(6):
        assert client.get("/konten/").status_code == 200


@pytest.fixture
def typed(monkeypatch):
    def types(*words):
        answers = iter(words)
        monkeypatch.setattr(
            "leitfaden.people.management.commands.account.getpass", lambda _: next(answers)
        )

    return types


def test_the_first_administrator_comes_from_the_console(typed, capsys):
    typed("ein langes gutes Passwort", "ein langes gutes Passwort")
    call_command("account", "a@musterstadt.example", name="Anna", role=["administrator"])
    anna = User.objects.get()
    assert anna.check_password("ein langes gutes Passwort")
    assert (anna.roles, anna.has_one_time_password) == ({Role.ADMINISTRATOR}, False)
    assert "a@musterstadt.example" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("email", "words", "said"),
    [
        ("a@musterstadt.example", ("kurz", "kurz"), "kurz"),
        ("a@musterstadt.example", ("ein langes gutes", "ein langes anderes"), "verschieden"),
        ("keine Adresse", (), "gültige"),
        ("person@musterstadt.example", ("ein langes gutes", "ein langes gutes"), "schon ein Konto"),
    ],
)
def test_the_console_refuses_in_one_sentence(typed, email, words, said):
    UserFactory(email="person@musterstadt.example")
    typed(*words)
    with pytest.raises(CommandError, match=said):
        call_command("account", email, name="Anna", role=[])
    assert User.objects.count() == 1
