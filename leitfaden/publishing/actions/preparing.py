"""What the editors do before an issue: begin, fill in, introduce chapters, thank funders, dress the house."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from leitfaden.audit.actions import record
from leitfaden.core.contrast import ENOUGH, is_colour, ratio
from leitfaden.events.models import Event
from leitfaden.files.actions import keep_picture, keep_typeface
from leitfaden.files.models import Picture, Typeface
from leitfaden.guidelines.models import ActionField
from leitfaden.people.actions import publish
from leitfaden.people.models import User
from leitfaden.publishing import queries
from leitfaden.publishing.actions.refusals import AlreadyBegun, HardToRead
from leitfaden.publishing.models import Credit, HouseStyle, Introduction, Proceedings
from leitfaden.publishing.verbs import (
    BEGUN,
    CREDIT_REMOVED,
    CREDITED,
    EDITED,
    INTRODUCED,
    STYLED,
)

WHITE, INK = "#ffffff", "#1b1d2e"


@transaction.atomic
def begin(event: Event, *, by: User | None) -> Proceedings:
    """The booklet of an event, with what is known already."""
    if Proceedings.objects.filter(event=event).exists():
        raise AlreadyBegun
    proceedings = Proceedings.objects.create(
        event=event,
        title=(_("Dokumentation: %(event)s") % {"event": event.title})[:300],
        text=queries.text_spoken_about(event),
        publisher=str(settings.LEITFADEN_TOWN["office"]),
        place=str(settings.LEITFADEN_TOWN["short"]),
    )
    record(BEGUN, proceedings, by=by)
    return proceedings


@transaction.atomic
def edit(proceedings: Proceedings, *, by: User | None, **words: Any) -> Proceedings:
    """Change what stands on cover and imprint; an issue that is out keeps its own."""
    for name, value in words.items():
        setattr(proceedings, name, value)
    proceedings.save(update_fields=list(words))
    record(EDITED, proceedings, by=by)
    return proceedings


@transaction.atomic
def introduce(
    proceedings: Proceedings, *, chapter: str, text: str, by: User | None,
    field: ActionField | None = None,
) -> Introduction:  # fmt: skip
    """The words at the head of a chapter; empty words take the introduction away."""
    introduction, _new = Introduction.objects.update_or_create(
        proceedings=proceedings, chapter=chapter, field=field, defaults={"text": text}
    )
    record(INTRODUCED, proceedings, by=by, chapter=chapter)
    return introduction


@transaction.atomic
def add_credit(
    proceedings: Proceedings, *, text: str, by: User | None, picture: Picture | None = None
) -> Credit:
    last = proceedings.credits.aggregate(last=Max("position"))["last"]
    credit = Credit.objects.create(
        proceedings=proceedings, position=(last or 0) + 1, text=text, picture=picture
    )
    record(CREDITED, proceedings, by=by, credit=credit.pk)
    return credit


@transaction.atomic
def credit(
    proceedings: Proceedings, *, text: str, by: User | None, upload: Mapping[str, Any] | None = None
) -> Credit:
    """A funder's line with the emblem that came with it; raises the refusals of `files`."""
    picture = keep_picture(**upload, by=by) if upload else None
    return add_credit(proceedings, text=text, by=by, picture=picture)


@transaction.atomic
def remove_credit(credit: Credit, *, by: User | None) -> None:
    """From the booklet in the making; issues that are out keep the line."""
    record(CREDIT_REMOVED, credit.proceedings, by=by, credit=credit.pk)
    credit.delete()


@transaction.atomic
def style_house(
    *, accent: str, ground: str, by: User | None, emblem: Picture | None = None,
    typefaces: Iterable[Typeface] = (),
) -> HouseStyle:  # fmt: skip
    """Colours, emblem and typeface of the booklets to come; refuses colours that are hard to read."""
    if not readable(accent, ground):
        raise HardToRead
    style, _new = HouseStyle.objects.update_or_create(
        pk=1, defaults={"accent": accent.lower(), "ground": ground.lower(), "emblem": emblem}
    )
    style.typefaces.set(list(typefaces))
    if emblem:
        publish(emblem, by=by)
    record(STYLED, style, by=by)
    return style


@transaction.atomic
def dress_house(style: HouseStyle, words: Mapping[str, Any], *, by: User | None) -> HouseStyle:
    """What a form says of the house: new files are kept, what is not mentioned stays as it is."""
    upload, faces = words["upload"], words["faces"]
    emblem = keep_picture(**upload, by=by) if upload else style.emblem
    kept = [keep_typeface(face, licence=words["font_licence"], by=by) for face in faces]
    return style_house(
        accent=words["accent"], ground=words["ground"], by=by,
        emblem=None if words["no_emblem"] else emblem,
        typefaces=() if words["no_typeface"] else kept or style.typefaces.all(),
    )  # fmt: skip


def readable(accent: str, ground: str) -> bool:
    """The accent on white and on the cover, and the ink on the cover."""
    if not (is_colour(accent) and is_colour(ground)):
        return False
    pairs = ((accent, WHITE), (accent, ground), (INK, ground))
    return all(ratio(one, other) >= ENOUGH for one, other in pairs)
