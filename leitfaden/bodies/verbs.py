from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

BODY_ADDED = Verb("bodies.body_added", _("Gremium oder Stelle angelegt"))
PAPER_REGISTERED = Verb("bodies.paper_registered", _("Drucksache erfasst"))
RESOLUTION_WITHDRAWN = Verb("bodies.resolution_withdrawn", _("Beschluss zurückgenommen"))
RESOLUTION_NOTED = Verb("bodies.resolution_noted", _("Beschluss vermerkt"))
