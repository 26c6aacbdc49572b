"""The words of event pages: workshops, roles, registration, consents. A new wording is a new line."""

import re

WORKSHOP = re.compile(
    r"(?:Themen-?|Fach-?|Impuls-?)?(?:Workshop|Werkstatt|Forum|Panel|Session|Arbeitsgruppe"
    r"|Arbeitskreis"
    r"|Thementisch|Tisch|AG|AK|WS)\s*(?P<number>\d{1,2}|[IVX]{1,4}|[A-H])\b"
    r"\s*(?:[:.|–—-]|$)\s*(?P<title>.*)",
    re.IGNORECASE | re.DOTALL,
)
MODERATION = (
    r"(?:Co-)?Moderation|Moderator(?:in|\*in|:in|innen|en|\*innen|:innen|_innen)?"
    r"|(?:Workshop|Gesprächs|Tisch)?leitung"
)
ROLES: tuple[tuple[str, str, str], ...] = (  # type of the item, code of its role, how it is said
    ("facilitator", "co_moderation", r"Co-Moderation"),
    ("facilitator", "moderation", MODERATION),
    ("contributor", "greeting", r"Grußworte?|Begrüßung(?: durch)?|Eröffnung durch"),
    ("contributor", "panel",
     r"(?:Auf dem )?Podium(?:sgäste|steilnehmende|sdiskussion mit)?|Diskussion mit|Es diskutieren"),
    ("contributor", "interpreting", r"(?:Sprachmittlung|Dolmetsch\w*|Übersetzung)"),
    ("contributor", "cooperation", r"(?:In )?Kooperation(?: mit|spartner\w*)?|Partner(?:innen|\*innen|:innen)?"),
    ("contributor", "host", r"Veranstalter\w*|Gastgeber\w*|Veranstaltet von"),
    ("contributor", "funder", r"Gefördert (?:durch|von)|Förderer|Förderung"),
    ("contributor", "input",
     r"Referent\w*(?:[*:_]in(?:nen)?)?(?: und Referent\w+)?|Referierende|Vortragende|Vorträge?"
     r"|Input(?:s|geber\w*)?|Impuls(?:e|geber\w*)?"
     r"|Mitwirkende|Beteiligte|Sprecher\w*(?:[*:_]innen)?|Expert\w*(?:[*:_]innen)?|Gäste"
     r"|Es sprechen|Mit dabei|Mit"),
)  # fmt: skip
ROLE = tuple(
    (kind, code, re.compile(rf"(?:{said})(?:\s*\([^)]*\))?\s*(?::\s*(?P<names>.*))?", re.I | re.S))
    for kind, code, said in ROLES
)
STATES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (state, re.compile(said, re.IGNORECASE))
    for state, said in (
        ("requested", r"angefragt|anfrage läuft|tbc|t\.b\.c|N\. ?N\.|noch offen"),
        ("declined", r"abgesagt|verhindert|entfällt"),
    )
)
STATE_NOTE = re.compile(
    r"\s*[(\[][^()\[\]]*(?:angefragt|abgesagt|bestätigt|zugesagt|tbc)[^()\[\]]*[)\]]", re.I
)
STRAY = re.compile(r"\s*[•·‣▪*|;,]+\s*$")
CLOSED = re.compile(
    r"(?:die |der )?\bAnmeld\w*\b.{0,80}(?:beendet|geschlossen|abgelaufen|nicht mehr möglich"
    r"|abgeschlossen|vorbei)"
    r"|(?:leider )?\b(?:ausgebucht|alle Plätze (?:sind )?(?:vergeben|belegt))\b.*"
    r"|Registration closed.*",
    re.IGNORECASE | re.DOTALL,
)
OPEN = re.compile(
    r"(?:jetzt |hier |bitte )?\b(?:Anmeld\w*|melden Sie sich)\b.{0,200}"
    r"(?:\bbis\b|möglich|\ban\b|unter|per|über|geöffnet|erbeten|\d).*|Jetzt anmelden!?"
    r"|Anmeldeschluss.*",
    re.IGNORECASE | re.DOTALL,
)
CONSENTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(said, re.IGNORECASE | re.DOTALL))
    for topic, said in (
        ("photo", r"(?:Foto|Bild|Film|Video)\w*(?:erlaubnis|einwillig|willigeung|freigabe|rechte"
                  r"|aufnahmen)\b.*"
                  r"|.*\b(?:(?:Foto|Bild|Film|Video|Aufnahme)\w*|gefilmt|fotografiert|abgebildet)\b.*(?:zustimm|einverstanden|einwillig|willige"
                  r"|erlaub|stimme).*"
                  r"|.*(?:zustimm|einverstanden|einwillig|willige|erlaub|stimme).*"
                  r"\b(?:(?:Foto|Bild|Film|Video|Aufnahme)\w*|gefilmt|fotografiert|abgebildet)\b.*"),
        ("privacy", r".*(?:zustimm|einverstanden|einwillig|willige|stimme|akzeptier).*\b(?:Datenschutz"
                    r"|personenbezogen|meiner Daten).*"
                    r"|.*\b(?:Datenschutz\w*|personenbezogen\w*|meiner Daten)\b.*(?:zustimm"
                    r"|einverstanden|einwillig|willige|stimme|akzeptier).*"),
        ("mailing", r".*(?:Newsletter|Verteiler|informiert werden|Teilnahmeliste)\b.*(?:zustimm"
                    r"|einverstanden|möchte|stimme|ja\b).*"
                    r"|.*(?:einverstanden|möchte|stimme)\b.*(?:Newsletter|Verteiler"
                    r"|informiert werden|Teilnahmeliste).*"),
    )
)  # fmt: skip
VENUE = re.compile(
    r"(?:Der |Unser )?(?:Veranstaltungsort|Tagungsort|Ort der Veranstaltung)\s+(?:ist"
    r"|sind)\s+(?:(?:das|der|die|im|in der)\s+)?"
    r"(?P<venue>[^\n]+?)\.?\s*$"
    r"|\bfindet\b.{0,160}?\b(?P<in>(?:im|in der|in den|am"
    r"|auf dem)\s+(?P<place>(?:[A-ZÄÖÜ][\w.&-]*|der|des|für|und|an|am|im|alten)"
    r"(?:\s+(?:[A-ZÄÖÜ0-9][\w.&-]*|der|des|für|und|an|am"
    r"|alten)){0,9}(?:,\s*[A-ZÄÖÜ][^,.\n]*\d+\s?[a-z]?(?:,\s*\d{5}[^,.\n]*)?)?))",
    re.DOTALL,
)  # fmt: skip
ORGANISATION = re.compile(
    r"\be\.\s?V\.|\b[\w-]*(?:gmbh|stiftung|verein|amt|büro|netzwerk|projekt|agentur|universität"
    r"|hochschule|institut|zentrum"
    r"|schule|ministerium|landkreis|stadt|gemeinde|kammer|unternehmen|betrieb|kreis|gruppe|group"
    r"|verband|rat|werk|initiative"
    r"|fachkräfte|diakonie|caritas|jobcenter|bündnis|forum|gesellschaft|dienst|dienste|stelle"
    r"|kita|akademie|fachkraft|café|treff"
    r"|gewerkschaft|partei|bibliothek|theater|museum|kirche|moschee|haus)\b|\b(?:IHK|HWK|AWO|DRK"
    r"|VHS|DGB|BAMF)\b",
    re.IGNORECASE,
)
PERSON = re.compile(
    r"(?:(?:Herrn?|Frau|Dr|Prof|Dipl)\.?(?:-\w+\.)?\s+)*[A-ZÄÖÜ][\w'-]+(?:\s+(?:von|van|de|el|al"
    r"|zu|bin))?"
    r"(?:\s+[A-ZÄÖÜ][\w'.-]+){1,2}"
)
TITLE_NOT = re.compile(
    r".*[>»›|/].*[>»›|/].*|(?:Sie sind hier|Veranstaltungen|Termine|Aktuelles|Event"
    r"|Details)\b.{0,30}",
    re.I,
)
