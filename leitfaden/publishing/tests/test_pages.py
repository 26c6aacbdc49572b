"""The pages of the booklets: for readers, and for those who make them."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from leitfaden.core.paper.fonts import FOLDER
from leitfaden.files.tests.test_files import WORDS, drawn
from leitfaden.people.actions import withdraw
from leitfaden.people.tests.factories import CoordinatorFactory, EditorFactory
from leitfaden.publishing import actions
from leitfaden.publishing.models import HouseStyle, Introduction, Issue, Proceedings
from leitfaden.publishing.tests.factories import ADDRESS, ready, stage

pytestmark = pytest.mark.django_db


@pytest.fixture
def issue():
    return actions.publish_issue(ready().proceedings, address=ADDRESS, by=None)


@pytest.fixture
def editor(client):
    client.force_login(EditorFactory())


@pytest.fixture
def coordinator(client):
    client.force_login(CoordinatorFactory())


def base(made) -> str:
    return f"/dokumentationen/V-{made.event.number}/"


def test_the_list_names_the_newest_issue(client, issue):
    page = client.get("/dokumentationen/")
    assert issue.get_absolute_url() in page.text
    assert "Ausgabe 1, veröffentlicht am 5. Oktober 2026" in page.text


def test_an_issue_is_read_cited_and_downloaded(client, issue, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        page = client.get(issue.get_absolute_url())
    assert issue.citation in page.text
    assert "Kinderbetreuung während der Kurse" in page.text
    pdf = client.get(f"{issue.get_absolute_url()}dokumentation.pdf")
    assert (pdf["Content-Type"], pdf.content[:5]) == ("application/pdf", b"%PDF-")
    assert "immutable" in pdf["Cache-Control"]
    docx = client.get(f"{issue.get_absolute_url()}dokumentation.docx")
    assert docx["Content-Disposition"].startswith("attachment")
    assert client.get(f"{issue.get_absolute_url()}dokumentation.txt").status_code == 404


def test_the_address_without_issue_leads_to_the_newest(client, issue):
    answer = client.get(issue.get_absolute_url().removesuffix("1/"))
    assert answer["Location"] == issue.get_absolute_url()
    assert client.get("/dokumentationen/V-999/").status_code == 404
    assert client.get("/dokumentationen/V-999/1/").status_code == 404


def test_a_withdrawn_issue_says_when_and_why_to_whoever_cited_it(client, issue):
    withdraw(issue, because="Ein Foto war nicht freigegeben.", by=None)
    for address in (issue.get_absolute_url(), f"{issue.get_absolute_url()}dokumentation.pdf"):
        answer = client.get(address)
        assert answer.status_code == 410
        assert "Ein Foto war nicht freigegeben." in answer.text
        assert issue.document.title not in answer.text
        assert "Es gilt" not in answer.text


def test_an_issue_goes_with_its_event(client, issue):
    withdraw(issue.proceedings.event, because="Irrtum.", by=None)
    answer = client.get(issue.get_absolute_url())
    assert answer.status_code == 410
    assert f"die Veranstaltung {issue.proceedings.event.code}" in answer.text
    assert "Begründung: Irrtum." in answer.text


def test_the_issue_that_holds_names_the_withdrawn_one_and_the_reason(client, issue):
    actions.edit(issue.proceedings, title="Neu", by=None)
    words = {"address": ADDRESS, "by": None, "correction": "Der Titel."}
    second = actions.publish_issue(issue.proceedings, **words)
    withdraw(issue, because="Falscher Titel.", by=None)
    page = client.get(second.get_absolute_url()).text
    assert "Begründung: Falscher Titel." in page
    assert second.get_absolute_url() in client.get(issue.get_absolute_url()).text


def test_the_reason_is_asked_for_and_shown_to_those_who_work_here(client, coordinator, issue):
    assert 'name="because"' in client.get(issue.get_absolute_url()).text
    told = {"withdraw": "1", "because": " Doppelt erschienen. "}
    client.post(f"{issue.get_absolute_url()}zeigen/", told)
    issue.refresh_from_db()
    assert issue.withdrawn_because == "Doppelt erschienen."
    page = client.get(issue.get_absolute_url()).text
    assert "Diese Ausgabe ist zurückgezogen" in page
    assert "Begründung: Doppelt erschienen." in page


def test_an_old_issue_says_that_it_was_corrected(client, issue):
    actions.edit(issue.proceedings, title="Neu", by=None)
    second = actions.publish_issue(
        issue.proceedings, address=ADDRESS, by=None, correction="Der Titel."
    )
    page = client.get(issue.get_absolute_url()).text
    assert "Diese Ausgabe wurde berichtigt" in page
    assert second.get_absolute_url() in page


def test_the_page_of_the_event_leads_to_the_booklet(client, issue):
    page = client.get(issue.proceedings.event.get_absolute_url())
    assert f'href="{issue.get_absolute_url().removesuffix("1/")}"' in page.text


def test_that_no_booklet_has_appeared_is_said(client):
    made = stage()
    page = client.get(base(made))
    assert "noch keine Dokumentation erschienen" in page.text
    withdraw(made.event, because="Irrtum.", by=None)
    assert client.get(base(made)).status_code == 404


def test_in_arabic_the_booklet_keeps_its_language(client, issue):
    page = client.get(f"/ar{issue.get_absolute_url()}").text
    assert '<div class="booklet" lang="de" dir="ltr">' in page


def test_strangers_see_no_workshop_of_editors(client):
    made = stage()
    for path in (
        "bearbeiten/",
        "angaben/",
        "vorschau/",
        "vorschau/entwurf.pdf",
        "einfuehrung/about/",
        "foerderung/",
    ):
        assert client.get(base(made) + path).status_code == 302, path
    assert client.post(base(made) + "veroeffentlichen/").status_code == 302


def test_a_booklet_is_begun_from_the_page_of_its_event(client, editor):
    made = stage()
    Proceedings.objects.all().delete()
    assert "anlegen/" in client.get(made.event.get_absolute_url()).text
    answer = client.post(base(made) + "anlegen/")
    assert answer["Location"] == base(made) + "bearbeiten/"
    client.post(base(made) + "anlegen/")
    assert Proceedings.objects.count() == 1
    assert "In Arbeit" in client.get("/dokumentationen/").text


def test_editors_fill_in_what_only_the_booklet_says(client, editor):
    made = stage()
    assert "Rechte noch nicht genannt" in client.get(base(made) + "bearbeiten/").text
    told = {
        "title": "Dokumentation",
        "publisher": "Stabsstelle",
        "rights_holder": "Stadt",
        "licence": "CC BY 4.0",
        "text": made.text.pk,
    }
    assert client.post(base(made) + "angaben/", told)["Location"] == base(made) + "bearbeiten/"
    made.proceedings.refresh_from_db()
    assert made.proceedings.licence == "CC BY 4.0"
    assert client.post(base(made) + "angaben/", {}).status_code == 200


def test_editors_introduce_a_chapter(client, editor):
    made = stage()
    page = client.get(base(made) + "bearbeiten/").text
    assert "einfuehrung/feld-2/" in page
    client.post(base(made) + "einfuehrung/feld-2/", {"text": "Worum es geht."})
    assert Introduction.objects.get().field == made.group.field
    assert "Worum es geht." in client.get(base(made) + "einfuehrung/feld-2/").text
    assert client.get(base(made) + "einfuehrung/gibt-es-nicht/").status_code == 404


def test_a_funder_is_thanked_with_an_emblem(client, editor):
    made = stage()
    answer = client.post(
        base(made) + "foerderung/",
        {"text": "Gefördert.", "picture": SimpleUploadedFile("x.png", drawn()), **WORDS},
    )
    assert answer.status_code == 302
    credit = made.proceedings.credits.get()
    assert credit.picture.alt == WORDS["alt"]
    client.post(f"{base(made)}foerderung/{credit.pk}/entfernen/")
    assert not made.proceedings.credits.exists()


def test_an_emblem_needs_words_and_must_be_a_picture(client, editor):
    made = stage()
    page = client.post(
        base(made) + "foerderung/", {"text": "x", "picture": SimpleUploadedFile("x.png", drawn())}
    )
    assert "Gehört zum Bild." in page.text
    page = client.post(
        base(made) + "foerderung/",
        {"text": "x", "picture": SimpleUploadedFile("x.png", b"<svg/>"), **WORDS},
    )
    assert "kein Bild" in page.text


def test_a_preview_is_a_draft_in_words(client, editor):
    made = stage()
    assert (
        "Entwurf vom 5. Oktober 2026, nicht zum Zitieren"
        in client.get(base(made) + "vorschau/").text
    )
    for format_, begins in (("pdf", b"%PDF"), ("docx", b"PK")):
        answer = client.get(f"{base(made)}vorschau/entwurf.{format_}")
        assert answer.content.startswith(begins)
        assert answer["Cache-Control"] == "no-store"
    assert client.get(f"{base(made)}vorschau/entwurf.exe").status_code == 404


def test_publishing_is_for_those_who_decide(client, editor):
    made = ready()
    assert client.post(base(made) + "veroeffentlichen/").status_code == 403


def test_coordinators_publish_correct_and_withdraw(client, coordinator, settings):
    settings.LEITFADEN_ADDRESS = ADDRESS
    made = ready()
    assert client.post(base(made) + "veroeffentlichen/")["Location"] == base(made) + "1/"
    refused = client.post(base(made) + "veroeffentlichen/")
    assert "Sagen Sie in einem Satz" in refused.text
    actions.edit(made.proceedings, title="Neu", by=None)
    answer = client.post(base(made) + "veroeffentlichen/", {"correction": "Der Titel."})
    assert answer["Location"] == base(made) + "2/"
    client.post(base(made) + "2/zeigen/", {"withdraw": "1", "because": "Irrtum."})
    assert not Issue.objects.get(number=2).is_public
    client.post(base(made) + "2/zeigen/")
    assert Issue.objects.get(number=2).is_public
    assert client.post(base(made) + "9/zeigen/").status_code == 404


def test_without_rights_publishing_says_what_is_missing(client, coordinator):
    made = stage()
    assert "wer die Rechte hält" in client.post(base(made) + "veroeffentlichen/").text


def test_the_town_dresses_its_booklets(client, coordinator):
    font = SimpleUploadedFile("f.ttf", (FOLDER / "vazirmatn-400.ttf").read_bytes())
    told = {
        "accent": "#0a6450",
        "ground": "#f7f5f0",
        "regular": font,
        "font_licence": "OFL",
        "picture": SimpleUploadedFile("e.png", drawn()),
        **WORDS,
    }
    assert client.post("/dokumentationen/hausstil/", told).status_code == 302
    look = HouseStyle.objects.get().look()
    assert (look.accent, look.font, len(look.typeface)) == ("#0a6450", "Vazirmatn", 1)
    assert WORDS["alt"] in client.get("/dokumentationen/hausstil/").text
    made = ready()
    assert client.get(base(made) + "vorschau/entwurf.pdf").content.startswith(b"%PDF")
    told = {"accent": "#0a6450", "ground": "#f7f5f0", "no_emblem": "on", "no_typeface": "on"}
    client.post("/dokumentationen/hausstil/", told)
    assert HouseStyle.objects.get().look().emblem is None


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"accent": "#ffaaaa"}, "unter 4,5 zu 1"),
        ({"accent": "rot"}, "Bitte als #rrggbb"),
        ({"regular": SimpleUploadedFile("f.ttf", b"x"), "font_licence": "x"}, "keine Schrift"),
        ({"regular": SimpleUploadedFile("f.ttf", b"x")}, "Gehört zur Schrift."),
        (
            {"bold": SimpleUploadedFile("f.ttf", b"x"), "font_licence": "x"},
            "Der normale Schnitt gehört dazu.",
        ),
    ],
)
def test_what_cannot_be_worn_is_refused_with_a_sentence(client, coordinator, told, said):
    page = client.post(
        "/dokumentationen/hausstil/", {"accent": "#a3164a", "ground": "#f7f5f0"} | told
    )
    assert said in page.text
