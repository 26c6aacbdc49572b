"""The words by which documents of integration offices are recognised, as tables.

A new wording is a new line here. Headings are matched whole, without Markdown's marks, their own
number and a closing colon; `parts` names the parts of a document in which a heading counts.
"""

import re
from dataclasses import dataclass

FRONT, CONCEPT, VOICES, GROUPS, CHANGES = "front", "concept", "voices", "groups", "changes"
TOPS = "tops"  # the items of a meeting's agenda
EVERYWHERE = frozenset({FRONT, CONCEPT, VOICES, GROUPS, CHANGES, TOPS})
TEXT = frozenset({FRONT, CONCEPT})
NOT_IN_GROUPS = frozenset({FRONT, CONCEPT, VOICES})

FIELD_WORD = (
    r"(?:(?:strategisches\s+)?Handlungsfeld|HF|Themenfeld|Aktionsfeld|Arbeitsfeld|Handlungsbereich"
    r"|Fields? of action|Action (?:field|area)|Area of action|Themenbereich|Leitthema|(?:Themen"
    r"|Handlungs|Arbeits|Förder)?schwerpunkt|Schwerpunktthema)"
)
GUIDELINE_WORD = (
    r"(?:Leitlinie|Leitziel|Leitsatz|Leitgedanke|Grundsatz|(?:Teil|Wirkungs|Handlungs)?ziel)"
)
APPROACH_WORD = (
    r"(?:(?:Handlungs|Umsetzungs|Maßnahmen|Lösungs)?ansatz|(?:Umsetzungs)?schritt|Vorhaben|Maßnahme"
    r"|Handlungsempfehlung)"
)
GROUP_WORD = r"(?:AG|Arbeitsgruppe|Gruppe|Thementisch|Tisch|Themengruppe|Workshopgruppe)"
NUMBER = r"(?:\s+|(?=\d))(?P<number>\d{1,2}|[IVX]{1,5}|[A-H])(?![\w.]*\w)"
TITLE = r"\s*[:.|–—-]?\s*(?P<title>.*?)"
REMARK = r"(?:\s*\((?P<remark>[^()]*)\))?"
OF_WHOM = r"(?:\s+(?:gemäß|laut|nach|aus|zu|zum|zur|der|des|für|im|in|vom|von|\().{0,120})?"


@dataclass(frozen=True, slots=True)
class Rule:
    """A heading: what it opens, where it counts, and the part that begins with it (None: stays)."""

    kind: str
    pattern: re.Pattern[str]
    parts: frozenset[str] = EVERYWHERE
    opens: str | None = None


def rule(kind: str, pattern: str, parts: frozenset[str], opens: str | None = None) -> Rule:
    return Rule(kind, re.compile(rf"(?:{pattern})\s*:?", re.IGNORECASE), parts, opens)


