from leitfaden.search.actions.index import rebuild, refresh

__all__ = ["rebuild", "refresh"]
