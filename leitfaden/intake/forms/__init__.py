from leitfaden.intake.forms.arranging import PlaceForm, SplitForm
from leitfaden.intake.forms.item import ItemForm
from leitfaden.intake.forms.source import SourceEditForm, SourceForm, UploadForm, too_large

__all__ = [
    "ItemForm",
    "PlaceForm",
    "SourceEditForm",
    "SourceForm",
    "SplitForm",
    "UploadForm",
    "too_large",
]
