"""The booklet of the future workshop: what its editors wrote beside what was said there."""

ABOUT = """\
Am 14. März 2026 kamen Menschen aus allen Stadtteilen in den Kulturspeicher, um über die Leitlinien der \
Integration zu sprechen. Diese Dokumentation gibt wieder, was sie auf Karten schrieben, was die Arbeitsgruppen \
daraus zusammenfassten und was sie am Text ändern wollen.

Sie ist kein Protokoll der Verwaltung: Die Karten stehen im Wortlaut, auch wo sie einander widersprechen. Wo \
eine Gruppe nicht einig war, steht die abweichende Meinung daneben."""

ACCOUNT = """\
Zwischen der Veranstaltung und dieser Ausgabe hat der Rat über die ersten Änderungen beschlossen. Das \
Stimmenkonto zeigt, was bis dahin aus den Stimmen wurde. Es wird nicht geschrieben, sondern gezählt."""

IMPRINT = """\
Stabsstelle Integration, Rathaus, Alter Markt 1, 00000 Musterstadt an der Elbe
integration@musterstadt.example
Verantwortlich: Leitung der Stabsstelle"""

THANKS = """\
Dank gilt allen, die eine Karte geschrieben, übersetzt, moderiert, mitgeschrieben oder Kaffee gekocht haben."""

LANGUAGE = """\
Wir schreiben so, dass sich alle angesprochen fühlen können. In den Karten bleibt stehen, was geschrieben wurde."""

REPRINT = "Nachdruck, auch auszugsweise, mit Angabe der Quelle."
CREDIT = (
    "Gefördert von der Stiftung Elbufer im Programm „Ankommen und bleiben“ (beides ist erfunden)."
)
EMBLEM = "Zeichen der Stiftung Elbufer: drei Wellen unter einem Kreis"
CORRECTION = "Im Impressum fehlte der Dank an die Mitwirkenden."
SERIES, VOLUME = "Musterstadt im Gespräch", "7"
