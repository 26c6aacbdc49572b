"""What is not kept; the sentence is for people."""

from django.utils.translation import gettext_lazy as _


class Refused(Exception):
    """Die Datei wird nicht angenommen."""

    sentence = _("Diese Datei kann nicht angenommen werden.")

    def __str__(self) -> str:
        return str(self.sentence)
