"""The future workshop of March 2026, on the preamble, in the plenary."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import (
    Answered,
    Channel,
    Heap,
    Outcome,
    Table,
    Voice,
)

PLENARY = Table(
    0,
    "Plenum zur Präambel",
    None,
    "",
    (),
    (
        Heap(
            "gemeint",
            "Wer ist gemeint?",
            "„Bürgerinnen und Bürger“ klingt nach Pass und nach Wahlrecht.",
            (
                Voice(
                    "Bürger bin ich laut Amt erst mit deutschem Pass. Gilt das hier dann nicht "
                    "für mich?",
                    0,
                    Channel.PLENARY,
                ),
                Voice(
                    "Statt Bürgerinnen und Bürger: alle, die hier leben",
                    0,
                    Channel.PAPER,
                    key="alle-die-hier-leben",
                ),
                Voice(
                    "„Bürger“ ist ein gutes Wort. Es heißt doch, dass man etwas mitträgt. Bitte "
                    "nicht alles glattbügeln.",
                    0,
                    Channel.PAPER,
                ),
            ),
        ),
    ),
    (
        Voice(
            "Die Vertragsarbeiterinnen werden endlich einmal genannt. Meine Mutter war eine.",
            0,
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
