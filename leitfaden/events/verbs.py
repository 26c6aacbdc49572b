from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

ANNOUNCED = Verb("events.announced", _("Veranstaltung angelegt"))
REWRITTEN = Verb("events.rewritten", _("Angaben zur Veranstaltung geändert"))
ENTRY_ADDED = Verb("events.entry_added", _("Programmpunkt ergänzt"))
WORKSHOP_ADDED = Verb("events.workshop_added", _("Workshop ergänzt"))
INVITED = Verb("events.invited", _("Mitwirkung angefragt"))
REPLY_NOTED = Verb("events.reply_noted", _("Antwort der Mitwirkenden vermerkt"))
NAME_RELEASED = Verb("events.name_released", _("Namen freigegeben"))
NAME_HELD_BACK = Verb("events.name_held_back", _("Freigabe des Namens zurückgenommen"))
