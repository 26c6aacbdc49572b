from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

PICTURE_KEPT = Verb("files.picture_kept", _("Bild hinterlegt"))
TYPEFACE_KEPT = Verb("files.typeface_kept", _("Schrift hinterlegt"))