HEADINGS: tuple[Rule, ...] = (
    rule(
        "top",
        r"(?:TOP|Tagesordnungspunkt"
        r"|Punkt)\s*(?P<number>\d{1,2}(?:\.\d{1,2})?[a-z]?)\s*[:.–—-]?\s*(?P<title>.*)",
        EVERYWHERE,
        TOPS,
    ),
    rule("toc", r"Inhalt(?:sverzeichnis|sübersicht)?|Gliederung", TEXT),
    rule("agenda", rf"(?:Ablauf(?:plan)?|Programm|Tagesordnung|Zeitplan|Agenda){OF_WHOM}", TEXT),
    rule(
        "about",
        r"(?:Zu dieser|Über diese|Zum Dokument).{0,60}|Vorwort|Vorbemerkung(?:en)?|Einleitung"
        r"|Einführung|Impressum|Hintergrund|Dank(?:sagung)?|Herausgeber|Kontakt|Ausblick",
        NOT_IN_GROUPS,
    ),
    rule("preamble_cards", r"(?:.{1,40} )?Zur Präambel.{0,60}", TEXT | {VOICES}, VOICES),
    rule("preamble", r"(?:[^.]{0,60}[: ])?Präambel(?:\s+[^.]{0,120})?", TEXT, CONCEPT),
    rule(
        "field_cards",
        rf"(?:.{{1,60}}? )?(?:zum|zu|für das|aus) {FIELD_WORD}{NUMBER}{TITLE}{REMARK}",
        frozenset({VOICES}),
        VOICES,
    ),
    rule(
        "field_cards",
        rf"(?:(?:Moderations)?karten |Stimmen |Voten )?(?:zum|zu|aus) {FIELD_WORD}{NUMBER}"
        rf"{TITLE}{REMARK}",
        TEXT,
        VOICES,
    ),
    rule("field", rf"{FIELD_WORD}{NUMBER}{TITLE}{REMARK}", TEXT | {VOICES}, CONCEPT),
    rule("field", rf"{FIELD_WORD}\s*[:–—]\s*(?P<title>.{{2,120}}?)", TEXT, CONCEPT),
    rule(
        "guidelines",
        r"(?:Unsere |Strategische |Die )?(?:Leitlinien|Leitsätze|Leitziele|Ziele|Teilziele"
        r"|Zielsetzung(?:en)?"
        r"|Wirkungsziele|Handlungsziele|Grundsätze|Guidelines|Guiding principles|Goals"
        r"|Objectives|Was wir (?:erreichen )?wollen|Wohin wir wollen)",
        frozenset({CONCEPT}),
    ),
    rule(
        "approaches",
        r"(?:Unsere |Konkrete |Geplante |Die )?(?:Handlungsansätze|Umsetzungsschritte"
        r"|Umsetzung(?:svorschläge)?"
        r"|Wege zum Ziel|Maßnahmenansätze|Lösungsansätze|Ansätze|Vorhaben"
        r"|Maßnahmen(?:vorschläge)?|Schritte"
        r"|Handlungsempfehlungen|(?:Projekte|Ziele) und Maßnahmen|Was wir tun(?: wollen)?"
        r"|Das tun wir|So gehen wir vor)",
        frozenset({CONCEPT}),
    ),
    rule(
        "guidelines",
        rf"(?!(?:die|der|unsere|neue) )(?:[\w-]+ ){{0,2}}(?:Leitlinien|Leitziele|Leitsätze"
        rf"|Leitgedanken)"
        rf"{OF_WHOM}",
        TEXT,
    ),
    rule(
        "approaches",
        rf"(?!(?:die|der|unsere|neue) )(?:[\w-]+ ){{0,2}}(?:Handlungsansätze|Umsetzungsansätze"
        rf"|Ansätze){OF_WHOM}",
        TEXT,
    ),
    rule(
        "cards",
        r"(?:.{0,110}[;:,] )?(?:die )?(?:Moderationskarten|Karten|Kartenabfrage|Stimmen|Pinnwände?)"
        rf"{OF_WHOM}{REMARK}",
        TEXT | {VOICES},
        VOICES,
    ),
    rule(
        "questions",
        r"(?:die )?Leitfragen(?:\s.{0,80})?|.{1,1900}\bLeitfragen?\b.{0,80}:",
        NOT_IN_GROUPS,
    ),
    rule(
        "discussion",
        r"(?:Diskussionsschwerpunkte|Schwerpunkte der Diskussion|Diskussion(?:sergebnisse)?"
        r"|Ergebnisse der (?:Arbeitsgruppe|Diskussion)|Hinweise und Anregungen)(?: .{0,80})?",
        frozenset({CONCEPT}),
    ),
    rule(
        "changes",
        r"(?:Änderungs|Ergänzungs)(?:vorschläge|anträge|wünsche)(?: .{0,120})?",
        EVERYWHERE,
        CHANGES,
    ),
    rule("changes", rf"(?:.{{0,20}} )?{FIELD_WORD}{NUMBER}{TITLE}", frozenset({CHANGES}), CHANGES),
    rule(
        "group",
        r"(?:(?:Protokoll|Zusammenfassung|Bericht|Mitschrift|Ergebnisse) (?:der |des |aus )?)?"
        rf"{GROUP_WORD}{NUMBER}{TITLE}",
        EVERYWHERE - {FRONT},
        GROUPS,
    ),
    rule(
        "minutes",
        r"(?:Zusammenfassung(?:en)?|Protokolle?|Mitschrift(?:en)?|Berichte?)\b.{0,80}"
        r"(?:Arbeitsgruppen?|AGn?|Gruppen|Thementische[n]?|Tische[n]?)\b.{0,40}",
        EVERYWHERE,
        GROUPS,
    ),
    rule("annex", rf"(?:Anlage|Anhang)(?:\s*(?:\d+|[A-Z]))?{TITLE}", EVERYWHERE),
)
STRONG = re.compile(  # field or item of an agenda, by number, separator and title
    rf"(?:Zum |Zu )?(?:{FIELD_WORD}|TOP)\s+(?:\d{{1,2}}|[IVX]{{1,5}}"
    rf"|[A-H])\s*[:–—]\s*[A-ZÄÖÜ„].{{2,100}}(?<![.!?])"
)
LONE = re.compile(  # words that stand alone only as headings
    r"(?:Leitlinien|Leitziele|Leitsätze|Leitfragen|Handlungsansätze|Moderationskarten|Präambel"
    r"|Tagesordnung"
    r"|Änderungsvorschläge|Diskussionsschwerpunkte|Umsetzungsschritte)"
)
UNNUMBERED_FIELD = rule(  # only where the line is a heading by its form
    "field", rf"{FIELD_WORD}\s+(?P<title>\S.{{2,120}}?)", TEXT, CONCEPT
)
KEYWORDS = re.compile(
    r"Inhalt|Glieder|Ablauf|Programm|Tagesord|Zeitplan|Agenda|Zu dies|Über dies|Zum Dok|Vor|Ein"
    r"|Impress|Hinter|Dank|Heraus|Kontakt|Ausblick|Präambel|feld|HF|bereich|Leit|Ans[aä]|Karte"
    r"|Stimmen|Pinn|Schwerp|Disk|Ergebn|Hinweis|vorschl|antr|wünsch|AG|Gruppe|Tisch|Zusammen"
    r"|Protok|Mitschr|Bericht|Anlage|Anhang|TOP|Ziel|Grunds|Guidel|wollen|Maßn|Vorhab|Schritt"
    r"|schritt"
    r"|Umsetz|Wege|Lösung|tun|gehen|thema|Tagesordnungs",
    re.IGNORECASE,
)
