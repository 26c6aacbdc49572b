"""A document as JSON and back; the same document always gives the same bytes."""

import hashlib
import json
import types
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, Union, get_args, get_origin, get_type_hints

from leitfaden.core.paper import model
from leitfaden.core.paper.cleaning import cleaned
from leitfaden.core.paper.model import Document

TYPE = "type"


class Unreadable(ValueError):
    """The JSON is not of a document."""


def as_dict(thing: object) -> Any:
    """Dataclasses as dicts with their type, tuples as lists, days as ISO text; every text cleaned."""
    if is_dataclass(thing):
        told = {one.name: as_dict(getattr(thing, one.name)) for one in fields(thing)}
        return {TYPE: type(thing).__name__, **told}
    if isinstance(thing, tuple | list):
        return [as_dict(one) for one in thing]
    if isinstance(thing, date):
        return thing.isoformat()
    return cleaned(thing) if isinstance(thing, str) else thing


def dump(document: Document) -> bytes:
    """Canonical JSON: UTF-8, keys in order, no white space between."""
    told = json.dumps(as_dict(document), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return told.encode()


def digest(document: Document) -> str:
    """The SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(dump(document)).hexdigest()


def load(content: bytes | str) -> Document:
    """The document that `dump` wrote; raises Unreadable for anything else."""
    try:
        made = _made(json.loads(content), Document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(str(error)) from error
    if not isinstance(made, Document):
        raise Unreadable("not a document")
    return made


def _made(told: Any, wanted: Any) -> Any:
    if isinstance(told, dict):
        kind = getattr(model, told[TYPE])
        hints = get_type_hints(kind)
        return kind(**{n: _made(v, hints[n]) for n, v in told.items() if n != TYPE})
    if isinstance(told, list):
        return tuple(
            _made(one, inner) for one, inner in zip(told, _inner(wanted, len(told)), strict=True)
        )
    if isinstance(told, str) and date in _options(wanted):
        return date.fromisoformat(told)
    return told


def _options(wanted: Any) -> tuple[Any, ...]:
    return get_args(wanted) if get_origin(wanted) in (Union, types.UnionType) else (wanted,)


def _inner(wanted: Any, count: int) -> list[Any]:
    """What stands in a tuple: `tuple[X, ...]` or `tuple[X, Y]`."""
    args = next((get_args(o) for o in _options(wanted) if get_origin(o) is tuple), (Any, ...))
    return [args[0]] * count if args[-1] is Ellipsis else list(args)
