"""An issue is frozen: it is cited, corrected by the next one, and its files are the same for ever."""

import pytest
from django.db import IntegrityError, transaction

from leitfaden.audit.queries import latest
from leitfaden.core import kept
from leitfaden.files.actions import keep_picture
from leitfaden.files.tests.test_files import WORDS, drawn
from leitfaden.people.actions import publish, withdraw
from leitfaden.publishing import actions
from leitfaden.publishing.models import HouseStyle, Issue
from leitfaden.publishing.tests.factories import ADDRESS, ready, stage
from leitfaden.workshops.tests.factories import CardFactory

pytestmark = pytest.mark.django_db


def publish_issue(made, correction=""):
    return actions.publish_issue(made.proceedings, address=ADDRESS, by=None, correction=correction)


def test_an_issue_is_published_and_can_be_cited():
    made = ready()
    issue = publish_issue(made)
    assert issue.number == 1
    assert issue.is_intact
    assert issue.citation == (
        "Stabsstelle Integration (Hg.): Dokumentation: Zukunftswerkstatt „Ankommen“. "
        "Reihe Soziales · Band 12. Musterstadt 2026. Ausgabe 1. "
        f"{ADDRESS}/dokumentationen/V-{made.event.number}/1/"
    )
    assert latest(1)[0].verb == "publishing.issue_published"


def test_what_happens_later_changes_no_issue():
    made = ready()
    issue = publish_issue(made)
    before = issue.content
    CardFactory(group=made.group, text="Zu spät gekommen")
    actions.edit(made.proceedings, title="Ganz anders", by=None)
    issue.refresh_from_db()
    assert issue.content == before
    assert issue.document.title == "Dokumentation: Zukunftswerkstatt „Ankommen“"


def test_a_correction_is_the_next_issue_and_says_what_it_corrects():
    made = ready()
    first = publish_issue(made)
    with pytest.raises(actions.CorrectionUnexplained):
        publish_issue(made)
    with pytest.raises(actions.NothingChanged):
        publish_issue(made, "nichts")
    actions.edit(made.proceedings, title="Dokumentation, berichtigt", by=None)
    second = publish_issue(made, "Der Titel war falsch.")
    assert (second.number, second.corrects) == (2, first)
    assert ("Berichtigt wurde", "Der Titel war falsch.") in second.document.imprint[1].rows


def test_nothing_is_published_without_rights_or_before_its_event():
    made = stage()
    with pytest.raises(actions.RightsNotStated):
        publish_issue(made)
    made = ready()
    withdraw(made.event, because="Irrtum.", by=None)
    with pytest.raises(actions.EventNotPublic):
        publish_issue(made)


def test_the_database_keeps_the_promises_of_an_issue():
    issue = publish_issue(ready())
    for wrong in ({"published_at": None}, {"correction": "ohne Vorgängerin"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Issue.objects.filter(pk=issue.pk).update(**wrong)


@pytest.mark.parametrize("format_", ["pdf", "docx"])
def test_a_file_is_made_once_and_stays_the_same(format_, clock):
    issue = publish_issue(ready())
    first = actions.bytes_of(issue, format_)
    clock.shift(86_400)
    assert actions.bytes_of(issue, format_) == first
    assert issue.files.get(format=format_).size == len(first)


def test_a_lost_file_is_made_again_and_is_the_same(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "eins"
    issue = publish_issue(ready())
    first = actions.bytes_of(issue, "docx")
    settings.MEDIA_ROOT = tmp_path / "zwei"
    assert actions.bytes_of(issue, "docx") == first


def test_a_file_that_would_be_another_one_is_not_given_out(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "eins"
    issue = publish_issue(ready())
    actions.bytes_of(issue, "docx")
    settings.MEDIA_ROOT = tmp_path / "zwei"
    issue.files.update(sha256="0" * 64)
    with pytest.raises(actions.FileChanged):
        actions.bytes_of(issue, "docx")


def test_content_somebody_wrote_over_is_noticed():
    issue = publish_issue(ready())
    Issue.objects.update(content=issue.content.replace("Kurse", "Kürse"))
    issue.refresh_from_db()
    with pytest.raises(actions.ContentChanged):
        actions.bytes_of(issue, "pdf")


def test_funders_stand_with_their_emblem_which_becomes_public_with_the_issue():
    made = ready()
    credit = actions.credit(
        made.proceedings,
        text="Gefördert von der Stiftung.",
        upload={"content": drawn(), **WORDS},
        by=None,
    )
    assert not credit.picture.is_public
    issue = publish_issue(made)
    credit.picture.refresh_from_db()
    assert credit.picture.is_public
    assert actions.bytes_of(issue, "pdf").startswith(b"%PDF")
    assert kept.digest(credit.picture.content) in issue.content
    actions.remove_credit(credit, by=None)
    assert "Gefördert von der Stiftung." in Issue.objects.get().content


def test_the_house_has_its_own_colours_if_they_can_be_read():
    made = ready()
    emblem = keep_picture(drawn(), **WORDS, by=None)
    actions.style_house(accent="#0A6450", ground="#ffffff", emblem=emblem, by=None)
    look = publish_issue(made).document.look
    assert (look.accent, look.emblem.sha256) == ("#0a6450", emblem.sha256)
    for accent, ground in (("#ff86a8", "#ffffff"), ("#a3164a", "#333333"), ("rot", "#ffffff")):
        with pytest.raises(actions.HardToRead):
            actions.style_house(accent=accent, ground=ground, by=None)
    assert HouseStyle.objects.count() == 1


def test_a_withdrawn_issue_can_be_shown_again():
    issue = publish_issue(ready())
    withdraw(issue, because="Irrtum.", by=None)
    assert not Issue.objects.visible_to(None).exists()
    publish(issue, by=None)
    assert Issue.objects.visible_to(None).get() == issue
