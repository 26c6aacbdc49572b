"""Names of persons in the German of offices: what is found, why, and what stands in their place."""

import time

import pytest

from leitfaden.intake.names import find, hide, without_names


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Grußwort der Bürgermeisterin Frau Dr. Beispiel", "Grußwort der Bürgermeisterin"),
        ("Einführung durch den Leiter Herrn Max Muster", "Einführung durch den Leiter"),
        ("Bericht von Herrn Muster und Fragen dazu", "Bericht von [Name] und Fragen dazu"),
        ("Moderation: Frau Prof. Dr. Muster-Beispiel", "Moderation: [Name]"),
        ("Grußwort Ferhat Öymen, Vorsitzender des Beirats", "Grußwort Vorsitzender des Beirats"),
        ("Impuls „Lernen“ – Prof. Dr. Ina Test (Hochschule West)", "Impuls „Lernen“ – Hochschule West"),
        ("Herr Udo Groß vom Amt war kurz angebunden", "[Name] vom Amt war kurz angebunden"),
        ("Begrüßung Oberbürgermeister Lino Trapp", "Begrüßung Oberbürgermeister"),
        ("Podium: Tesfay Berhane, Nguyễn Thị und Ole Petersen", "Podium: [Name], [Name] und [Name]"),
        ("Referentin: Zita Öker (Volkshochschule)", "Referentin: Volkshochschule"),
        ("Moderation: Lotte Meier, Co-Moderation: Fatma Öz", "Moderation: [Name], Co-Moderation: [Name]"),
        ("Vorgestellt von Ljubica Krstić, Quartiersmanagerin", "Vorgestellt von Quartiersmanagerin"),
        ("Protokoll: Krause", "Protokoll: [Name]"),
        ("Petra Sommers Treff am Hafen bleibt", "[Name] Treff am Hafen bleibt"),
    ],
)  # fmt: skip
def test_a_person_is_shown_by_function(written, shown):
    assert without_names(written) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Frauen und Herren willkommen",
        "Ende der Veranstaltung im Kulturhaus Nord",
        "Moderation: Stadt Musterstadt",
        "Vortrag: Sprache Lernen im Alltag",
        "Grußwort des Integrationsbeirats",
        "Treff in der Paul-Gerhardt-Straße",
        "Die Stadt fördert Deutsch und Mehrsprachigkeit.",
        "Alle Kinder Lernen Schwimmen",
        "Podium mit Vereinen und Verbänden",
    ],
)
def test_what_is_no_name_stays(text):
    assert find(text) == []


def test_each_name_says_why_and_whether_it_may_be_something_else():
    [sure] = find("Frau Muster erklärt den Weg")
    assert (sure.text, str(sure.why), sure.sure) == ("Frau Muster", "nach einer Anrede", True)
    [open_] = find("Einführung Zdravko Ilić")
    assert (open_.text, str(open_.why), open_.sure) == ("Zdravko Ilić", "nach einer Rolle", False)


def test_every_place_of_a_name_is_hidden_and_no_part_of_another_word():
    assert hide("Klein dankt, Klein geht; kleinere Kleinode", {"Klein"}) == (
        "[Name] dankt, [Name] geht; kleinere Kleinode"
    )


def test_no_text_takes_long():
    began = time.perf_counter()
    for text in (
        "A" * 50_000,
        "Aa " * 20_000,
        "Moderation: " * 5_000,
        "Dr. " * 9_000,
        "a-" * 30_000,
    ):
        find(text)
    assert time.perf_counter() - began < 5
