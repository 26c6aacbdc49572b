"""What cannot be read is refused by name, in one sentence, before anything else happens."""

import inspect
import io
import zipfile
from pathlib import Path

import pytest

from leitfaden.intake import reader
from leitfaden.intake.reader import refusals
from leitfaden.intake.reader.decoding import OFFICE


def zipped(name: str) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr(name, "Inhalt")
    return memory.getvalue()


def locked_zip() -> bytes:
    data = bytearray(zipped("brief.txt"))
    data[6] |= 1
    return bytes(data)


FILES = [
    (b"", refusals.EmptyFile),
    (b" \r\n\t\n", refusals.EmptyFile),
    (b"\xef\xbb\xbf", refusals.EmptyFile),
    ("\ufeff \n".encode("utf-16-le"), refusals.EmptyFile),
    (b"%PDF-1.7\n1 0 obj", refusals.Damaged),
    (b"%PDF-1.7\ntrailer << /Encrypt 5 0 R >>", refusals.Encrypted),
    (OFFICE + b"\0" * 600, refusals.WrongType),
    (OFFICE + "EncryptedPackage".encode("utf-16-le"), refusals.Encrypted),
    (zipped("word/document.xml"), refusals.Damaged),
    (zipped("brief.txt"), refusals.Archive),
    (locked_zip(), refusals.Encrypted),
    (b"PK\x03\x04kaputt", refusals.Archive),
    (b"\x89PNG\r\n\x1a\n\0\0", refusals.Picture),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", refusals.Picture),
    (b"7z\xbc\xaf\x27\x1c\0", refusals.Archive),
    (b"{\\rtf1 Hallo}", refusals.WrongType),
    (b"Text\0mit Nullen", refusals.NotText),
    (b"\x01\x02\x03\x04Steuerzeichen", refusals.NotText),
    (b"Stra\x9de und \x81", refusals.Undecodable),
    (b"\xff\xfeA\0\0", refusals.Undecodable),
    (b"Nur ein Satz ohne alles.", refusals.NothingFound),
    (b"|" + b" x |" * 5000, refusals.TooWide),
    (b"<table><tr>" + b"<td>x</td>" * 5000 + b"</tr></table>", refusals.TooWide),
]


@pytest.mark.parametrize(("data", "refusal"), FILES)
@pytest.mark.parametrize("kind", ["proceedings", "tracker"])
def test_a_file_that_cannot_be_read_is_refused_by_name(
    data: bytes, refusal: type[refusals.Refusal], kind: str
) -> None:
    with pytest.raises(refusals.Refusal) as caught:
        reader.read(data, filename="datei.txt", kind=kind)
    assert type(caught.value) is refusal


def test_every_refusal_says_one_german_sentence() -> None:
    classes = [found for _, found in inspect.getmembers(refusals, inspect.isclass)]
    found = [one for one in classes if issubclass(one, refusals.Refusal)]
    assert len(found) > 10
    for refusal in found:
        assert refusal.sentence.endswith(".")
        assert "\n" not in refusal.sentence
        assert str(refusal()) == refusal.sentence


def test_a_huge_file_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    path = tmp_path / "riesig.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(refusals.TooLarge):
        reader.load(path)
    with pytest.raises(refusals.TooLarge):
        reader.read(b"x" * (reader.LIMIT + 1), filename="riesig.txt", kind="tracker")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "fehlt.txt", tmp_path, Path("/dev/zero")):
        with pytest.raises(refusals.Unreadable):
            reader.load(path)


def test_old_windows_text_is_read() -> None:
    data = "Herausforderungen\n\nLärm\n\n• Gespräche – täglich\n".encode("cp1252")
    found = reader.read(data, filename="liste.txt", kind="tracker")
    assert found.items[1].text == "Gespräche – täglich"


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04kaputt", zipped("word/document.xml"), zipped("a.txt")]
)
def test_a_broken_word_file_is_called_that(data: bytes) -> None:
    with pytest.raises(refusals.BrokenWord) as caught:
        reader.read(data, filename="Protokoll.DOCX", kind="proceedings")
    assert "Word-Datei ist beschädigt" in str(caught.value)
