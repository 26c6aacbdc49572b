"""Action field 5, edition of 2021."""

from leitfaden.desk.demo.texts.shapes import Field, Guideline

ARBEIT = Field(
    5,
    "Arbeit und Ausbildung",
    "Arbeit bringt Einkommen, Kontakte und Anerkennung. Viele bringen mehr Können mit, als bisher "
    "gefragt ist.",
    (
        Guideline(
            "5.1",
            "Arbeit, von der man leben kann",
            "Ziel ist eine dauerhafte Beschäftigung, die zum Können passt. Ein schneller "
            "Aushilfsjob ist ein Anfang und nicht das Ende der Beratung.",
        ),
        Guideline(
            "5.2",
            "Abschlüsse anerkennen",
            "Die Stadt informiert über die Anerkennung ausländischer Abschlüsse.",
        ),
        Guideline(
            "5.3",
            "Ausbildung für alle",
            "Junge Menschen finden in Musterstadt eine Ausbildung, auch wenn ihre Schulzeit "
            "Lücken hat. Schulen, Kammern und Betriebe arbeiten dafür zusammen.",
        ),
        Guideline(
            "5.4",
            "Betriebe begleiten",
            "Kleine Betriebe erhalten Rat, wenn sie Menschen einstellen, die noch Deutsch lernen. "
            "Es gibt dafür eine Telefonnummer und keinen Stapel Broschüren.",
        ),
        Guideline(
            "5.5",
            "Frauen in Arbeit",
            "Frauen mit Einwanderungsgeschichte sollen bessere Chancen auf dem Arbeitsmarkt "
            "erhalten.",
        ),
        Guideline(
            "5.6",
            "Modellstadt",
            "Musterstadt wird bundesweite Modellstadt der Arbeitsmarktintegration.",
        ),
    ),
    (
        "Beratung zur Anerkennung",
        "Praktika und Hospitationen",
        "Verbindung von Sprachkurs und Beruf",
        "Unterstützung kleiner Betriebe",
    ),
)
