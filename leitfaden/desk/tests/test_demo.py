"""The demo town: rich enough for every page, the same each time, and never mixed with real data."""

import datetime as dt
import hashlib
import json
import stat
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import models, transaction
from django.utils import timezone

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.models import Paper, Resolution
from leitfaden.desk.demo import RealData, accounts, build, ensure
from leitfaden.desk.demo.builders.days import date_of
from leitfaden.desk.demo.texts.events_ahead import AHEAD
from leitfaden.events.models import Event
from leitfaden.guidelines.models import ActionField, Concept, Edition, Kind, Unit
from leitfaden.measures.models import Challenge, Measure
from leitfaden.people.models import Role, User
from leitfaden.trace.outcome import Outcome
from leitfaden.trace.queries.account import account_of_town
from leitfaden.vocab.models import District, FocusArea, Topic
from leitfaden.workshops.models import Answer, Card, Group, Minutes, Summary, Theme

CLOCKS = {"starts_at", "ends_at", "start"}


class Enough(Exception):
    """Ends a build that was made only to be looked at."""


@pytest.fixture(scope="module")
def town(django_db_setup, django_db_blocker):
    """One town for all tests that only look; taken back at the end."""
    with django_db_blocker.unblock():
        try:
            with transaction.atomic():
                build(today=timezone.localdate())
                yield
                raise Enough
        except Enough:
            pass


