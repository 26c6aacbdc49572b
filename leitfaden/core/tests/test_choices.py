"""A choice is called what Django calls it."""

from leitfaden.core.choices import chosen
from leitfaden.events.models import Event


def test_a_choice_is_called_what_django_calls_it():
    for kind in (*Event.Kind.values, "", "etwas anderes"):
        event = Event(kind=kind)
        assert chosen(event, "kind") == event.get_kind_display()
