"""What is wrong with a form: said on top of it, in the title of the page, and where the focus lands."""

from collections.abc import Iterable, Iterator
from typing import cast

from django.forms import BaseForm, BoundField, widgets
from django.template import Context
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.ui.small import NOTHING

GROUPS = (widgets.RadioSelect, widgets.CheckboxSelectMultiple)
"""Several boxes under one question."""

type Wrong = tuple[str, object, Iterable[object]]


def faults(*forms: BaseForm) -> SafeString:
    """All errors on top, each leading to its field; the page opens with the focus here, without a script."""
    found = [fault for form in forms for fault in _of(form)]
    if not found:
        return NOTHING
    title = ngettext(
        "Bitte prüfen Sie eine Angabe.", "Bitte prüfen Sie %(number)d Angaben.", len(found)
    ) % {"number": len(found)}
    # A form that is only shown as a sample leaves the focus where it is.
    sample = any(getattr(form, "is_sample", False) for form in forms)
    return format_html(
        '<div class="kern-alert kern-alert--danger faults" role="alert" tabindex="-1"{}>'
        '<div class="kern-alert__header"><span class="kern-icon kern-icon--danger" aria-hidden="true"></span>'
        '<p class="kern-title">{}</p></div><div class="kern-alert__body"><ul>{}</ul></div></div>',
        NOTHING if sample else SafeString(" autofocus"),
        title,
        format_html_join("", "<li>{}</li>", ((_wrong(*fault),) for fault in found)),
    )


def _of(form: BaseForm) -> Iterator[Wrong]:
    if not form.errors:
        return
    yield from (("", "", [error]) for error in form.non_field_errors())
    for field in form:
        if field.errors:
            yield f"#{_place(field)}", field.label, field.errors


def _place(field: BoundField) -> str:
    """Where somebody can mend it at once; of several boxes the first."""
    if isinstance(field.field.widget, GROUPS) and len(field.subwidgets):
        return str(field.subwidgets[0].id_for_label)
    return field.id_for_label or field.auto_id


def _wrong(target: str, label: object, errors: Iterable[object]) -> SafeString:
    said = format_html_join(" ", "{}", ((error,) for error in errors))
    if not target:
        return said
    return format_html('<a href="{}">{}</a>: {}', target, label, said)


def fault_in_title(context: Context) -> str:
    """The first word of the title, where a form came back: it is what is read aloud first."""
    values = (value for layer in context.dicts for value in layer.values())
    # By its type: asking a lazy user what class it has would ask the database for it.
    forms = (cast(BaseForm, value) for value in values if issubclass(type(value), BaseForm))
    return _("Fehler: ") if any(form.is_bound and form.errors for form in forms) else ""
