from leitfaden.intake.forms.item import ItemForm
from leitfaden.intake.forms.source import SourceEditForm, SourceForm, UploadForm, too_large

__all__ = ["ItemForm", "SourceEditForm", "SourceForm", "UploadForm", "too_large"]
