"""Files of other formats, made when they are needed."""

import subprocess

import pypandoc
import typst


def office(source: str, *, written: str = "markdown", to: str = "docx") -> bytes:
    return subprocess.run(  # noqa: S603
        [pypandoc.get_pandoc_path(), f"--from={written}", f"--to={to}", "--output=-"],
        input=source.encode(), capture_output=True, check=True,
    ).stdout  # fmt: skip


def printed(markup: str) -> bytes:
    found: bytes = typst.compile(markup.encode(), format="pdf")
    return found
