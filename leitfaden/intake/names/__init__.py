"""Finds names of persons in German administrative text, and puts the function in their place.

    for name in find("Grußwort Kemal Muster, Vorsitzender des Beirats"):
        name.text, name.why, name.sure

Rules of words only, each with its reason in words; what a rule finds that may be something else
is not `sure`. Names in scripts without capitals and single first names in running text are not
found: a person marks them.
"""

from leitfaden.intake.names.contacts import find_contacts
from leitfaden.intake.names.finding import Name, find
from leitfaden.intake.names.hiding import HIDDEN, hide, without_names

__all__ = ["HIDDEN", "Name", "find", "find_contacts", "hide", "without_names"]
