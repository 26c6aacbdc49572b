from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

PUBLISHED = Verb("people.published", _("veröffentlicht"))
WITHDRAWN = Verb("people.withdrawn", _("zurückgezogen"))
ROLE_GRANTED = Verb("people.role_granted", _("Rolle vergeben"))
ROLE_WITHDRAWN = Verb("people.role_withdrawn", _("Rolle entzogen"))
ACCOUNT_OPENED = Verb("people.account_opened", _("Konto eröffnet"))
ACCOUNT_CLOSED = Verb("people.account_closed", _("Konto geschlossen"))
ACCOUNT_REOPENED = Verb("people.account_reopened", _("Konto wieder geöffnet"))
PASSWORD_GIVEN = Verb("people.password_given", _("Einmalpasswort vergeben"))
PASSWORD_CHOSEN = Verb("people.password_chosen", _("eigenes Passwort gewählt"))
