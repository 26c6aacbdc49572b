"""PDF and DOCX of an issue: made once, kept, and known by their hash for ever."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.db import transaction
from django.utils import timezone

from leitfaden.core.kept import Lost, keep, kept
from leitfaden.core.paper import Credits, Document, Picture
from leitfaden.core.paper.docx import write_docx
from leitfaden.core.paper.pdf import write_pdf
from leitfaden.publishing.actions.refusals import ContentChanged, FileChanged
from leitfaden.publishing.models import Issue, IssueFile

Format = IssueFile.Format
WRITERS: dict[str, Callable[[Document, Mapping[str, bytes]], bytes]] = {
    Format.PDF: write_pdf,
    Format.DOCX: write_docx,
}


def write(document: Document, format_: str) -> bytes:
    """The file of a document, for a preview."""
    return WRITERS[format_](document, files_of(document))


def files_of(document: Document) -> dict[str, bytes]:
    """Every picture and typeface a document names; raises Lost."""
    return {name: kept(name) for name in sorted({*shas_of(document), *document.look.typeface})}


def shas_of(document: Document) -> set[str]:
    """The pictures of a document."""
    emblem = {document.look.emblem.sha256} if document.look.emblem else set()
    alone = {block.sha256 for block in document.blocks() if isinstance(block, Picture)}
    thanked = {
        credit.picture.sha256
        for block in document.blocks()
        if isinstance(block, Credits)
        for credit in block.credits
        if credit.picture
    }
    return emblem | alone | thanked


def bytes_of(issue: Issue, format_: str) -> bytes:
    """The file that was published. It is made at the first asking and kept; a lost one is made again, and
    given out only if it is the same."""
    known = issue.files.filter(format=format_).first()
    if known:
        try:
            return kept(known.sha256)
        except Lost:
            return _again(issue, known)
    return _first(issue, format_)


def _made(issue: Issue, format_: str) -> bytes:
    if not issue.is_intact:
        raise ContentChanged
    return write(issue.document, format_)


@transaction.atomic
def _first(issue: Issue, format_: str) -> bytes:
    """Two who ask at once make the same bytes; whoever notes them second finds them noted."""
    content = _made(issue, format_)
    known, _new = IssueFile.objects.get_or_create(
        issue=issue,
        format=format_,
        defaults={"sha256": keep(content), "size": len(content), "made_at": timezone.now()},
    )
    return content if known.sha256 == keep(content) else kept(known.sha256)


def _again(issue: Issue, known: IssueFile) -> bytes:
    content = _made(issue, known.format)
    if keep(content) != known.sha256:
        raise FileChanged
    return content
