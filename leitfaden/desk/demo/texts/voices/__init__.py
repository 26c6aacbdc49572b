"""What was said, event by event and table by table."""

from leitfaden.desk.demo.texts.shapes import Table
from leitfaden.desk.demo.texts.voices import review, symposium
from leitfaden.desk.demo.texts.voices.aemter import AEMTER
from leitfaden.desk.demo.texts.voices.ankommen import ANKOMMEN
from leitfaden.desk.demo.texts.voices.arbeit import ARBEIT
from leitfaden.desk.demo.texts.voices.evening_done import DONE
from leitfaden.desk.demo.texts.voices.evening_missing import MISSING
from leitfaden.desk.demo.texts.voices.plenary import PLENARY
from leitfaden.desk.demo.texts.voices.sprache import SPRACHE
from leitfaden.desk.demo.texts.voices.teilhabe import TEILHABE
from leitfaden.desk.demo.texts.voices.wohnen import WOHNEN

# By the key of the event, in the order in which the cards were numbered.
TABLES: dict[str, tuple[Table, ...]] = {
    "evening": (DONE, MISSING),
    "symposium": symposium.TABLES,
    "workshop": (PLENARY, ANKOMMEN, SPRACHE, AEMTER, WOHNEN, ARBEIT, TEILHABE),
    "review": review.TABLES,
}
