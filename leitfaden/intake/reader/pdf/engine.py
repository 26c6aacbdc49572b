"""PDFium works for one at a time: two threads inside it would end the whole process."""

from threading import Lock

ALONE = Lock()
"""Held by whoever reads or draws a PDF."""
