"""Answer a voice; publish it or take it back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from leitfaden.people.gates import Duty, only
from leitfaden.people.showing import show_or_withdraw
from leitfaden.workshops import actions
from leitfaden.workshops.forms import AnswerForm
from leitfaden.workshops.models import Answer, Card, Theme
from leitfaden.workshops.views.common import attempt, card_of, form_page, me, theme_of


@only(Duty.DECIDE)
def card_answer(request: HttpRequest, number: int) -> HttpResponse:
    return _answer(request, card_of(request, number))


@only(Duty.DECIDE)
def theme_answer(request: HttpRequest, number: int) -> HttpResponse:
    return _answer(request, theme_of(request, number))


def _answer(request: HttpRequest, thing: Card | Theme) -> HttpResponse:
    """A merged voice is answered where it went."""
    if root := thing.merged_into:
        messages.error(request, str(actions.AnswerItsHeap()))
        return redirect(root)
    form = AnswerForm(request.POST or None, thing=thing)
    if request.method == "POST" and form.is_valid():
        words = form.cleaned_data
        on = words.pop("answered_on")
        answered = lambda: actions.answer(thing, **words, on=on, by=me(request))  # noqa: E731
        if attempt(request, _("Die Antwort steht."), answered):
            return redirect(thing)
    title = _("%(code)s beantworten") % {"code": thing.code}
    return form_page(
        request,
        form,
        title=title,
        submit=_("Antworten"),
        of=thing,
        kind=thing.code,
        page="answer_form",
    )


@require_POST
@only(Duty.DECIDE)
def answer_withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    rows = Answer.objects.select_related("card", "theme")
    answer = get_object_or_404(rows, pk=pk)
    done = _("Die Antwort ist zurückgenommen.")
    attempt(request, done, lambda: actions.withdraw_answer(answer, by=me(request)))
    return redirect(answer.thing)


@require_POST
@only(Duty.DECIDE)
def card_publication(request: HttpRequest, number: int) -> HttpResponse:
    return _publication(request, card_of(request, number))


@require_POST
@only(Duty.DECIDE)
def theme_publication(request: HttpRequest, number: int) -> HttpResponse:
    return _publication(request, theme_of(request, number))


def _publication(request: HttpRequest, thing: Card | Theme) -> HttpResponse:
    show_or_withdraw(request, thing, withdrawn=request.POST.get("to") == "withdraw")
    return redirect(thing)
