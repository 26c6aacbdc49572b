import datetime as dt

import pytest
from django.urls import reverse

from leitfaden.bodies.models import Organization
from leitfaden.guidelines.tests.factories import WordingFactory
from leitfaden.measures import actions
from leitfaden.measures.models import Challenge, Measure, MeasureReason, StatusReport
from leitfaden.measures.tests.factories import (
    ChallengeFactory,
    MeasureFactory,
    StatusReportFactory,
)
from leitfaden.people.tests.factories import (
    CoordinatorFactory,
    DataProtectionFactory,
    EditorFactory,
    UserFactory,
)
from leitfaden.vocab.tests.factories import DistrictFactory
from leitfaden.workshops.tests.factories import CardFactory, ThemeFactory

pytestmark = pytest.mark.django_db
REPORT = {"on": "2026-10-01", "state": "done", "text": "Montags und donnerstags, vier Sprachen."}


@pytest.fixture
def editor(client):
    account = EditorFactory()
    client.force_login(account)
    return account


def test_a_measure_grows_out_of_a_theme(client, editor):
    theme, office = ThemeFactory(), Organization.objects.create(name="Bürgerservice")
    page = client.get("/massnahmen/neu/", {"thema": theme.code})
    assert f'value="{theme.code}"' in page.text
    answer = client.post(
        "/massnahmen/neu/",
        {"title": "Sprachmittlung", "things": theme.code, "responsible": office.pk},
    )
    measure = Measure.objects.get()
    assert answer["Location"] == measure.get_absolute_url()
    assert [reason.theme for reason in measure.reasons.standing()] == [theme]
    assert not measure.is_public


def test_a_measure_begins_with_its_challenge_or_its_guideline(client, editor):
    challenge, unit = ChallengeFactory(districts=[DistrictFactory()]), WordingFactory().unit
    initial = (
        client.get("/massnahmen/neu/", {"herausforderung": challenge.code, "einheit": unit.code})
        .context["form"]
        .initial
    )
    assert (initial["challenge"], initial["unit"]) == (challenge.pk, unit.pk)
    nonsense = client.get("/massnahmen/neu/", {"herausforderung": "H-x", "einheit": "E-999"})
    assert "unit" not in nonsense.context["form"].initial


def test_cards_and_themes_are_named_by_their_printed_numbers(client, editor):
    card, theme = CardFactory(), ThemeFactory()
    words = f"{card.code.lower()}; T {theme.number} und {card.code}"
    client.post("/massnahmen/neu/", {"title": "Sprachmittlung", "things": words})
    assert MeasureReason.objects.count() == 2


@pytest.mark.parametrize(
    ("words", "said"), [("K-99999", "Das gibt es nicht: K-99999."), ("irgendwas", "K-117, T-4")]
)
def test_a_number_that_is_none_is_told(client, editor, words, said):
    answer = client.post("/massnahmen/neu/", {"title": "Sprachmittlung", "things": words})
    assert said in str(answer.context["form"].errors["things"])
    assert not Measure.objects.exists()


def test_the_button_pressed_twice_plans_one_measure(client, editor):
    for _ in range(2):
        answer = client.post("/massnahmen/neu/", {"title": "Sprachmittlung"})
    assert "Das gibt es schon: M-1." in answer.text
    client.post("/herausforderungen/neu/", {"title": "Wege"})
    assert (
        "Das gibt es schon: H-1." in client.post("/herausforderungen/neu/", {"title": "Wege"}).text
    )
    assert (Measure.objects.count(), Challenge.objects.count()) == (1, 1)


def test_a_measure_is_changed(client, editor):
    measure, district = MeasureFactory(districts=[DistrictFactory()]), DistrictFactory()
    there = reverse("measures:measure_edit", args=[measure.number])
    assert client.get(there).status_code == 200
    client.post(
        there, {"title": "Anders gesagt", "districts": [district.pk], "due_on": "2027-01-31"}
    )
    measure = Measure.objects.get()
    assert (measure.title, measure.due_on) == ("Anders gesagt", dt.date(2027, 1, 31))
    assert list(measure.districts.all()) == [district]


def test_a_term_before_the_beginning_is_told_beside_the_term(client, editor):
    told = {"title": "Sprechstunde", "begun_on": "2026-06-02", "due_on": "2026-06-01"}
    errors = client.post("/massnahmen/neu/", told).context["form"].errors
    assert "vor dem Beginn" in str(errors["due_on"])
    measure = MeasureFactory()
    there = reverse("measures:measure_edit", args=[measure.number])
    assert "due_on" in client.post(there, told).context["form"].errors


