"""Clean words from people about accounts."""

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _

from leitfaden.core.forms import Form
from leitfaden.people.models import Role

WRONG = _("E-Mail-Adresse und Passwort passen nicht zusammen.")


class SignInForm(AuthenticationForm):
    """One answer to everything that is wrong: nobody learns whether an address has an account."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.error_messages = dict.fromkeys(("invalid_login", "inactive"), WRONG)
        self.fields["username"].label = _("E-Mail-Adresse")
        self.fields["username"].widget.input_type = "email"
        self.fields["password"].label = _("Passwort")


class AccountForm(Form):
    name = forms.CharField(label=_("Name"), max_length=120)
    email = forms.EmailField(label=_("E-Mail-Adresse"), max_length=254)
    roles = forms.TypedMultipleChoiceField(
        label=_("Rollen"),
        choices=Role.choices,
        coerce=Role,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


class RoleForm(Form):
    """A press on one of the buttons beside a role."""

    role = forms.TypedChoiceField(choices=Role.choices, coerce=Role)
    give = forms.BooleanField(required=False)
