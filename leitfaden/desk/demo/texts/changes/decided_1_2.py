"""Amendments of the edition of 2021: the preamble and the first three fields."""

import datetime as dt

from leitfaden.amendments.models import Amendment
from leitfaden.desk.demo.texts.shapes import Change, Decided, Decision, Recommended

_K = Amendment.Kind
_PUT = dt.date(2026, 4, 14)
_ADVISED = dt.date(2026, 5, 12)


def _beirat(how: Decision) -> Recommended:
    return Recommended(how, "beirat", _ADVISED)


FIELDS_1_2 = (
    Change(
        "Die Leitlinien gelten für alle, die hier leben",
        _K.REWORD,
        "P2",
        text=(
            "Diese Leitlinien gelten für alle, die hier leben. Sie beschreiben, wie Rat, "
            "Verwaltung und Partner handeln wollen, und sie versprechen nur, was die Stadt selbst "
            "in der Hand hat."
        ),
        proposed_by="Plenum der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("gemeint",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(
            Decision.ADOPTED_CHANGED,
            "Der Rat wollte das Wort Bürger nicht ganz aufgeben und nennt beide.",
            "Diese Leitlinien gelten für alle, die hier leben, mit und ohne deutschen Pass: für "
            "Bürgerinnen und Bürger, Nachbarinnen und Nachbarn. Sie beschreiben, wie Rat, "
            "Verwaltung und Partner handeln wollen, und sie versprechen nur, was die Stadt selbst "
            "in der Hand hat.",
        ),
    ),
    Change(
        "Eine Ansprechperson mit Namen für das erste Jahr",
        _K.REWORD,
        "1.1",
        text=(
            "Wer neu nach Musterstadt kommt, erhält bei der Anmeldung eine Ansprechperson mit "
            "Namen und Telefonnummer. Sie begleitet das erste Jahr und vermittelt zwischen den "
            "Ämtern."
        ),
        group=1,
        proposed_by="AG 1 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("erste-wochen",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Eine Frist für Kita und Schule",
        _K.REWORD,
        "1.3",
        text=(
            "Kinder besuchen spätestens vier Wochen nach ihrer Ankunft eine Kita oder Schule. Das "
            "Jugendamt und die Schulen unterstützen die Eltern bei der Anmeldung."
        ),
        group=1,
        proposed_by="AG 1 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("plaetze",),
        recommended=_beirat(Decision.ADOPTED_CHANGED),
        decided=Decided(
            Decision.ADOPTED_CHANGED,
            "Vier Wochen sind in Kitas zurzeit nicht einzuhalten. Für Schulen gilt die Frist, für "
            "Kitas eine Auskunft.",
            "Kinder besuchen spätestens sechs Wochen nach ihrer Ankunft eine Schule. Wer einen "
            "Kitaplatz sucht, erfährt binnen vier Wochen, wo und wann einer frei wird. Das "
            "Jugendamt und die Schulen unterstützen die Eltern bei der Anmeldung.",
        ),
    ),
    Change(
        "Lotsinnen und Lotsen aufnehmen",
        _K.ADD,
        field=1,
        text=(
            "Lotsinnen und Lotsen, die selbst einmal neu waren, gehen mit: zum Amt, zur Schule, "
            "zum Arzt. Die Stadt schult sie, erstattet ihren Aufwand und stellt ihnen einen "
            "Ausweis aus."
        ),
        group=1,
        proposed_by="AG 1 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("lotsen",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Gesundheitskarte für alle",
        _K.REWORD,
        "1.4",
        text=(
            "Vorsorge und Behandlung stehen allen offen. Jede Person erhält vom ersten Tag an "
            "eine Gesundheitskarte."
        ),
        group=1,
        proposed_by="AG 1 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("arzt",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(
            Decision.DECLINED,
            "Über die Gesundheitskarte für Asylsuchende entscheidet das Land. Solange es keinen "
            "Rahmenvertrag gibt, kann die Stadt die Karte nicht ausgeben und will sie nicht "
            "versprechen.",
        ),
    ),
    Change(
        "Kinderbetreuung gehört zum Kurs",
        _K.REWORD,
        "2.1",
        text=(
            "Alle, die in Musterstadt leben, können Deutsch lernen, unabhängig von Alter und "
            "Aufenthaltsstatus. Wo Bund und Land keinen Kurs bezahlen, sorgt die Stadt für einen. "
            "Zu jedem Kurs am Tag gehört Kinderbetreuung."
        ),
        group=2,
        proposed_by="AG 2 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("kurszeiten",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Kurse am Abend, am Samstag und im Betrieb",
        _K.REWORD,
        "2.2",
        text=(
            "Die Volkshochschule und ihre Partner bieten Kurse am Abend, am Samstag und in "
            "Betrieben an, in jedem Stadtteil mindestens einen."
        ),
        group=2,
        proposed_by="Volkshochschule",
        proposed_on=dt.date(2026, 4, 17),
        heaps=("kurszeiten", "abendkurse"),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(
            Decision.ADOPTED_CHANGED,
            "Ein Kurs in jedem Stadtteil ist mit den vorhandenen Lehrkräften nicht zu leisten; "
            "genannt werden die Schwerpunktbereiche.",
            "Die Volkshochschule und ihre Partner bieten Kurse am Abend, am Samstag und in "
            "Betrieben an, in beiden Schwerpunktbereichen mindestens zwei.",
        ),
    ),
    Change(
        "Deutsch als Sprache in städtischen Einrichtungen",
        _K.REWORD,
        "2.3",
        text=(
            "Wer mehrere Sprachen spricht, bereichert die Stadt. In städtischen Einrichtungen "
            "wird Deutsch gesprochen."
        ),
        group=2,
        proposed_by="zwei Teilnehmer der AG 2",
        proposed_on=_PUT,
        heaps=("deutsch-zuerst",),
        recommended=_beirat(Decision.DECLINED),
        decided=Decided(
            Decision.DECLINED,
            "Eine Pflicht, Deutsch zu sprechen, wäre rechtlich nicht haltbar und träfe auch "
            "Kita-Kinder und Pflegebedürftige. Dass Deutsch lernen Vorrang hat, sagt die "
            "Leitlinie 2.1.",
        ),
    ),
    Change(
        "Benachteiligung benennen und abstellen",
        _K.REWORD,
        "3.1",
        text=(
            "Alle Menschen werden in den Ämtern mit Respekt behandelt, ohne Ansehen von Herkunft, "
            "Hautfarbe, Religion oder Sprache. Benachteiligung wird benannt, aufgeklärt und "
            "abgestellt, auch wenn sie niemand gewollt hat."
        ),
        group=6,
        proposed_by="AG 6 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("wegsehen",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Die Beschwerdestelle zu den Ämtern",
        _K.MOVE,
        "6.7",
        field=3,
        group=3,
        proposed_by="AG 3 der Zukunftswerkstatt",
        proposed_on=_PUT,
        heaps=("beschweren",),
        cards=("umziehen",),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(Decision.ADOPTED),
    ),
    Change(
        "Ein Ziel für die Zusammensetzung des Personals",
        _K.REWORD,
        "3.3",
        text=(
            "Die Stadt wirbt gezielt um Menschen mit Einwanderungsgeschichte. Bis 2031 soll jede "
            "vierte Einstellung eine solche sein."
        ),
        proposed_by="Integrationsbeirat",
        proposed_on=dt.date(2026, 4, 21),
        recommended=_beirat(Decision.ADOPTED),
        decided=Decided(
            Decision.ADOPTED_CHANGED,
            "Eine feste Zahl setzt voraus, dass Herkunft abgefragt wird. Der Rat wollte das nicht "
            "und verlangt stattdessen einen jährlichen Bericht auf Grundlage freiwilliger "
            "Angaben.",
            "Die Stadt wirbt gezielt um Menschen mit Einwanderungsgeschichte, in der Ausbildung, "
            "im Fachdienst und für Leitungsstellen. Sie berichtet jedes Jahr, ob es gelingt.",
        ),
    ),
)
