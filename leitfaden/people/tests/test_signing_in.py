import pytest
from django.urls import reverse

from leitfaden.people.models import User
from leitfaden.people.tests.factories import PASSWORD, EditorFactory, UserFactory

pytestmark = pytest.mark.django_db
SIGN_IN = "/anmelden/"


def sign_in(client, user, password=PASSWORD, **more):
    return client.post(SIGN_IN, {"username": user.email, "password": password, **more})


def test_who_works_here_signs_in_and_comes_to_the_desk(client):
    answer = sign_in(client, EditorFactory())
    assert (answer.status_code, answer["Location"]) == (302, reverse("desk:worklist"))


def test_the_address_may_be_written_in_capitals(client):
    editor = EditorFactory(email="anna@musterstadt.example")
    answer = client.post(SIGN_IN, {"username": editor.email.upper(), "password": PASSWORD})
    assert answer.status_code == 302


def test_the_session_ends_with_the_browser(client):
    sign_in(client, EditorFactory())
    assert client.session.get_expire_at_browser_close()


def test_nobody_learns_whether_an_address_has_an_account(client):
    known, closed = UserFactory(), UserFactory()
    User.objects.filter(pk=closed.pk).update(is_active=False)
    stranger = User(email="niemand@musterstadt.example")
    said = set()
    for user, password in ((known, "falsch"), (stranger, "falsch"), (closed, PASSWORD)):
        answer = sign_in(client, user, password)
        assert answer.status_code == 200
        said.add(tuple(answer.context["form"].non_field_errors()))
    assert said == {("E-Mail-Adresse und Passwort passen nicht zusammen.",)}


@pytest.mark.parametrize(
    "way", ["https://boese.example/", "//boese.example", "javascript:alert(1)"]
)
def test_next_leads_nowhere_else(client, way):
    assert sign_in(client, EditorFactory(), next=way)["Location"] == reverse("desk:worklist")


def test_next_leads_back_to_the_page_that_asked(client):
    answer = client.get("/konten/")
    assert answer["Location"] == "/anmelden/?next=/konten/"
    page = client.get(answer["Location"])
    assert 'name="next" value="/konten/"' in page.text
    assert sign_in(client, EditorFactory(), next="/konten/")["Location"] == "/konten/"


def test_who_is_signed_in_is_not_asked_again(client):
    client.force_login(EditorFactory())
    assert client.get(SIGN_IN)["Location"] == reverse("desk:worklist")


def test_signing_out_takes_a_press_of_the_button(client):
    client.force_login(EditorFactory())
    assert client.get("/abmelden/").status_code == 405
    assert client.post("/abmelden/")["Location"] == reverse("desk:home")
    assert "_auth_user_id" not in client.session


def test_a_password_of_ones_own_needs_the_old_one(client):
    editor = EditorFactory()
    client.force_login(editor)
    new = {
        "new_password1": "ein noch besseres Passwort",
        "new_password2": "ein noch besseres Passwort",
    }
    assert client.post("/passwort/", {"old_password": "falsch", **new}).status_code == 200
    assert client.post("/passwort/", {"old_password": PASSWORD, **new}).status_code == 302
    editor.refresh_from_db()
    assert editor.check_password("ein noch besseres Passwort")
    assert client.get("/passwort/").status_code == 200, "the session goes on"


def test_a_weak_password_is_refused(client):
    client.force_login(EditorFactory())
    answer = client.post(
        "/passwort/",
        {"old_password": PASSWORD, "new_password1": "kurz", "new_password2": "kurz"},
    )
    assert answer.context["form"].errors["new_password2"]
