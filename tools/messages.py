"""Collect what the rooms say into their catalogues, and name what a language still lacks; needs no gettext binaries.

python tools/messages.py           bring every leitfaden/*/locale/*/LC_MESSAGES/django.po up to date
python tools/messages.py --check   one line for each room that is not complete in a language
"""

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS
from babel.messages.extract import extract as extract_from
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

import languages

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "ar")
DRAFTS = {"ar": "\n# Draft translation; not yet read by a native-speaking colleague."}
KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
Key = tuple[str | None, str]


def main() -> int:
    if "--check" in sys.argv:
        complaints = [*missing(), *languages.complaints()]
        print("\n".join(complaints))
        return 1 if complaints else 0
    for room in rooms():
        update(room)
    return 0


def rooms() -> list[Path]:
    """From the lowest room on, whose words the others may borrow."""
    found = sorted(path.parent for path in ROOT.glob("leitfaden/*/apps.py"))
    return sorted(found, key=lambda room: room.name != "core")


def update(room: Path) -> None:
    """Add what is said newly, drop what is said no longer, and keep every translation."""
    said = extract(room)
    for language in LANGUAGES:
        target = room / "locale" / language / "LC_MESSAGES/django.po"
        borrowed = set() if room.name == "core" else set(translated(language, only="core"))
        template = Catalog()
        for message in said:
            if message.id and key(message) not in borrowed:
                template.add(message.id, context=message.context)
        catalogue = read(target) if target.exists() else new(room, language)
        before = catalogue.creation_date
        catalogue.update(template, no_fuzzy_matching=True)
        catalogue.creation_date = before
        if len(catalogue):
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as stream:
                write_po(stream, catalogue, width=100, no_location=True, ignore_obsolete=True)


def new(room: Path, language: str) -> Catalog:
    return Catalog(
        locale=language,
        header_comment=f"# {room.name.capitalize()}, {language}.{DRAFTS.get(language, '')}",
        project="Leitfaden",
        version="0.1",
        last_translator="the Leitfaden authors",
        language_team=language,
        fuzzy=False,
    )


def missing() -> Iterator[str]:
    """What a room says and nobody has said in every language that pages offer."""
    known = {language: set(translated(language)) for language in LANGUAGES}
    for room in rooms():
        said = [key(message) for message in extract(room) if message.id]
        for language in LANGUAGES:
            gaps = [words for context, words in said if (context, words) not in known[language]]
            if gaps:
                yield f"leitfaden/{room.name}: {len(gaps)} texts are not in {language!r}, for example {gaps[0]!r}"


def translated(language: str, only: str = "*") -> Iterator[Key]:
    for path in ROOT.glob(f"leitfaden/{only}/locale/{language}/LC_MESSAGES/django.po"):
        for message in read(path):
            words = message.string if isinstance(message.string, list | tuple) else [message.string]
            if message.id and not message.fuzzy and all(words):
                yield key(message)


def key(message: Message) -> Key:
    return message.context, message.id if isinstance(message.id, str) else message.id[0]


def read(path: Path) -> Catalog:
    with path.open("rb") as stream:
        return read_po(stream, locale=path.parents[1].name, abort_invalid=True)


def extract(room: Path) -> Catalog:
    """Everything in one room that is marked for translation; core also speaks for config, which is no app."""
    catalogue = Catalog()
    folders = [room, room.parent / "config"] if room.name == "core" else [room]
    for path in (path for folder in folders for path in sorted(folder.rglob("*"))):
        inside = path.relative_to(room.parent).parts[1:]
        if path.suffix == ".py" and not {"tests", "migrations"} & set(inside):
            source = path.read_text(encoding="utf-8")
        elif path.suffix in {".html", ".txt"} and "templates" in inside:
            # What Django makes of a template can be read as Python once it stands in parentheses.
            source = f"({templatize(path.read_text(encoding='utf-8'))}\n)"
        else:
            continue
        for _, texts, _, context in extract_from("python", BytesIO(source.encode()), KEYWORDS):
            catalogue.add(texts, context=context)
    return catalogue


if __name__ == "__main__":
    sys.exit(main())
