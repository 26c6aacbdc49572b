"""Files kept under the hash of their bytes: the same content is kept once and never changes."""

import hashlib
from collections.abc import Callable

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage


class Lost(Exception):
    """What was kept is not there any more, or is not what it was."""


def digest(content: bytes) -> str:
    """The name of a content: its SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def keep(content: bytes) -> str:
    """Store a content unless it is there already; returns its name."""
    name = digest(content)
    if not default_storage.exists(_place(name)):
        default_storage.save(_place(name), ContentFile(content))
    return name


def kept(name: str) -> bytes:
    """The content of this name, checked; raises Lost."""
    try:
        with default_storage.open(_place(name)) as file:
            content: bytes = file.read()
    except FileNotFoundError as error:
        raise Lost(name) from error
    if digest(content) != name:
        raise Lost(name)
    return content


def forget(name: str) -> None:
    """Remove a content and all that was made of it; what is not there is no matter."""
    for place in (_place(name), *_made_of(name)):
        default_storage.delete(place)


def made(name: str, part: str, make: Callable[[bytes], bytes]) -> bytes:
    """What is made of a content, kept beside it: made once, and gone with it. Raises Lost."""
    place = f"{_beside(name)}/{part}"
    if not default_storage.exists(place):
        default_storage.save(place, ContentFile(make(kept(name))))
    with default_storage.open(place) as file:
        content: bytes = file.read()
    return content


def _made_of(name: str) -> list[str]:
    try:
        _folders, parts = default_storage.listdir(_beside(name))
    except FileNotFoundError:
        return []
    return [f"{_beside(name)}/{part}" for part in parts]


def _beside(name: str) -> str:
    return f"made/{name[:2]}/{name}"


def _place(name: str) -> str:
    return f"kept/{name[:2]}/{name}"
