"""Draws any Django form with KERN's form parts: label, hint, field, error, each tied to the field."""

from typing import Any

from django.forms import BaseForm, BoundField, widgets
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from leitfaden.core import written
from leitfaden.core.html import format_html, format_html_join
from leitfaden.core.ui.faults import GROUPS, faults
from leitfaden.core.ui.small import NOTHING
from leitfaden.core.written import Written

SIDE_BY_SIDE = 4
"""More choices than these stand in columns."""


def fields(form: BaseForm) -> SafeString:
    """What is wrong, then every field."""
    hidden = format_html_join("", "{}", ((field.as_widget(),) for field in form.hidden_fields()))
    shown = format_html_join("", "{}", ((field_html(field),) for field in form.visible_fields()))
    return format_html("{}{}{}", faults(form), hidden, shown)


def field_html(field: BoundField) -> SafeString:
    """One field with all its words."""
    widget = field.field.widget
    if field.is_hidden:
        return field.as_widget()
    if isinstance(widget, GROUPS):
        return _group(field)
    if isinstance(widget, widgets.CheckboxInput):
        return _check(field)
    box = (
        "select"
        if isinstance(widget, widgets.Select) and not widget.allow_multiple_selected
        else "input"
    )
    kind = f"kern-form-input__{box}"
    if field.errors:
        kind += f" {kind}--error"
    attrs = {"class": kind} | _size(widget) | _ties(field) | _language(field)
    control = field.as_widget(attrs=attrs)
    if box == "select":
        control = format_html('<div class="kern-form-input__select-wrapper">{}</div>', control)
    return format_html(
        '<div class="kern-form-input{}"><label class="kern-label" for="{}">{}</label>{}{}{}</div>',
        " kern-form-input--error" if field.errors else "",
        field.id_for_label,
        _label(field),
        _hint(field),
        control,
        _error(field),
    )


def _size(widget: widgets.Widget) -> dict[str, str | bool]:
    """Django's ten rows are more than a phone shows; a form that wants another height says so."""
    plain = isinstance(widget, widgets.Textarea) and widget.attrs.get("rows") == "10"
    return {"rows": "5"} if plain else {}


def _language(field: BoundField) -> dict[str, str | bool]:
    """What somebody wrote is also changed in its own language."""
    return written.attributes() if isinstance(field.value(), Written) else {}


def _ties(field: BoundField) -> dict[str, str | bool]:
    """Says which hint and which error belong to the control."""
    ids = [f"{field.auto_id}_helptext"] if field.help_text else []
    ids += [f"{field.auto_id}_error"] if field.errors else []
    return {"aria-describedby": " ".join(ids)} if ids else {}


def _label(field: BoundField) -> SafeString:
    if not field.field.required:
        return format_html("{}", field.label)
    return format_html(
        '{} <span class="kern-label__optional">({})</span>', field.label, _("erforderlich")
    )


def _hint(field: BoundField) -> SafeString:
    if not field.help_text:
        return NOTHING
    return format_html(
        '<div class="kern-hint" id="{}_helptext">{}</div>', field.auto_id, field.help_text
    )


def _error(field: BoundField) -> SafeString:
    if not field.errors:
        return NOTHING
    return format_html(
        '<p class="kern-error" id="{}_error"><span class="kern-icon kern-icon--danger" aria-hidden="true">'
        "</span><span>{}</span></p>",
        field.auto_id,
        format_html_join(" ", "{}", ((error,) for error in field.errors)),
    )


def _check(field: BoundField) -> SafeString:
    return format_html(
        '<div class="kern-form-check{}">{}<label class="kern-label" for="{}">{}</label>{}{}</div>',
        " kern-form-check--error" if field.errors else "",
        field.as_widget(attrs=_ties(field) | {"class": "kern-form-check__checkbox"}),
        field.id_for_label,
        _label(field),
        _hint(field),
        _error(field),
    )


def _group(field: BoundField) -> SafeString:
    """Several boxes under one question."""
    # Django derives its checkboxes from its radio buttons: only the widget knows its shape.
    shape = str(field.field.widget.input_type)
    boxes = format_html_join(
        "",
        '<div class="kern-form-check">{}<label class="kern-label" for="{}">{}</label></div>',
        (
            (_box(option.data, shape), option.id_for_label, option.choice_label)
            for option in field.subwidgets
        ),
    )
    ties = format_html_join("", ' {}="{}"', _ties(field).items())
    return format_html(
        '<fieldset class="kern-fieldset{}" id="{}"{}><legend class="kern-label">{}</legend>{}'
        '<div class="kern-fieldset__body{}">{}</div>{}</fieldset>',
        " kern-fieldset--error" if field.errors else "",
        field.auto_id,
        ties,
        _label(field),
        _hint(field),
        " many" if len(field.subwidgets) > SIDE_BY_SIDE else "",
        boxes,
        _error(field),
    )


def _box(data: dict[str, Any], shape: str) -> SafeString:
    attrs = {k: v for k, v in data["attrs"].items() if v is not False and k != "aria-describedby"}
    pairs = format_html_join(
        "",
        "{}",
        (
            (mark_safe(f" {k}") if v is True else format_html(' {}="{}"', k, v),)  # noqa: S308
            for k, v in attrs.items()
        ),
    )
    return format_html(
        '<input class="kern-form-check__{}" type="{}" name="{}" value="{}"{}>',
        shape,
        shape,
        data["name"],
        data["value"],
        pairs,
    )
