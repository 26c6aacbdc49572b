"""A document as DOCX with real styles, contents, captions and tracked changes."""

from leitfaden.core.paper.docx.writer import write_docx

__all__ = ["write_docx"]
