import datetime as dt

import pytest

from leitfaden.audit.models import Event
from leitfaden.bodies.models import Organization
from leitfaden.measures import actions
from leitfaden.measures.models import Measure, StatusReport
from leitfaden.measures.tests.factories import (
    ChallengeFactory,
    MeasureFactory,
    StatusReportFactory,
)
from leitfaden.people.tests.factories import EditorFactory
from leitfaden.vocab.tests.factories import DistrictFactory, FocusAreaFactory, TopicFactory

pytestmark = pytest.mark.django_db
State = StatusReport.State
TODAY = dt.date(2026, 10, 5)


def verbs():
    return list(Event.objects.order_by("pk").values_list("verb", flat=True))


def test_a_challenge_is_raised_for_its_places_and_words():
    district, area, topic = DistrictFactory(), FocusAreaFactory(), TopicFactory()
    challenge = actions.raise_challenge(
        title="Zu wenig Räume",
        by=None,
        districts=[district],
        focus_areas=[area],
        topics=[topic],
    )
    assert challenge.code == "H-1"
    assert not challenge.is_public
    assert [*challenge.districts.all(), *challenge.focus_areas.all(), *challenge.topics.all()] == [
        district,
        area,
        topic,
    ]
    assert verbs() == ["measures.challenge_raised"]


def test_an_edited_challenge_keeps_its_number():
    challenge = ChallengeFactory()
    actions.edit_challenge(
        challenge,
        title="Neu gesagt",
        text="",
        districts=[],
        focus_areas=[],
        topics=[],
        field=None,
        raised_at=None,
        by=None,
    )
    challenge.refresh_from_db()
    assert (challenge.title, challenge.code) == ("Neu gesagt", "H-1")


def test_a_measure_is_planned_for_a_challenge_by_somebody():
    editor, challenge = EditorFactory(), ChallengeFactory()
    measure = actions.plan(title="Sprechstunde", challenge=challenge, by=editor, publish=True)
    assert (measure.code, measure.is_public, measure.begun_on) == ("M-1", True, None)
    assert Event.objects.get(verb="measures.planned").actor_id == editor.pk


def test_an_edited_measure_keeps_its_reports():
    report = StatusReportFactory()
    actions.edit(
        report.measure,
        title="Sprechstunde am Kai",
        text="",
        challenge=None,
        unit=None,
        responsible=None,
        districts=[DistrictFactory()],
        begun_on=None,
        due_on=TODAY,
        by=None,
    )
    measure = Measure.objects.get()
    assert (measure.title, measure.due_on) == ("Sprechstunde am Kai", TODAY)
    assert measure.reports.count() == 1


def edited(measure, **told):
    kept = {"text": "", "challenge": None, "unit": None, "responsible": None, "districts": []}
    kept |= {"title": measure.title, "begun_on": measure.begun_on, "due_on": measure.due_on}
    return actions.edit(measure, **kept | told, by=None)


def test_the_term_of_a_measure_follows_its_beginning():
    before = TODAY - dt.timedelta(days=1)
    with pytest.raises(actions.DueBeforeBegun):
        actions.plan(title="Sprechstunde", begun_on=TODAY, due_on=before, by=None)
    measure = actions.plan(title="Sprechstunde", begun_on=TODAY, due_on=TODAY, by=None)
    with pytest.raises(actions.DueBeforeBegun):
        edited(measure, due_on=before)


def test_a_measure_begun_late_is_still_edited():
    measure = actions.plan(title="Sprechstunde", due_on=dt.date(2026, 5, 1), by=None)
    StatusReportFactory(measure=measure, on=dt.date(2026, 6, 1), state=State.IN_PROGRESS)
    edited(measure, title="Sprechstunde am Kai")
    measure.refresh_from_db()
    assert measure.title == "Sprechstunde am Kai"
    assert measure.due_on < measure.begun_on


def test_what_is_dropped_before_it_was_begun_never_began():
    measure = MeasureFactory()
    StatusReportFactory(measure=measure, on=dt.date(2026, 5, 1), state=State.DROPPED)
    measure.refresh_from_db()
    assert measure.begun_on is None


def test_the_first_report_of_work_begins_the_measure():
    measure = MeasureFactory()
    StatusReportFactory(measure=measure, on=dt.date(2026, 5, 1), state=State.OPEN)
    assert measure.begun_on is None
    StatusReportFactory(measure=measure, on=dt.date(2026, 6, 1), state=State.IN_PROGRESS)
    assert measure.begun_on == dt.date(2026, 6, 1)
    StatusReportFactory(measure=measure, on=dt.date(2026, 7, 1), state=State.DONE)
    measure.refresh_from_db()
    assert measure.begun_on == dt.date(2026, 6, 1)


def test_a_report_carries_its_evidence_and_says_when_the_next_one_comes():
    office = Organization.objects.create(name="Bürgerservice", classification="department")
    report = actions.report(
        MeasureFactory(),
        on=TODAY,
        state=State.DONE,
        text="Zwei Sprachen am Schalter.",
        evidence="Aushang im Foyer",
        evidence_link="https://musterstadt.example/aushang",
        reported_by=office,
        next_on=dt.date(2026, 12, 1),
        by=None,
    )
    assert (report.reported_by, report.evidence) == (office, "Aushang im Foyer")
    assert report.next_on == dt.date(2026, 12, 1)
    assert "measures.reported" in verbs()


def test_a_report_sent_twice_is_one_report():
    measure = MeasureFactory()
    first = StatusReportFactory(measure=measure)
    assert StatusReportFactory(measure=measure) == first
    assert verbs().count("measures.reported") == 1


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"text": "  "}, actions.NothingSaid),
        ({"on": TODAY + dt.timedelta(days=1)}, actions.NotYetHappened),
        ({"on": TODAY, "next_on": TODAY}, actions.NextReportTooEarly),
    ],
)
def test_a_report_that_cannot_be_true_is_refused(change, refusal):
    with pytest.raises(refusal) as refused:
        StatusReportFactory(**change)
    assert str(refused.value)
    assert not StatusReport.objects.exists()
