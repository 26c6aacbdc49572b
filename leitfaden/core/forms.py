"""What all forms of the house refuse alike, each at its field: numbers and days that cannot be meant,
words nobody can see, and texts without end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, MaxValueValidator
from django.db.models import Model
from django.utils.translation import gettext_lazy as _

from leitfaden.core.words import says_something

LARGEST = 1_000_000
"""No town counts more votes, places or pages on one line."""

LONGEST = 10_000
"""Letters of a text whose field names no other limit: about four pages."""

YEARS = range(1900, 2200)


def can_be_meant(day: dt.date) -> None:
    """A typing error in the year; no later reckoning with it would fit the calendar."""
    if day.year not in YEARS:
        raise ValidationError(_("Bitte prüfen Sie das Jahr: Es liegt zwischen 1900 und 2199."))


class _Sensible(forms.BaseForm):
    def _clean_fields(self) -> None:
        for field in self.fields.values():
            _make_sensible(field)
        cast(Any, super())._clean_fields()


def _make_sensible(field: forms.Field) -> None:
    """The fields of a form are its own copies, so what is added here stays with it."""
    if isinstance(field, forms.DateField | forms.DateTimeField):
        field.validators.append(can_be_meant)
    elif isinstance(field, forms.IntegerField) and field.max_value is None:
        field.validators.append(MaxValueValidator(LARGEST))
    elif isinstance(field, forms.CharField) and not isinstance(field.widget, forms.PasswordInput):
        if field.max_length is None:
            field.validators.append(MaxLengthValidator(LONGEST))
        vars(field)["to_python"] = _what_is_seen(field, field.to_python)


def _what_is_seen(field: forms.CharField, read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def seen(value: Any) -> Any:
        words = read(value)
        return words if not isinstance(words, str) or says_something(words) else field.empty_value

    return seen


class Form(_Sensible, forms.Form):
    """A form that asks for clean words."""


class ModelForm[T: Model](_Sensible, forms.ModelForm[T]):
    """A form about one row."""
