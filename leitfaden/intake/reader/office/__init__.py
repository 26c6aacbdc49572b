"""DOCX and ODT: looked at from outside (guard, survey), read by pandoc, told as lines (story)."""

from leitfaden.intake.reader.lines import Source
from leitfaden.intake.reader.office import guard, numbering, odt_changes, pandoc, story

ZIP = guard.ZIP


def read(data: bytes) -> Source:
    """The paragraphs as lines; a line's number is that of its paragraph.

    Raises the refusals of guard, survey and pandoc.
    """
    format_ = guard.checked_format(data)
    labels = numbering.labels(data) if format_ == guard.DOCX else {}
    told = odt_changes.marked(data) if format_ == guard.ODT else data
    return story.tell(pandoc.syntax_tree(told, format_), labels)
