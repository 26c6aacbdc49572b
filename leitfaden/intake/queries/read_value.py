"""What the source says about an item beside its text, in the form in which it is corrected."""

from leitfaden.intake.commit.cards import channel_of, is_photographed
from leitfaden.intake.commit.events import role_of, role_said
from leitfaden.intake.commit.events import state_of as agreed
from leitfaden.intake.commit.measures import state_read
from leitfaden.intake.commit.words import flowing
from leitfaden.intake.models import Item


def read_value(item: Item, name: str) -> str:
    """As the commit would understand it: a word for a role is a role, begun work is in progress."""
    value = item.attributes.get(name)
    match name:
        case "channel":
            photographed = is_photographed(item.document)
            return channel_of(item.attributes, photographed=photographed).value
        case "role":
            return role_of(role_said(item.type, item.attributes)).value
        case "state":
            return agreed(item.attributes).value
        case "status":
            return state_read(item.attributes) or ""
        case "deleted" | "inserted":
            return "\n".join(flowing(str(passage)) for passage in value or ())
        case _:
            return str(value or "")
