from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

PUBLISHED = Verb("people.published", _("veröffentlicht"))
WITHDRAWN = Verb("people.withdrawn", _("zurückgezogen"))
ROLE_GRANTED = Verb("people.role_granted", _("Rolle vergeben"))
ROLE_WITHDRAWN = Verb("people.role_withdrawn", _("Rolle entzogen"))
