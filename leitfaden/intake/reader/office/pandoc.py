"""Pandoc as a program of its own: no network, no other files, bounded in time and memory."""

import json
import subprocess
from functools import cache
from typing import Any

import pypandoc

from leitfaden.intake.reader import refusals

MOST_SECONDS = 60
MOST_MEMORY = "-M320M"  # of pandoc's heap; the process takes some 60 MB besides
FROM = {"docx": "docx+empty_paragraphs", "odt": "odt"}
HEAP_FULL = 251

Tree = dict[str, Any]


def syntax_tree(data: bytes, format_: str) -> Tree:
    """Pandoc's JSON, tracked changes included. Raises Damaged, TooMuch, TooDeep."""
    command = [
        _program(), "+RTS", MOST_MEMORY, "-RTS", "--sandbox", f"--from={FROM[format_]}",
        "--track-changes=all", "--to=json",
    ]  # fmt: skip
    try:
        answer = subprocess.run(  # noqa: S603 - the program of the package, no words of the file
            command, input=data, capture_output=True, timeout=MOST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as problem:
        raise refusals.TooMuch from problem
    if answer.returncode == HEAP_FULL:
        raise refusals.TooMuch
    if answer.returncode:
        raise refusals.Damaged
    try:
        tree: Tree = json.loads(answer.stdout)
    except RecursionError as problem:
        raise refusals.TooDeep from problem
    return tree


@cache
def _program() -> str:
    """The one that the package brings."""
    return str(pypandoc.get_pandoc_path())
