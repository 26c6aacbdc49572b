"""Action field 6, edition of 2021."""

from leitfaden.desk.demo.texts.shapes import Field, Guideline

TEILHABE = Field(
    6,
    "Zusammenleben und Teilhabe",
    "Zusammenleben heißt auch streiten dürfen. Wer hier lebt, soll gefragt werden, mitentscheiden "
    "und hören, was daraus geworden ist.",
    (
        Guideline(
            "6.1",
            "Dazugehören",
            "Alle Bürgerinnen und Bürger haben die gleiche Möglichkeit, am Leben der Stadt "
            "teilzunehmen.",
        ),
        Guideline(
            "6.2",
            "Mitreden",
            "Der Integrationsbeirat berät den Rat. Er wird zu Vorhaben gehört, die Menschen mit "
            "Einwanderungsgeschichte besonders betreffen.",
        ),
        Guideline(
            "6.3",
            "Vereine stärken",
            "Vereine, die von Eingewanderten gegründet wurden, haben denselben Zugang zu Räumen "
            "und Zuschüssen wie alle anderen.",
        ),
        Guideline(
            "6.4",
            "Kultur hat viele Sprachen",
            "Theater, Museen und Bibliothek laden ein, öffnen ihre Bühnen und fragen nach "
            "Geschichten, die noch nicht erzählt sind.",
        ),
        Guideline(
            "6.5",
            "Sport verbindet",
            "Sportvereine und Sportstätten sind für alle offen. Die Stadt unterstützt Angebote "
            "ohne Mitgliedschaft.",
        ),
        Guideline(
            "6.6",
            "Gegen Rassismus und Ausgrenzung",
            "Die Stadt tritt Rassismus, Antisemitismus und jeder Form der Ausgrenzung entgegen. "
            "Sie hört Betroffenen zu und handelt.",
        ),
        Guideline(
            "6.7",
            "Sich beschweren können",
            "Wer sich in einem Amt ungerecht behandelt fühlt, findet eine Stelle, die zuhört, "
            "nachfragt und binnen vier Wochen antwortet.",
            (3,),
        ),
    ),
    (
        "Beteiligung ohne Wahlrecht",
        "Förderung von Vereinen",
        "Antidiskriminierungsberatung",
        "Begegnung durch Sport und Kultur",
    ),
)
