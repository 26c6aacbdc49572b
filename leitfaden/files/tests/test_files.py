"""Uploads are judged by their content, kept under their hash, and shown to those who may see them."""

import io

import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from leitfaden.core.kept import Lost, keep, kept
from leitfaden.core.paper.fonts import FOLDER
from leitfaden.files import actions
from leitfaden.files.models import Picture, Typeface
from leitfaden.people.actions import publish
from leitfaden.people.tests.factories import EditorFactory

pytestmark = pytest.mark.django_db
WORDS = {"alt": "Zeichen der Stiftung", "rights_holder": "Stiftung", "licence": "mit Erlaubnis"}


def drawn(format_: str = "PNG", size=(40, 30), mode: str = "RGB", **told) -> bytes:
    stream = io.BytesIO()
    Image.new(mode, size, "#a3164a").save(stream, format_, **told)
    return stream.getvalue()


def test_what_is_kept_is_found_under_its_hash():
    name = keep(b"Inhalt")
    assert keep(b"Inhalt") == name
    assert kept(name) == b"Inhalt"
    with pytest.raises(Lost):
        kept("0" * 64)


def test_a_picture_is_drawn_anew_without_what_was_hidden_in_it():
    exif = Image.Exif()
    exif[0x010E] = "Aufgenommen in der Wohnung"
    picture = actions.keep_picture(drawn("JPEG", exif=exif), **WORDS, by=None)
    assert picture.format == "jpeg"
    assert b"Wohnung" not in picture.content
    assert (picture.width, picture.height) == (40, 30)


@pytest.mark.parametrize(
    ("format_", "mode"), [("PNG", "RGBA"), ("WEBP", "RGB"), ("GIF", "P"), ("PNG", "L")]
)
def test_other_formats_become_png(format_, mode):
    picture = actions.keep_picture(
        drawn(format_, mode="RGB" if mode == "P" else mode) if mode != "L" else _grey(),
        **WORDS,
        by=None,
    )
    assert Image.open(io.BytesIO(picture.content)).format == "PNG"


def _grey() -> bytes:
    stream = io.BytesIO()
    Image.new("L", (20, 20), 90).save(stream, "PNG")
    return stream.getvalue()


def test_a_large_picture_is_scaled_down():
    picture = actions.keep_picture(drawn(size=(3000, 500)), **WORDS, by=None)
    assert picture.width == 1600


@pytest.mark.parametrize(
    "content", [b"", b"<svg onload='x'/>", b"GIF89a", b"%PDF-1.7", drawn()[:60]]
)
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(actions.NotAPicture):
        actions.keep_picture(content, **WORDS, by=None)


def test_a_picture_of_too_many_dots_is_refused():
    with pytest.raises(actions.PictureTooLarge):
        actions.keep_picture(drawn(size=(9000, 9000), mode="RGB"), **WORDS, by=None)
    with pytest.raises(actions.PictureTooLarge):
        actions.keep_picture(b"x" * (5 * 1024 * 1024 + 1), **WORDS, by=None)


def test_the_same_picture_is_kept_once_and_never_under_other_rights():
    first = actions.keep_picture(drawn(), **WORDS, by=None)
    assert actions.keep_picture(drawn(), **WORDS, by=None) == first
    with pytest.raises(actions.UnderOtherRights):
        actions.keep_picture(drawn(), **WORDS | {"rights_holder": "Andere"}, by=None)


def test_a_picture_is_shown_once_it_is_public(client):
    picture = actions.keep_picture(drawn(), **WORDS, by=None)
    assert client.get(picture.get_absolute_url()).status_code == 404
    publish(picture, by=None)
    answer = client.get(picture.get_absolute_url())
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer.content == picture.content


def test_those_who_work_here_see_it_before(client):
    picture = actions.keep_picture(drawn(), **WORDS, by=None)
    client.force_login(EditorFactory())
    assert client.get(picture.get_absolute_url()).status_code == 200
    assert Picture.objects.get() == picture


def test_a_typeface_is_read_through_and_kept():
    face = actions.keep_typeface(
        (FOLDER / "FiraSans-Regular.ttf").read_bytes(), licence="OFL", by=None
    )
    assert (face.family, face.style) == ("Fira Sans", "Regular")
    assert face.content[:4] == b"\0\1\0\0"
    assert Typeface.objects.count() == 1


@pytest.mark.parametrize("content", [b"", b"keine Schrift", b"\0\1\0\0" + b"\0" * 40, drawn()])
def test_what_is_no_typeface_is_refused(content):
    with pytest.raises(actions.NotATypeface):
        actions.keep_typeface(content, licence="OFL", by=None)


def test_a_typeface_that_may_not_be_embedded_is_refused():
    font = TTFont(FOLDER / "noto-sans-hebrew-400.ttf")
    font["OS/2"].fsType = 2
    stream = io.BytesIO()
    font.save(stream)
    with pytest.raises(actions.EmbeddingForbidden):
        actions.keep_typeface(stream.getvalue(), licence="", by=None)
