"""The set-up refuses in one clear sentence, and what it builds is what was asked for."""

import ast
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings

import languages
import licences
import messages
import repository
import requirements
from tests import installation, postgres

ROOT = Path(__file__).resolve().parents[1]
LEITFADEN = [sys.executable, "-m", "leitfaden"]
NOBODY = 65534
SQLITE = ("new.sqlite3", "new.sqlite3-wal", "new.sqlite3-shm")
TOOLS_OF_EVERY_SYSTEM = ("bash", "cat", "cksum", "dirname", "mkdir", "rm")


@pytest.fixture
def checkout() -> Iterator[Path]:
    """A folder with what the set-up reads, that anybody may enter, and a PATH without any Python."""
    folder = Path(tempfile.mkdtemp(prefix="leitfaden-test-"))
    folder.chmod(0o755)
    shutil.copytree(ROOT / "requirements", folder / "requirements")
    (folder / "tools").mkdir()
    for name in ("tools/setup.sh", "pyproject.toml", ".python-version"):
        shutil.copy(ROOT / name, folder / name)
    (folder / "bin").mkdir()
    for name in TOOLS_OF_EVERY_SYSTEM:
        (folder / "bin" / name).symlink_to(shutil.which(name))
    yield folder
    shutil.rmtree(folder)


def set_up(checkout: Path, **others) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "tools/setup.sh", "base"],
        cwd=checkout,
        env={"PATH": str(checkout / "bin"), "HOME": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
        **others,
    )


def the_one_sentence(answer: subprocess.CompletedProcess[str]) -> str:
    assert answer.returncode != 0
    assert answer.stdout == ""
    (line,) = answer.stderr.splitlines()
    return line


def test_a_missing_python_is_said_in_one_sentence(checkout):
    assert "install Python 3.13" in the_one_sentence(set_up(checkout))


def test_a_python_that_is_too_old_and_cannot_be_replaced_is_said(checkout):
    uv = checkout / ".tools/uv/bin/uv"
    uv.parent.mkdir(parents=True)
    uv.write_text("#!/bin/sh\nexit 2\n")
    uv.chmod(0o755)
    old = checkout / "bin/python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    *_, last = set_up(checkout).stderr.splitlines()
    assert "no Python 3.12 or newer was found and none could be fetched" in last


def test_a_folder_that_cannot_be_written_to_is_said_in_one_sentence(checkout):
    checkout.chmod(0o555)
    as_somebody = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    assert "cannot be written to" in the_one_sentence(set_up(checkout, **as_somebody))
    checkout.chmod(0o755)


def test_a_taken_port_is_said_in_one_sentence():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        answer = subprocess.run(
            [*LEITFADEN, "serve", "--prepare", "--port", str(port)],
            capture_output=True,
            text=True,
            check=False,
        )
    assert f"port {port} is taken" in the_one_sentence(answer)


