"""Amendments of the edition of 2021: understanding in offices, housing, work and taking part."""

import datetime as dt

from leitfaden.amendments.models import Amendment
from leitfaden.desk.demo.texts.shapes import Change, Decided, Decision, Recommended

_K = Amendment.Kind
_PUT = dt.date(2026, 4, 14)
_ADVISED = dt.date(2026, 5, 12)


def _beirat(how: Decision) -> Recommended:
    return Recommended(how, "beirat", _ADVISED)


FIELDS_3_6 = (
    Change(
        "Sprachmittlung wird Aufgabe der Stadt",
        _K.REWORD,
        "2.4",
        text=(
            "Die Stadt sorgt für eine verständliche Sprache in allen Ämtern. Für Gespräche, von "
            "denen Rechte abhängen, stellt sie Sprachmittlung. Kinder werden nicht zum Übersetzen "
            "herangezogen."
        ),
        group=3,
        proposed_by="Integrationsbeirat",
        proposed_on=dt.date(2026, 4, 21),
        heaps=("verstanden",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Online zuerst, aber nie online allein",
        _K.REWORD,
        "3.6",
        text=(
            "Die Stadt baut ihre Dienste im Netz aus, in klarer Sprache und in mehreren Sprachen. "
            "Jeder Dienst bleibt am Schalter und am Telefon erreichbar."
        ),
        group=3,
        proposed_by="AG 3 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("termine",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Faire Vermietung mit Ansprechstelle",
        _K.REWORD,
        "4.3",
        text=(
            "Die Stadt tritt ungleicher Behandlung bei der Wohnungssuche entgegen. Vermieterinnen "
            "und Vermieter finden eine Stelle, die berät und vermittelt. Die städtische "
            "Wohnungsgesellschaft vergibt ihre Wohnungen nach offengelegten Regeln."
        ),
        group=4,
        proposed_by="AG 4 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("wohnungssuche",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Alt werden in der Nachbarschaft",
        _K.ADD,
        field=4,
        text=(
            "Menschen, die eingewandert sind, werden in Musterstadt alt. Pflege, Besuchsdienste "
            "und Hospiz achten auf Sprache, Essen und Glauben und beziehen die Familien ein."
        ),
        group=4,
        proposed_by="AG 4 der Zukunftswerkstatt",
        proposed_on=_PUT,
        cards=("pflege",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Obergrenze je Hauseingang",
        _K.REWORD,
        "4.2",
        text=(
            "Jeder Mensch entscheidet selbst, in welchem Stadtteil er wohnen möchte. Der Anteil "
            "Zugewanderter je Hauseingang soll ein Drittel nicht überschreiten."
        ),
        group=4,
        proposed_by="ein Teilnehmer der AG 4",
        proposed_on=_PUT,
        heaps=("verteilung",),
        recommended=_beirat(Decision.DECLINED),
        decided=Decided(
            Decision.DECLINED,
            "Eine Obergrenze widerspricht der freien Wahl der Wohnung und dem Allgemeinen "
            "Gleichbehandlungsgesetz. Gegen überlastete Schulen und fehlende Treffpunkte helfen "
            "Plätze und Räume; das steht in 4.2 und 4.4.",
        ),
    ),
    Change(
        "Die Modellstadt streichen",
        _K.STRIKE,
        "5.6",
        group=5,
        proposed_by="AG 5 der Zukunftswerkstatt",
        proposed_on=_PUT,
        cards=("modellstadt",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Anerkennung begleiten, nicht nur beraten",
        _K.REWORD,
        "5.2",
        text=(
            "Wer einen ausländischen Abschluss hat, wird bis zur Anerkennung begleitet, in "
            "Musterstadt und in einer Sprache, die er versteht. Ein Fonds gibt Darlehen für "
            "Gebühren und Übersetzungen. Wo Papiere fehlen, zählt, was jemand kann."
        ),
        group=5,
        proposed_by="AG 5 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("zeugnisse", "anerkennung"),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Frauen in Arbeit: Betreuung, die zur Schicht passt",
        _K.REWORD,
        "5.5",
        text=(
            "Frauen mit Einwanderungsgeschichte finden Arbeit, die ihrem Können entspricht. Dazu "
            "gehört Kinderbetreuung von 6 bis 20 Uhr in jedem Stadtteil."
        ),
        group=5,
        proposed_by="Frauentreff Brücke",
        proposed_on=dt.date(2026, 4, 16),
        heaps=("muetter",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(
            Decision.ADOPTED_CHANGED,
            "Betreuung von 6 bis 20 Uhr ist in jedem Stadtteil nicht zu finanzieren. Zwei "
            "Standorte beginnen.",
            "Frauen mit Einwanderungsgeschichte finden Arbeit, die ihrem Können entspricht. Dazu "
            "gehört Kinderbetreuung, die zur Schicht passt; an zwei Standorten wird damit "
            "begonnen. Beratung fragt zuerst nach dem Können.",
        ),
    ),
    Change(
        "Mitbestimmung in den Namen des Handlungsfelds",
        _K.RENAME_FIELD,
        field=6,
        text="Zusammenleben, Teilhabe und Mitbestimmung",
        group=6,
        proposed_by="AG 6 der Zukunftswerkstatt",
        proposed_on=_PUT,
        cards=("mitbestimmung",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Hallen kostenlos und sonntags für alle",
        _K.REWORD,
        "6.5",
        text=(
            "Sportvereine und Sportstätten sind für alle offen. Hallen sind auch sonntags "
            "geöffnet und für jede Gruppe kostenlos."
        ),
        group=6,
        proposed_by="AG 6 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("halle",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(
            Decision.DECLINED,
            "Der Versuch im Winter 2025 ist am fehlenden Schließdienst gescheitert. Kostenlose "
            "Hallen für alle Gruppen kosten nach Rechnung des Fachbereichs 180.000 Euro im Jahr. "
            "Der Rat will nichts beschließen, was er nicht bezahlen kann.",
        ),
    ),
)
