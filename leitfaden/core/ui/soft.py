"""Soft hyphens for the field's long compounds: browsers may lack a German dictionary."""

import re

HERE = "\u00ad"

FIRST_HALVES = [
    "Integrations",
    "Handlungs",
    "Verwaltungs",
    "Moderations",
    "Diskussions",
    "Bearbeitungs",
    "Änderungs",
    "Ergänzungs",
    "Arbeits",
    "Zukunfts",
    "Gesundheits",
    "Nachbarschafts",
    "Migrations",
    "Bildungs",
    "Beratungs",
    "Unterstützungs",
    "Begrüßungs",
    "Antidiskriminierungs",
    "Veranstaltungs",
    "Verständigungs",
    "Beteiligungs",
    "Gleichstellungs",
    "Bevölkerungs",
    "Flüchtlings",
    "Öffentlichkeits",
    "Unterbringungs",
    "Staatsangehörigkeits",
    "Einbürgerungs",
    "Einwanderungs",
    "Willkommens",
    "Stadtteil",
    "Stadtrats",
    "Schwerpunkt",
    "Leitlinien",
    "Maßnahmen",
    "Datenschutz",
    "Familien",
    "Migranten",
    "Ausländer",
    "Fach",
    "Zwischen",
    "Dolmetsch",
    "Volkshoch",
    "Kinder",
    "Jugend",
]
WHOLE = {
    "Bürgerservice": "Bürger|service",
    "Bürgerbeteiligung": "Bürger|beteiligung",
    "Bürgermeister": "Bürger|meister",
    "Sprachmittlung": "Sprach|mittlung",
    "Sprachmittler": "Sprach|mittler",
    "Rückmeldung": "Rück|meldung",
    "Herausforderung": "Heraus|forderung",
    "Zusammenfassung": "Zusammen|fassung",
    "Lösungsvorschlag": "Lösungs|vorschlag",
    "Alltagsbegleitung": "Alltags|begleitung",
    "Ansprechpartner": "Ansprech|partner",
}
_FIRST = re.compile(
    rf"\b({'|'.join(map(re.escape, FIRST_HALVES))})(?=[a-zäöüß]{{4}})(?!innen|ischen|ische|ungen)"
)
_WHOLE = re.compile("|".join(map(re.escape, WHOLE)))


def soften(text: str) -> str:
    """The same text with soft hyphens and nothing else added."""
    if len(text) < 10:
        return text
    text = _WHOLE.sub(lambda found: WHOLE[found[0]].replace("|", HERE), text)
    return _FIRST.sub(rf"\g<1>{HERE}", text)
