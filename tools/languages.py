"""Compile the rooms' translation catalogues (`django.po` → `django.mo`) where they are newer."""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
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
    """Translations that would break: other placeholders than the German text, or not sure of themselves."""
    from babel.messages.pofile import read_po

    for source in sorted(ROOT.glob(CATALOGUES)):
        with source.open("rb") as stream:
            catalogue = read_po(stream, locale=source.parents[1].name, abort_invalid=True)
        for message in catalogue:
            wrong = [str(error) for error in message.check(catalogue)]
            if message.id and (wrong or message.fuzzy):
                yield f"{source.relative_to(ROOT)}: {message.id!r}: {', '.join(wrong) or 'fuzzy'}"


if __name__ == "__main__":
    for changed in compile_all():
        print(changed.relative_to(ROOT))
    sys.exit(0)
