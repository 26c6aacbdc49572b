"""The verbs of the log: each room declares its own beside the actions that speak them."""

from dataclasses import dataclass

from django.utils.functional import Promise

_verbs: dict[str, "Verb"] = {}


class UnknownVerb(LookupError):
    """The log holds a verb that no room declares."""


@dataclass(frozen=True)
class Verb:
    """`name` as `room.what_happened`; `sentence` says it to people, without the actor."""

    name: str
    sentence: str | Promise

    def __post_init__(self) -> None:
        if self.name in _verbs:
            raise ValueError(f"The verb {self.name} is declared twice.")
        _verbs[self.name] = self


def names() -> list[str]:
    return sorted(_verbs)


def sentence_of(name: str) -> str:
    if name not in _verbs:
        raise UnknownVerb(name)
    return str(_verbs[name].sentence)
