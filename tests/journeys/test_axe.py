"""The journeys trust axe; this shows that it sees."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from tests.journeys import axe


def picture_without_words(request: HttpRequest) -> HttpResponse:
    return HttpResponse(
        '<!doctype html><html lang="de"><title>Bild</title>'
        '<main><h1>Bild</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main></html>'
    )


urlpatterns = [path("bild/", picture_without_words)]


def test_axe_finds_a_picture_without_words(page, settings):
    settings.ROOT_URLCONF = __name__
    page.goto("/bild/")
    assert [line.partition(" ")[0] for line in axe.violations(page)] == ["image-alt"]
    assert axe.violations(page, within="h1") == []
