import pytest

from leitfaden.intake.commit.persons import by_function


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Grußwort der Bürgermeisterin Frau Dr. Beispiel", "Grußwort der Bürgermeisterin"),
        ("Einführung durch den Leiter Herrn Max Muster", "Einführung durch den Leiter"),
        ("Moderation: Frau Prof. Dr. Muster-Beispiel", "Moderation:"),
        ("Bericht von Herrn Muster und Fragen dazu", "Bericht von und Fragen dazu"),
        ("Frauen und Herren willkommen", "Frauen und Herren willkommen"),
        ("Ende der Veranstaltung", "Ende der Veranstaltung"),
    ],
)
def test_a_person_is_shown_by_function(written, shown):
    assert by_function(written) == shown
