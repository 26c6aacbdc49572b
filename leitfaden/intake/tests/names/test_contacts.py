"""How a person can be reached is held back like a name; years, days, papers and amounts stay."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.intake.names import find, find_contacts, hide

SEPARATORS = st.sampled_from(["", " ", "/", "-", " - ", " / ", "\u00a0"])
DIGITS = st.text("0123456789", min_size=5, max_size=8)
AREAS = st.sampled_from(["30", "391", "3925", "171", "1520", "39201"])


def shown(text: str) -> str:
    return hide(text, [one.text for one in [*find(text), *find_contacts(text)]])


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Meine Nummer ist 0391 1234567, bitte", "Meine Nummer ist [Telefonnummer], bitte"),
        ("+49 (0) 391/123 45-67", "[Telefonnummer]"),
        ("0171-2345678 oder 01712345678", "[Telefonnummer] oder [Telefonnummer]"),
        ("Büro (0391) 54 02 341.", "Büro [Telefonnummer]."),
        ("Tel. 54023 anrufen", "Tel. [Telefonnummer] anrufen"),
        ("Ruft +380 67 123 45 67 an", "Ruft [Telefonnummer] an"),
        ("schreibt an anna.beispiel@example.org.", "schreibt an [E-Mail-Adresse]."),
        ("mit M. Schulze sprechen", "mit [Name] sprechen"),
        ("bei K.-H. Özdemir fragen", "bei [Name] fragen"),
    ],
)
def test_a_person_cannot_be_reached_by_what_is_shown(written, left):
    assert shown(written) == left


@pytest.mark.parametrize(
    "text",
    [
        "am 01.12.2020 um 08:30 Uhr",
        "DS0815/24 und DS 0815/24, 0815/2024",
        "von 01/2020-12/2021 bis 09/2022",
        "39104 Musterstadt, 01067 Dresden",
        "1.000.000 Euro, 50 000 000 Euro und 0,5 Prozent",
        "2020/2021, 2020-2025, 1990 bis 2024",
        "IBAN DE02 1203 0000 0000 2020 51",
        "z. B. Kitas, d. h. Schulen, e. V. Hamburg",
        "in Gruppe A. Danach im Haus B. Später",
        "A. Ziele\nB. Wege\n- C. Mittel",
        "§ 44 Abs. 2 S. Satz",
        "Infos @home und 5 @ 3",
    ],
)
def test_what_reaches_nobody_stays(text):
    assert shown(text) == text


@given(AREAS, SEPARATORS, DIGITS, st.sampled_from(["0", "+49 ", "+49", "0049 ", "+49 (0) "]))
def test_no_digit_of_a_number_is_left_however_it_is_written(area, gap, digits, before):
    number = f"{before}{area}{gap or ' '}{digits}"
    assert shown(f"Ruft {number} an") == "Ruft [Telefonnummer] an"


@given(
    st.dates(min_value=dt.date(1900, 1, 1)),
    st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%d. %m. %Y", "%d/%m/%Y"]),
)
def test_no_day_is_a_number(day, form):
    text = f"am {day.strftime(form)} im Rathaus"
    assert shown(text) == text


@given(st.integers(0, 9999), st.integers(1990, 2035), st.booleans())
def test_no_paper_is_a_number(number, year, short):
    text = f"Drucksache {number:04}/{year % 100 if short else year:02} liegt vor"
    assert shown(text) == text


@given(st.text(max_size=300))
def test_what_is_found_is_what_stands_there_and_nothing_overlaps(text):
    found = find_contacts(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
