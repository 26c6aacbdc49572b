"""The two events to come; their days are counted from today."""

from leitfaden.desk.demo.texts.shapes import Day, Entry, Offer, Part, Reply, Role
from leitfaden.events.models import Event

CONFERENCE = Day(
    "conference",
    Event.Kind.CONFERENCE,
    "Stadtteilkonferenz Hafenviertel",
    "Vier Themen, vier Tische, ein Plenum. Kommen können alle, die im Hafenviertel wohnen, "
    "arbeiten oder zur Schule gehen. Mit Sprachmittlung und Kinderbetreuung.",
    "17:00",
    "20:00",
    "Kulturspeicher",
    "Am Alten Kai 4, Musterstadt",
    (
        Entry("16:30", "17:00", "Ankommen", "Tee, Namensschilder, Kinderbetreuung öffnet."),
        Entry(
            "17:00",
            "17:30",
            "Begrüßung und Rückblick",
            "Was aus den Karten der Zukunftswerkstatt wurde, in zehn Minuten.",
        ),
        Entry(
            "17:30",
            "18:45",
            "Vier Workshops zugleich",
            "Sie wählen beim Ankommen oder melden sich vorher an.",
            (
                Offer(
                    "AG 1",
                    "Sprache und Verständigung",
                    "Wo hakt es im Alltag, beim Arzt, in der Schule?",
                    "Raum Kai",
                    20,
                    (Part(Role.MODERATION, "Volkshochschule"),),
                ),
                Offer(
                    "AG 2",
                    "Wohnen und Nachbarschaft",
                    "Was am Alten Kai anders werden soll.",
                    "Raum Speicher",
                    20,
                    (
                        Part(
                            Role.MODERATION,
                            "Gemeinwesenarbeit Hafenviertel",
                            name="Lenka Marx",
                            released=True,
                        ),
                    ),
                ),
                Offer(
                    "AG 3",
                    "Arbeit und Ausbildung",
                    "Betriebe im Hafen suchen. Wer passt dazu?",
                    "Raum Anker",
                    20,
                    (Part(Role.MODERATION, "Kreishandwerkerschaft", Reply.REQUESTED),),
                ),
                Offer(
                    "AG 4",
                    "Ämter und Wege",
                    "Briefe, Termine, Formulare: bitte mitbringen.",
                    "Raum Lotse",
                    20,
                    (Part(Role.MODERATION, "Fachbereich Bürgerservice"),),
                ),
            ),
        ),
        Entry("18:45", "19:45", "Plenum", "Jede Gruppe nennt drei Punkte. Alle gewichten."),
        Entry(
            "19:45",
            "20:00",
            "Wie es weitergeht",
            "Jede Karte bekommt eine Adresse, an der die Antwort stehen wird.",
        ),
    ),
    (
        Part(Role.GREETING, "Oberbürgermeisterin", name="Katharina Behrendt", released=True),
        Part(
            Role.INPUT,
            "Hochschule Elbe, Stadtforschung",
            Reply.REQUESTED,
            subject="Wie Stadtteile zuhören",
        ),
        Part(
            Role.PANEL,
            "Integrationsbeirat",
            name="Dilek Sommer",
            released=True,
            subject="Bericht aus dem Beirat",
        ),
        Part(Role.INTERPRETING, "Arabisch und Ukrainisch"),
        Part(Role.INTERPRETING, "Vietnamesisch", Reply.REQUESTED),
        Part(Role.COOPERATION, "Verein Elbkinder, Kinderbetreuung"),
        Part(Role.HOST, "Kulturspeicher"),
    ),
    ahead=12,
    weekday=4,
    registration="Ohne Konto, am Telefon 0000 115-42 oder an der Tür.",
)

SYMPOSIUM_AHEAD = Day(
    "symposium_ahead",
    Event.Kind.SYMPOSIUM,
    "Fachtag: Ehrenamt braucht Halt",
    "Patinnen, Begleiter, Brückenbauerinnen: Wer hilft, braucht Rat, Grenzen und Pausen. Programm "
    "vorläufig, drei Beiträge sind angefragt.",
    "09:00",
    "16:00",
    "Altes Zollhaus",
    "Zollstraße 11, Musterstadt",
    (
        Entry("09:00", "09:30", "Anmeldung"),
        Entry("09:30", "10:30", "Vortrag: Helfen, ohne sich zu verlieren"),
        Entry(
            "10:45",
            "12:30",
            "Drei Workshops zugleich",
            "",
            (
                Offer(
                    "Workshop A",
                    "Grenzen setzen",
                    "Was tun, wenn nachts das Telefon klingelt?",
                    "Raum Pegel",
                    18,
                    (
                        Part(
                            Role.MODERATION,
                            "Freiwilligenagentur",
                            name="Beate Wollny",
                            released=True,
                        ),
                    ),
                ),
                Offer(
                    "Workshop B",
                    "Patenschaften, die halten",
                    "Anfang, Mitte und Ende einer Begleitung.",
                    "Raum Schleuse",
                    18,
                    (Part(Role.MODERATION, "Frauentreff Brücke", Reply.REQUESTED),),
                ),
                Offer(
                    "Workshop C",
                    "Vereine ohne Vorstand",
                    "Wenn sich niemand mehr wählen lässt.",
                    "Raum Boje",
                    24,
                    (
                        Part(Role.MODERATION, "Stadtsportbund", Reply.DECLINED),
                        Part(Role.MODERATION, "Verein Elbufer", Reply.REQUESTED),
                    ),
                ),
            ),
        ),
        Entry("12:30", "13:30", "Mittagessen"),
        Entry("13:30", "15:00", "Podium: Was das Ehrenamt von der Stadt braucht"),
        Entry("15:00", "16:00", "Absprachen für das nächste Jahr"),
    ),
    (
        Part(Role.GREETING, "Beigeordneter für Soziales"),
        Part(
            Role.INPUT,
            "Universität, Freiwilligenforschung",
            Reply.REQUESTED,
            subject="Helfen, ohne sich zu verlieren",
        ),
        Part(Role.PANEL, "Patin aus Lindenau"),
        Part(Role.PANEL, "Feuerwehr Werder", Reply.REQUESTED),
        Part(Role.FUNDER, "Stiftung Elbbrücke", Reply.REQUESTED),
    ),
    ahead=60,
    weekday=3,
    registration="Mit Angabe des Workshops an integration@musterstadt.example.",
)

AHEAD = (CONFERENCE, SYMPOSIUM_AHEAD)
