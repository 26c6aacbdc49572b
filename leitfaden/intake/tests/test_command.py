"""`leitfaden import`: reads, prints, and writes only when it is told to."""

import io
import json
import os
import subprocess
import sys

import pytest
from django.core.management import call_command

from leitfaden.audit.models import Event as Logged
from leitfaden.events.models import Event
from leitfaden.intake import reader
from leitfaden.intake.models import Document, Item
from leitfaden.intake.tests.factories import SAMPLES, brought
from leitfaden.measures.models import Measure
from leitfaden.workshops.models import Card

HEFT = SAMPLES / "zukunftswerkstatt.txt"
LISTE = SAMPLES / "massnahmenliste.md"
RIGHTS = ("--rights-holder", "Büro für Zusammenleben", "--licence", "CC BY 4.0")


def run(*args):
    """What was printed, what was complained about, and the exit code."""
    out, err = io.StringIO(), io.StringIO()
    code = 0
    try:
        call_command("import", *map(str, args), stdout=out, stderr=err, no_color=True)
    except SystemExit as stop:
        code = stop.code
    return out.getvalue(), err.getvalue(), code


def nothing_written():
    models = (Document, Item, Event, Card, Measure, Logged)
    return not any(model.objects.exists() for model in models)


def test_without_commit_no_database_is_needed():
    """No django_db mark: a query would fail the test."""
    out, err, code = run("proceedings", HEFT)
    assert (err, code) == ("", 0)
    assert "    1  Veranstaltung" in out
    assert "Abdeckung: 100,0 %" in out
    assert "Nicht zugeordnet: " in out
    assert "Bitte prüfen: " in out
    assert "Es wurde nichts gespeichert." in out


@pytest.mark.parametrize(("kind", "path"), [("proceedings", HEFT), ("tracker", LISTE)])
def test_json_is_what_the_reader_gives_and_nothing_else(kind, path):
    out, err, _code = run(kind, path, "--json")
    reading = reader.read(reader.load(path), filename=path.name, kind=kind)
    assert json.loads(out) == json.loads(json.dumps(reading.as_dict()))
    assert set(json.loads(out)) == {"kind", "coverage", "not_placed", "items"}
    assert "ä" in out
    assert err == ""


@pytest.mark.slow
def test_json_comes_as_utf8_whatever_the_terminal_says():
    told = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "leitfaden", "import", "tracker", str(LISTE), "--json"],
        capture_output=True, env=told, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout.decode("utf-8"))["kind"] == "tracker"
    assert "Bürgerhaus".encode() in done.stdout


@pytest.mark.django_db
def test_commit_says_what_became_of_it():
    out, err, code = run(
        "proceedings", HEFT, "--commit", "--unsure-as-read", "--title", "Heft", "--rights-holder", "Büro",
        "--licence", "CC BY 4.0", "--address", "https://musterstadt.example/heft",
    )  # fmt: skip
    assert (err, code) == ("", 0)
    assert out.startswith("Heft ist übernommen.")
    event, card = Event.objects.get(), Card.objects.first()
    for thing in (event, card):
        assert thing.code in out
        assert thing.get_absolute_url() in out
    document = Document.objects.get()
    assert (document.title, document.rights_holder) == ("Heft", "Büro")
    assert document.address == "https://musterstadt.example/heft"


@pytest.mark.django_db
@pytest.mark.parametrize("told", [(), RIGHTS[:2], RIGHTS[2:]])
def test_nothing_gets_public_without_rights_holder_and_licence(told):
    out, err, code = run("tracker", LISTE, "--commit", "--unsure-as-read", *told)
    assert (out, code) == ("", 1)
    assert err.strip().endswith("bitte --rights-holder und --licence angeben.")
    assert "\n" not in err.strip()
    assert nothing_written()


@pytest.mark.django_db
def test_the_address_of_the_source_has_a_name_of_its_own():
    run(
        "tracker",
        LISTE,
        "--commit",
        "--unsure-as-read",
        *RIGHTS,
        "--source-url",
        "https://musterstadt.example/liste",
    )
    assert Document.objects.get().address == "https://musterstadt.example/liste"


@pytest.mark.django_db
def test_a_list_comes_with_its_day():
    run("tracker", LISTE, "--commit", "--unsure-as-read", *RIGHTS, "--dated", "2024-11-05")
    assert str(Document.objects.get().dated) == "2024-11-05"
    assert run("tracker", LISTE, "--dated", "neulich")[1].startswith("Stand der Quelle: ")


@pytest.mark.django_db
def test_what_the_draft_does_not_say_the_command_adds():
    brought("massnahmenliste.md", "tracker", title="Liste", licence="", rights_holder="Amt")
    assert run("tracker", LISTE, "--commit", "--unsure-as-read")[2] == 1
    run("tracker", LISTE, "--commit", "--unsure-as-read", "--licence", "dl-de/by-2-0")
    document = Document.objects.get()
    assert document.is_committed
    told = (document.title, document.rights_holder, document.licence)
    assert told == ("Liste", "Amt", "dl-de/by-2-0")


