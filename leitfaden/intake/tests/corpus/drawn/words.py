"""What offices call things, in drawers: a set uses its own drawer and those before it."""

from random import Random

DRAWERS = 7
FRESH = 0.6  # how often a word comes from the newest drawer

WORDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "field": (
        (
            "Handlungsfeld",
            "Themenfeld",
            "Schwerpunkt",
        ),
        (
            "Aktionsfeld",
            "Themenbereich",
        ),
        (
            "Leitthema",
            "Handlungsschwerpunkt",
        ),
        (
            "Säule",
            "Baustein",
        ),
        (
            "Arbeitsfeld",
            "Zukunftsfeld",
        ),
        (
            "Kernbereich",
            "Gestaltungsfeld",
        ),
        (
            "Cluster",
            "Wirkungsfeld",
        ),
    ),
    "guidelines": (
        (
            "Leitlinien",
            "Ziele",
            "Leitsätze",
        ),
        (
            "Leitziele",
            "Grundsätze",
            "Unsere Ziele",
        ),
        (
            "Das wollen wir erreichen",
            "Strategische Ziele",
        ),
        (
            "Wofür wir stehen",
            "Leitgedanken",
        ),
        (
            "Zielsetzungen",
            "Unser Anspruch",
        ),
        (
            "Das ist uns wichtig",
            "Leitorientierungen",
        ),
        (
            "Was uns leitet",
            "Kernaussagen",
        ),
    ),
    "approaches": (
        (
            "Handlungsansätze",
            "Maßnahmen",
        ),
        (
            "Handlungsempfehlungen",
            "Umsetzungsschritte",
        ),
        (
            "Was wir dafür tun",
            "Nächste Schritte",
        ),
        (
            "Wie wir dorthin kommen",
            "Strategien",
        ),
        (
            "Aktivitäten",
            "Erste Vorhaben",
        ),
        (
            "Konkret heißt das",
            "Hebel",
        ),
        (
            "To-dos",
            "Was ansteht",
        ),
    ),
    "cards": (
        (
            "Stimmen",
            "Moderationskarten",
        ),
        (
            "Rückmeldungen",
            "Ergebnisse der Kartenabfrage",
        ),
        (
            "Anregungen der Teilnehmenden",
            "Ideensammlung",
        ),
        (
            "Das wurde uns gesagt",
            "Pinnwand",
        ),
        (
            "Beiträge der Bürgerinnen und Bürger",
            "Wortmeldungen",
        ),
        (
            "O-Töne",
            "Aus dem Zettelkasten",
        ),
        (
            "Stimmungsbild",
            "Post-its",
        ),
    ),
    "discussion": (
        (
            "Diskussion",
            "Diskussionsschwerpunkte",
        ),
        ("Diskussionspunkte",),
        ("Offene Punkte",),
        ("Strittig blieb",),
        ("Aus der Aussprache",),
        ("Kontroversen",),
        ("Knackpunkte",),
    ),
    "questions": (
        ("Leitfragen",),
        ("Fragen an die Runde",),
        ("Impulsfragen",),
        ("Fragestellungen",),
        ("Darüber haben wir gesprochen",),
        ("Was wir wissen wollten",),
        ("Zum Nachdenken",),
    ),
    "groups": (
        (
            "Zusammenfassung der Arbeitsgruppen",
            "Ergebnisse der Arbeitsgruppen",
        ),
        ("Berichte aus den Arbeitsgruppen",),
        ("Protokolle der Gruppen",),
        ("Mitschriften der Tische",),
        ("Aus den Werkstattgruppen",),
        ("Ergebnissicherung der Runden",),
        ("Was die Gruppen berichten",),
    ),
    "group": (
        (
            "AG",
            "Arbeitsgruppe",
        ),
        ("Gruppe",),
        ("Tisch",),
        ("Thementisch",),
        ("Werkstattgruppe",),
        ("Runde",),
        ("Kleingruppe",),
    ),
    "agenda": (
        (
            "Ablauf",
            "Programm",
        ),
        ("Tagesablauf",),
        ("Zeitplan",),
        ("Der Abend im Überblick",),
        ("Agenda",),
        ("So läuft der Tag",),
        ("Wann was geschieht",),
    ),
    "occasion": (
        (
            "Zukunftswerkstatt „Zusammenhalt“",
            "Integrationskonferenz Lindenau",
        ),
        ("Fachtag Vielfalt in der Stadt",),
        ("Stadtteilkonferenz Nord",),
        ("Bürgerforum Miteinander",),
        ("Dialogabend Ankommen",),
        ("Jugendkonferenz Lindenau",),
        ("Ratschlag Nachbarschaft",),
    ),
    "concept": (
        ("Integrationskonzept der Stadt Lindenau",),
        ("Leitbild Zusammenleben",),
        ("Strategie für eine offene Stadt",),
        ("Teilhabeplan 2030",),
        ("Rahmenkonzept Vielfalt",),
        ("Masterplan Teilhabe",),
        ("Fahrplan Ankommen",),
    ),
    "challenge": (
        (
            "Herausforderung",
            "Handlungsbedarf",
        ),
        (
            "Problem",
            "Bedarf",
        ),
        (
            "Ausgangslage",
            "Anliegen",
        ),
        (
            "Was fehlt?",
            "Problemlage",
        ),
        (
            "Hürde",
            "Festgestellter Mangel",
        ),
        (
            "Schwierigkeit",
            "Wunder Punkt",
        ),
        (
            "Baustelle",
            "Sorge",
        ),
    ),
    "measure": (
        (
            "Maßnahme",
            "Vorhaben",
        ),
        (
            "Lösung",
            "Aktivität",
        ),
        (
            "Was passiert?",
            "Lösungsansatz",
        ),
        (
            "Antwort der Stadt",
            "Umsetzungsschritt",
        ),
        (
            "Vorgehen",
            "Was wir unternehmen",
        ),
        (
            "Abhilfe",
            "Das tun wir",
        ),
        (
            "Gegenmittel",
            "Schritt",
        ),
    ),
    "status": (
        (
            "Stand",
            "Status",
        ),
        (
            "Umsetzungsstand",
            "Sachstand",
        ),
        (
            "Stand der Umsetzung",
            "Fortschritt",
        ),
        (
            "Wie weit?",
            "Bearbeitung",
        ),
        (
            "Ampel",
            "Stand heute",
        ),
        (
            "Erreicht?",
            "Zwischenstand",
        ),
        (
            "Ergebnis",
            "Wo stehen wir",
        ),
    ),
    "responsible": (
        (
            "Zuständig",
            "Verantwortlich",
        ),
        (
            "Federführung",
            "Wer?",
        ),
        (
            "Träger",
            "Akteure",
        ),
        (
            "Verantwortung",
            "Ansprechpartner",
        ),
        (
            "Durchführung",
            "Fachbereich",
        ),
        (
            "Kümmerer",
            "In der Hand von",
        ),
        (
            "Wer macht es",
            "Zuständigkeit",
        ),
    ),
    "due": (
        (
            "Frist",
            "Termin",
        ),
        (
            "bis wann",
            "Zeitraum",
        ),
        (
            "Zeitplan",
            "Laufzeit",
        ),
        (
            "Zieltermin",
            "Zeithorizont",
        ),
        (
            "Beginn",
            "Wann?",
        ),
        (
            "Fällig",
            "Spätestens",
        ),
        (
            "bis",
            "Fertig bis",
        ),
    ),
    "remark": (
        (
            "Bemerkung",
            "Anmerkung",
        ),
        ("Hinweis",),
        (
            "Erläuterung",
            "Kosten",
        ),
        (
            "Notiz",
            "Indikator",
        ),
        (
            "Mittel",
            "Kommentar",
        ),
        ("Randnotiz",),
        ("Sonstiges",),
    ),
    "number": (
        (
            "Nr.",
            "lfd. Nr.",
        ),
        (
            "#",
            "Nummer",
        ),
        (
            "Ziff.",
            "",
        ),
        (
            "Kennung",
            "Code",
        ),
        ("Pos.",),
        ("Lfd.",),
        ("Nr",),
    ),
    "plan": (
        (
            "Maßnahmenplan Integration",
            "Herausforderungen und Maßnahmen",
        ),
        ("Aktionsplan 2026",),
        ("Umsetzungsbericht",),
        ("Was aus Ihren Hinweisen wurde",),
        ("Arbeitsprogramm des Beirats",),
        ("Arbeitsliste",),
        ("Hausaufgabenheft",),
    ),
    "workshop": (
        (
            "Workshop",
            "Forum",
        ),
        (
            "Arbeitsgruppe",
            "Panel",
        ),
        (
            "Thementisch",
            "Werkstatt",
        ),
        (
            "Themeninsel",
            "Dialogrunde",
        ),
        (
            "Gesprächskreis",
            "Denkraum",
        ),
        (
            "Station",
            "Lerninsel",
        ),
        (
            "Runder Tisch",
            "Labor",
        ),
    ),
    "moderation": (
        ("Moderation",),
        ("Moderatorin",),
        ("Leitung",),
        ("Gesprächsleitung",),
        ("Durch das Gespräch führt",),
        ("Gastgeberin am Tisch",),
        ("Durch die Runde führt",),
    ),
    "contributors": (
        (
            "Mitwirkende",
            "Referentinnen",
        ),
        (
            "Gäste",
            "Impulse",
        ),
        (
            "Mit dabei",
            "Beteiligte",
        ),
        (
            "Auf dem Podium",
            "Expertinnen und Experten",
        ),
        (
            "Es wirken mit",
            "Fachleute",
        ),
        ("Wer dabei ist",),
        ("Mit am Tisch",),
    ),
    "when": (
        (
            "Wann",
            "Termin",
        ),
        ("Datum",),
        ("Zeit",),
        ("Tag",),
        ("Wann?",),
        ("Zeitpunkt",),
        ("Wann genau",),
    ),
    "where": (
        (
            "Wo",
            "Ort",
        ),
        ("Veranstaltungsort",),
        ("Treffpunkt",),
        ("Adresse",),
        ("Wo?",),
        ("Hier treffen wir uns",),
        ("Ort des Geschehens",),
    ),
    "registration": (
        (
            "Anmeldung bis zum 3. Mai per E-Mail.",
            "Die Anmeldung ist geschlossen.",
        ),
        (
            "Bitte melden Sie sich bis 3. Mai an.",
            "Anmeldeschluss war der 3. Mai.",
        ),
        ("Die Veranstaltung ist ausgebucht.",),
        ("Anmelden können Sie sich bis 3. Mai online.",),
        ("Alle Plätze sind vergeben.",),
        ("Es sind noch Plätze frei.",),
        ("Eine Anmeldung ist nicht mehr möglich.",),
    ),
    "consent": (
        ("Ich bin einverstanden, dass Fotos von mir veröffentlicht werden.",),
        ("Ich stimme der Verarbeitung meiner Daten zu.",),
        ("Ich willige ein, dass während der Veranstaltung Bilder gemacht werden.",),
        ("Ich möchte in den Verteiler aufgenommen werden und bin damit einverstanden.",),
        ("Mit Filmaufnahmen meiner Person bin ich einverstanden.",),
        ("Fotos von mir dürfen erscheinen, damit bin ich einverstanden.",),
        ("Dass ich gefilmt werde, ist mir recht; ich stimme zu.",),
    ),
    "prose": (
        (
            "Dieses Papier fasst zusammen, was an vielen Abenden besprochen wurde.",
            "Die folgenden Punkte wurden gemeinsam erarbeitet.",
        ),
        ("Der Stadtrat hat den Auftrag dazu im vergangenen Jahr erteilt.",),
        ("Viele Menschen haben ihre Zeit gegeben, und ihnen gilt unser Dank.",),
        ("Wo nichts anderes steht, gilt das Gesagte für die ganze Stadt.",),
        ("Grundlage sind die Gespräche in den Stadtteilen und eine Umfrage.",),
        ("Was hier steht, haben Menschen aus allen Vierteln gemeinsam geschrieben.",),
        ("Nicht alles wurde einstimmig gesehen, doch alles wurde gehört.",),
    ),
}

