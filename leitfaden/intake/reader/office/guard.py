"""What an office file is, and whether it may be opened: asked of the ZIP alone, nothing unpacked."""

import io
import re
import zipfile
from collections.abc import Sequence

from leitfaden.intake.reader import refusals
from leitfaden.intake.reader.office import survey

MOST_MEMBERS = 5_000
MOST_BYTES = 300 * 1024 * 1024  # of all members, unpacked
MOST_TEXT = 60 * 1024 * 1024  # of one part that is read
MOST_RATIO = 200  # how much more a member may hold than it takes; office texts stay below 50
MEGABYTE = 1024 * 1024
SMALL = 20 * MEGABYTE  # a member that unpacks to less than this is no bomb

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
DOCX, ODT = "docx", "odt"
MACROS = re.compile(r"(?:.*/)?vba(?:Project|Data)\.(?:bin|xml)|(?:Basic|Scripts)/.+", re.IGNORECASE)
MACRO_TYPE = b"macroEnabled"
READ = re.compile(
    r"word/(?:document\d*|footnotes|endnotes|comments|styles|numbering)\.xml|content\.xml"
)
FETCHED = re.compile(  # what Word would fetch from elsewhere when it opens the file; links are none
    rb"<Relationship\b(?=[^>]*TargetMode=\"External\")"
    rb"(?=[^>]*Type=\"[^\"]*/(?:oleObject|frame|subDocument|aFChunk|attachedTemplate)\")"
    rb"(?=[^>]*Target=\"(?:https?|ftp|mhtml|\\\\):?)",
    re.IGNORECASE,
)


def checked_format(data: bytes) -> str:
    """ "docx" or "odt". Raises Archive, Damaged, Encrypted, Macros, Bomb, ReachesOut and survey's."""
    archive = _opened(data)
    members = archive.infolist()
    if data[6] & 1 or any(member.flag_bits & 1 for member in members):
        raise refusals.Encrypted
    _refuse_bombs(members)
    found = _format(archive)
    _refuse_macros(archive)
    try:
        for member in members:
            _look_inside(archive, member)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as problem:
        raise refusals.Damaged from problem
    return found


def _opened(data: bytes) -> zipfile.ZipFile:
    """A file that begins as a ZIP and cannot be opened is damaged, or locked."""
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as problem:
        locked = len(data) > 6 and bool(data[6] & 1)
        office = b"word/" in data or b"opendocument" in data
        raise (
            refusals.Encrypted() if locked else refusals.Damaged() if office else refusals.Archive()
        ) from problem


def _refuse_bombs(members: Sequence[zipfile.ZipInfo]) -> None:
    whole = sum(member.file_size for member in members)
    packed = any(
        member.file_size > max(SMALL, MOST_RATIO * member.compress_size) for member in members
    )
    if len(members) > MOST_MEMBERS or whole > MOST_BYTES or packed:
        raise refusals.Bomb


def _format(archive: zipfile.ZipFile) -> str:
    names = set(archive.namelist())
    if "word/document.xml" in names or (names & {"word/document2.xml"}):
        return DOCX
    if {"mimetype", "content.xml"} <= names:
        if b"encryption-data" in _start(archive, "META-INF/manifest.xml"):
            raise refusals.Encrypted
        if b"opendocument.text" in _start(archive, "mimetype"):
            return ODT
        raise refusals.WrongType
    raise refusals.Archive


def _refuse_macros(archive: zipfile.ZipFile) -> None:
    named = any(MACROS.fullmatch(name) for name in archive.namelist())
    if named or MACRO_TYPE in _start(archive, "[Content_Types].xml"):
        raise refusals.Macros


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    """At most a megabyte of a member; nothing if it is missing or broken."""
    try:
        with archive.open(name) as file:
            return file.read(MEGABYTE)
    except (KeyError, zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return b""


def _look_inside(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """Relations and the parts that pandoc will read; the sizes told may be a lie."""
    if member.filename.endswith(".rels"):
        if FETCHED.search(_start(archive, member.filename)):
            raise refusals.ReachesOut
    elif READ.fullmatch(member.filename):
        with archive.open(member) as file:
            text = file.read(MOST_TEXT + 1)
        if len(text) > MOST_TEXT:
            raise refusals.Bomb
        survey.check(text)
