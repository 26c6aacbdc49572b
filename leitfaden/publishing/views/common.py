"""What several views need."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.safestring import SafeString

from leitfaden.core.paper import Document
from leitfaden.core.paper.html import write_html
from leitfaden.people.models import User
from leitfaden.publishing import queries
from leitfaden.publishing.models import IssueFile, Proceedings

MEDIA = {
    IssueFile.Format.PDF: "application/pdf",
    IssueFile.Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def address_of(request: HttpRequest) -> str:
    """Where the town's pages are reached, as it stands on paper."""
    return settings.LEITFADEN_ADDRESS or f"{request.scheme}://{request.get_host()}"


def drawn(document: Document) -> SafeString:
    return write_html(document, lambda sha256: reverse("files:picture", args=[sha256]))


def booklet_of(event: int) -> Proceedings:
    found = queries.proceedings_at(event)
    if found is None:
        raise Http404
    return found


def as_file(content: bytes, format_: str, name: str) -> HttpResponse:
    """A PDF is shown where the browser can, a DOCX is saved."""
    answer = HttpResponse(content, content_type=MEDIA[IssueFile.Format(format_)])
    way = "inline" if format_ == IssueFile.Format.PDF else "attachment"
    answer["Content-Disposition"] = f'{way}; filename="{name}.{format_}"'
    return answer


def me(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101 - the gate let in a user
    return request.user
