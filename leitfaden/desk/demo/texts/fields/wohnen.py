"""Action field 4, edition of 2021."""

from leitfaden.desk.demo.texts.shapes import Field, Guideline

WOHNEN = Field(
    4,
    "Wohnen und Nachbarschaft",
    "Zusammenleben geschieht im Treppenhaus, auf dem Spielplatz und an der Haltestelle. Die "
    "Stadtteile sind der Ort, an dem Leitlinien wahr werden oder nicht.",
    (
        Guideline(
            "4.1",
            "Angemessen wohnen",
            "Alle sollen eine bezahlbare Wohnung in ordentlichem Zustand finden. "
            "Gemeinschaftsunterkünfte sind ein Übergang und kein Zuhause auf Dauer.",
        ),
        Guideline(
            "4.2",
            "Den Stadtteil frei wählen",
            "Jeder Mensch entscheidet selbst, in welchem Stadtteil er wohnen möchte. Die Stadt "
            "sorgt dafür, dass Schulen, Kitas und Treffpunkte mit dem Zuzug Schritt halten.",
        ),
        Guideline(
            "4.3",
            "Vermieten ohne Vorbehalt",
            "Die Stadt wirbt bei Vermieterinnen und Vermietern für Offenheit.",
        ),
        Guideline(
            "4.4",
            "Orte der Begegnung",
            "In jedem Stadtteil gibt es einen Treffpunkt, der ohne Anmeldung und ohne Eintritt "
            "offensteht.",
        ),
        Guideline(
            "4.5",
            "Streit früh schlichten",
            "Bei Streit in der Nachbarschaft vermittelt die Stadt, bevor er sich verhärtet. "
            "Vermittlung ist kostenlos und vertraulich.",
        ),
        Guideline(
            "4.6",
            "Sicher unterwegs",
            "Wege, Plätze und Haltestellen sind beleuchtet und einsehbar. Wer sich unsicher "
            "fühlt, wird gefragt, woran es liegt.",
        ),
    ),
    (
        "Gemeinwesenarbeit im Stadtteil",
        "Zusammenarbeit mit der Wohnungswirtschaft",
        "Feste, Märkte und Nachbarschaftstage",
        "Vermittlung in Konflikten",
        "Beratung für Mieterinnen und Mieter",
    ),
)
