"""The six action fields as the council adopted them in 2021."""

from leitfaden.desk.demo.texts.fields.aemter import AEMTER
from leitfaden.desk.demo.texts.fields.ankommen import ANKOMMEN
from leitfaden.desk.demo.texts.fields.arbeit import ARBEIT
from leitfaden.desk.demo.texts.fields.sprache import SPRACHE
from leitfaden.desk.demo.texts.fields.teilhabe import TEILHABE
from leitfaden.desk.demo.texts.fields.wohnen import WOHNEN

FIELDS = (ANKOMMEN, SPRACHE, AEMTER, WOHNEN, ARBEIT, TEILHABE)

__all__ = ["FIELDS"]
