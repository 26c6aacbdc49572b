"""Whatever is less than likely says why, and each reason has its words."""

from itertools import chain

import pytest

from leitfaden.intake import reader
from leitfaden.intake.actions import bring
from leitfaden.intake.queries import doubts
from leitfaden.intake.queries.doubts import WORDS
from leitfaden.intake.reader.draft import LIKELY
from leitfaden.intake.reader.reasons import Doubt
from leitfaden.intake.tests.corpus import degraded, layouts

LIST = "Herausforderungen\n\nLärm am Ufer\n\n- Runden Tisch einberufen\n  - auch mit Jugendlichen\n"


def test_every_doubtful_item_says_why() -> None:
    tidy = layouts.documents((*layouts.FITTED, *layouts.HELD_OUT), each=1)
    for _, document in chain(tidy, degraded.documents(each=2)):
        reading = reader.read(document.data, filename=document.name, kind=document.kind)
        silent = [i for i in reading.items if i.confidence < LIKELY and not i.doubts]
        assert not silent, silent


def test_the_reasons_stand_beside_the_item_in_the_json() -> None:
    items = reader.read(LIST.encode(), filename="liste.txt", kind="tracker").items
    assert [i.as_dict().get("doubts") for i in items] == [None, None, ["deeper"]]


def test_every_reason_has_words() -> None:
    assert set(WORDS) == set(Doubt)


@pytest.mark.django_db
def test_a_draft_keeps_the_reasons() -> None:
    document = bring(kind="tracker", filename="liste.txt", data=LIST.encode(), by=None)
    said = [list(map(str, doubts(item))) for item in document.items.all()]
    assert said == [[], [], [str(WORDS[Doubt.DEEPER])]]