@pytest.mark.django_db
def test_a_second_commit_needs_no_rights_and_changes_none():
    run("tracker", LISTE, "--commit", "--unsure-as-read", *RIGHTS)
    for more in ([], ["--licence", "CC0"]):
        out, _err, code = run("tracker", LISTE, "--commit", "--unsure-as-read", *more)
        assert code == 0
        assert "schon übernommen" in out
    assert Document.objects.get().licence == "CC BY 4.0"


@pytest.mark.django_db
def test_a_second_commit_says_so_and_changes_nothing():
    run("tracker", LISTE, "--commit", "--unsure-as-read", *RIGHTS)
    measures, logged = Measure.objects.count(), Logged.objects.count()
    out, _err, code = run("tracker", LISTE, "--commit", "--unsure-as-read", *RIGHTS)
    assert code == 0
    assert "ist schon übernommen; es wurde nichts geändert." in out
    assert (Measure.objects.count(), Logged.objects.count()) == (measures, logged)


@pytest.mark.django_db
def test_commit_takes_a_draft_over_as_it_was_looked_through():
    draft = brought("massnahmenliste.md", "tracker")
    draft.items.filter(type="measure").update(left_out=True)
    run("tracker", LISTE, "--commit", "--unsure-as-read", *RIGHTS)
    assert not Measure.objects.exists()
    assert Document.objects.get().is_committed


@pytest.mark.django_db
def test_json_and_commit_keep_the_standard_output_clean():
    out, err, _code = run("tracker", LISTE, "--commit", "--unsure-as-read", "--json", *RIGHTS)
    assert json.loads(out)["kind"] == "tracker"
    assert "ist übernommen." in err


def refused(tmp_path):
    """Files that are none, each with its name."""
    (tmp_path / "leer.txt").write_bytes(b"")
    (tmp_path / "heft.pdf").write_bytes(b"%PDF-1.7\n%%EOF")
    (tmp_path / "heft.docx").write_bytes(b"PK\x03\x04" + b"\0" * 40)
    (tmp_path / "bild.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    (tmp_path / "nichts.txt").write_text("Ein Satz ohne alles.")
    (tmp_path / "ordner").mkdir()
    return {path.name: path for path in tmp_path.iterdir()} | {"fehlt": tmp_path / "fehlt.txt"}


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name", ["leer.txt", "heft.pdf", "heft.docx", "bild.png", "nichts.txt", "ordner", "fehlt"]
)
@pytest.mark.parametrize("more", [[], ["--json"], ["--commit", "--unsure-as-read"]])
def test_what_cannot_be_read_is_refused_in_one_sentence(tmp_path, name, more):
    out, err, code = run("proceedings", refused(tmp_path)[name], *more)
    assert (out, code) == ("", 1)
    assert err.strip().endswith(".")
    assert "\n" not in err.strip()
    assert nothing_written()


@pytest.mark.django_db
def test_a_file_nobody_may_open_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "zu.txt"
    path.write_text("Konferenz")

    def closed(self):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.read_bytes", closed)
    _out, err, code = run("proceedings", path, "--commit", "--unsure-as-read")
    assert code == 1
    assert err.strip() == reader.refusals.Unreadable.sentence


@pytest.mark.django_db
def test_two_hundred_megabytes_are_never_read(tmp_path, monkeypatch):
    path = tmp_path / "riese.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda self: pytest.fail("read"))
    _out, err, code = run("proceedings", path)
    assert code == 1
    assert "20 MB" in err


@pytest.mark.django_db
def test_an_address_that_is_none_is_refused():
    _out, err, code = run(
        "tracker", LISTE, "--commit", "--unsure-as-read", "--address", "javascript:alert(1)"
    )
    assert code == 1
    assert err.startswith("Adresse der Quelle: ")
    assert nothing_written()


@pytest.mark.django_db
def test_voices_without_an_event_are_refused_and_leave_no_draft(tmp_path):
    path = tmp_path / "karten.txt"
    path.write_text(
        "Moderationskarten\n\nZum Handlungsfeld 1: Wohnen\n\n- ✓ Treffs öffnen\n- ✓ Feste feiern\n"
    )
    _out, err, code = run("proceedings", path, "--commit", "--unsure-as-read", *RIGHTS)
    assert code == 1
    assert "fehlt die Veranstaltung" in err
    assert nothing_written()


@pytest.mark.django_db
def test_an_unprepared_database_is_said_in_a_sentence(monkeypatch):
    from django.db import OperationalError

    def missing(**more):
        raise OperationalError("no such table")

    monkeypatch.setattr("leitfaden.intake.actions.bring", missing)
    _out, err, code = run("tracker", LISTE, "--commit", "--unsure-as-read", *RIGHTS)
    assert code == 1
    assert "leitfaden migrate" in err


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_bar_fills_on_a_terminal_and_is_wiped_away():
    told = Terminal()
    call_command("import", "proceedings", str(HEFT), stdout=io.StringIO(), stderr=told)
    assert " 80 %" in told.getvalue()
    assert told.getvalue().endswith(" \r")
