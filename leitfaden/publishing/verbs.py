from django.utils.translation import gettext_lazy as _

from leitfaden.audit.verbs import Verb

BEGUN = Verb("publishing.begun", _("Dokumentation angelegt"))
EDITED = Verb("publishing.edited", _("Angaben zur Dokumentation geändert"))
INTRODUCED = Verb("publishing.introduced", _("Einführung eines Kapitels geändert"))
CREDITED = Verb("publishing.credited", _("Förderhinweis aufgenommen"))
CREDIT_REMOVED = Verb("publishing.credit_removed", _("Förderhinweis entfernt"))
ISSUE_PUBLISHED = Verb("publishing.issue_published", _("Ausgabe der Dokumentation veröffentlicht"))
STYLED = Verb("publishing.styled", _("Hausschrift und Farben geändert"))
