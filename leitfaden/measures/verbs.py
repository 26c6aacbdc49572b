from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

CHALLENGE_RAISED = Verb("measures.challenge_raised", _("Herausforderung benannt"))
CHALLENGE_EDITED = Verb("measures.challenge_edited", _("Herausforderung geändert"))
PLANNED = Verb("measures.planned", _("Maßnahme angelegt"))
EDITED = Verb("measures.edited", _("Maßnahme geändert"))
REASON_GIVEN = Verb("measures.reason_given", _("Grund der Maßnahme genannt"))
REASON_WITHDRAWN = Verb("measures.reason_withdrawn", _("Grund der Maßnahme zurückgenommen"))
REPORTED = Verb("measures.reported", _("Stand berichtet"))
EVIDENCE_TOLD = Verb("measures.evidence_told", _("Beleg eines Standes berichtigt"))
