"""What a drawn document is made of, before it is written in any format."""

from dataclasses import dataclass, field

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


@dataclass(frozen=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True)
class Para:
    text: str


@dataclass(frozen=True)
class Entry:
    """An entry of a list with its mark as people type it; `deep` is how far it is set in."""

    mark: str
    text: str
    deep: int = 0
    below: tuple[str, ...] = ()  # further lines, as "Zuständig: Jugendamt"


@dataclass(frozen=True)
class Listing:
    entries: tuple[Entry, ...]
    loose: bool = False  # blank lines between


@dataclass(frozen=True)
class Cell:
    lines: tuple[str, ...]
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Table:
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]  # a cell that a merged one covers is left out


@dataclass(frozen=True)
class Facts:
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Noise:
    """Navigation, breadcrumb, page foot."""

    lines: tuple[str, ...]
    foot: bool = False


Part = Heading | Para | Listing | Table | Facts | Noise


@dataclass
class Story:
    parts: list[Part] = field(default_factory=list)

    def add(self, *parts: Part) -> None:
        self.parts.extend(parts)


def marks(style: str, count: int, prefix: str = "") -> list[str]:
    """The marks of a list in a style: a bullet, or "1.", "1)", "(1)", "a)", "I.", "1.1"."""
    numbers = range(1, count + 1)
    match style:
        case "1." | "1)" | "(1)" | "1.)":
            return [style.replace("1", str(n)) for n in numbers]
        case "a)" | "a." | "(a)":
            return [style.replace("a", chr(96 + n)) for n in numbers]
        case "I." | "I)":
            return [style.replace("I", ROMAN[n - 1]) for n in numbers]
        case "1.1" | "1.1.":
            end = style[3:]
            return [f"{prefix}.{n}{end}" for n in numbers]
        case _:
            return [style] * count
