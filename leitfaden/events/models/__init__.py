from leitfaden.events.models.contributor import Contributor
from leitfaden.events.models.event import AgendaEntry, Event, Workshop

__all__ = ["AgendaEntry", "Contributor", "Event", "Workshop"]
