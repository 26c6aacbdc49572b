"""Action field 3, edition of 2021."""

from leitfaden.desk.demo.texts.shapes import Field, Guideline

AEMTER = Field(
    3,
    "Ämter und Wege",
    "Die Verwaltung ist für alle da. Sie erklärt, was sie tut, und misst sich daran, ob Menschen "
    "ihr Anliegen erledigen konnten.",
    (
        Guideline(
            "3.1",
            "Gleich behandelt werden",
            "Alle Menschen werden in den Ämtern mit Respekt behandelt, ohne Ansehen von Herkunft, "
            "Hautfarbe, Religion oder Sprache.",
            (6,),
        ),
        Guideline(
            "3.2",
            "Wege, die man findet",
            "Städtische Gebäude sind gut zu finden und zu erreichen. Wer zum ersten Mal kommt, "
            "findet ohne Hilfe das richtige Zimmer.",
        ),
        Guideline(
            "3.3",
            "Eine Verwaltung, die aussieht wie die Stadt",
            "Die Stadt begrüßt Bewerbungen von Menschen mit Einwanderungsgeschichte.",
        ),
        Guideline(
            "3.4",
            "Lernen im Dienst",
            "Beschäftigte mit Publikumsverkehr bilden sich regelmäßig fort: in klarer Sprache, im "
            "Umgang mit Konflikten und im Wissen um andere Lebenswege.",
        ),
        Guideline(
            "3.5",
            "Fristen einhalten",
            "Die Ämter nennen, wie lange ein Antrag dauert, und sagen Bescheid, wenn es länger "
            "dauert.",
        ),
        Guideline("3.6", "Digitale Dienste", "Die Stadt baut ihre Dienste im Netz aus."),
    ),
    (
        "Fortbildung und Austausch zwischen den Ämtern",
        "Klare Briefe und Formulare",
        "Personal gewinnen und halten",
    ),
)