@pytest.fixture
def var(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    return tmp_path


def test_the_town_is_rich_enough_to_walk_every_page(town):
    assert Event.objects.count() >= 3
    assert Card.objects.count() >= 150
    assert Theme.objects.count() >= 30
    assert all(e.wordings.guidelines().count() >= 30 for e in Edition.objects.all())
    assert Measure.objects.count() >= 40
    assert Amendment.objects.count() >= 25
    assert Challenge.objects.count() >= 14
    assert District.objects.exclude(measures=None).count() == 8
    assert FocusArea.objects.count() == 2
    assert Topic.objects.exclude(challenges=None).count() >= 12


def test_every_class_of_the_account_holds_voices_and_an_honest_rest_waits(town):
    account = account_of_town()
    assert account.total == Card.objects.count()
    assert all(account.count(outcome) for outcome in Outcome)
    assert 0.2 <= account.count(Outcome.OPEN) / account.total <= 0.3


def test_card_117_has_one_thought_carried_and_one_waiting(town):
    card = Card.objects.get(number=117)
    carried, waits = card.sortings.standing().order_by("pk")
    amendment = Amendment.objects.get(number=12, reasons__theme=carried.theme)
    measure = Measure.objects.get(number=14, reasons__theme=carried.theme)
    assert (carried.thought, waits.thought) == ("übersetzen", "Schilder")
    assert amendment.is_carried
    assert measure.unit == amendment.unit
    assert measure.unit.wordings.get(edition__slug="2026").number == "2.4"
    assert measure.reports.first().state == "done"
    assert not waits.theme.amendment_reasons.exists()
    assert not waits.theme.answers.exists()
    assert account_of_town().voices[117][0] is Outcome.PARTLY


def test_the_new_edition_differs_as_the_amendments_say(town):
    old, new = Edition.objects.order_by("position")
    assert (old.is_frozen, new.is_frozen, new.based_on) == (True, True, old)
    changed = [
        wording
        for wording in new.wordings.select_related("unit")
        if wording.text != getattr(old.wordings.filter(unit=wording.unit).first(), "text", None)
    ]
    struck = Amendment.objects.get(kind="strike").unit
    moved = Amendment.objects.get(kind="move").unit
    assert len(changed) >= 10
    assert not new.wordings.filter(unit=struck).exists()
    assert moved.wordings.get(edition=old).field != moved.wordings.get(edition=new).field
    assert new.wordings.filter(kind=Kind.FOOTNOTE).exists()


def test_amendments_stand_at_every_stage(town):
    assert set(Amendment.objects.values_list("decision", flat=True)) == {"", *Amendment.Decision}
    assert set(Amendment.objects.values_list("kind", flat=True)) == set(Amendment.Kind)
    assert Amendment.objects.recommended().exists()
    assert Amendment.objects.undecided().filter(recommendation="").exists()


def test_measures_stand_in_every_state_and_some_are_silent(town):
    today = timezone.localdate()
    last = [measure.reports.first() for measure in Measure.objects.all()]
    assert {report.state for report in last if report} == {
        "open", "in_progress", "done", "paused", "dropped",
    }  # fmt: skip
    assert last.count(None) >= 3
    silent = Measure.objects.without_word_since(today - dt.timedelta(days=90))
    assert silent.filter(reports__isnull=False).count() >= 4
    assert Challenge.objects.filter(measures=None).count() == 2


def test_voices_came_in_many_ways_and_were_answered_in_each(town):
    assert set(Card.objects.values_list("channel", flat=True)) >= {
        "phone", "paper", "photo", "minutes", "list", "plenary", "letter", "consultation",
    }  # fmt: skip
    assert set(Answer.objects.values_list("outcome", flat=True)) == set(Answer.Outcome)
    assert Card.objects.exclude(merged_into=None).count() >= 4
    assert Theme.objects.exclude(merged_into=None).exists()
    assert Minutes.objects.exists()
    assert Summary.objects.exclude(dissent="").exists()
    assert all(summary.reflected.taken().exists() for summary in Summary.objects.all())
    assert Resolution.objects.filter(votes_yes__isnull=False).exists()


@pytest.mark.parametrize(
    "kind", [Event, Group, Card, Theme, Paper, Concept, Edition, ActionField, Unit, Amendment,
             Challenge, Measure],
)  # fmt: skip
def test_every_kind_of_public_page_has_something_to_show(town, client, kind):
    thing = kind.objects.visible_to(None).first()
    assert client.get(thing.get_absolute_url()).status_code == 200


@pytest.mark.parametrize(
    "today", [dt.date(2026, 11, 22), dt.date(2026, 12, 31), dt.date(2031, 2, 28)]
)
def test_the_next_events_lie_ahead_whenever_the_demo_is_started(today):
    for day in AHEAD:
        on = date_of(day, today=today)
        assert day.ahead <= (on - today).days < day.ahead + 7
        assert on.weekday() == day.weekday


@pytest.mark.django_db
@pytest.mark.slow
def test_two_builds_of_one_day_are_the_same():
    assert built_and_taken_back() == built_and_taken_back()


def built_and_taken_back() -> str:
    digest = ""
    try:
        with transaction.atomic():
            build(today=timezone.localdate())
            digest = digest_of_everything()
            raise Enough
    except Enough:
        return digest


def digest_of_everything() -> str:
    """All texts, codes and links; a row is known by its place in its table, not by its key.

    The rows of a bare link table are made in one stroke and have no order of their own.
    """
    tables = [m for m in apps.get_models(include_auto_created=True) if tells(m)]
    places = {
        model: {
            pk: n for n, pk in enumerate(model.objects.order_by("pk").values_list("pk", flat=True))
        }
        for model in tables
    }
    rows = [
        [model._meta.label, *(told(row, field, places) for field in model._meta.concrete_fields)]
        for model in tables
        for row in model.objects.order_by("pk")
    ]
    as_text = [json.dumps(row, default=str) for row in rows]
    bare_links = {model._meta.label for model in tables if model._meta.auto_created}
    ordered = [line for line, row in zip(as_text, rows, strict=True) if row[0] not in bare_links]
    unordered = sorted(set(as_text) - set(ordered))
    return hashlib.sha256("".join([*ordered, *unordered]).encode()).hexdigest()


def tells(model: type[models.Model]) -> bool:
    """The index only repeats what the rooms say, under keys that are never given twice."""
    return model.__module__.startswith("leitfaden.") and model._meta.app_label not in {
        "audit", "people", "intake", "search",
    }  # fmt: skip


def told(row: models.Model, field: models.Field, places: dict) -> object:
    value = getattr(row, field.attname)
    if field.primary_key:
        return None
    if field.is_relation and value is not None:
        return places.get(field.related_model, {}).get(value)
    if isinstance(field, models.DateTimeField) and field.name not in CLOCKS:
        return value is not None
    return value


@pytest.mark.django_db
def test_the_demo_refuses_beside_real_data(var):
    User.objects.create_user("a.amt@stadt.example", "ein langes passwort")
    with pytest.raises(RealData):
        ensure()
    said = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("demo", stderr=said)
    assert ended.value.code == 1
    assert said.getvalue().startswith("leitfaden: ")
    assert "leere Datenbank" in said.getvalue()
    assert not Card.objects.exists()


@pytest.mark.django_db
def test_beside_the_demo_everything_made_later_stays(var, monkeypatch):
    monkeypatch.setattr("leitfaden.desk.demo.build", lambda *, today: accounts.coordinator())
    given = ensure()
    Event.objects.create(number=1, kind="conference", title="Von Hand angelegt")
    assert ensure() == given
    assert Event.objects.count() == 1


@pytest.mark.django_db
def test_each_role_gets_a_sign_in_that_works_and_is_told_again(var, monkeypatch, client):
    monkeypatch.setattr("leitfaden.desk.demo.build", lambda *, today: accounts.coordinator())
    given = ensure()
    assert [one.role for one in given] == list(Role.values)
    for one in given:
        assert client.login(username=one.email, password=one.password)
        user = User.objects.get(email=one.email)
        assert user.roles == {one.role}
        assert not user.has_one_time_password
    said = StringIO()
    call_command("demo", stdout=said)
    assert all(one.password in said.getvalue() for one in given)
    assert ensure() == given


@pytest.mark.django_db
def test_passwords_are_made_for_each_installation_and_kept_from_others(var, monkeypatch):
    monkeypatch.setattr("leitfaden.desk.demo.build", lambda *, today: accounts.coordinator())
    given = ensure()
    file = accounts.paper()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.unlink()
    renewed = ensure()
    assert {one.email for one in renewed} == {one.email for one in given}
    assert not {one.password for one in renewed} & {one.password for one in given}


@pytest.mark.django_db
def test_quiet_says_nothing(var, monkeypatch):
    monkeypatch.setattr("leitfaden.desk.demo.build", lambda *, today: accounts.coordinator())
    said = StringIO()
    call_command("demo", quiet=True, stdout=said)
    assert said.getvalue() == ""
