"""A picture, to those who may see it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import cache_control

from leitfaden.files.models import Picture


@cache_control(max_age=3600, private=True)
def picture(request: HttpRequest, sha256: str) -> HttpResponse:
    """Shown beside others or alone, never run: it was drawn anew, and the browser may not guess."""
    found = get_object_or_404(Picture.objects.visible_to(request.user), sha256=sha256)
    answer = HttpResponse(found.content, content_type=found.media_type)
    answer["Content-Disposition"] = f'inline; filename="{sha256[:16]}.{found.format}"'
    return answer
