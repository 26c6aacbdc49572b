"""Read a typeface through before it is kept."""

import io
import struct

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from fontTools.ttLib import TTFont, TTLibError

from leitfaden.audit.actions import record
from leitfaden.core.kept import keep
from leitfaden.files.actions.refusal import Refused
from leitfaden.files.models import Typeface
from leitfaden.files.verbs import TYPEFACE_KEPT
from leitfaden.people.models import User

MOST_BYTES = 10 * 1024 * 1024
RESTRICTED = 0x0002
"""OS/2 fsType, bit 1: the maker forbids embedding."""
NEEDED = ("cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2")
FAMILY, STYLE = (16, 1), (17, 2)


class NotATypeface(Refused):
    sentence = _("Das ist keine Schrift im Format TTF, OTF oder WOFF2, die sich lesen lässt.")


class TypefaceTooLarge(Refused):
    sentence = _("Die Schriftdatei ist zu groß: höchstens 10 MB.")


class EmbeddingForbidden(Refused):
    sentence = _(
        "Diese Schrift darf nach ihren eigenen Angaben nicht in Dokumente eingebettet werden."
    )


@transaction.atomic
def keep_typeface(content: bytes, *, licence: str, by: User | None) -> Typeface:
    """One face, unpacked and written anew by fontTools. Raises the refusals above."""
    written, family, style = rewritten(content)
    name = keep(written)
    face, new = Typeface.objects.get_or_create(
        sha256=name, defaults={"family": family[:100], "style": style[:60], "licence": licence}
    )
    if new:
        record(TYPEFACE_KEPT, face, by=by)
    return face


def rewritten(content: bytes) -> tuple[bytes, str, str]:
    """(bytes, family, style); every table has been read once."""
    if len(content) > MOST_BYTES:
        raise TypefaceTooLarge
    try:
        font = TTFont(io.BytesIO(content), lazy=False, recalcTimestamp=False)
        if any(table not in font for table in NEEDED):
            raise NotATypeface
        restricted = font["OS/2"].fsType & RESTRICTED
        family, style = _named(font, FAMILY), _named(font, STYLE)
        font.flavor = None
        stream = io.BytesIO()
        font.save(stream)
    except (TTLibError, OSError, ValueError, KeyError, AttributeError, struct.error) as error:
        raise NotATypeface from error
    if restricted:
        raise EmbeddingForbidden
    if not family:
        raise NotATypeface
    return stream.getvalue(), family, style


def _named(font: TTFont, ids: tuple[int, ...]) -> str:
    return next(filter(None, (font["name"].getDebugName(number) for number in ids)), "")
