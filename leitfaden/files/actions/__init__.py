from leitfaden.files.actions.pictures import (
    NotAPicture,
    PictureTooLarge,
    UnderOtherRights,
    keep_picture,
)
from leitfaden.files.actions.refusal import Refused
from leitfaden.files.actions.typefaces import (
    EmbeddingForbidden,
    NotATypeface,
    TypefaceTooLarge,
    keep_typeface,
)

__all__ = [
    "EmbeddingForbidden",
    "NotAPicture",
    "NotATypeface",
    "PictureTooLarge",
    "Refused",
    "TypefaceTooLarge",
    "UnderOtherRights",
    "keep_picture",
    "keep_typeface",
]
