"""The four events that lie behind the town."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import Day, Entry, Offer, Part, Reply, Role
from leitfaden.events.models import Event

EVENING = Day(
    "evening",
    Event.Kind.DISCUSSION,
    "Drei Jahre Leitlinien: Was ist geworden, was fehlt?",
    "Der Sozialausschuss hatte gebeten, öffentlich über den Stand der Leitlinien zu sprechen. 64 "
    "Menschen kamen. Geschrieben wurde an zwei Tischen, gesprochen im Plenum.",
    "17:30",
    "20:30",
    "Kulturspeicher",
    "Am Alten Kai 4, Musterstadt",
    (
        Entry("17:00", "17:30", "Ankommen mit Suppe"),
        Entry(
            "17:30", "17:45", "Begrüßung", "Worum es heute geht und was mit den Karten geschieht."
        ),
        Entry(
            "17:45",
            "18:15",
            "Drei Jahre in Zahlen",
            "Die Stabsstelle berichtet, was von 36 Leitlinien begonnen wurde.",
        ),
        Entry("18:15", "19:30", "Zwei Tische", "Alle wechseln nach der Hälfte der Zeit."),
        Entry(
            "19:30", "20:30", "Plenum", "Die Tische stellen vor. Wer etwas anders sieht, sagt es."
        ),
    ),
    (
        Part(
            Role.GREETING,
            "Vorsitzende des Sozialausschusses",
            name="Henrike Osterloh",
            released=True,
        ),
        Part(Role.INPUT, "Stabsstelle Integration", subject="Drei Jahre in Zahlen"),
        Part(Role.MODERATION, "Volkshochschule", name="Tarek Lindqvist", released=True),
        Part(Role.INTERPRETING, "Arabisch und Russisch"),
        Part(Role.HOST, "Kulturspeicher"),
    ),
    on=dt.date(2024, 10, 24),
)

SYMPOSIUM = Day(
    "symposium",
    Event.Kind.SYMPOSIUM,
    "Fachtag: Übersetzen ist kein Nebenjob",
    "Wer in Klinik, Schule und Amt übersetzt, wie gut das gelingt und wer es bezahlt. Für "
    "Fachkräfte, Ehrenamtliche und alle, die selbst schon übersetzt haben.",
    "09:00",
    "15:30",
    "Altes Zollhaus",
    "Zollstraße 11, Musterstadt",
    (
        Entry("08:30", "09:00", "Anmeldung und Kaffee"),
        Entry("09:00", "09:20", "Grußwort"),
        Entry("09:20", "10:15", "Zwischen zwei Stühlen", "Vortrag mit Gespräch."),
        Entry(
            "10:30",
            "12:30",
            "Drei Workshops zugleich",
            "",
            (
                Offer(
                    "Workshop A",
                    "Was gute Sprachmittlung ausmacht",
                    "Schulung, Rollenklarheit, Schweigepflicht.",
                    "Raum Pegel",
                    20,
                    (Part(Role.MODERATION, "Stabsstelle Integration"),),
                ),
                Offer(
                    "Workshop B",
                    "Ehrenamt oder Honorar",
                    "Wo hört Hilfe auf, wo fängt Arbeit an?",
                    "Raum Schleuse",
                    20,
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
                    "Workshop C",
                    "Dolmetschen in Praxis und Klinik",
                    "Aufklärung, Notfall, Sprechstunde.",
                    "Raum Boje",
                    16,
                    (Part(Role.MODERATION, "Klinikum, Sozialdienst"),),
                ),
            ),
        ),
        Entry("12:30", "13:30", "Mittagessen"),
        Entry("13:30", "14:45", "Podium: Wer bezahlt Verständigung?"),
        Entry("14:45", "15:30", "Plenum und Ausblick"),
    ),
    (
        Part(Role.GREETING, "Beigeordneter für Soziales"),
        Part(
            Role.INPUT,
            "Hochschule Elbe, Institut für Übersetzen",
            name="Prof. Dr. Mirela Brandt",
            released=True,
            subject="Zwischen zwei Stühlen",
        ),
        Part(Role.PANEL, "Krankenkasse, Regionaldirektion", Reply.DECLINED),
        Part(Role.PANEL, "Klinikum Musterstadt, Pflegedirektion"),
        Part(Role.PANEL, "Integrationsbeirat", name="Dilek Sommer", released=True),
        Part(Role.FUNDER, "Landesprogramm Vielfalt vor Ort"),
    ),
    on=dt.date(2025, 11, 6),
)

WORKSHOP = Day(
    "workshop",
    Event.Kind.FUTURE_WORKSHOP,
    "Zukunftswerkstatt „Ankommen in Musterstadt“",
    "Ein Samstag für die neuen Leitlinien. Sechs Arbeitsgruppen, drei Farben: gelb für Kritik, "
    "grün für Wünsche, blau für den ersten Schritt. 143 Menschen aus allen acht Stadtteilen haben "
    "mitgemacht.",
    "10:00",
    "16:30",
    "Gesamtschule am Deich, Mensa",
    "Deichweg 20, Musterstadt",
    (
        Entry("09:30", "10:00", "Ankommen", "Frühstück, Namensschilder, Kinderbetreuung öffnet."),
        Entry("10:00", "10:30", "Begrüßung und Ablauf"),
        Entry(
            "10:30",
            "11:00",
            "Die Präambel, laut gelesen",
            "Alle lesen denselben Text und schreiben auf weiße Karten, was sie stört.",
        ),
        Entry("11:00", "12:30", "Arbeitsgruppen, erster Teil: Kritik", "Gelbe Karten."),
        Entry("12:30", "13:30", "Mittagessen aus sechs Küchen"),
        Entry(
            "13:30",
            "15:00",
            "Arbeitsgruppen, zweiter Teil: Wünsche und erste Schritte",
            "Grüne und blaue Karten; am Ende fasst jede Gruppe zusammen.",
        ),
        Entry("15:15", "16:15", "Plenum", "Jede Gruppe nennt drei Punkte und was strittig blieb."),
        Entry(
            "16:15",
            "16:30",
            "Wie es weitergeht",
            "Jede Karte hat eine Nummer. Unter der Nummer steht später die Antwort.",
        ),
    ),
    (
        Part(Role.GREETING, "Oberbürgermeisterin", name="Katharina Behrendt", released=True),
        Part(Role.MODERATION, "Büro für Beteiligung", name="Jonas Petersen", released=True),
        Part(Role.CO_MODERATION, "Integrationsbeirat", name="Dilek Sommer", released=True),
        Part(Role.ACCOMPANIMENT, "Hochschule Elbe, Soziale Arbeit"),
        Part(Role.INTERPRETING, "Arabisch, Ukrainisch, Vietnamesisch"),
        Part(Role.COOPERATION, "Verein Elbkinder, Kinderbetreuung"),
        Part(Role.HOST, "Gesamtschule am Deich"),
    ),
    on=dt.date(2026, 3, 14),
)

REVIEW = Day(
    "review",
    Event.Kind.REVIEW_WORKSHOP,
    "Zwischenworkshop: Ein halbes Jahr danach",
    "Was aus den Karten vom März wurde, welche Maßnahmen begonnen sind und wo es stockt. Mit "
    "Stadtteilakteuren aus beiden Schwerpunktbereichen.",
    "16:00",
    "18:30",
    "Volkshochschule, Raum 12",
    "Neuer Markt 3, Musterstadt",
    (
        Entry(
            "16:00",
            "16:20",
            "Das Konto der Stimmen",
            "Wie viele Karten beantwortet sind und wie viele nicht.",
        ),
        Entry("16:20", "17:40", "Maßnahmen am Tisch", "Zuständige berichten, Gäste fragen nach."),
        Entry("17:40", "18:30", "Was bis zum Frühjahr geschehen soll"),
    ),
    (
        Part(Role.MODERATION, "Stabsstelle Integration"),
        Part(
            Role.INPUT,
            "Fachbereich Bürgerservice",
            subject="Sprachmittlung: Zahlen aus dem ersten Vierteljahr",
        ),
        Part(Role.COOPERATION, "Netzwerk Integration Musterstadt"),
    ),
    on=dt.date(2026, 9, 17),
)

PAST = (EVENING, SYMPOSIUM, WORKSHOP, REVIEW)