def test_a_database_that_does_not_answer_is_said_in_one_sentence(tmp_path):
    nobody_there = {
        "LEITFADEN_DATABASE_URL": f"postgres://somebody@{quote(str(tmp_path), safe='')}/town"
    }
    answer = subprocess.run(
        [*LEITFADEN, "serve", "--prepare", "--port", "0"],
        env=os.environ | nobody_there,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "the database does not answer" in the_one_sentence(answer)


def test_what_a_room_says_is_found_for_translation(tmp_path):
    room = tmp_path / "leitfaden/events"
    (room / "templates").mkdir(parents=True)
    (room / "views.py").write_text(
        '_("Anmelden")\nngettext("%(n)d Platz", "%(n)d Plätze", n)\n_(name)\n'
    )
    (room / "templates/page.html").write_text(
        """<p>it's</p>\n  {% tag "ok" _("frei") %}\n{% blocktranslate count n=n %}ein Ort{% plural %}{{ n }} Orte"""
        """{% endblocktranslate %}{% translate "Ort" context "Stadt" %}"""
    )
    said = [(message.context, message.id) for message in messages.extract(room) if message.id]
    assert said == [
        (None, "frei"),
        (None, ("ein Ort", "%(n)s Orte")),
        ("Stadt", "Ort"),
        (None, "Anmelden"),
        (None, ("%(n)d Platz", "%(n)d Plätze")),
    ]


@pytest.mark.parametrize("port", ["abc", "70000", "-1", "٣", ""])
def test_a_port_that_is_no_number_is_said_in_one_sentence(port):
    command = [*LEITFADEN, "serve", f"--port={port}"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "a port is a number from 0 to 65535" in the_one_sentence(answer)


@pytest.mark.slow
def test_a_new_installation_prepares_itself_and_is_served(tmp_path):
    new = os.environ | {
        "LEITFADEN_VAR": str(tmp_path),
        "LEITFADEN_DATABASE_URL": f"sqlite:///{tmp_path / 'new.sqlite3'}",
    }
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [*LEITFADEN, "serve", "--prepare", "--port", str(port)]
    server = subprocess.Popen(
        command, env=new, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        assert first_answer(f"http://127.0.0.1:{port}/") == 200
        kept = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.glob("*sqlite3*")}
        assert kept == dict.fromkeys(SQLITE, 0o600)
    finally:
        server.send_signal(signal.SIGINT)
        said, _ = server.communicate(timeout=30)
    assert f"http://127.0.0.1:{port}/" in said
    assert "Traceback" not in said
    assert server.returncode == 0


def first_answer(url: str) -> int:
    for _ in range(300):
        try:
            with urllib.request.urlopen(url) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"no answer from {url}")


def test_catalogues_are_compiled_when_they_are_newer(tmp_path, monkeypatch):
    source = tmp_path / "leitfaden/core/locale/en/LC_MESSAGES/django.po"
    source.parent.mkdir(parents=True)
    source.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Spur"\nmsgstr "thread"\n'
        '\n#, python-format\nmsgid "%(n)d Karten"\nmsgstr "%(m)d cards"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(languages, "ROOT", tmp_path)
    assert list(languages.compile_all()) == [source]
    assert source.with_suffix(".mo").exists()
    assert list(languages.compile_all()) == []
    (complaint,) = languages.complaints()
    assert "'%(n)d Karten'" in complaint


def test_every_language_that_pages_offer_is_complete():
    offered = {code for code, _name in settings.LANGUAGES} - {settings.LANGUAGE_CODE}
    assert offered == set(messages.LANGUAGES)
    assert list(messages.missing()) == []


def test_what_a_language_lacks_is_named(monkeypatch):
    known = set(messages.translated("en"))
    monkeypatch.setattr(messages, "translated", lambda language: known if language == "en" else ())
    assert "texts are not in 'ar', for example" in next(messages.missing())


def test_a_missing_postgresql_is_said_and_skipped(monkeypatch, capsys, tmp_path):
    def missing() -> None:
        raise postgres.Missing("no initdb and postgres found.")

    monkeypatch.setattr(postgres, "start", missing)
    with pytest.raises(SystemExit) as left:
        installation.database("postgres", tmp_path)
    assert left.value.code == 0
    assert "skipped: no initdb" in capsys.readouterr().out


def test_what_names_a_registry_or_one_machine_is_found():
    host = "https://files." + "python" + "hosted.org/simple"
    assert repository.ADDRESSES.search(host)
    assert repository.MACHINE_PATHS.search("see /ro" + "ot/notes")
    assert repository.FOREIGN_HOSTS.search('<script src="//cdn.example/x.js">')
    assert not repository.FOREIGN_HOSTS.search('<a href="https://www.example.org/">')


def test_what_the_town_runs_with_is_pinned_for_it():
    """A module that only tests and checks install would be missing in a real installation."""
    provided = packages_distributions()
    running = licences.pinned("base")
    for path in sorted((ROOT / "leitfaden").rglob("*.py")):
        if "tests" in path.parts:
            continue
        for module in imported_modules(path) - sys.stdlib_module_names - {"leitfaden"}:
            names = {re.sub(r"[-_.]+", "-", name).lower() for name in provided.get(module, [])}
            assert names & running.keys(), f"{path.relative_to(ROOT)} imports {module}"


def imported_modules(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_every_pinned_file_was_compiled_from_the_present_project():
    assert requirements.outdated() == []


@pytest.mark.parametrize(
    ("licence", "goes"),
    [
        ("MIT", True),
        ("Apache-2.0 OR GPL-2.0-only", True),
        ("MIT AND GPL-2.0-only", False),
        ("unknown", False),
        ("SSPL-1.0", False),
    ],
)
def test_a_licence_goes_with_the_eupl_or_not(licence, goes):
    dependency = licences.Dependency("Python", "some", "1", licence, running=True)
    assert dependency.is_compatible() is goes
