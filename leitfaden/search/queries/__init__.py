from leitfaden.search.queries.engines import MOST
from leitfaden.search.queries.hits import Hit, Result, search
from leitfaden.search.queries.onward import Step, onward

__all__ = ["MOST", "Hit", "Result", "Step", "onward", "search"]
