"""The words by which a tracker's columns, statuses and places are recognised."""

import re

COLUMNS = {  # which column of a table holds what, by its head
    "number": r"Nr\.?|Nummer|lfd\.?.*",
    "challenge": r".*(?:Herausforderung|Handlungsbedarf|Problem|Bedarf|Ausgangslage).*",
    "measure": r".*(?:Maßnahme|Massnahme|Lösung|Vorhaben|Umsetzungsschritt).*",
    "status": r".*(?:Stand|Status)",
    "responsible": r".*(?:zuständig|Zuständigkeit|verantwortlich|federführung).*|Wer",
    "due": r"Frist|Termin|bis wann|Zeitraum|Wann",
    "district": r"Stadtteile?|Ort|Quartier|Wo",
    "remark": r"Bemerkung(?:en)?|Anmerkung(?:en)?|Hinweise?",
}
COLUMN_HEAD = re.compile(
    r"Herausforderung(?:en)?(?: und .{0,40})?|(?:Liste|Übersicht|Tabelle)\b.{0,60}"
    r"(?:Herausforderung|Maßnahme|Handlungsbedarf).{0,60}"
    r"|(?:umgesetzte |geplante |laufende )?Maßnahmen(?: und .{0,60})?"
    r"|(?:Bearbeitungs|Umsetzungs)?(?:stand|status)|Handlungsbedarfe?|Lösungsvorschläge",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"Hintergrund|Kontakt|Impressum|Förder(?:ung|er|hinweis)|Ansprechp.*|Weitere Informationen"
    r"|Downloads?|Links|Quellen?|Über (?:das|dieses) Projekt|Ausblick|Zum Projekt",
    re.IGNORECASE,
)
ADVERBS = (
    r"(?:(?:noch|bereits|derzeit|aktuell|schon|teilweise|fortlaufend|seit \d{4}|momentan)\s+)*"
)
STATUSES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (code, re.compile(ADVERBS + f"(?:{words})", re.IGNORECASE))
    for code, words in (
        ("in_progress", r"in (?:der )?(?:Bearbeitung|Umsetzung|Arbeit)|läuft|laufend|begonnen"),
        ("done", r"umgesetzt|erledigt|abgeschlossen|fertig(?:gestellt)?|durchgeführt|realisiert"),
        ("open", r"offen|geplant|in Planung|(?:nicht|noch nicht) begonnen|ausstehend|vorgesehen"),
    )
)
NAME = r"(?:St\. )?[A-ZÄÖÜ][\w-]*(?:\s[A-ZÄÖÜ][\w-]*){0,3}"
NAMES = rf"{NAME}(?:\s?/\s?{NAME})*"
PLACES = re.compile(
    r"\b(?P<word>(?:Schwerpunkt)?[Bb]ereiche?n?|(?:Stadt|Orts)teile?n?|Quartiere?n?)"
    rf"\s*(?:[^\W\d_]+\s?\d?:\s*)?(?P<list>{NAMES}(?:\s*(?:,|sowie|und)\s+{NAMES})*)"
)


def names_column(text: str) -> bool:
    """Is this the head of one of the columns?"""
    return any(re.fullmatch(like, text[:100], re.IGNORECASE) for like in COLUMNS.values())
