"""The words by which a tracker's columns, statuses and places are recognised."""

import re

COLUMNS = {  # which column of a table holds what, by its head
    "number": r"Nr\.?|Nummer|lfd\.?.*|Lfd\.?.*|#|Pos\.?|ID|Ziffer",
    "field": r".*(?:Handlungsfeld|Themenfeld|Aktionsfeld|Schwerpunkt|Themenbereich).*|Thema"
    r"|Bereich",
    "challenge": r".*(?:Herausforderung|Handlungsbedarf|Problem|Bedarf|Ausgangslage|Hinweis aus"
    r"|Anliegen"
    r"|drückt|Was fehlt|Ist-(?:Stand|Zustand|Situation)|Situation|Feststellung|Challenge).*",
    "measure": r".*(?:Maßnahme|Massnahme|Lösung|Vorhaben|Umsetzungsschritt|Was wir tun"
    r"|Was (?:ist|wird) (?:zu tun|getan)"
    r"|Schritte|Aktivität|Projekt|Empfehlung|Aufgabe|Was tun|Antwort der|Measure).*|Was\??",
    "status": r".*(?:[Ss]tand|[Ss]tatus|Fortschritt|Ampel|Erledigung|Ergebnis)",
    "responsible": r".*(?:zuständig|Zuständigkeit|verantwortlich|federführ|Akteur|Träger"
    r"|Ansprech|Beteiligte).*"
    r"|(?:Durch )?[Ww]en?\??|Amt|Stelle",
    "due": r".*(?:Frist|Termin|bis wann|Zeitraum|Zeitrahmen|Zeitplan|Zeitschiene|Umsetzung bis"
    r"|Laufzeit).*"
    r"|(?:Bis )?[Ww]ann\??|Zeit|Jahr|Beginn",
    "district": r"Stadtteile?|Ort|Quartier|(?:Sozial)?[Rr]aum|Wo\??",
    "remark": r"Bemerkung(?:en)?|Anmerkung(?:en)?|Hinweise?|Kommentar(?:e)?|Notiz(?:en)?|Sonstiges",
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
    r"(?:(?:noch|bereits|derzeit|aktuell|schon|fortlaufend|seit \d{4}|momentan|zurzeit|z\. ?Zt\."
    r"|ist|wurde"
    r"|voll|vollständig|vorerst|vorläufig|bis auf Weiteres|im Moment)\s+)*"
)
PARTLY = r"(?:teilw(?:eise|\.)|tlw\.|zum Teil|z\. ?T\.|halb|größtenteils)\s+"
DONE = (
    r"umgesetzt|erledigt|erl\.?|abgeschlossen|fertig(?:gestellt)?|durchgeführt|realisiert"
    r"|erfüllt|beendet"
    r"|eingerichtet|erreicht|geschafft|vollendet|done|completed|100\s?%|ja|✓|✔|☑|✅|x"
)
STATUSES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (code, re.compile(ADVERBS + f"(?:{words})", re.IGNORECASE))
    for code, words in (
        (
            "in_progress",
            r"in (?:der )?(?:Bearbeitung|Umsetzung|Arbeit|Durchführung|Vorbereitung)|i\. ?B\.?"
            r"|i\. ?A\.?|läuft(?: an| weiter)?"
            r"|im Gange?|laufend|laufende (?:Aufgabe|Umsetzung)|begonnen|gestartet|angelaufen|ongoing"
            r"|in progress|dauerhaft|Daueraufgabe"
            rf"|{PARTLY}(?:{DONE})|[1-9]\d?\s?%"
            rf"|wird (?:(?:derzeit|aktuell|gerade|bereits|zurzeit|momentan) )?(?:{DONE})",
        ),
        ("done", DONE),
        (
            "open",
            r"offen|geplant|in Planung|noch nicht \w+|(?:nicht) (?:begonnen|gestartet|umgesetzt"
            r"|erledigt)|ausstehend"
            r"|vorgesehen|steht(?: noch)? aus|open|planned|0\s?%|☐|nein|beabsichtigt|angedacht"
            r"|zu prüfen|wird geprüft",
        ),
        (
            "paused",
            r"(?:wird )?zurück ?gestellt|zurückgest\.?|ruht|ruhend|pausiert|liegt auf Eis|ausgesetzt|vertagt|verschoben"
            r"|on hold|wartet",
        ),
        (
            "dropped",
            r"verworfen|aufgegeben|entfällt|entfallen|gestrichen|eingestellt|abgelehnt"
            r"|nicht (?:weiter)?verfolgt"
            r"|wird nicht (?:umgesetzt|weiterverfolgt)|nicht (?:umsetzbar|machbar|möglich|realisierbar)|cancelled",
        ),
    )
)
NAME = r"(?:St\. )?[A-ZÄÖÜ][\w-]*(?:\s[A-ZÄÖÜ][\w-]*){0,3}"
NAMES = rf"{NAME}(?:\s?/\s?{NAME})*"
PLACES = re.compile(
    r"\b(?P<word>(?:Schwerpunkt)?[Bb]ereiche?n?|(?:Stadt|Orts)teile?n?|Quartiere?n?)"
    rf"\s*(?:[^\W\d_]+\s?\d?:\s*)?(?P<list>{NAMES}(?:\s*(?:,|sowie|und)\s+{NAMES})*)"
)
