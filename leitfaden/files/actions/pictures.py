"""Judge a picture by its content, draw it anew and keep it."""

import io
import warnings

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps, UnidentifiedImageError

from leitfaden.audit.actions import record
from leitfaden.core.kept import keep
from leitfaden.files.actions.refusal import Refused
from leitfaden.files.models import Picture
from leitfaden.files.verbs import PICTURE_KEPT
from leitfaden.people.models import User

MOST_BYTES = 5 * 1024 * 1024
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 1600
READ = ("PNG", "JPEG", "WEBP", "GIF")


class NotAPicture(Refused):
    sentence = _("Das ist kein Bild im Format PNG, JPEG, WebP oder GIF.")


class PictureTooLarge(Refused):
    sentence = _("Das Bild ist zu groß: höchstens 5 MB und 40 Millionen Bildpunkte.")


class UnderOtherRights(Refused):
    sentence = _("Dieses Bild liegt schon vor, mit anderen Angaben zu Rechten oder Inhalt.")


@transaction.atomic
def keep_picture(
    content: bytes, *, alt: str, rights_holder: str, licence: str, by: User | None
) -> Picture:
    """A picture drawn anew: no larger than it must be, without anything but the picture.

    The same picture with the same words is kept once. Raises the refusals above.
    """
    drawn, format_, (width, height) = redrawn(content)
    name = keep(drawn)
    words = {"alt": alt, "rights_holder": rights_holder, "licence": licence}
    known = Picture.objects.filter(sha256=name).first()
    if known is None:
        picture = Picture.objects.create(
            sha256=name, format=format_, width=width, height=height, **words
        )
        record(PICTURE_KEPT, picture, by=by)
        return picture
    if any(getattr(known, key) != said for key, said in words.items()):
        raise UnderOtherRights
    return known


def redrawn(content: bytes) -> tuple[bytes, Picture.Format, tuple[int, int]]:
    """PNG where anything shines through or was PNG, else JPEG; without metadata, upright, scaled down."""
    if len(content) > MOST_BYTES:
        raise PictureTooLarge
    picture = _opened(content)
    clear = picture.format != "JPEG"
    upright = ImageOps.exif_transpose(picture).convert("RGBA" if clear else "RGB")
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    fresh = Image.new(upright.mode, upright.size)
    fresh.paste(upright)
    stream = io.BytesIO()
    if clear:
        fresh.save(stream, "PNG", optimize=True)
    else:
        fresh.save(stream, "JPEG", quality=88, optimize=True)
    return stream.getvalue(), Picture.Format.PNG if clear else Picture.Format.JPEG, fresh.size


def _opened(content: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=READ)
            if picture.width * picture.height > MOST_PIXELS:
                raise PictureTooLarge
            picture.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise PictureTooLarge from bomb
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise NotAPicture from error
    return picture
