"""Signing in and out, and the accounts of those who work here."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import PasswordChangeForm, SetPasswordForm
from django.contrib.auth.views import LoginView
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from leitfaden.people import actions
from leitfaden.people.forms import AccountForm, RoleForm, SignInForm
from leitfaden.people.gates import Duty, only
from leitfaden.people.models import Role, User

DESK = "desk"
"""The part of the menu in which the accounts stand."""


class SignIn(LoginView):
    """The session ends when the browser is closed; `next` leads to pages of this house only."""

    template_name = "people/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def form_valid(self, form: Any) -> HttpResponse:
        answer = super().form_valid(form)
        self.request.session.set_expiry(0)
        return answer


@never_cache
@login_required
def password(request: HttpRequest) -> HttpResponse:
    """Choose a password of one's own; who holds a one-time password has just typed it."""
    user = request.user
    assert isinstance(user, User)  # noqa: S101
    kind = SetPasswordForm if user.has_one_time_password else PasswordChangeForm
    form: SetPasswordForm[User] = kind(user, request.POST or None)
    if form.is_valid():
        actions.choose_password(user, form.cleaned_data["new_password1"])
        update_session_auth_hash(request, user)
        messages.success(request, _("Ihr neues Passwort gilt ab jetzt."))
        return redirect("desk:worklist")
    return render(request, "people/password.html", {"form": form})


@only(Duty.ADMINISTER)
def account_list(request: HttpRequest) -> HttpResponse:
    accounts = User.objects.with_roles()
    page = Paginator(accounts, 50).get_page(request.GET.get("seite"))
    return render(request, "people/account_list.html", {"page": page, "section": DESK})


@never_cache
@only(Duty.ADMINISTER)
def account_new(request: HttpRequest) -> HttpResponse:
    """The one-time password stands in the answer to the press of the button, and nowhere else."""
    form = AccountForm(request.POST or None)
    if form.is_valid():
        try:
            account, told = actions.open_account(**form.cleaned_data, by=_me(request))
        except actions.AccountExists as refusal:
            form.add_error("email", str(refusal))
        else:
            return render(
                request,
                "people/password_told.html",
                {"account": account, "told": told, "section": DESK},
            )
    return render(request, "people/account_new.html", {"form": form, "section": DESK})


@only(Duty.ADMINISTER)
def account_detail(request: HttpRequest, pk: int) -> HttpResponse:
    account = get_object_or_404(User.objects.with_roles(), pk=pk)
    roles = [(role, role.label, role in account.roles) for role in Role]
    context = {"account": account, "roles": roles, "own": account == request.user, "section": DESK}
    return render(request, "people/account_detail.html", context)


@require_POST
@only(Duty.ADMINISTER)
def account_role(request: HttpRequest, pk: int) -> HttpResponse:
    account = get_object_or_404(User, pk=pk)
    form = RoleForm(request.POST)
    if form.is_valid():
        change = actions.grant_role if form.cleaned_data["give"] else actions.withdraw_role
        try:
            change(account, form.cleaned_data["role"], by=_me(request))
        except actions.Refused as refusal:
            messages.error(request, str(refusal))
    return redirect("people:account_detail", pk)


@never_cache
@require_POST
@only(Duty.ADMINISTER)
def account_password(request: HttpRequest, pk: int) -> HttpResponse:
    account = get_object_or_404(User, pk=pk)
    told = actions.renew_password(account, by=_me(request))
    return render(
        request, "people/password_told.html", {"account": account, "told": told, "section": DESK}
    )


@require_POST
@only(Duty.ADMINISTER)
def account_close(request: HttpRequest, pk: int) -> HttpResponse:
    try:
        actions.close_account(get_object_or_404(User, pk=pk), by=_me(request))
    except actions.Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("people:account_detail", pk)


@require_POST
@only(Duty.ADMINISTER)
def account_reopen(request: HttpRequest, pk: int) -> HttpResponse:
    actions.reopen_account(get_object_or_404(User, pk=pk), by=_me(request))
    return redirect("people:account_detail", pk)


def _me(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101
    return request.user
