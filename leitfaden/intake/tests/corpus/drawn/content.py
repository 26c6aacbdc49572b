"""Sentences of a town that does not exist, put together by lot."""

from random import Random

TITLES = (
    "Frühe Bildung", "Sprache im Alltag", "Bezahlbares Wohnen", "Arbeit und Beruf", "Gesund leben",
    "Kultur und Sport", "Politische Mitsprache", "Schutz vor Benachteiligung", "Religion und Dialog",
    "Freiwilliges Engagement", "Unterwegs in der Stadt", "Offene Verwaltung", "Sichere Plätze",
    "Familie und Generationen", "Medien und Digitales", "Erinnerung und Geschichte",
)  # fmt: skip
WHO = (
    "Neuzugezogene", "Familien mit kleinen Kindern", "Ältere Menschen", "Jugendliche", "Frauen und Mädchen",
    "Menschen mit Behinderung", "Geflüchtete", "Studierende", "Beschäftigte in Schichtarbeit", "Alleinerziehende",
    "Menschen ohne festen Wohnsitz", "Vereine und Initiativen",
)  # fmt: skip
DO = (
    "kennen ihre Rechte und können sie wahrnehmen", "werden bei Entscheidungen gehört",
    "finden in ihrem Stadtteil eine Anlaufstelle", "erhalten Auskunft in einer Sprache, die sie verstehen",
    "haben Zugang zu allen Einrichtungen", "begegnen einander ohne Vorbehalte",
    "bekommen schnell eine verlässliche Antwort", "gestalten ihre Umgebung selbst mit",
    "sind vor Herabsetzung geschützt", "können ihr Wissen einbringen und weitergeben",
    "werden auf ihrem Weg begleitet, bis sie allein zurechtkommen", "fühlen sich zu jeder Tageszeit sicher",
)  # fmt: skip
WHAT = (
    "Sprechstunden in den Stadtteilzentren", "ein Verzeichnis aller Angebote", "Patenschaften für Neuankömmlinge",
    "mehrsprachige Wegweiser", "Schulungen für Mitarbeitende", "einen Fonds für kleine Vorhaben",
    "Treffpunkte im Freien", "eine zentrale Rufnummer", "Elternabende mit Übersetzung",
    "Probetage in Betrieben", "gemeinsame Sportstunden", "einen Kalender der Feste", "offene Werkstätten",
    "eine Börse für freie Räume", "Lesestunden in mehreren Sprachen", "Rundgänge durch das Viertel",
)  # fmt: skip
VERBS = ("einrichten", "ausbauen", "erproben", "bekannt machen", "dauerhaft fördern", "neu ordnen")
VOICES = (
    "Der Bus fährt abends zu selten", "Mehr Bänke am Bahnhof", "Niemand erklärt mir den Bescheid",
    "Das Fest im Hof war großartig", "Wir brauchen einen Raum zum Proben", "Meine Kinder übersetzen für mich",
    "Öffnungszeiten passen nicht zur Schicht", "Ich kenne meine Nachbarn nicht", "Formulare bitte kürzer",
    "Im Verein bin ich willkommen", "Warum dauert die Anerkennung so lange?", "Kita und Kurs zur gleichen Zeit",
    "Weniger Papier, mehr Gespräche", "Es fehlt ein Ort für Jugendliche", "Die Schule hört uns zu",
    "Licht in der Unterführung", "Wer hilft bei der Wohnungssuche?", "Sprachkurse auch ohne Aufenthaltstitel",
    "Mehr Frauen in die Gremien", "Beim Sport versteht man sich sofort", "Die Bücherei sollte sonntags öffnen",
    "Zu viele Stellen, keine ist zuständig", "Ein Lotse hat mir sehr geholfen", "Respekt beginnt am Schalter",
)  # fmt: skip
CHALLENGES = (
    "Lange Wege zu den Ämtern", "Kaum Plätze in Sprachkursen", "Vorbehalte bei der Wohnungsvergabe",
    "Unklare Zuständigkeiten", "Zu wenige Räume für Initiativen", "Fehlende Betreuung am Abend",
    "Geringe Beteiligung an Wahlen", "Einsamkeit im Alter", "Überfüllte Beratungsstellen",
    "Unsichere Schulwege", "Wenig Kontakt zwischen den Vierteln", "Schwer verständliche Formulare",
    "Abbrüche in der Ausbildung", "Mangel an Dolmetschenden", "Gerüchte in sozialen Medien",
    "Hohe Kosten für Zeugnisübersetzungen",
)  # fmt: skip
WHY = (
    "In vielen Gesprächen wurde das als dringend beschrieben.",
    "Davon sind vor allem Familien im Norden der Stadt betroffen, die keinen Wagen haben.",
    "Seit dem vergangenen Winter hat sich die Lage eher verschärft.",
    "Die Zahlen der letzten Umfrage bestätigen diesen Eindruck.",
    "Das kostet Kraft, die an anderer Stelle fehlt.",
)
OFFICES = (
    "Jugendamt", "Sozialamt", "Stadtplanung", "Schulamt", "Volkshochschule", "Integrationsbüro", "Ordnungsamt",
    "Caritas", "Freiwilligenagentur", "Gesundheitsamt", "FB 5", "Stadtwerke",
)  # fmt: skip
DUES = (
    "Juni 2026",
    "2027",
    "Ende 2025",
    "laufend",
    "Q3 2026",
    "Herbst 2026",
    "31.12.2026",
    "bis Mai 2026",
)
REMARKS = ("siehe Protokoll", "Mittel beantragt", "Rücksprache nötig", "–", "")
PEOPLE = (
    "Rosa Lindner", "Karim Haddad", "Olena Kowal", "Jonas Brandt", "Leyla Aydin", "Tomasz Nowak",
    "Dr. Hanna Weiß", "Miguel Santos", "Aylin Kaya", "Peter Vogt",
)  # fmt: skip
GROUPS = (
    "Verein Brücke e.V.", "Netzwerk Nachbarschaft", "Handwerkskammer Lindenau", "Jugendmigrationsdienst",
    "Bündnis für Demokratie", "Stadtsportbund", "Kulturzentrum Alte Mühle", "Beratungsstelle Ankommen",
)  # fmt: skip
PLACES = (
    "Bürgerhaus Lindenau",
    "Alte Spinnerei",
    "Rathaus, Großer Saal",
    "Kulturzentrum Alte Mühle",
)
ENGLISH = (
    "All people in the town can find a place where they are listened to.",
    "Nobody is left out of what the town has to offer to its people.",
    "The town makes sure that information is available in many languages.",
    "We want everyone to be safe and to have a say in what happens.",
    "There is help for those who are new and do not know the way.",
)
PROGRAMME = (
    "Ankommen und Begrüßung", "Einführung in das Thema", "Gespräche an den Tischen", "Pause mit Imbiss",
    "Vorstellung der Ergebnisse", "Ausblick und Abschluss",
)  # fmt: skip


def guidelines(random: Random, count: int) -> list[str]:
    pairs = zip(random.sample(WHO, count), random.sample(DO, count), strict=True)
    return [f"{who} {do}." for who, do in pairs]


def steps(random: Random, count: int) -> list[str]:
    return [f"{_first_up(what)} {random.choice(VERBS)}" for what in random.sample(WHAT, count)]


def _first_up(text: str) -> str:
    return text[0].upper() + text[1:]


def voices(random: Random, count: int) -> list[str]:
    return random.sample(VOICES, count)


def questions(random: Random, count: int) -> list[str]:
    heads = ("Wie gelingt es", "Was braucht es", "Wer kann dazu beitragen", "Woran merken wir")
    ends = (
        "dass alle davon erfahren?",
        "damit niemand fehlt?",
        "ohne dass es mehr Geld kostet?",
        "im eigenen Viertel?",
    )
    return [
        f"{head}, {end}"
        for head, end in zip(random.sample(heads, count), random.sample(ends, count), strict=True)
    ]
