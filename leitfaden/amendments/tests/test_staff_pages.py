import datetime as dt

import pytest
from django.urls import reverse

from leitfaden.amendments import actions
from leitfaden.amendments.models import Amendment
from leitfaden.amendments.tests.factories import AmendmentFactory
from leitfaden.bodies.models import Resolution
from leitfaden.bodies.tests.factories import (
    CouncilFactory,
    OrganizationFactory,
    PaperFactory,
    ResolutionFactory,
)
from leitfaden.events.tests.factories import EventFactory
from leitfaden.guidelines.models import Edition
from leitfaden.guidelines.tests.factories import EditionFactory, FieldTitleFactory, WordingFactory
from leitfaden.people.tests.factories import (
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
)
from leitfaden.workshops.tests.factories import CardFactory, GroupFactory, ThemeFactory

pytestmark = pytest.mark.django_db
DRAFT = "/aenderungen/entwerfen/"


@pytest.fixture
def editor(client):
    client.force_login(EditorFactory())
    return client


@pytest.fixture
def coordinator(client):
    client.force_login(CoordinatorFactory())
    return client


@pytest.fixture
def wording():
    return WordingFactory(edition__adopted=True, text="Alt.")


def at(name, amendment, *more):
    return reverse(f"amendments:{name}", args=[amendment.number, *more])


def test_without_a_unit_one_is_chosen_first_and_the_theme_is_kept(editor, wording):
    page = editor.get(f"{DRAFT}?thema=T-4").content.decode()
    assert f"?thema=T-4&amp;fassung={wording.edition_id}" in page
    assert f"&amp;einheit={wording.unit.number}" in page
    assert "Hier etwas ergänzen" in page


def test_without_any_edition_the_page_says_so(editor):
    assert "noch keine Fassung" in editor.get(DRAFT).content.decode()


def test_an_editor_drafts_an_amendment_from_a_unit_with_its_reasons(editor, wording):
    theme, card = ThemeFactory(), CardFactory()
    address = f"{DRAFT}?einheit={wording.unit.number}&thema={theme.code}"
    page = editor.get(address).content.decode()
    assert f'value="{theme.code}"' in page
    assert "Alt." in page
    told = {
        "kind": "reword",
        "title": "Klarer sagen",
        "text_after": "Neu.",
        "reasons": f"{theme.code}, {card.code.lower()}",
        "proposed_by": "Beirat",
        "proposed_on": "2026-04-02",
    }
    answer = editor.post(address, told)
    amendment = Amendment.objects.get()
    assert answer.url == at("amendment_reasons", amendment)
    assert (amendment.text_before, amendment.text_after) == ("Alt.", "Neu.")
    assert {(r.theme, r.card) for r in amendment.reasons.all()} == {(theme, None), (None, card)}
    assert not amendment.is_public


def test_the_unit_is_taken_from_the_edition_that_holds(editor, wording):
    draft = EditionFactory(concept=wording.edition.concept)
    WordingFactory(edition=draft, unit=wording.unit, text="Noch Entwurf.")
    editor.post(
        f"{DRAFT}?einheit={wording.unit.number}",
        {"kind": "strike", "title": "Weg damit"},
    )
    assert Amendment.objects.get().edition == wording.edition


def test_an_addition_starts_from_a_field_or_behind_a_unit(editor, wording):
    told = {"kind": "add", "title": "Mehr", "text_after": "Dolmetschen."}
    by_field = f"{DRAFT}?fassung={wording.edition_id}&feld={wording.field.number}"
    editor.post(by_field, told)
    editor.post(f"{DRAFT}?einheit={wording.unit.number}", told)
    first, second = Amendment.objects.all()
    assert (first.field, first.wording) == (wording.field, None)
    assert (second.field, second.wording) == (wording.field, wording)


def test_a_field_is_renamed_and_a_unit_moved(editor, wording):
    into = FieldTitleFactory(edition=wording.edition, number=8).field
    by_field = f"{DRAFT}?fassung={wording.edition_id}&feld={wording.field.number}"
    editor.post(by_field, {"kind": "rename_field", "title": "Name", "text_after": "Verständigung"})
    by_unit = f"{DRAFT}?einheit={wording.unit.number}"
    editor.post(by_unit, {"kind": "move", "title": "Passt dort", "field": into.pk})
    renamed, moved = Amendment.objects.all()
    assert (renamed.text_before, renamed.text_after) == (wording.field.title, "Verständigung")
    assert moved.field == into


