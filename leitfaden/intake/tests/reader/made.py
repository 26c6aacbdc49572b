"""Office files and PDF for the tests, made when they are needed: nothing binary is stored."""

import hashlib
import io
import subprocess
import zipfile
from functools import cache

import pypandoc
import typst


@cache
def office(markdown: str, format_: str = "docx") -> bytes:
    """Pandoc writes what it is to read; its Markdown knows tracked changes and merged cells."""
    return subprocess.run(  # noqa: S603
        [pypandoc.get_pandoc_path(), "--from=markdown", f"--to={format_}", "--output=-"],
        input=markdown.encode(), capture_output=True, check=True,
    ).stdout  # fmt: skip


@cache
def printed(markup: str) -> bytes:
    """A PDF of Typst's markup, on A4 and in German."""
    head = '#set page(paper: "a4")\n#set text(lang: "de", size: 10pt)\n'
    found: bytes = typst.compile((head + markup).encode(), format="pdf")
    return found


def repacked(data: bytes, **members: bytes) -> bytes:
    """The same ZIP with members added or replaced; "__" stands for a slash, "_" for a full stop."""
    memory = io.BytesIO()
    old = zipfile.ZipFile(io.BytesIO(data))
    new = {name.replace("__", "/").replace("_", "."): text for name, text in members.items()}
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            if name not in new:
                archive.writestr(name, old.read(name))
        for name, text in new.items():
            archive.writestr(name, text)
    return memory.getvalue()


def document_xml(body: str) -> bytes:
    """word/document.xml around a body."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'.encode()


PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def locked_pdf(password: bytes) -> bytes:
    """An empty page that opens only with the password: the oldest of the standard's ways (R 2)."""
    name, rights = b"0123456789abcdef", (-4).to_bytes(4, "little", signed=True)
    padded = (password + PAD)[:32]
    owner = _scrambled(hashlib.md5(padded).digest()[:5], padded)  # noqa: S324
    key = hashlib.md5(padded + owner + rights + name).digest()[:5]  # noqa: S324
    user = _scrambled(key, PAD)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
        % (owner.hex().encode(), user.hex().encode()),
    ]
    return _assembled(objects, b"/Encrypt 4 0 R /ID [<%s> <%s>]" % (2 * (name.hex().encode(),)))


def _assembled(objects: list[bytes], more: bytes) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF"
        % (size, table, size, more, len(data))
    )


def _scrambled(key: bytes, text: bytes) -> bytes:
    """RC4."""
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    found = bytearray()
    for letter in text:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        found.append(letter ^ state[(state[i] + state[j]) % 256])
    return bytes(found)
