from leitfaden.people.models.sending import Sending
from leitfaden.people.models.user import Role, RoleGrant, User
from leitfaden.people.models.visibility import Publishable, PublishableQuerySet

__all__ = ["Publishable", "PublishableQuerySet", "Role", "RoleGrant", "Sending", "User"]