def test_what_cannot_be_drafted_is_said(editor, wording):
    address = f"{DRAFT}?einheit={wording.unit.number}"
    told = {"kind": "reword", "title": "Klarer"}
    assert "vorgeschlagenen Wortlaut" in editor.post(address, told).content.decode()
    same = told | {"text_after": "Alt."}
    assert "unterscheidet sich nicht" in editor.post(address, same).content.decode()
    stranger = told | {"text_after": "Neu.", "field": FieldTitleFactory().field_id}
    assert editor.post(address, stranger).status_code == 200
    assert not Amendment.objects.exists()


@pytest.mark.parametrize("reasons", ["K-999", "irgendwas"])
def test_a_reason_that_is_not_found_is_named(editor, wording, reasons):
    address = f"{DRAFT}?einheit={wording.unit.number}"
    told = {"kind": "strike", "title": "Weg", "reasons": reasons}
    assert f"Nicht gefunden: {reasons}" in editor.post(address, told).content.decode()
    assert not Amendment.objects.exists()


def test_cards_of_events_that_are_not_public_are_no_reasons(editor, wording):
    card = CardFactory(group=GroupFactory(event=EventFactory(published_at=None)))
    told = {"kind": "strike", "title": "Weg", "reasons": card.code}
    page = editor.post(f"{DRAFT}?einheit={wording.unit.number}", told).content.decode()
    assert "Nicht gefunden" in page


@pytest.mark.parametrize("query", ["einheit=999", "fassung=999", "fassung=999&feld=1"])
def test_what_does_not_exist_is_not_found(editor, wording, query):
    assert editor.get(f"{DRAFT}?{query}").status_code == 404


def test_reasons_are_found_by_code_and_by_word(editor):
    amendment = AmendmentFactory()
    card = CardFactory(text="Briefe in klaren Worten.")
    theme = ThemeFactory(title="Klare Wege")
    address = at("amendment_reasons", amendment)
    page = editor.get(address, {"q": "klare"}).content.decode()
    assert "Briefe in klaren Worten." in page
    assert "Klare Wege" in page
    assert "Briefe in klaren Worten." in editor.get(address, {"q": card.code}).content.decode()
    assert "Klare Wege" not in editor.get(address, {"q": card.code}).content.decode()
    assert "Nichts gefunden" in editor.get(address, {"q": "Zebra"}).content.decode()
    editor.post(at("reason_give", amendment), {"code": theme.code})
    editor.post(at("reason_give", amendment), {"code": theme.code})
    assert amendment.reasons.standing().get().theme == theme
    assert editor.post(at("reason_give", amendment), {"code": "K-999"}).status_code == 404


def test_a_reason_is_taken_back_but_not_that_of_another_amendment(editor):
    amendment, other = AmendmentFactory(), AmendmentFactory()
    reason = actions.give_reason(amendment, thing=CardFactory(), by=None)
    assert editor.post(at("reason_withdraw", other, reason.pk)).status_code == 404
    editor.post(at("reason_withdraw", amendment, reason.pk))
    assert not amendment.reasons.standing().exists()
    assert amendment.reasons.count() == 1


def test_an_editor_notes_a_recommendation(editor):
    amendment, board = AmendmentFactory(), OrganizationFactory()
    told = {"recommendation": "adopted", "organization": board.pk, "on": "2026-05-06"}
    assert (
        editor.post(at("recommendation_note", amendment), told).url == amendment.get_absolute_url()
    )
    amendment.refresh_from_db()
    assert amendment.recommended_by == board
    decided = AmendmentFactory(adopted=True)
    page = editor.post(at("recommendation_note", decided), told).content.decode()
    assert "schon entschieden" in page


def test_the_coordinator_notes_a_decision_with_its_vote(coordinator):
    amendment, council = AmendmentFactory(), CouncilFactory()
    told = {"decision": "adopted", "organization": council.pk, "on": "2026-06-03"}
    told |= {"yes": "31", "no": "9", "abstained": "0"}
    coordinator.post(at("decision_note", amendment), told)
    amendment.refresh_from_db()
    assert amendment.is_carried
    assert amendment.resolution.votes_yes == 31
    again = coordinator.post(at("decision_note", amendment), told).content.decode()
    assert "schon entschieden" in again
    assert Resolution.objects.count() == 1


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"decision": "declined"}, "nennt die Gründe"),
        ({"decision": "adopted_changed"}, "beschlossenen Wortlaut"),
        ({"decision": "adopted", "yes": "3"}, "Ja, Nein und Enthaltung"),
        ({"decision": "adopted", "on": "2026-10-06"}, "liegt in der Zukunft"),
        ({"decision": "adopted", "on": "2026-04-01"}, "erst ab dem 2. April 2026"),
    ],
)
def test_a_decision_that_is_not_whole_is_asked_for_again(coordinator, told, said):
    amendment, council = AmendmentFactory(), CouncilFactory()
    told = {"organization": council.pk, "on": "2026-06-03"} | told
    assert said in coordinator.post(at("decision_note", amendment), told).content.decode()
    amendment.refresh_from_db()
    assert not amendment.decision


