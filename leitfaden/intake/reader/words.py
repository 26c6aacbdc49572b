"""The words inside sections by which things are recognised: papers, facts, channels, remarks."""

import re

from leitfaden.intake.reader.grammar import APPROACH_WORD, FIELD_WORD, GUIDELINE_WORD, NUMBER

PAPER = re.compile(
    r"(?:Drucksache|Vorlage|Beschlussvorlage|Beschluss)\s+(?:Nr\.?\s*|Nummer\s+)?"
    r"(?P<named>[A-Z]{0,4}[ -]?\d{1,5}(?:[/-]\d{1,4})+)"
    r"|\b(?P<coded>(?:DS|BV|Drs\.?)\s?\d{1,5}(?:[/-]\d{1,4})+)"
)
EVENT_WORD = re.compile(
    r"Zukunftswerkst|Konferenz|Fachtag|veranstaltung|werkstatt|Workshop|forum\b|Bürgerdialog",
    re.IGNORECASE,
)
FACTS = {  # what is known about an event, by the label before the colon
    "date": r"Termin|Datum|Wann|Zeit|Uhrzeit|Beginn|Tag",
    "venue": r"(?:Veranstaltungs)?ort|Wo|Tagungsort",
    "registration": r"Anmeldung|Anmeldeschluss",
}
FACT = re.compile(
    r"[*_\s]*(?:"
    + "|".join(f"(?P<{name}>{label})" for name, label in FACTS.items())
    + r")\s*[*_]*\s*:[*_]*\s*(?P<value>.*)",
    re.IGNORECASE | re.DOTALL,
)
CHANNELS: tuple[tuple[str, str], ...] = (  # the remark behind a heading, how the voices came
    (r"keine .*karten", "list"),
    (r"online|beteiligungsportal|konsultation", "consultation"),
    (r"brief|post\b|schriftlich", "letter"),
    (r"telefon|handy|smartphone", "phone"),
    (r"plenum", "plenary"),
    (r"protokoll|mitschrift", "minutes"),
)
UNIT_HINTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("point", re.compile(r"\((?:zu )?Punkt (\d{1,2})\)\s*$")),
    ("guideline", re.compile(r"\((?:zu )?(?:Leitlinie|LL|L) (\d{1,2}(?:\.\d{1,2})?)\)\s*$")),
)
NOTE = re.compile(r"(?P<marker>\*{1,5}|[¹²³⁴⁵⁶⁷⁸⁹]|\[\^?\d{1,2}\]:?)\s*(?=\S)")
NAMED_UNIT = re.compile(
    rf"(?:(?P<guideline>{GUIDELINE_WORD}|LL)|(?P<approach>{APPROACH_WORD}))\s+"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-H])\s*[:.)–-]\s*",
    re.IGNORECASE,
)
COMMENT = re.compile(r"\(\s*(?:Kommentar|Anmerkung|Bemerkung|Hinweis)\b[^()]*\)\s*$", re.IGNORECASE)
MOVED = re.compile(rf"\b(?:zu|zum|nach|in|ins|unter|bei)\s+{FIELD_WORD}{NUMBER}", re.IGNORECASE)
ABOUT_FIELD = re.compile(rf"\b{FIELD_WORD}{NUMBER}", re.IGNORECASE)
RENAMED = re.compile(rf"{FIELD_WORD}{NUMBER}\s*:?\s*[„\"“»«](?P<title>[^„“\"»«]+)[“”\"«»]\s*", re.I)
