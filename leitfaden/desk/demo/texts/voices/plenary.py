"""The future workshop of March 2026, on the preamble, in the plenary."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import (
    Answered,
    Asked,
    Channel,
    Heap,
    Outcome,
    Table,
    Voice,
)
from leitfaden.workshops.models import Colour

PLENARY = Table(
    0,
    "Plenum zur Präambel",
    None,
    "",
    (Asked("Was stört Sie an der Präambel?", Colour.WHITE),),
    (
        Heap(
            "gemeint",
            "Wer ist gemeint?",
            "„Bürgerinnen und Bürger“ klingt nach Pass und nach Wahlrecht.",
            (
                Voice(
                    "Bürger bin ich laut Amt erst mit deutschem Pass. Gilt das hier dann nicht "
                    "für mich?",
                    1,
                    Channel.PLENARY,
                ),
                Voice(
                    "Statt Bürgerinnen und Bürger: alle, die hier leben",
                    1,
                    Channel.PAPER,
                    key="alle-die-hier-leben",
                ),
                Voice(
                    "„Bürger“ ist ein gutes Wort. Es heißt doch, dass man etwas mitträgt. Bitte "
                    "nicht alles glattbügeln.",
                    1,
                    Channel.PAPER,
                ),
            ),
        ),
    ),
    (
        Voice(
            "Die Vertragsarbeiterinnen werden endlich einmal genannt. Meine Mutter war eine.",
            1,
            Channel.PLENARY,
            answered=Answered(
                Outcome.NOTED,
                "Die Nennung bleibt in der Fassung 2026 stehen.",
                "stabsstelle",
                dt.date(2026, 4, 2),
            ),
        ),
    ),
)
