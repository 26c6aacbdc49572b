from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

GROUP_SET_UP = Verb("workshops.group_set_up", _("Arbeitsgruppe eingerichtet"))
ASKED = Verb("workshops.asked", _("Leitfrage gestellt"))
PINNED = Verb("workshops.pinned", _("Karte angeheftet"))
EVIDENCE_TOLD = Verb("workshops.evidence_told", _("Beleg einer Karte berichtigt"))
MINUTED = Verb("workshops.minuted", _("Mitschrift ergänzt"))
THEME_OPENED = Verb("workshops.theme_opened", _("Thema benannt"))
THEME_RENAMED = Verb("workshops.theme_renamed", _("Thema umbenannt"))
SORTED = Verb("workshops.sorted", _("Karte einem Thema zugeordnet"))
THOUGHT_NAMED = Verb("workshops.thought_named", _("Gedanken einer Karte benannt"))
TAKEN_OUT = Verb("workshops.taken_out", _("Karte aus einem Thema genommen"))
CARD_MERGED = Verb("workshops.card_merged", _("Karte mit einer anderen zusammengeführt"))
THEME_MERGED = Verb("workshops.theme_merged", _("Thema mit einem anderen zusammengeführt"))
PARTED = Verb("workshops.parted", _("Zusammenführung zurückgenommen"))
SUMMED_UP = Verb("workshops.summed_up", _("Zusammenfassung geschrieben"))
CONFIRMED = Verb("workshops.confirmed", _("Zusammenfassung bestätigt"))
ANSWERED = Verb("workshops.answered", _("Stimme beantwortet"))
ANSWER_WITHDRAWN = Verb("workshops.answer_withdrawn", _("Antwort zurückgenommen"))
