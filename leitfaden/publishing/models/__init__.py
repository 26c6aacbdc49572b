from leitfaden.publishing.models.house_style import HouseStyle
from leitfaden.publishing.models.issue import Issue, IssueFile
from leitfaden.publishing.models.proceedings import Credit, Introduction, Proceedings

__all__ = ["Credit", "HouseStyle", "Introduction", "Issue", "IssueFile", "Proceedings"]
