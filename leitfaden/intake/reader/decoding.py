"""From a file to text: what is too large, no text or locked is refused by name before anything else.

Sizes are bytes. Encodings tried: a byte order mark's (UTF-8, UTF-16, UTF-32), UTF-8 (also with single strange
bytes in it), UTF-16 without mark, Windows-1252, and those of old Macintosh and DOS machines.
"""

import codecs
import re
import stat
from pathlib import Path

from leitfaden.intake.reader import refusals

LIMIT = 20 * 1024 * 1024
MOST_CONTROLS = 0.01  # share of control characters above which bytes are no text

MARKS = (  # UTF-32 before UTF-16, whose mark it begins with
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SEQUENCE = re.compile(  # a letter of several bytes in UTF-8
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
STRAY = re.compile(rb"[\x80-\xff]")
GERMAN = {
    name: tuple(letter.encode(name) for letter in "äöüÄÖÜß")
    for name in ("cp1252", "mac_roman", "cp850")
}
FEWEST = 3  # German letters that must speak for an old encoding
OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # OLE container: old Office, or a locked new one
LOCKED_OFFICE = ("EncryptedPackage".encode("utf-16-le"), "EncryptionInfo".encode("utf-16-le"))
SIGNATURES: tuple[tuple[bytes, type[refusals.Refusal]], ...] = (
    (b"\x89PNG", refusals.Picture),
    (b"\xff\xd8\xff", refusals.Picture),
    (b"GIF8", refusals.Picture),
    (b"II*\x00", refusals.Picture),
    (b"MM\x00*", refusals.Picture),
    (b"BM", refusals.Picture),
    (b"RIFF", refusals.Picture),
    (b"7z\xbc\xaf\x27\x1c", refusals.Archive),
    (b"Rar!", refusals.Archive),
    (b"\x1f\x8b", refusals.Archive),
    (b"{\\rtf", refusals.WrongType),
)


def load(path: Path | str) -> bytes:
    """The bytes of a file; asks for its size first, so a huge file is never read.

    Raises Unreadable, TooLarge.
    """
    try:
        status = Path(path).stat()
        if not stat.S_ISREG(status.st_mode):
            raise refusals.Unreadable
        if status.st_size > LIMIT:
            raise refusals.TooLarge
        return Path(path).read_bytes()
    except (OSError, ValueError) as problem:
        raise refusals.Unreadable from problem


def weigh(data: bytes) -> None:
    """Raises TooLarge, EmptyFile."""
    if len(data) > LIMIT:
        raise refusals.TooLarge
    if not data.strip():
        raise refusals.EmptyFile


def decode(data: bytes) -> str:
    """The text in `data`. Raises EmptyFile, TooLarge, WrongType, Encrypted, Undecodable."""
    weigh(data)
    _refuse_foreign(data)
    text = _decoded(data)
    if not text.strip("\ufeff \t\r\n\f\v\xa0"):
        raise refusals.EmptyFile
    if _controls(text) > MOST_CONTROLS * len(text):
        raise refusals.NotText
    return text


def _refuse_foreign(data: bytes) -> None:
    """Looks at the first bytes, never at the name."""
    if data.startswith(OFFICE):
        locked = any(name in data for name in LOCKED_OFFICE)
        raise refusals.Encrypted if locked else refusals.WrongType
    for signature, refusal in SIGNATURES:
        if data.startswith(signature) and (len(signature) > 2 or b"\x00" in data[:64]):
            raise refusal


def _decoded(data: bytes) -> str:
    try:
        for mark, encoding in MARKS:
            if data.startswith(mark):
                return data.decode(encoding)
        if b"\x00" in data:
            return data.decode(_two_bytes(data))
        return _without_mark(data)
    except UnicodeDecodeError as problem:
        raise refusals.Undecodable from problem


def _without_mark(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    whole = len(SEQUENCE.findall(data))
    if whole and whole >= len(STRAY.findall(SEQUENCE.sub(b"", data))):
        return data.decode("utf-8", errors="leitfaden-one-by-one")
    return data.decode(_old(data))


def _old(data: bytes) -> str:
    """The encoding in which most bytes are German letters; Windows-1252 unless another is clearly it."""
    letters = {name: sum(data.count(sign) for sign in signs) for name, signs in GERMAN.items()}
    best = max(letters, key=lambda name: letters[name])
    return best if letters[best] > FEWEST + 2 * letters["cp1252"] else "cp1252"


def _two_bytes(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of a Latin text is zero."""
    for name, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if len(data) > 20 and zeros.count(0) > 0.6 * len(zeros) > 1.2 * (
            data.count(0) - zeros.count(0)
        ):
            return name
    raise refusals.NotText


def _one_by_one(problem: UnicodeError) -> tuple[str, int]:
    """A byte that is no UTF-8 among many that are: somebody pasted it from Windows."""
    if not isinstance(problem, UnicodeDecodeError):
        raise problem
    stray = problem.object[problem.start : problem.start + 1]
    return stray.decode("cp1252", errors="replace"), problem.start + 1


codecs.register_error("leitfaden-one-by-one", _one_by_one)


def _controls(text: str) -> int:
    """How many characters no text has; the separators 1C-1F, form feed and tab are let pass."""
    return sum(text.count(chr(code)) for code in (*range(9), *range(14, 28), 0x7F))
