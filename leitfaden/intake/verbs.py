from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

BROUGHT = Verb("intake.brought", _("Dokument eingelesen"))
SOURCE_TOLD = Verb("intake.source_told", _("Quelle und Rechte angegeben"))
CHANGED = Verb("intake.changed", _("Eintrag des Dokuments geprüft"))
CONFIRMED = Verb("intake.confirmed", _("Eintrag bestätigt"))
NAME_DECIDED = Verb("intake.name_decided", _("Über einen Namen im Dokument entschieden"))
LEFT_OUT = Verb("intake.left_out", _("Eintrag weggelassen"))
TAKEN_IN = Verb("intake.taken_in", _("Eintrag wieder aufgenommen"))
SPLIT = Verb("intake.split", _("Eintrag geteilt"))
MERGED = Verb("intake.merged", _("Einträge zusammengeführt"))
MOVED = Verb("intake.moved", _("Eintrag verschoben"))
UNDONE = Verb("intake.undone", _("Letzter Schritt zurückgenommen"))
TAKEN_UP = Verb("intake.taken_up", _("Stelle als Eintrag aufgenommen"))
REMEMBERED = Verb("intake.remembered", _("Zuordnung gemerkt"))
MAPPED = Verb("intake.mapped", _("Gemerkte Zuordnung angewendet"))
MAPPING_REFUSED = Verb("intake.mapping_refused", _("Gemerkte Zuordnung abgelehnt"))
MAPPING_FORGOTTEN = Verb("intake.mapping_forgotten", _("Gemerkte Zuordnung vergessen"))
DISCARDED = Verb("intake.discarded", _("Entwurf verworfen"))
COMMITTED = Verb("intake.committed", _("Dokument übernommen"))
