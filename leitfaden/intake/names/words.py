"""The words around names: functions, roles, titles, and what looks like a name and is none."""

import re
from pathlib import Path

LETTERS = [chr(code) for code in (*range(0x41, 0x530), *range(0x1E00, 0x1F00))]
UPPER = "".join(filter(str.isupper, LETTERS))
LOWER = "".join(filter(str.islower, LETTERS))
WORD = rf"[{UPPER}](?:['’][{UPPER}])?[{LOWER}]+(?:-[{UPPER}]?[{LOWER}]+)*"
INITIAL = rf"[{UPPER}]\."
DEGREE = (
    r"(?:(?:Prof(?:\.|essorin|essor)|Dr\.|PD|Dipl\.|Mag\.|Ing\.|M\.\s?A\.|B\.\s?A\.|Univ\.|h\.\s?c\."
    r"|(?:med|jur|phil|rer|nat|theol|päd|pol|ing)\.)(?:-[A-ZÄÖÜ]\w+\.?)?(?:in\b)?\s*)"
)
PARTICLE = r"(?:von|van|de|da|dos|zu|bin|ibn|el|al|ben|Al|El|Ben|Van|Von|De)"
SALUTATION = r"\b(?:Herrn?|Frau|Hr\.|Fr\.|Familie)"
NOT_GENDERED = r"(?:in|innen|[*:_/-]in(?:nen)?)?"
FUNCTION = (
    r"(?:(?:Staatssekretär|Minister|[\w-]{0,40}[Bb]ürgermeister|Stadtr[aä]t|Stadtverordnete[rn]?"
    r"|Stadtvorsteher|Dezernent"
    r"|Beigeordnete|Senator|Landr[aä]t|Präsident|Vizepräsident|Rektor|Dekan|Direktor|Pfarrer|Imam"
    r"|Superintendent|Bischöf|Intendant|Sprecher|Koordinator|Moderator|Referent|Dolmetscher"
    r"|Sprachmittler|Geschäftsführer|Projektleiter|Vertreter|Mitarbeiter|Sozialarbeiter|Lehrer"
    r"|Trainer|Berater|Architekt|Künstler|Autor|Journalist|Wissenschaftler|Professor|Student"
    r"|Unternehmer|Abteilungsleiter"
    r"|[\w-]{1,40}(?:leiter|führer|koordinator|referent|berater|sprecher|pfleger|manager|präsident"
    r"|minister|meister|lehrer|arbeiter|pädagog|assistent|forscher|dezernent|mittler|begleiter)"
    r"|Leiter|Manager)"
    rf"{NOT_GENDERED}n?"
    r"|[\w-]{0,40}[Bb]eauftragter?n?|(?:[\w-]{0,40}[Vv])orsitzender?n?|Vorständin"
    r"|Vorstand|Leitung|Abgeordneter?n?|Ehrenamtlicher?n?|Geflüchteter?n?|Ärztin|Arzt|Bischof"
    r"|Mitglied|Angehöriger?n?|Stadträtin|Landrätin|Pädagog(?:e|in)|Beirätin)"
)
ROLE = (
    r"(?:(?:Co-)?Moderat(?:ion|or(?:in)?)|Grußworte?|Impuls(?:e|vortrag|vorträge|referat)?"
    r"|Inputs?|[\w-]{0,40}[Vv]ortr[aä]ge?|Referat|Keynote|Begrüßung|Eröffnung|Einführung|Einleitung"
    r"|Verabschiedung|Podium(?:sgäste)?|Diskussion|Gespräch|Interview|Protokoll(?:führung)?"
    r"|Referent(?:[*:_/]?in(?:nen)?)?(?:en)?|Referierende|Mitwirkende|Gäste|Gast"
    r"|Ansprechpartner(?:[*:_/]?in(?:nen)?)?|Ansprechpersone?n?|Kontakt|Leitung|Schlusswort"
    r"|Dokumentation|Redaktion|Texte?|Fotos?|Illustration|Kommentar|Statements?|Lesung|Musik"
    r"|Übersetzung|Dolmetschen|Sprachmittlung|Teilnehmende|Anwesende?|Vorgestellt)"
)
LEADS = re.compile(rf"\b{ROLE}\s*(?::|\s[–—-])?\s*(?:(?:durch|von|mit|und)\s+)?")
THING = re.compile(
    r"(?:gmbh|stiftung|verein|amt|büro|netzwerk|projekt|agentur|universität|hochschule|institut"
    r"|zentrum|schule|ministerium|landkreis|stadt|gemeinde|kammer|unternehmen|betrieb|kreis"
    r"|gruppen?|verband|rat|beirat|werk|initiative|diakonie|caritas|jobcenter|bündnis|forum"
    r"|gesellschaft|dienste?|stelle|kita|akademie|café|treff|gewerkschaft|partei|bibliothek"
    r"|theater|museum|kirche|moschee|haus|hof|platz|straße|allee|weg|markt|saal|park|verwaltung"
    r"|ausschuss|fraktion|team|club|klub|mission|werkstatt|werkstätten|bad|halle|garten"
    r"|konferenz|workshop|land|feld|bund|union|bank|kasse|lotsen|hilfe|arbeit|sprache|bildung"
    r"|plan|konzept|papier|leitlinien?|kultur|sport|heit|keit|ung|ungen|schaft|tion|tionen|tät"
    r"|ismus|nord|süd|ost|west|mitte|uhr|tag|abend|thema|themen|pause|ende|beginn|fragen|musik|iert|stellt|leitet|führt)$",
    re.IGNORECASE,
)
"""How words end that are no names, among two capitalised words in a row."""


def _listed(file: str) -> frozenset[str]:
    return frozenset((Path(__file__).parent / file).read_text("utf-8").split())


FIRST = _listed("first.txt")
"""First names that are common in Germany, of many origins; none that is an everyday word too."""

NO_NAMES = _listed("no_names.txt")
"""Words with a capital letter that no name begins or goes on with."""
