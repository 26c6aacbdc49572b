"""Reading a document of 300 pages, as DOCX and as PDF: seconds, and the memory of the whole process tree.

The documents are made here, of the texts of the reader's corpus; making them is not counted.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from leitfaden.intake.tests.corpus.build import office, printed  # noqa: E402
from leitfaden.intake.tests.corpus.pool import FIELDS, INTRO  # noqa: E402

PAGES = 300
FIGURES = {
    f"{told}{format_} of {PAGES} pages"
    for told in ("", "memory of ")
    for format_ in ("DOCX", "PDF")
}
PARAGRAPHS = 7  # of introduction for each field; a field then fills about a page
MEGABYTE = 1024 * 1024


def fields() -> list[str]:
    """Markdown and Typst are alike for what is used here; only headings differ."""
    random = Random("300 pages")
    out = []
    for number in range(1, PAGES + 1):
        field = random.choice(FIELDS)
        prose = "\n\n".join(" ".join(random.sample(INTRO, 4)) for _ in range(PARAGRAPHS))
        units = "\n".join(f"{place}. {text}" for place, text in enumerate(field.guidelines, 1))
        steps = "\n".join(f"- {text}" for text in field.approaches)
        head = f"# Handlungsfeld {number % 99 + 1}: {field.title}"
        out.append(
            f"{head}\n\n{prose}\n\n## Leitlinien\n\n{units}\n\n## Handlungsansätze\n\n{steps}\n"
        )
    return out


def docx() -> bytes:
    return office("\n".join(fields()))


def pdf() -> bytes:
    head = (
        '#set page(paper: "a4", header: [Integrationskonzept], numbering: "1")\n'
        '#set text(lang: "de", size: 11pt, hyphenate: true)\n#set par(justify: true)\n'
    )
    pages = (text.replace("## ", "== ").replace("\n# ", "\n= ") for text in fields())
    marked = (text.replace("# ", "= ", 1) if text.startswith("# ") else text for text in pages)
    return printed(head + "#pagebreak(weak: true)\n".join(marked))


def tree(pid: int) -> int:
    """Resident bytes of a process and of all it has started."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * 4096 + sum(tree(int(child)) for child in children)


def measured(name: str, data: bytes) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        command = [sys.executable, "-m", "leitfaden", "import", "proceedings", str(path), "--json"]
        started = time.monotonic()
        with (Path(folder) / "out").open("wb") as out:
            process = subprocess.Popen(command, cwd=ROOT, stdout=out)
            peak = 0
            while process.poll() is None:
                peak = max(peak, tree(process.pid))
                time.sleep(0.01)
        assert process.returncode == 0
        return time.monotonic() - started, peak / MEGABYTE


def main() -> None:
    for name, data in (("heft.docx", docx()), ("heft.pdf", pdf())):
        kind = name.rpartition(".")[2].upper()
        seconds, memory = measured(name, data)
        print(f"{kind} of {PAGES} pages: {seconds:.1f} s")
        print(f"memory of {kind} of {PAGES} pages: {memory:.0f} MB")


if __name__ == "__main__":
    main()
