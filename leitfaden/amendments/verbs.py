from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

DRAFTED = Verb("amendments.drafted", _("Änderung entworfen"))
REASON_GIVEN = Verb("amendments.reason_given", _("Grund genannt"))
REASON_WITHDRAWN = Verb("amendments.reason_withdrawn", _("Grund zurückgenommen"))
RECOMMENDED = Verb("amendments.recommended", _("Empfehlung vermerkt"))
DECIDED = Verb("amendments.decided", _("Entscheidung vermerkt"))
DECISION_WITHDRAWN = Verb("amendments.decision_withdrawn", _("Entscheidung zurückgenommen"))
DRAWN_UP = Verb("amendments.drawn_up", _("Fassung aus Änderungen aufgestellt"))
