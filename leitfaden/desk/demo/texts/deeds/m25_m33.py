"""Measures M-25 to M-33."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import Deed, State, Word

M25_M33 = (
    Deed(
        "Hauspaten am Südhang",
        "Nachbarn, die klingeln, bevor das Ordnungsamt kommt. Geschult in Vermittlung.",
        "ordnung",
        challenge="nachbarschaft",
        unit="4.5",
        districts=("suedhang",),
        begun=dt.date(2026, 6, 8),
        due=30,
        heaps=("treppenhaus",),
        words=(
            Word(
                38,
                State.PAUSED,
                "Die Kollegin, die begleitet, ist erkrankt. Vier Paten machen allein weiter.",
                next_in=25,
            ),
        ),
    ),
    Deed(
        "Straßenfest am Alten Kai",
        "Jeder bringt einen Tisch mit. Die Stadt sperrt die Straße und stellt Strom.",
        "elbufer",
        challenge="treffpunkte",
        unit="4.4",
        districts=("hafenviertel",),
        begun=dt.date(2026, 6, 20),
        due=-70,
        heaps=("feste",),
        words=(
            Word(
                80,
                State.DONE,
                "Gefeiert mit 90 Tischen und einem Regenschauer. Das nächste ist verabredet.",
                "Fotos mit Einwilligung, Abrechnung",
            ),
        ),
    ),
    Deed(
        "Gesundheitslotsen im Hafenviertel",
        "Drei Lotsinnen erklären Praxis, Kasse und Vorsorge, in der Sprechstunde und an der "
        "Haustür.",
        "gesundheit",
        challenge="gesundheit",
        unit="1.4",
        districts=("hafenviertel",),
        begun=dt.date(2026, 8, 10),
        due=190,
        heaps=("arzt",),
        words=(
            Word(
                44,
                State.IN_PROGRESS,
                "Zwei von drei Lotsinnen sind eingestellt, die Sprechstunde am Alten Kai hat "
                "begonnen.",
                "Stellenplan und Aushang",
                next_in=50,
            ),
        ),
    ),
    Deed(
        "Gemeinschaftsgarten Werder",
        "Dreißig Beete, Wasseranschluss, ein Schuppen. Vergeben wird nach Los.",
        "elbufer",
        challenge="treffpunkte",
        unit="4.4",
        districts=("werder",),
        begun=dt.date(2026, 5, 2),
        due=10,
        heaps=("feste",),
        words=(
            Word(122, State.IN_PROGRESS, "18 Beete sind angelegt, der Wasseranschluss fehlt noch."),
        ),
    ),
    Deed(
        "Darlehensfonds für Anerkennung",
        "Zinslose Darlehen bis 1.500 Euro für Gebühren und Übersetzungen.",
        "soziales",
        challenge="anerkennung",
        unit="5.2",
        due=160,
        heaps=("zeugnisse",),
        words=(Word(64, State.OPEN, "Die Kämmerei prüft, wer für Ausfälle haftet.", next_in=40),),
    ),
    Deed(
        "Arbeitserlaubnis in acht Wochen",
        "Die Ausländerbehörde nennt bei jedem Antrag ein Datum und arbeitet Rückstände gesondert "
        "ab.",
        "auslaenderbehoerde",
        challenge="ausbildung",
        unit="3.5",
        begun=dt.date(2026, 7, 6),
        due=25,
        cards=("arbeitserlaubnis",),
        words=(
            Word(103, State.IN_PROGRESS, "Der Rückstand ist von 214 auf 131 Anträge gesunken."),
        ),
    ),
    Deed(
        "Nachbarschaftstreff am Alten Kai",
        "Ein Raum mit Küche im leeren Ladenlokal. Ohne Verzehr, ohne Anmeldung, mit Sofa.",
        "elbufer",
        challenge="treffpunkte",
        unit="4.4",
        districts=("hafenviertel",),
        begun=dt.date(2025, 10, 1),
        due=75,
        heaps=("treff",),
        words=(
            Word(
                190,
                State.IN_PROGRESS,
                "Der Mietvertrag ist unterschrieben, die Küche kommt als Spende.",
            ),
            Word(
                25,
                State.IN_PROGRESS,
                "Die Küche steht, der zweite Rettungsweg wird gebaut.",
                "Baugenehmigung vom Fachbereich Stadtentwicklung",
                next_in=60,
            ),
        ),
    ),
    Deed(
        "Betreuung zu Randzeiten",
        "Zwei Kitas öffnen um 6 Uhr und schließen um 20 Uhr.",
        "elbkinder",
        unit="5.5",
        districts=("nordend", "suedhang"),
        begun=dt.date(2026, 9, 14),
        due=260,
        heaps=("muetter",),
        words=(
            Word(
                36,
                State.IN_PROGRESS,
                "Der erste Standort im Nordend ist offen, elf Kinder kommen vor sieben.",
                "Betreuungsliste",
                next_in=80,
            ),
        ),
    ),
    Deed(
        "Werkstattbus",
        "Ein Tag, ein Bus, fünf Werkstätten. Wer will, bleibt zur Probe.",
        "handwerk",
        challenge="ausbildung",
        unit="5.3",
        districts=("hafenviertel", "elbaue"),
        begun=dt.date(2026, 5, 28),
        due=-80,
        heaps=(),
        cards=("werkstattbus",),
        words=(
            Word(
                140,
                State.IN_PROGRESS,
                "22 Menschen sind mitgefahren, sieben haben zur Probe gearbeitet.",
            ),
            Word(
                50,
                State.DONE,
                "Drei Fahrten, vier Lehrverträge. Der Bus fährt künftig jedes Frühjahr.",
                "Meldung der Kreishandwerkerschaft",
            ),
        ),
    ),
)
