# ruff: noqa: N999 - the command is called import
"""`leitfaden import proceedings|tracker|event FILE`: see what a document holds, or take it over."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from leitfaden.intake import actions
from leitfaden.intake.bar import bar
from leitfaden.intake.commit import EventMissing, Outcome
from leitfaden.intake.forms import SourceForm
from leitfaden.intake.models import Document
from leitfaden.intake.reader import Reading, Refusal, load, read
from leitfaden.intake.reports import outcome_lines, summary_lines

WORDS = ("title", "rights_holder", "licence", "address", "dated")


class Command(BaseCommand):
    help = "Liest ein Dokument; ohne --commit wird nichts gespeichert."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", choices=Document.Kind.values, help="Art des Dokuments")
        parser.add_argument("file", help="DOCX, ODT, PDF, HTML, Markdown oder Text")
        parser.add_argument("--json", action="store_true", help="alles Gelesene als JSON")
        parser.add_argument("--commit", action="store_true", help="übernehmen und veröffentlichen")
        parser.add_argument("--title", default="", help="Titel der Quelle")
        parser.add_argument("--rights-holder", default="", help="Rechteinhaber")
        parser.add_argument("--licence", default="", help="Lizenz")
        parser.add_argument(
            "--source-url", "--address", dest="address", default="",
            help="Adresse der Quelle (https://…)",
        )  # fmt: skip

        parser.add_argument(
            "--again", action="store_true",
            help="übernehmen, obwohl fast dasselbe Dokument schon übernommen ist",
        )  # fmt: skip
        parser.add_argument(
            "--unsure-as-read", action="store_true",
            help="auch übernehmen, was noch unsicher ist, so wie es gelesen ist",
        )  # fmt: skip
        parser.add_argument("--dated", default="", help="Stand der Quelle (JJJJ-MM-TT)")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            source = _source(options)
            data = load(Path(options["file"]))
            reading = self._read(data, options)
            outcome = _take_over(data, options, source) if options["commit"] else None
        except (Refusal, BadSource, EventMissing) as refusal:
            self._stop(str(refusal))
        except actions.NearlyTheSame as refusal:
            self._stop(_("%(why)s Ist es ein anderes Dokument, hilft --again.") % {"why": refusal})
        except actions.StillUnsure as refusal:
            self._stop(_("%(why)s Soll es so sein, hilft --unsure-as-read.") % {"why": refusal})
        except actions.RightsMissing:
            self._stop(
                _("Zum Übernehmen fehlen die Rechte: bitte --rights-holder und --licence angeben.")
            )
        except DatabaseError:
            self._stop(
                _("Die Datenbank ist nicht bereit; bitte rufen Sie „leitfaden migrate“ auf.")
            )
        else:
            self._tell(reading, outcome, as_json=options["json"])

    def _read(self, data: bytes, options: dict[str, Any]) -> Reading:
        """With a bar on the terminal."""
        _speak_utf8()
        name = Path(options["file"]).name
        shown = bar(self.stderr)
        return read(data, filename=name, kind=options["kind"], progress=shown)

    def _stop(self, sentence: str) -> None:
        self.stderr.write(sentence)
        sys.exit(1)

    def _tell(self, reading: Reading, outcome: Outcome | None, *, as_json: bool) -> None:
        """With --json nothing but JSON goes to the standard output."""
        _speak_utf8()
        if as_json:
            self.stdout.write(json.dumps(reading.as_dict(), ensure_ascii=False, indent=2))
        elif outcome is None:
            self.stdout.write("\n".join(summary_lines(reading)))
        if outcome:
            stream = self.stderr if as_json else self.stdout
            stream.write("\n".join(outcome_lines(outcome)))


class BadSource(Exception):
    """What is said about the source is too long or no address."""


def _source(options: dict[str, Any]) -> dict[str, Any]:
    form = SourceForm({word: options[word] for word in WORDS})
    if not form.is_valid():
        raise BadSource(
            " ".join(f"{form[name].label}: {said[0]}" for name, said in form.errors.items())
        )
    return {word: form.cleaned_data[word] for word in WORDS}


@transaction.atomic
def _take_over(data: bytes, options: dict[str, Any], source: dict[str, Any]) -> Outcome:
    """Brings the document, or finds the standing one, and commits it: both or nothing."""
    try:
        document = actions.bring(
            kind=options["kind"], filename=options["file"], data=data, by=None, **source
        )
    except actions.AlreadyBrought as known:
        document = known.document
        _add_to(document, source)
    unsure = options["unsure_as_read"]
    return actions.commit(document, by=None, again=options["again"], unsure=unsure)


def _add_to(draft: Document, source: dict[str, Any]) -> None:
    """What is said now counts more than what the draft knew; a committed document stays."""
    if any(source.values()) and not draft.is_committed:
        actions.tell_source(
            draft, by=None, **{word: said or getattr(draft, word) for word, said in source.items()}
        )


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8")
