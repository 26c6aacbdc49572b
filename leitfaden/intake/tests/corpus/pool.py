"""The texts: fields with guidelines, approaches and voices; challenges with measures; people."""

from dataclasses import dataclass, field
from random import Random


@dataclass(frozen=True)
class Field:
    title: str
    guidelines: tuple[str, ...]
    approaches: tuple[str, ...]
    voices: tuple[str, ...]


@dataclass(frozen=True)
class Measure:
    text: str
    who: str
    until: str


@dataclass(frozen=True)
class Challenge:
    title: str
    why: str
    measures: tuple[Measure, ...] = field(default=())


FIELDS = (
    Field(
        "Sprache und Verständigung",
        ("Jede Person findet innerhalb von acht Wochen einen Platz in einem Deutschkurs.",
         "Mehrsprachigkeit gilt in Kitas und Schulen als Gewinn und wird gepflegt.",
         "Behördenbriefe sind so geschrieben, dass man sie beim ersten Lesen versteht.",
         "Wer dolmetscht, wird dafür bezahlt und fortgebildet."),
        ("Abendkurse mit Kinderbetreuung einrichten",
         "Einen Pool von Sprachmittelnden aufbauen und tariflich entlohnen",
         "Formulare der Ausländerbehörde in einfacher Sprache neu fassen"),
        ("Kurse auch am Samstag anbieten", "Briefe vom Amt versteht niemand",
         "Eltern brauchen Übersetzung beim Elternabend", "Lesecafé in der Bücherei öffnen"),
    ),
    Field(
        "Arbeit und Ausbildung",
        ("Berufsabschlüsse aus anderen Ländern werden zügig geprüft und anerkannt.",
         "Betriebe lernen Bewerberinnen und Bewerber kennen, bevor sie Zeugnisse lesen.",
         "Junge Menschen ohne Schulabschluss erhalten eine zweite Möglichkeit.",
         "Niemand arbeitet dauerhaft unterhalb der eigenen Qualifikation."),
        ("Schnuppertage in Handwerksbetrieben organisieren",
         "Lotsinnen für die Anerkennung von Zeugnissen einsetzen",
         "Ausbildungsmesse gemeinsam mit der Kammer ausrichten"),
        ("Praktika ohne lange Wartezeit vermitteln", "Mein Diplom zählt hier nichts",
         "Kinderbetreuung während der Schicht fehlt", "Mentoren aus dem Betrieb helfen sehr"),
    ),
    Field(
        "Wohnen und Nachbarschaft",
        ("Zugewanderte wohnen in allen Stadtteilen und nicht nur am Rand.",
         "Hausgemeinschaften werden unterstützt, wenn es Streit gibt.",
         "Unterkünfte bieten Rückzugsräume für Familien und Frauen.",
         "Vermietende Gesellschaften verpflichten sich auf faire Vergabe."),
        ("Mietführerschein in fünf Sprachen anbieten",
         "Nachbarschaftsfeste mit kleinen Beträgen fördern",
         "Wohnungstauschbörse bei der Genossenschaft anregen"),
        ("Im Hof fehlt eine Bank", "Bei Besichtigungen werden wir nicht eingeladen",
         "Gemeinsame Gärten bringen Leute zusammen", "Die Treppe ist nachts dunkel"),
    ),
    Field(
        "Gesundheit und Teilhabe",
        ("Der Weg in die Arztpraxis scheitert nicht an der Sprache.",
         "Seelische Belastungen werden früh erkannt und ernst genommen.",
         "Ältere Zugewanderte kennen die Angebote der Pflege.",
         "Sportvereine stehen allen offen, auch ohne Vereinserfahrung."),
        ("Gesundheitslotsen in drei Stadtteilen ausbilden",
         "Sprechstunde der Traumaberatung verstetigen",
         "Schwimmkurse für Frauen ausschreiben"),
        ("Beim Arzt übersetzt meine Tochter", "Schwimmzeiten nur für Frauen wären gut",
         "Pflegeheime kochen nur eine Küche", "Der Weg zum Sportplatz ist unbeleuchtet"),
    ),
    Field(
        "Bildung von Anfang an",
        ("Kinder besuchen ab dem dritten Geburtstag eine Kita ihrer Wahl.",
         "Lehrkräfte erhalten Zeit und Wissen für gemischte Klassen.",
         "Eltern gestalten Schule mit und werden dazu eingeladen.",
         "Herkunftssprachlicher Unterricht gehört zum Angebot der Stadt."),
        ("Elterncafés an acht Grundschulen einrichten",
         "Fortbildung zu Mehrsprachigkeit für Kitateams buchen",
         "Lernpatenschaften mit Studierenden vermitteln"),
        ("Die Schule lädt nur auf Deutsch ein", "Mehr Plätze in der Kita am Park",
         "Hausaufgabenhilfe endet zu früh", "Lehrerinnen fragen nach unseren Festen"),
    ),
    Field(
        "Begegnung und Kultur",
        ("Museen und Theater erzählen auch Geschichten der Zugewanderten.",
         "Räume der Stadt können abends kostenlos genutzt werden.",
         "Vereine von Migrantinnen und Migranten sitzen mit am Tisch.",
         "Feste verschiedener Religionen sind im Stadtbild sichtbar."),
        ("Kulturticket für neue Einwohnerinnen ausgeben",
         "Interkulturelle Woche gemeinsam mit Vereinen planen",
         "Schlüsselverleih für Räume im Rathaus erproben"),
        ("Proberäume sind zu teuer", "Ein Fest im Park, das alle vorbereiten",
         "Bücher in unserer Sprache fehlen", "Im Museum kommen wir nicht vor"),
    ),
)  # fmt: skip

