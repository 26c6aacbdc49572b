"""The booklet of the future workshop, published and once corrected."""

from __future__ import annotations

import io

from django.conf import settings
from PIL import Image, ImageDraw

from leitfaden.desk.demo.builders.made import Made
from leitfaden.desk.demo.texts import booklet as texts
from leitfaden.publishing import actions as publishing
from leitfaden.publishing.models import Introduction

EVENT = "workshop"
ADDRESS = "https://leitfaden.musterstadt.example"
Chapter = Introduction.Chapter


def build(made: Made) -> None:
    proceedings = publishing.begin(made.events[EVENT], by=made.by)
    publishing.edit(
        proceedings, series=texts.SERIES, volume=texts.VOLUME, imprint=texts.IMPRINT,
        language_note=texts.LANGUAGE, rights_holder="Musterstadt an der Elbe", licence="CC BY 4.0",
        reprint_note=texts.REPRINT, by=made.by,
    )  # fmt: skip
    publishing.introduce(proceedings, chapter=Chapter.ABOUT, text=texts.ABOUT, by=made.by)
    publishing.introduce(proceedings, chapter=Chapter.ACCOUNT, text=texts.ACCOUNT, by=made.by)
    upload = {
        "content": emblem(), "alt": texts.EMBLEM, "rights_holder": "Stiftung Elbufer (erfunden)",
        "licence": "mit Erlaubnis der Stiftung",
    }  # fmt: skip
    publishing.credit(proceedings, text=texts.CREDIT, upload=upload, by=made.by)
    address = settings.LEITFADEN_ADDRESS or ADDRESS
    publishing.publish_issue(proceedings, address=address, by=made.by)
    publishing.edit(proceedings, thanks=texts.THANKS, by=made.by)
    publishing.publish_issue(proceedings, address=address, correction=texts.CORRECTION, by=made.by)


def emblem() -> bytes:
    """Three waves under a circle, for a foundation that does not exist."""
    picture = Image.new("RGB", (600, 400), "white")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((240, 30, 360, 150), fill="#1d429c")
    for line in range(3):
        for wave in range(4):
            left, top = 40 + wave * 130, 190 + line * 60
            pen.arc((left, top, left + 130, top + 60), 0, 180, fill="#1d429c", width=14)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()
