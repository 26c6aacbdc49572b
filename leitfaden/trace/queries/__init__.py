from leitfaden.trace.queries.account import (
    Account,
    account_of,
    account_of_town,
    outcomes_of_themes,
)
from leitfaden.trace.queries.chain import CHAIN, Edge, Kind
from leitfaden.trace.queries.crowd import Reach, reach_of
from leitfaden.trace.queries.walk import Walk, ahead, back

__all__ = [
    "CHAIN",
    "Account",
    "Edge",
    "Kind",
    "Reach",
    "Walk",
    "account_of",
    "account_of_town",
    "ahead",
    "back",
    "outcomes_of_themes",
    "reach_of",
]