def test_only_those_who_may_decide_can_be_chosen(coordinator):
    amendment, board, council = AmendmentFactory(), OrganizationFactory(), CouncilFactory()
    page = coordinator.get(at("decision_note", amendment)).content.decode()
    assert council.name in page
    assert board.name not in page
    told = {"decision": "adopted", "organization": board.pk, "on": "2026-06-03"}
    coordinator.post(at("decision_note", amendment), told)
    amendment.refresh_from_db()
    assert not amendment.decision


def test_a_recommendation_is_from_no_other_day_than_one_that_was(editor):
    amendment, board = AmendmentFactory(), OrganizationFactory()
    told = {"recommendation": "adopted", "organization": board.pk}
    for day, said in (("2026-10-06", "in der Zukunft"), ("2026-04-01", "erst ab dem")):
        page = editor.post(at("recommendation_note", amendment), told | {"on": day})
        assert said in str(page.context["form"].errors["on"])
    amendment.refresh_from_db()
    assert not amendment.recommendation


def test_the_coordinator_takes_a_decision_back_and_the_page_keeps_it(coordinator, client):
    amendment = AmendmentFactory(adopted=True)
    address = at("decision_withdraw", amendment)
    assert address in coordinator.get(amendment.get_absolute_url()).content.decode()
    assert "because" in coordinator.post(address, {"because": " "}).context["form"].errors
    answer = coordinator.post(address, {"because": "Falsche Anlage."})
    assert answer.url == amendment.get_absolute_url()
    amendment.refresh_from_db()
    assert not amendment.decision
    assert "noch nicht entschieden" in coordinator.post(address, {"because": "Ja."}).text
    client.logout()
    page = client.get(amendment.get_absolute_url()).text
    assert "Zurückgenommene Entscheidungen" in page
    assert "3. Juni 2026: angenommen. Zurückgenommen am 5. Oktober 2026: Falsche Anlage." in page


def decided(amendment, **told):
    return actions.decide(amendment, decision="adopted", on=dt.date(2026, 6, 3), by=None, **told)


def test_the_resolution_noted_along_is_offered_to_go_along(coordinator):
    amendment, paper = AmendmentFactory(), PaperFactory()
    decided(amendment, organization=CouncilFactory(), paper=paper)
    page = coordinator.get(at("decision_withdraw", amendment))
    assert page.context["form"]["with_resolution"].value() is True
    told = {"because": "Falsche Anlage.", "with_resolution": "on"}
    coordinator.post(at("decision_withdraw", amendment), told)
    assert Resolution.objects.get().withdrawn_because == "Falsche Anlage."
    assert "Falsche Anlage." in coordinator.get(paper.get_absolute_url()).text
    assert not Resolution.objects.standing().exists()


def test_a_resolution_noted_before_goes_along_only_on_request(coordinator):
    resolution = ResolutionFactory(paper=PaperFactory())
    theirs = {"organization": resolution.organization, "resolution": resolution}
    amendment = decided(AmendmentFactory(), **theirs)
    form = coordinator.get(at("decision_withdraw", amendment)).context["form"]
    assert form["with_resolution"].value() is False
    decided(AmendmentFactory(), **theirs)
    form = coordinator.get(at("decision_withdraw", amendment)).context["form"]
    assert "with_resolution" not in form.fields
    coordinator.post(at("decision_withdraw", amendment), {"because": "Falsch."})
    resolution.refresh_from_db()
    assert resolution.withdrawn_at is None


def test_what_stands_in_an_edition_is_not_taken_back(coordinator):
    amendment = AmendmentFactory(adopted=True, drawn_up_in=EditionFactory(label="Fassung 2026"))
    address = at("decision_withdraw", amendment)
    assert address not in coordinator.get(amendment.get_absolute_url()).content.decode()
    assert "Fassung 2026" in coordinator.post(address, {"because": "Falsch."}).content.decode()
    amendment.refresh_from_db()
    assert amendment.decision


def test_a_resolution_noted_before_belongs_to_the_body_and_has_its_own_vote(coordinator):
    amendment, resolution = AmendmentFactory(), ResolutionFactory()
    told = {"decision": "adopted", "on": "2026-06-03", "resolution": resolution.pk}
    stranger = told | {"organization": CouncilFactory().pk}
    page = coordinator.post(at("decision_note", amendment), stranger).content.decode()
    assert "ein anderes Gremium" in page
    other_day = told | {"organization": resolution.organization_id, "on": "2026-06-02"}
    page = coordinator.post(at("decision_note", amendment), other_day).content.decode()
    assert "von einem anderen Tag" in page
    twice = told | {"organization": resolution.organization_id}
    twice |= {"yes": "1", "no": "1", "abstained": "1"}
    assert "eigene Stimmenzahlen" in (
        coordinator.post(at("decision_note", amendment), twice).content.decode()
    )
    coordinator.post(
        at("decision_note", amendment), told | {"organization": resolution.organization_id}
    )
    amendment.refresh_from_db()
    assert amendment.resolution == resolution


