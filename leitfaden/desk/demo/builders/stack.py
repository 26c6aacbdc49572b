"""The cards of a table in the order in which somebody numbered them: mixed, as cards are."""

from __future__ import annotations

from dataclasses import dataclass

from leitfaden.core.models import Series
from leitfaden.desk.demo.builders.made import Made
from leitfaden.desk.demo.texts.shapes import Channel, Table, Voice

# How cards came in where the text does not say it; the telephones are new in 2026.
CHANNELS = (Channel.PAPER, Channel.PHOTO, Channel.PHONE)
SHARES = (35, 40, 25)
NEW_YEAR = 2026


@dataclass(frozen=True)
class Lying:
    """A voice with the heap it lies in and the way it came."""

    voice: Voice
    heap: str
    channel: Channel
    evidence: str


def stack(table: Table, *, year: int, made: Made) -> list[Lying]:
    told = [(voice, heap.key) for heap in table.heaps for voice in heap.voices]
    told += [(voice, "") for voice in table.loose]
    made.luck.shuffle(told)
    return [_lay(voice, heap, table, year, made) for voice, heap in _in_place(told)]


def _in_place(told: list[tuple[Voice, str]]) -> list[tuple[Voice, str]]:
    """A card with a printed number goes where the series will give it this number."""
    row = Series.objects.filter(name="card").first()
    last = row.last if row else 0
    for fixed in [pair for pair in told if pair[0].number]:
        told.remove(fixed)
        told.insert(fixed[0].number - last - 1, fixed)
    return told


def _lay(voice: Voice, heap: str, table: Table, year: int, made: Made) -> Lying:
    [drawn] = made.luck.choices(CHANNELS, SHARES)
    picture = made.luck.randint(1, 12)
    if year < NEW_YEAR and drawn is Channel.PHONE:
        drawn = Channel.PAPER
    channel = voice.channel or drawn
    return Lying(voice, heap, channel, voice.evidence or _evidence(channel, table, picture))


def _evidence(channel: Channel, table: Table, picture: int) -> str:
    """Where the original can be seen."""
    where = f"AG {table.number}" if table.number else "Plenum"
    said = {
        Channel.PHOTO: f"Fotoprotokoll, {where}, Bild {picture}",
        Channel.PAPER: f"Kartensammlung der Stabsstelle, {where}",
        Channel.MINUTES: f"Mitschrift, {where}",
        Channel.PLENARY: "Mitschrift des Plenums",
        Channel.LIST: f"Flipchart, {where}",
        Channel.CONSULTATION: "Beteiligung im Netz, 14. bis 28. März 2026",
    }
    return said.get(channel, "")
