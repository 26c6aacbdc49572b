from leitfaden.search.actions.freshness import catch_up
from leitfaden.search.actions.index import rebuild, refresh

__all__ = ["catch_up", "rebuild", "refresh"]
