"""What a booklet tells: everything public, in the words of those who said it, and nothing else."""

import pytest

from leitfaden.amendments.actions import give_reason, withdraw_reason
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.core.paper import Amended, Cards, Contents, Counts, Facts, Heading, Note, Table
from leitfaden.core.paper.html import write_html
from leitfaden.core.tests.paper.reading import text_of_html
from leitfaden.events.actions import release_name
from leitfaden.publishing import actions
from leitfaden.publishing.booklet.words import prose
from leitfaden.publishing.models import Introduction
from leitfaden.publishing.tests.factories import ADDRESS, ready, stage

pytestmark = pytest.mark.django_db


def drawn_up(made):
    return actions.preview(made.proceedings, address=ADDRESS)


def blocks(document, kind):
    return [block for block in document.body if isinstance(block, kind)]


def words(document) -> str:
    return text_of_html(write_html(document, lambda sha256: f"/bilder/{sha256}/"))


def test_a_booklet_begins_with_what_is_known():
    made = stage()
    assert made.proceedings.text == made.text
    assert made.proceedings.title == "Dokumentation: Zukunftswerkstatt „Ankommen“"
    with pytest.raises(actions.AlreadyBegun):
        actions.begin(made.event, by=None)


def test_a_change_without_a_group_stands_in_the_booklet_of_the_voices_it_answers():
    made = ready()
    other = AmendmentFactory(
        edition=made.text, wording=made.amendment.wording, title="Kurse auch am Samstag",
        text_after="Die Stadt fördert Kurse auch am Samstag.",
    )  # fmt: skip
    assert "Kurse auch am Samstag" not in words(drawn_up(made))
    reason = give_reason(other, thing=made.cards[0], by=None)
    assert len(blocks(drawn_up(made), Amended)) == 2
    withdraw_reason(reason, by=None)
    give_reason(other, thing=made.cards[2], by=None)  # a voice nobody outside has read
    assert len(blocks(drawn_up(made), Amended)) == 1


def test_the_chapters_stand_in_the_order_of_the_source():
    titles = [h.text for h in blocks(drawn_up(ready()), Heading) if h.level == 1]
    assert titles == [
        "Ablauf der Veranstaltung", "Präambel", "Spracherwerb", "Stimmenkonto", "Stimmen",
        "Mitschriften", "Der Spur folgen",
    ]  # fmt: skip


def test_a_field_holds_text_discussion_dissent_and_changes():
    document = drawn_up(ready())
    told = words(document)
    for said in (
        "2.1 Die Stadt fördert Kurse.",
        "Kurse am Abend",
        "Die Gruppe will Kurse am Abend.",
        "Bestätigt: vorgelesen und bestätigt",
    ):
        assert said in told
    (note,) = blocks(document, Note)
    assert note.paragraphs == ("Zwei wollen den Vormittag.",)
    (change,) = blocks(document, Amended)
    assert (
        "".join(r.text for r in change.runs if r.kind != "inserted") == "Die Stadt fördert Kurse."
    )
    assert "".join(r.text for r in change.runs if r.kind != "deleted") == "Die Stadt sichert Kurse."
    assert change.author == "AG 2"
    assert "Empfohlen: angenommen" in told
    assert "Noch nicht entschieden." in told


def test_voices_stand_by_field_and_question_and_hidden_ones_nowhere():
    document = drawn_up(ready())
    assert [card.text for block in blocks(document, Cards) for card in block.cards] == [
        "Kinderbetreuung während der Kurse", "Mehr Zeit #[nicht] $weniger$",
    ]  # fmt: skip
    assert [h.text for h in blocks(document, Heading) if h.level == 3][-2:] == [
        "Was fehlt?",
        "Ohne Leitfrage",
    ]
    assert "Noch geheim" not in words(document)


def test_persons_stand_by_their_function_until_they_release_their_name():
    made = ready()
    told = words(drawn_up(made))
    assert "Volkshochschule" in told
    assert "Erika" not in told
    assert "solange sie ihren Namen nicht freigegeben haben" in told
    release_name(made.event.contributors.get(), by=None)
    assert "Erika Mustermann, Volkshochschule" in words(drawn_up(made))


def test_the_account_adds_up():
    (account,) = blocks(drawn_up(ready()), Counts)
    assert account.total == sum(share.count for share in account.shares) == 2
    assert account.caption == "Was aus den Stimmen wurde, Stand 5. Oktober 2026"


def test_the_imprint_says_who_publishes_and_under_which_rights():
    document = drawn_up(ready())
    (facts,) = (block for block in document.imprint if isinstance(block, Facts))
    told = dict(facts.rows)
    assert told["Reihe"] == "Reihe Soziales · Band 12"
    assert told["Lizenz"] == "CC BY 4.0"
    assert told["So zitieren"].endswith(
        f"Ausgabe 1. {ADDRESS}/dokumentationen/V-{ready_number(document)}/1/"
    )


def ready_number(document) -> str:
    return document.imprint[1].rows[-1][1].rpartition("V-")[2].partition("/")[0]


def test_editors_introduce_chapters():
    made = ready()
    field = made.group.field
    actions.introduce(
        made.proceedings,
        chapter=Introduction.Chapter.FIELD,
        field=field,
        text="Worum es hier geht.\n\n- eins\n- zwei",
        by=None,
    )
    actions.introduce(made.proceedings, chapter=Introduction.Chapter.ABOUT, text="Vorwort", by=None)
    told = words(drawn_up(made))
    assert "Worum es hier geht." in told
    assert "Vorwort" in told
    actions.introduce(made.proceedings, chapter=Introduction.Chapter.ABOUT, text="", by=None)
    assert "Vorwort" not in words(drawn_up(made))


def test_an_evening_without_a_text_has_its_groups_as_chapters():
    made = ready()
    actions.edit(made.proceedings, text=None, by=None)
    document = drawn_up(made)
    assert "Arbeitsgruppen" in [h.text for h in blocks(document, Heading)]
    assert "Die Gruppe will Kurse am Abend." in words(document)
    assert len(blocks(document, Amended)) == 1


def test_a_text_that_is_not_public_stays_out():
    made = ready()
    made.text.published_at = None
    made.text.save()
    made.proceedings.refresh_from_db()
    assert "Die Stadt ist offen" not in words(drawn_up(made))


def test_codes_lead_to_the_booklet_the_voices_and_each_group():
    document = drawn_up(ready())
    codes = document.body[-2].codes
    assert [code.label for code in codes] == ["Diese Dokumentation", "Alle Stimmen", "AG 2"]
    assert all(code.address.startswith(ADDRESS) for code in codes)
    table = blocks(document, Table)[-1]
    assert table.rows[0][0] == "Handlungsfeld 2: Spracherwerb"


def test_contents_are_made_from_the_chapters():
    assert isinstance(drawn_up(ready()).body[0], Contents)


def test_lists_and_paragraphs_of_typed_text():
    kinds = [type(block).__name__ for block in prose("Eins\nzwei\n\n- a\n- b\ndanach\n* c")]
    assert kinds == ["Paragraph", "Items", "Paragraph", "Items"]
    assert list(prose("")) == []


def test_drawing_up_asks_a_fixed_number_of_questions(django_assert_max_num_queries):
    made = ready()
    with django_assert_max_num_queries(20):
        drawn_up(made)
