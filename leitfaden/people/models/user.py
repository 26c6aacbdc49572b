"""Accounts of those who work here; participants need none."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """Roles for the whole town; a role for one thing is a row in that thing's room."""

    ADMINISTRATOR = "administrator", _("Administration")
    COORDINATOR = "coordinator", _("Integrationskoordination")
    EDITOR = "editor", _("Redaktion")
    DATA_PROTECTION = "data_protection", _("Datenschutz")


class UserManager(BaseUserManager["User"]):
    def create_user(
        self,
        email: str,
        password: str | None = None,
        *,
        name: str = "",
        has_one_time_password: bool = False,
    ) -> User:
        user = self.model(
            email=self.normalize_email(email).lower(),
            name=name,
            has_one_time_password=has_one_time_password,
        )
        user.set_password(password)
        user.save()
        return user

    def with_roles(self) -> models.QuerySet[User]:
        """Every account with the roles it holds now, for a list."""
        held = RoleGrant.objects.filter(withdrawn_at=None)
        return self.prefetch_related(models.Prefetch("grants", held, to_attr="held"))

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """One account: an address to sign in with and the name colleagues see.

    A one-time password opens nothing but the page on which its owner chooses one of their own.
    """

    email = models.EmailField(_("E-Mail-Adresse"), unique=True)
    name = models.CharField(_("Name"), max_length=120)
    is_active = models.BooleanField(default=True)
    has_one_time_password = models.BooleanField(default=False)
    joined_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects: ClassVar[UserManager] = UserManager()

    class Meta:
        ordering: ClassVar[list[str]] = ["name", "email"]

    class Privacy:
        subject = "staff"
        purpose = "sign_in"
        keep_for = "as long as the account exists"
        personal = {
            "email": "forgotten-{pk}@invalid.example",
            "name": "",
            "password": "!",
            "last_login": None,
            "joined_at": None,
        }
        open = ("id", "is_active", "has_one_time_password")

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def may_work(self) -> bool:
        return self.is_active and not self.has_one_time_password

    @cached_property
    def roles(self) -> frozenset[str]:
        """The roles held now; read once per request."""
        if "held" in vars(self):
            return frozenset(grant.role for grant in vars(self)["held"])
        return frozenset(self.grants.filter(withdrawn_at=None).values_list("role", flat=True))

    @property
    def roles_said(self) -> list[str]:
        return [str(role.label) for role in Role if role in self.roles]

    def get_absolute_url(self) -> str:
        return reverse("people:account_detail", args=[self.pk])


class RoleGrant(models.Model):
    """A role given to somebody, from when to when; withdrawn, never deleted."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="grants")
    role = models.CharField(max_length=20, choices=Role)
    granted_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "role"], condition=Q(withdrawn_at=None), name="a_role_is_held_once"
            ),
            models.CheckConstraint(condition=Q(role__in=Role.values), name="the_role_exists"),
        ]

    class Privacy:
        subject = "staff"
        purpose = "permissions"
        keep_for = "3 years after withdrawal"
        personal = {"user": None}
        open = ("id", "role", "granted_at", "withdrawn_at")
