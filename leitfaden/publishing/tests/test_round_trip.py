"""A document that was read in and printed again says everything it said before."""

import os
import re
import subprocess
import unicodedata

import pytest

from leitfaden.core.paper.html import write_html
from leitfaden.core.tests.paper.office import as_text
from leitfaden.core.tests.paper.reading import paragraphs_of_docx, text_of_html
from leitfaden.core.tests.paper.test_pdf import TOOL
from leitfaden.events.models import Event
from leitfaden.intake import actions as intake
from leitfaden.intake.tests.reader.samples import OWN, REAL
from leitfaden.publishing import actions
from leitfaden.publishing.tests.factories import ADDRESS

pytestmark = pytest.mark.django_db
MUST = ("guideline", "approach", "card", "minutes", "discussion", "preamble", "footnote")
IGNORED = re.compile("[\\s\u00ad\u200b\ufeff\ufffe\x02*_~•·–—-]")
"""White space, hyphens and dashes: a page breaks lines and words; bullets are drawn, not written."""


def squeezed(text: str) -> str:
    return IGNORED.sub("", unicodedata.normalize("NFKC", text))


def text_of_pages(pdf: bytes, foot: str) -> str:
    """The text without the feet of the pages, so that a paragraph runs on over a page's end."""
    import pypdfium2

    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    return "".join(
        re.sub(rf"{re.escape(squeezed(foot))}Seite\d+$", "", squeezed(page)) for page in pages
    )


def printed(file, **source):
    """Read in, taken over, published."""
    document = intake.bring(
        kind="proceedings", filename=file.name, data=file.read_bytes(), by=None,
        rights_holder="Stadt", licence="CC BY 4.0", **source,
    )  # fmt: skip
    intake.commit(document, by=None, unsure=True)
    proceedings = actions.begin(Event.objects.get(), by=None)
    actions.edit(proceedings, rights_holder="Stadt", licence="CC BY 4.0", by=None)
    issue = actions.publish_issue(proceedings, address=ADDRESS, by=None)
    return issue, [item for item in document.items.filter(type__in=MUST) if item.text.strip()]


def real():
    found = sorted(REAL.glob("004_*.txt")) if REAL.is_dir() else []
    if not found:
        pytest.skip("The real documents are not beside the checkout.")
    return found[0]


def own():
    return OWN / "zukunftswerkstatt.txt"


@pytest.mark.slow
@pytest.mark.parametrize("source", [own, real])
def test_the_printed_booklet_holds_every_text_of_its_source(source, tmp_path):
    issue, items = printed(source())
    document = issue.document
    pdf, docx = actions.bytes_of(issue, "pdf"), actions.bytes_of(issue, "docx")
    foot = document.title if len(document.title) <= 88 else document.cover.subtitle[:88]
    told = {
        "pdf": text_of_pages(pdf, foot),
        "docx": squeezed("".join(paragraphs_of_docx(docx))),
        "html": squeezed(text_of_html(write_html(document, str))),
    }
    assert len(items) > 20
    lost = [
        (name, item.type, item.text)
        for name, text in told.items()
        for item in items
        if squeezed(item.text) not in text
    ]
    assert lost == []
    examined(pdf, tmp_path)


def examined(pdf: bytes, folder) -> None:
    """By outloud, where it is there (core/tests/paper says when it is not)."""
    if (TOOL / "bin/outloud").exists():
        (folder / "booklet.pdf").write_bytes(pdf)
        answer = subprocess.run(
            [TOOL / "bin/outloud", "--fail-on", "warning", folder / "booklet.pdf"], text=True,
            capture_output=True, env=os.environ | {"PYTHONPATH": str(TOOL)}, check=False,
        )  # fmt: skip
        assert answer.returncode == 0, answer.stdout


@pytest.mark.slow
def test_libreoffice_shows_the_contents_of_a_whole_booklet(tmp_path):
    issue, _items = printed(own())
    text = as_text(actions.bytes_of(issue, "docx"), tmp_path)
    chapters = [": ".join(filter(None, (h.kind, h.text))) for h in issue.document.headings(1)]
    contents = text.partition("Inhalt\n")[2]
    places = [contents.find(chapter) for chapter in chapters]
    assert places == sorted(places)
    assert -1 not in places