CHALLENGES = (
    Challenge("Lange Wartezeiten bei der Anerkennung von Zeugnissen",
              "Wer seinen Abschluss prüfen lässt, wartet oft länger als ein Jahr auf eine Antwort.",
              (Measure("Beratungsstelle im Jobcenter einrichten", "Jobcenter", "Juni 2026"),
               Measure("Übersetzungskosten aus einem Fonds erstatten", "Sozialamt", "2027"))),
    Challenge("Zu wenig Kitaplätze in der Neustadt",
              "Auf einen freien Platz kommen in der Neustadt derzeit vier wartende Familien.",
              (Measure("Spielgruppe im Gemeindehaus eröffnen", "Jugendamt", "Herbst 2025"),
               Measure("Tagesmütter mit eigener Zuwanderungsgeschichte ausbilden", "Volkshochschule", "2026"),
               Measure("Wartelisten der Träger zusammenführen", "Jugendamt", "März 2026"))),
    Challenge("Streit um den Lärm am Uferplatz",
              "An warmen Abenden geraten Anwohnende und junge Leute aneinander.",
              (Measure("Runden Tisch mit Jugendlichen einberufen", "Ordnungsamt", "Mai 2025"),)),
    Challenge("Kaum Begegnung zwischen Alt und Neu",
              "Viele leben seit Jahren im selben Haus und haben nie miteinander gesprochen.",
              (Measure("Erzählcafé im Bürgerhaus veranstalten", "Freiwilligenagentur", "laufend"),
               Measure("Patenschaften zwischen Haushalten vermitteln", "Caritas", "2026"))),
    Challenge("Behördenbriefe sind unverständlich",
              "Fristen werden versäumt, weil die Schreiben nicht verstanden werden.",
              (Measure("Musterbriefe in Leichter Sprache entwerfen", "Bürgeramt", "Ende 2025"),
               Measure("Mitarbeitende im klaren Schreiben schulen", "Personalamt", "2026"))),
    Challenge("Dunkle Wege zum Bahnhof",
              "Gerade Frauen meiden den Weg durch die Unterführung nach Einbruch der Dunkelheit.",
              (Measure("Lampen in der Unterführung erneuern", "Tiefbauamt", "2026"),)),
    Challenge("Fehlende Räume für Vereine",
              "Neue Vereine treffen sich in Wohnzimmern, weil nichts Bezahlbares frei ist.",
              (Measure("Leerstand in der Marktstraße zwischennutzen", "Wirtschaftsförderung", "2025"),
               Measure("Belegungsplan der Schulaulen öffnen", "Schulamt", "sofort"))),
    Challenge("Wenig Wissen über Hilfen bei Gewalt",
              "Betroffene kennen die Beratungsstellen nicht oder fürchten Folgen für den Aufenthalt.",
              (Measure("Notfallkarte in zehn Sprachen drucken", "Gleichstellungsbüro", "2025"),
               Measure("Fachtag für Ärztinnen und Kitas ausrichten", "Gesundheitsamt", "2026"))),
    Challenge("Jugendliche ohne Anschluss nach der Schule",
              "Nach der Abschlussklasse verlieren die Schulen viele Jugendliche aus dem Blick.",
              (Measure("Übergangslotsen an drei Schulen einsetzen", "Berufsschule", "2026"),)),
    Challenge("Ehrenamtliche sind überlastet",
              "Wenige tragen viel, und Neue kommen kaum nach.",
              (Measure("Hauptamtliche Stelle für Koordination schaffen", "Integrationsbüro", "2026"),
               Measure("Aufwandsentschädigung unbürokratisch zahlen", "Kämmerei", "2025"))),
)  # fmt: skip

STATES = (  # as people write it, and what it means
    ("läuft", "in_progress"), ("in Umsetzung", "in_progress"), ("erl.", "done"),
    ("erledigt", "done"), ("offen", "open"), ("geplant", "open"), ("zurückgestellt", "paused"),
    ("in Arbeit", "in_progress"), ("abgeschlossen", "done"), ("noch nicht begonnen", "open"),
    ("verworfen", "dropped"), ("ruht", "paused"), ("teilw. umgesetzt", "in_progress"),
)  # fmt: skip

INTRO = (
    "Dieses Heft fasst zusammen, was an vier Abenden im Bürgerhaus besprochen wurde.",
    "Die Stadt Lindenau hat sich auf den Weg gemacht, das Zusammenleben neu zu ordnen.",
    "Grundlage ist der Beschluss des Stadtrates, an dem viele Menschen mitgewirkt haben.",
    "Wir danken allen, die mit ihren Gedanken zum Gelingen beigetragen haben.",
)
NAMES = (
    "Rosa Lindner",
    "Karim Haddad",
    "Olena Kowal",
    "Jonas Brandt",
    "Leyla Aydin",
    "Tomasz Nowak",
)
PLACES = (
    "Bürgerhaus Lindenau",
    "Alte Spinnerei",
    "Rathaus, Großer Saal",
    "Volkshochschule am Markt",
)


def fields(random: Random, count: int) -> list[Field]:
    return random.sample(FIELDS, count)


def challenges(random: Random, count: int) -> list[Challenge]:
    return random.sample(CHALLENGES, count)


def state(random: Random) -> tuple[str, str]:
    return random.choice(STATES)
