"""What a web page has around its text, when it was copied or saved as text: menus and page feet."""

import re
from collections.abc import Sequence
from dataclasses import replace

from leitfaden.intake.reader.lines import Line, Source

FEWEST = 3  # such lines in a row; one alone may be a heading
WORDS = re.compile(
    r"(?:Zur )?Startseite|Home|Menü(?: öffnen| schließen)?|Hauptmenü|Navigation.{0,30}"
    r"|Suche(?:n)?|Suchbegriff.{0,20}"
    r"|(?:Direkt )?[Zz](?:um|ur) (?:Inhalt|Hauptinhalt|Navigation|Suche"
    r"|Fußbereich)(?: springen)?|Impressum"
    r"|Datenschutz(?:erklärung|hinweise?|einstellungen)?|Kontakt(?:formular)?"
    r"|(?:Erklärung zur )?Barrierefreiheit|Sitemap"
    r"|Inhaltsverzeichnis|Login|Log-?in|Anmelden|Abmelden|Registrieren|Mein Konto|Teilen|Drucken"
    r"|Merken|Vorlesen"
    r"|Seite (?:drucken|empfehlen|teilen|vorlesen|weiterempfehlen)|(?:Zurück )?[Nn]ach oben"
    r"|Leichte Sprache|Gebärdensprache"
    r"|Cookie.{0,60}|Alle (?:akzeptieren|ablehnen)|Facebook|Twitter|X|Instagram|YouTube|LinkedIn"
    r"|WhatsApp|Mastodon|RSS(?:-Feed)?"
    r"|Newsletter(?: abonnieren)?|Sie sind hier:?.{0,120}|Mehr (?:erfahren|lesen|anzeigen)"
    r"|Weiterlesen|Weiter|Zurück(?: zur .{1,40})?"
    r"|Deutsch|English|Français|Türkçe|Русский|Українська|العربية|فارسی|DE|EN|FR|AR|(?:©"
    r"|Copyright).{0,80}|Alle Rechte vorbehalten.{0,20}"
    r"|Presse|Karriere|Stellenangebote|Aktuelles|Service|Bürgerservice|Rathaus|Stadtplan"
    r"|Öffnungszeiten|Verwaltung|Politik"
    r"|Leben in .{2,30}|Kultur(?: und Freizeit)?|Tourismus|Wirtschaft(?: und Bauen)?"
    r"|Soziales(?: und Gesellschaft)?|Themen|Termine"
    r"|Veranstaltungen|Veranstaltungskalender|Downloads?|Schriftgröße.{0,30}|Kontrast.{0,20}|A\+"
    r"|A-|.{1,40}(?: [>»›|] .{1,40}){1,8}",
)


def marked(source: Source) -> Source:
    """Runs of such lines stand aside; a list of them is navigation, not a list."""
    lines = list(source.lines)
    start = 0
    for stop in range(len(lines) + 1):
        if stop < len(lines) and is_navigation(lines[stop]):
            continue
        if stop - start >= FEWEST:
            lines[start:stop] = _aside(lines[start:stop])
        start = stop + 1
    return replace(source, lines=tuple(lines))


def is_navigation(line: Line) -> bool:
    return len(line.body) <= 200 and bool(WORDS.fullmatch(line.body.strip()))


def _aside(lines: Sequence[Line]) -> list[Line]:
    return [line._replace(aside=True, level=0) for line in lines]
