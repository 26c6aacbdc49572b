from django.urls import path, register_converter

from leitfaden.files import views


class Sha256:
    """64 hexadecimal digits."""

    regex = "[0-9a-f]{64}"

    @staticmethod
    def to_python(value: str) -> str:
        return value

    @staticmethod
    def to_url(value: str) -> str:
        return value


register_converter(Sha256, "sha256")

app_name = "files"
urlpatterns = [path("bilder/<sha256:sha256>/", views.picture, name="picture")]
