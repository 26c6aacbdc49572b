"""DOCX and ODT: looked at from outside (guard, survey), read by pandoc, told as lines (story)."""

from leitfaden.intake.reader.lines import Source
from leitfaden.intake.reader.office import guard, pandoc, story

ZIP = guard.ZIP


def read(data: bytes) -> Source:
    """The paragraphs as lines; a line's number is that of its paragraph.

    Raises the refusals of guard, survey and pandoc.
    """
    return story.tell(pandoc.syntax_tree(data, guard.checked_format(data)))
