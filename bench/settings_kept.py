"""The settings of production; only the addresses of the floor have come in."""

from leitfaden.config.settings import *  # noqa: F403

ROOT_URLCONF = "served"
