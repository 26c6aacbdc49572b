"""Compile the rooms' translation catalogues (`django.po` → `django.mo`) where they are newer."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel.messages.catalog import Message

ROOT = Path(__file__).resolve().parents[1]
# German is the source; a language that is not named here may lag behind it.
COMPLETE = ("en",)
CATALOGUES = "leitfaden/**/locale/*/LC_MESSAGES/*.po"


def compile_all() -> Iterator[Path]:
    """Compile what has changed; yields each catalogue that was."""
    for source in sorted(ROOT.glob(CATALOGUES)):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            compile_one(source, target)
            yield source


def compile_one(source: Path, target: Path) -> None:
    # Imported here: on most days nothing has changed, and reading babel takes longer than looking.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with source.open("rb") as stream:
        catalogue = read_po(stream, locale=source.parents[1].name, abort_invalid=True)
    with target.open("wb") as stream:
        write_mo(stream, catalogue)


def complaints() -> Iterator[str]:
    """What the languages that must be complete still lack."""
    from babel.messages.pofile import read_po

    for source in sorted(ROOT.glob(CATALOGUES)):
        language = source.parents[1].name
        with source.open("rb") as stream:
            catalogue = read_po(stream, locale=language, abort_invalid=True)
        for message in catalogue:
            if not message.id:
                continue
            if message.fuzzy or (language in COMPLETE and not is_translated(message)):
                yield f"{source.relative_to(ROOT)}: not translated: {message.id!r}"
            elif wrong := [str(error) for error in message.check(catalogue)]:
                yield f"{source.relative_to(ROOT)}: {message.id!r}: {', '.join(wrong)}"


def is_translated(message: "Message") -> bool:
    words = message.string if isinstance(message.string, list | tuple) else [message.string]
    return all(words)


if __name__ == "__main__":
    for changed in compile_all():
        print(changed.relative_to(ROOT))
    sys.exit(0)
