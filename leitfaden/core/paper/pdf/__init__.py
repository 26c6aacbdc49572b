"""A document as PDF/UA-1, set by Typst from one fixed template."""

from leitfaden.core.paper.pdf.writer import NotSet, write_pdf

__all__ = ["NotSet", "write_pdf"]
