"""Why an item is less sure than others: codes for machines; `queries.doubts` puts them into words."""

from enum import StrEnum


class Doubt(StrEnum):
    """What a person should look at; an item carries them in its attribute `doubts`."""

    ALONE = "alone"  # nothing was found that it belongs to
    ASKED_AGAIN = "asked_again"  # says what another item said already
    BROKEN = "broken"  # letters were saved wrongly
    CAPTION = "caption"  # reads like a caption or a remark of the editors
    DEEPER = "deeper"  # set in deeper than its neighbours: a part of one of them?
    HOME = "home"  # what it belongs to is unsure itself
    KIND = "kind"  # no heading says what it is
    LANGUAGE = "language"  # in another language: a translation?
    MATCH = "match"  # no guideline was found that it changes
    MERGED = "merged"  # its lines may be two entries
    OPEN_END = "open_end"  # nothing says where it ends
    PLACE = "place"  # names a place that it may be meant for
    REPEATED = "repeated"  # its number was there before
    TABLE = "table"  # the heads of the columns do not say what stands in them
    TIME = "time"  # no day or time was found
    TORN = "torn"  # a page break stood in the middle
    UNLIKE = "unlike"  # set in another way than its neighbours
    UNMARKED = "unmarked"  # without bullet or number: an entry, or text beside it?
