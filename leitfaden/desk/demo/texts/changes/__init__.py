"""What should change in the text: decided for the edition of 2026, and proposed since."""

from leitfaden.desk.demo.texts.changes.decided_1_2 import FIELDS_1_2
from leitfaden.desk.demo.texts.changes.decided_3_6 import FIELDS_3_6
from leitfaden.desk.demo.texts.changes.proposed import PROPOSED

# In the order of their numbers; the first list is decided, the second is about the new edition.
DECIDED = (*FIELDS_1_2, *FIELDS_3_6)

__all__ = ["DECIDED", "PROPOSED"]
