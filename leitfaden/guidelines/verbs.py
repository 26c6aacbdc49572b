from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

CONCEPT_STARTED = Verb("guidelines.concept_started", _("Konzept angelegt"))
EDITION_STARTED = Verb("guidelines.edition_started", _("Fassung begonnen"))
EDITION_ADOPTED = Verb("guidelines.edition_adopted", _("Fassung beschlossen"))
FIELD_ADDED = Verb("guidelines.field_added", _("Handlungsfeld ergänzt"))
FIELD_RENAMED = Verb("guidelines.field_renamed", _("Handlungsfeld umbenannt"))
UNIT_ADDED = Verb("guidelines.unit_added", _("Textstelle ergänzt"))
UNIT_REWORDED = Verb("guidelines.unit_reworded", _("Textstelle neu gefasst"))
UNIT_MOVED = Verb("guidelines.unit_moved", _("Textstelle verschoben"))
UNIT_TAKEN_OUT = Verb("guidelines.unit_taken_out", _("Textstelle herausgenommen"))
