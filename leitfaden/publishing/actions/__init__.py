from leitfaden.publishing.actions.files import bytes_of, files_of, write
from leitfaden.publishing.actions.issuing import preview, publish_issue
from leitfaden.publishing.actions.preparing import (
    add_credit,
    begin,
    credit,
    dress_house,
    edit,
    introduce,
    remove_credit,
    style_house,
)
from leitfaden.publishing.actions.refusals import (
    AlreadyBegun,
    ContentChanged,
    CorrectionUnexplained,
    EventNotPublic,
    FileChanged,
    HardToRead,
    NothingChanged,
    Refused,
    RightsNotStated,
)

__all__ = [
    "AlreadyBegun",
    "ContentChanged",
    "CorrectionUnexplained",
    "EventNotPublic",
    "FileChanged",
    "HardToRead",
    "NothingChanged",
    "Refused",
    "RightsNotStated",
    "add_credit",
    "begin",
    "bytes_of",
    "credit",
    "dress_house",
    "edit",
    "files_of",
    "introduce",
    "preview",
    "publish_issue",
    "remove_credit",
    "style_house",
    "write",
]