def test_what_does_not_fit_the_decision_is_said_at_its_field(coordinator):
    amendment, paper = AmendmentFactory(recommended=True), PaperFactory(date=dt.date(2026, 6, 4))
    declined = ResolutionFactory(outcome="declined")
    told = {"decision": "adopted", "on": "2026-06-03", "organization": declined.organization_id}
    no = {"decision": "declined", "reason": "Nein.", "resolution": declined.pk}
    for more, field, said in (
        ({"resolution": declined.pk}, "resolution", "Mit diesem Ergebnis"),
        (no | {"paper": paper.pk}, "paper", "gehört nicht zu dieser Drucksache"),
        ({"on": "2026-05-05"}, "on", "Die Empfehlung ist erst vom 6. Mai 2026."),
        ({"paper": paper.pk}, "on", "Die Drucksache ist erst vom 4. Juni 2026."),
    ):
        form = coordinator.post(at("decision_note", amendment), told | more).context["form"]
        assert said in str(form.errors[field])
    amendment.refresh_from_db()
    assert not amendment.decision
    assert Resolution.objects.count() == 1


def test_the_next_edition_is_drawn_up_after_a_look_at_every_change(coordinator):
    amendment = AmendmentFactory(adopted=True)
    AmendmentFactory(edition=amendment.edition)
    address = reverse("amendments:edition_draw_up", args=[amendment.edition_id])
    page = coordinator.get(address).content.decode()
    assert amendment.code in page
    assert "<ins>" in page
    assert "1 Änderung ist noch nicht entschieden" in page
    told = {"label": "Fassung 2026", "slug": "fassung-2026"}
    answer = coordinator.post(address, told)
    drawn = Edition.objects.get(slug="fassung-2026")
    assert answer.url == drawn.get_absolute_url()
    assert not drawn.is_public
    assert not drawn.is_frozen
    again = coordinator.post(address, told | {"slug": "noch-eine"}).content.decode()
    assert "stehen schon in der Fassung" in again
    assert Edition.objects.filter(based_on=amendment.edition).count() == 1


def test_an_address_is_given_once(coordinator):
    amendment = AmendmentFactory(adopted=True)
    address = reverse("amendments:edition_draw_up", args=[amendment.edition_id])
    told = {"label": "Noch eine", "slug": amendment.edition.slug}
    assert "schon vergeben" in coordinator.post(address, told).content.decode()


def test_collisions_are_shown_before_and_refused_by_code(coordinator):
    one = AmendmentFactory(adopted=True)
    other = AmendmentFactory(
        adopted=True, edition=one.edition, wording=one.wording, text_after="Ganz anders."
    )
    address = reverse("amendments:edition_draw_up", args=[one.edition_id])
    assert "lassen sich nicht beide ausführen" in coordinator.get(address).content.decode()
    page = coordinator.post(address, {"label": "Neu", "slug": "neu-1"}).content.decode()
    assert f"{one.code} und {other.code} lassen sich nicht beide ausführen." in page
    assert not Edition.objects.filter(slug="neu-1").exists()


def test_the_coordinator_publishes_and_withdraws(coordinator):
    amendment = AmendmentFactory(published_at=None)
    coordinator.post(at("amendment_publication", amendment), {"do": "publish"})
    amendment.refresh_from_db()
    assert amendment.is_public
    told = {"do": "withdraw", "because": "Irrtum."}
    coordinator.post(at("amendment_publication", amendment), told)
    amendment.refresh_from_db()
    assert not amendment.is_public


def test_who_may_draft_and_who_may_decide(client):
    amendment = AmendmentFactory()
    draw_up = reverse("amendments:edition_draw_up", args=[amendment.edition_id])
    pages = [DRAFT, at("amendment_reasons", amendment), at("recommendation_note", amendment)]
    deciding = [at("decision_note", amendment), at("decision_withdraw", amendment), draw_up]
    for page in [*pages, *deciding]:
        assert "/anmelden/" in client.get(page).url
    client.force_login(DataProtectionFactory())
    for page in [*pages, *deciding]:
        assert client.get(page).status_code == 403
    client.force_login(EditorFactory())
    for page in deciding:
        assert client.get(page).status_code == 403
    assert client.post(at("amendment_publication", amendment)).status_code == 403
