"""The parts of a page as functions that return safe HTML; the template tags are thin wrappers around them."""

from leitfaden.core.ui.cards import voice, voices
from leitfaden.core.ui.lists import account, chips, facts, rows, segments, tiles
from leitfaden.core.ui.small import bead, button, icon, link_button, tag

__all__ = [
    "account",
    "bead",
    "button",
    "chips",
    "facts",
    "icon",
    "link_button",
    "rows",
    "segments",
    "tag",
    "tiles",
    "voice",
    "voices",
]
