"""Measures M-34 to M-45."""

import datetime as dt

from leitfaden.desk.demo.texts.shapes import Deed, State, Word

M34_M45 = (
    Deed(
        "Ein Telefon für Betriebe",
        "Eine Nummer für kleine Betriebe, die jemanden einstellen wollen, der noch Deutsch lernt.",
        "jobcenter",
        challenge="ausbildung",
        unit="5.4",
        due=120,
        heaps=("betriebe",),
    ),
    Deed(
        "Ausbildungstag im Hafen",
        "Betriebe zeigen, was sie tun; Sprachmittlung ist dabei.",
        "handwerk",
        challenge="ausbildung",
        unit="5.3",
        districts=("hafenviertel",),
        begun=dt.date(2025, 9, 20),
        due=-55,
        words=(
            Word(
                57,
                State.DONE,
                "19 Betriebe, 240 Gäste, elf verabredete Praktika.",
                "Liste der Betriebe",
            ),
        ),
    ),
    Deed(
        "Zivilcourage für Fahrpersonal",
        "Ein Nachmittag für alle, die Bus und Bahn fahren: eingreifen, ohne sich zu gefährden.",
        "verkehr",
        challenge="rassismus",
        unit="6.6",
        begun=dt.date(2026, 8, 24),
        due=100,
        heaps=("wegsehen",),
        words=(
            Word(
                41,
                State.IN_PROGRESS,
                "36 von 160 Fahrerinnen und Fahrern haben teilgenommen.",
                next_in=55,
            ),
        ),
    ),
    Deed(
        "Schwimmkurs für Frauen",
        "Samstags vor der Öffnung, mit Sichtschutz und Lehrerin.",
        "schule",
        unit="6.5",
        districts=("neustadt",),
        begun=dt.date(2025, 3, 1),
        due=-200,
        cards=("schwimmkurs",),
        words=(
            Word(
                260,
                State.DONE,
                "Der Kurs läuft im vierten Durchgang und ist jedes Mal voll.",
                "Anmeldeliste ohne Namen",
            ),
        ),
    ),
    Deed(
        "Hallenplan im Netz",
        "Wer wann in welcher Halle ist, steht öffentlich. Freie Zeiten werden zweimal im Jahr neu "
        "vergeben.",
        "schule",
        unit="6.5",
        begun=dt.date(2026, 2, 16),
        due=-30,
        heaps=("sport",),
        words=(Word(143, State.IN_PROGRESS, "Neun von 14 Hallen sind erfasst."),),
    ),
    Deed(
        "Einbürgerung feiern",
        "Zweimal im Jahr im Ratssaal, mit Musik, Familie und Urkunde in der Mappe.",
        "buergerservice",
        unit="6.1",
        districts=("altstadt",),
        begun=dt.date(2026, 5, 23),
        due=-100,
        cards=("einbuergerung",),
        words=(
            Word(
                68,
                State.DONE,
                "Zwei Feiern mit 74 Eingebürgerten. Der Ratssaal ist für das nächste Jahr "
                "reserviert.",
                "Programm der Feier",
            ),
        ),
    ),
    Deed(
        "Theaterwerkstatt „Unsere Straße“",
        "Ein Stück mit Menschen aus der Lotsengasse, nicht über sie.",
        "kultur",
        unit="6.4",
        districts=("hafenviertel",),
        begun=dt.date(2026, 4, 27),
        cards=("theater",),
        words=(
            Word(115, State.IN_PROGRESS, "Elf Menschen proben, ein Regisseur ist verpflichtet."),
            Word(
                46,
                State.DROPPED,
                "Der Zuschuss des Landes wurde nicht bewilligt. Die Gruppe bringt ihre Texte "
                "stattdessen als Lesung in den Kulturspeicher.",
                "Bescheid über den Zuschuss",
            ),
        ),
    ),
    Deed(
        "Pflegelotsin in drei Sprachen",
        "Beratung zur Pflege auf Russisch, Türkisch und Vietnamesisch.",
        "gesundheit",
        unit="4.7",
        districts=("nordend", "lindenau"),
        due=210,
        cards=("pflege",),
        words=(
            Word(
                28,
                State.OPEN,
                "Die Pflegekassen haben eine Beteiligung zugesagt, die Höhe ist offen.",
                next_in=62,
            ),
        ),
    ),
    Deed(
        "Licht an der Haltestelle Lindenhof",
        "Leuchte, Dach und ein Fahrplan, den man im Dunkeln lesen kann.",
        "stadtentwicklung",
        unit="4.6",
        districts=("lindenau",),
        begun=dt.date(2026, 3, 2),
        due=-15,
        words=(
            Word(
                108,
                State.IN_PROGRESS,
                "Der Standort ist vermessen, der Auftrag für die Leuchte ist ausgeschrieben.",
            ),
        ),
    ),
    Deed(
        "Willkommenstafel am Bahnhof",
        "Ein Plan der Stadt mit den ersten fünf Wegen, in Bildern.",
        "stadtentwicklung",
        challenge="ankommen",
        unit="3.2",
        districts=("altstadt",),
        due=180,
    ),
    Deed(
        "Stadtteilbudget Hafenviertel",
        "10.000 Euro, über die alle ab 12 Jahren abstimmen, die im Hafenviertel wohnen.",
        "stabsstelle",
        unit="6.2",
        districts=("hafenviertel",),
        due=300,
    ),
    Deed(
        "Zweisprachige Fachkräfte in Kitas",
        "Sechs Stellen, auf denen die zweite Sprache zum Beruf gehört.",
        "jugend",
        challenge="schulplaetze",
        unit="2.3",
        districts=("elbaue", "neustadt", "werder"),
        begun=dt.date(2026, 8, 31),
        due=240,
        heaps=("mehrsprachig",),
        words=(
            Word(
                34,
                State.IN_PROGRESS,
                "Vier von sechs Stellen sind besetzt, gesprochen werden Ukrainisch, Kurdisch, "
                "Polnisch und Vietnamesisch.",
                "Stellenplan des Jugendamts",
                next_in=70,
            ),
        ),
    ),
)
