"""The same document with other bytes is not taken over a second time unnoticed."""

import pytest
from django.core.management import call_command

from leitfaden.intake import actions
from leitfaden.intake.queries import twin_of
from leitfaden.intake.queries.twins import alike, runs_of
from leitfaden.intake.tests.factories import SAMPLES, brought
from leitfaden.measures.models import Measure
from leitfaden.people.tests.factories import CoordinatorFactory

pytestmark = pytest.mark.django_db
LISTE = SAMPLES / "massnahmenliste.md"


def again(change=lambda text: text):
    """The list brought once more, as somebody else saved it."""
    text = change(LISTE.read_text())
    return actions.bring(
        kind="tracker", filename="kopie.md", data=text.encode(), by=None,
        rights_holder="Amt", licence="CC0",
    )  # fmt: skip


@pytest.fixture(autouse=True)
def committed():
    document = brought("massnahmenliste.md", "tracker", title="Liste")
    actions.commit(document, by=None, unsure=True)
    return document


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text + " \n",
        lambda text: text.replace("und", "sowie", 1),
    ],
)
def test_other_bytes_with_the_same_words_are_refused_by_name(change):
    count = Measure.objects.count()
    copy = again(change)
    with pytest.raises(actions.NearlyTheSame) as refusal:
        actions.commit(copy, by=None, unsure=True)
    assert "„Liste“" in str(refusal.value)
    assert Measure.objects.count() == count


def test_a_person_may_say_that_it_is_another_document():
    count = Measure.objects.count()
    actions.commit(again(lambda text: text + " \n"), by=None, unsure=True, again=True)
    assert Measure.objects.count() == 2 * count


def test_another_text_is_no_twin():
    other = actions.bring(
        kind="tracker", filename="a.md", by=None,
        data=b"Herausforderungen\n\nZu wenig Licht\n\n- Lampen (umgesetzt)\n- Wege (offen)\n",
    )  # fmt: skip
    assert twin_of(other) is None


def test_the_page_says_so_and_asks(client, committed):
    client.force_login(CoordinatorFactory())
    copy = again(lambda text: text + " \n")
    page = client.get(copy.get_absolute_url()).content.decode()
    assert "Fast dasselbe ist schon übernommen: „Liste“ (100 % gleich)" in page
    assert f'href="{committed.get_absolute_url()}"' in page
    client.post(f"{copy.get_absolute_url()}uebernehmen/")
    copy.refresh_from_db()
    assert not copy.is_committed
    client.post(
        f"{copy.get_absolute_url()}uebernehmen/", {"anderes_dokument": "on", "unsichere": "on"}
    )
    copy.refresh_from_db()
    assert copy.is_committed


def test_the_command_asks_for_again(tmp_path, capsys):
    path = tmp_path / "kopie.md"
    path.write_text(LISTE.read_text() + " \n")
    told = (
        "import",
        "tracker",
        str(path),
        "--commit",
        "--unsure-as-read",
        "--rights-holder",
        "A",
        "--licence",
        "B",
    )
    count = Measure.objects.count()
    with pytest.raises(SystemExit):
        call_command(*told)
    assert "--again" in capsys.readouterr().err
    assert Measure.objects.count() == count
    call_command(*told, "--again")
    assert Measure.objects.count() == 2 * count


def test_likeness_is_what_both_have_of_what_either_has():
    one, other = runs_of(["a b c d"]), runs_of(["A, b\nc  e"])
    assert alike(one, one) == 1
    assert alike(one, other) == alike(other, one) == 1 / 3
    assert alike(runs_of([]), runs_of(["x"])) == 0