STATES: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("läuft", "in_progress"),
        ("erledigt", "done"),
        ("offen", "open"),
        ("zurückgestellt", "paused"),
    ),
    (
        ("in Umsetzung", "in_progress"),
        ("erl.", "done"),
        ("geplant", "open"),
        ("verworfen", "dropped"),
    ),
    (
        ("begonnen", "in_progress"),
        ("umgesetzt", "done"),
        ("noch nicht begonnen", "open"),
        ("ruht", "paused"),
    ),
    (
        ("wird umgesetzt", "in_progress"),
        ("abgeschlossen", "done"),
        ("in Planung", "open"),
        ("nicht weiterverfolgt", "dropped"),
    ),
    (
        ("gestartet", "in_progress"),
        ("fertiggestellt", "done"),
        ("ausstehend", "open"),
        ("ausgesetzt", "paused"),
    ),
    (
        ("angelaufen", "in_progress"),
        ("geschafft", "done"),
        ("noch nicht angegangen", "open"),
        ("liegt auf Eis", "paused"),
        ("aufgegeben", "dropped"),
    ),
    (
        ("im Gange", "in_progress"),
        ("erfüllt", "done"),
        ("angedacht", "open"),
        ("vertagt", "paused"),
        ("nicht machbar", "dropped"),
    ),
)


def word(name: str, random: Random, drawer: int) -> str:
    return random.choice(_open(WORDS[name], random, drawer))


def state(random: Random, drawer: int) -> tuple[str, str]:
    return random.choice(_open(STATES, random, drawer))


def _open[T](drawers: tuple[tuple[T, ...], ...], random: Random, drawer: int) -> tuple[T, ...]:
    if random.random() < FRESH:
        return drawers[drawer]
    return tuple(word for some in drawers[: drawer + 1] for word in some)
