"""The concept as a whole: title, preamble and footnotes of 2021."""

import datetime as dt

TITLE = "Leitlinien für das Zusammenleben in Musterstadt"
SLUG = "zusammenleben"
DESCRIPTION = (
    "Woran sich Rat, Verwaltung und Partner messen lassen, wenn es um Ankommen und Zusammenleben "
    "geht. Sechs Handlungsfelder, beschlossen 2021, nach der Zukunftswerkstatt 2026 neu gefasst."
)

FIRST = ("Fassung 2021", "2021", dt.date(2021, 6, 16))
SECOND = ("Fassung 2026", "2026", dt.date(2026, 7, 1))

PREAMBLE = (
    "Musterstadt ist durch Ankommende groß geworden: Schifferfamilien, Hafenarbeiter, "
    "Vertriebene, Vertragsarbeiterinnen, Studierende, Geflüchtete.¹ Jede vierte Einwohnerin und "
    "jeder vierte Einwohner hat heute eine Einwanderungsgeschichte.²",
    "Diese Leitlinien gelten für alle Bürgerinnen und Bürger. Sie beschreiben, wie Rat, "
    "Verwaltung und Partner handeln wollen, und sie versprechen nur, was die Stadt selbst in der "
    "Hand hat.",
    "Integration ist keine Aufgabe der Zugewanderten allein. Sie gelingt, wenn beide Seiten sich "
    "bewegen, wenn Konflikte ausgesprochen werden und wenn niemand auf eine Antwort warten muss, "
    "die nicht kommt.³",
)

# Each footnote belongs to the paragraph of the preamble that carries its sign.
FOOTNOTES = (
    (
        0,
        "¹",
        "Gemeint sind Menschen, die selbst oder deren Eltern nach Deutschland gekommen sind, "
        "unabhängig von Staatsangehörigkeit und Aufenthaltsstatus.",
    ),
    (
        0,
        "²",
        "Einwohnermelderegister der Stadt, Stand 31. Dezember 2020; gezählt sind Haupt- und "
        "Nebenwohnungen.",
    ),
    (
        2,
        "³",
        "Zu jeder Anregung aus einer Veranstaltung der Stadt wird berichtet, auch wenn sie nicht "
        "übernommen wird.",
    ),
)