def test_a_measure_that_began_after_its_term_is_still_changed(client, editor):
    measure = MeasureFactory(due_on=dt.date(2026, 5, 1))
    StatusReportFactory(measure=measure, on=dt.date(2026, 6, 1), state="in_progress")
    there = reverse("measures:measure_edit", args=[measure.number])
    client.post(there, {"title": "Anders", "begun_on": "2026-06-01", "due_on": "2026-05-01"})
    assert Measure.objects.get().title == "Anders"


def test_a_challenge_is_named_and_changed(client, editor):
    district = DistrictFactory()
    client.post("/herausforderungen/neu/", {"title": "Wege sind weit", "districts": [district.pk]})
    challenge = Challenge.objects.get()
    assert list(challenge.districts.all()) == [district]
    there = reverse("measures:challenge_edit", args=[challenge.number])
    assert client.get(there).status_code == 200
    client.post(there, {"title": "Wege sind zu weit"})
    assert Challenge.objects.get().title == "Wege sind zu weit"
    assert client.get(challenge.get_absolute_url()).status_code == 200


def test_a_challenge_is_published_by_those_who_decide(client):
    challenge = ChallengeFactory(publish=False)
    client.force_login(CoordinatorFactory())
    client.post(reverse("measures:challenge_publish", args=[challenge.number]))
    assert Challenge.objects.get().is_public


def test_a_status_is_reported_with_its_evidence(client, editor):
    measure = MeasureFactory()
    there = reverse("measures:report_new", args=[measure.number])
    assert 'value="2026-10-05"' in client.get(there).text, "today is proposed"
    answer = client.post(there, {**REPORT, "evidence": "Aushang", "next_on": "2027-01-31"})
    assert answer["Location"] == measure.get_absolute_url()
    client.post(there, {**REPORT, "evidence": "Aushang", "next_on": "2027-01-31"})
    report = StatusReport.objects.get()
    assert (report.state, report.evidence) == ("done", "Aushang")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"text": " "}, "text"),
        ({"on": "2026-10-06"}, "on"),
        ({"on": ""}, "on"),
        ({"state": "fertig"}, "state"),
        ({"next_on": "2026-10-01"}, "next_on"),
        ({"evidence_link": "javascript:alert(1)"}, "evidence_link"),
    ],
)
def test_a_report_that_says_nothing_true_is_refused(client, editor, change, field):
    there = reverse("measures:report_new", args=[MeasureFactory().number])
    answer = client.post(there, {**REPORT, **change})
    assert list(answer.context["form"].errors) == [field]
    assert not StatusReport.objects.exists()


def test_a_reason_is_given_and_taken_back_but_never_deleted(client, editor):
    measure, card = MeasureFactory(), CardFactory()
    give = reverse("measures:reason_give", args=[measure.number])
    for _ in range(2):
        client.post(give, {"things": card.code})
    reason = MeasureReason.objects.get()
    assert card.code in client.get(measure.get_absolute_url()).text
    take = reverse("measures:reason_withdraw", args=[measure.number, reason.pk])
    for _ in range(2):
        client.post(take)
    reason.refresh_from_db()
    assert reason.withdrawn_at
    actions.give_reason(measure, thing=card, by=editor)
    assert MeasureReason.objects.count() == 2
    assert "Das gibt es nicht" in client.post(give, {"things": "K-4711"}).text


def test_a_reason_belongs_to_its_measure(client, editor):
    mine, other = MeasureFactory(cards=[CardFactory()]), MeasureFactory()
    reason = MeasureReason.objects.get(measure=mine)
    take = reverse("measures:reason_withdraw", args=[other.number, reason.pk])
    assert client.post(take).status_code == 404


@pytest.mark.parametrize("who", [None, UserFactory, DataProtectionFactory])
def test_only_those_who_edit_may_write(client, who):
    measure, challenge = StatusReportFactory().measure, ChallengeFactory()
    if who:
        client.force_login(who())
    expected = 403 if who else 302
    for name, args in (
        ("measure_new", []),
        ("measure_edit", [measure.number]),
        ("report_new", [measure.number]),
        ("challenge_new", []),
        ("challenge_edit", [challenge.number]),
        ("reason_give", [measure.number]),
        ("reason_withdraw", [measure.number, 1]),
        ("measure_publish", [measure.number]),
        ("challenge_publish", [challenge.number]),
    ):
        answer = client.post(reverse(f"measures:{name}", args=args), {"title": "Eingriff"})
        assert answer.status_code == expected, name
    assert not Measure.objects.filter(title="Eingriff").exists()
    assert "Bearbeiten" not in client.get(measure.get_absolute_url()).text
