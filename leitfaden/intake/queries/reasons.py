"""Why a person should look at an item: what the reader noted, and what else is to be decided."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leitfaden.intake.models import Item
from leitfaden.intake.queries.certainty import MAY_BE_A_NAME, is_doubtful
from leitfaden.intake.queries.doubts import WORDS

REASONS: dict[str, Promise] = {
    "name": _("Vielleicht steht ein Name darin."),
    **WORDS,
    "vague": _("Es ist nicht eindeutig, was dies ist."),
}
"""Each code with its sentence."""


def reasons(item: Item) -> list[str]:
    """The codes in the order of REASONS; empty for what is not in doubt."""
    if not is_doubtful(item):
        return []
    noted = set(item.attributes.get("doubts", ()))
    found = noted | ({"name"} if item.confidence <= MAY_BE_A_NAME else set())
    return [code for code in REASONS if code in (found & REASONS.keys() or {"vague"})]
