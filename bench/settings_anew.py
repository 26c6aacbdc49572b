"""The same, where nothing is kept between requests: every page is drawn for whoever asks."""

from settings_kept import *  # noqa: F403

CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
