"""The figures of two real documents; they hold counts, line numbers and codes, no sentence."""

import pytest

from leitfaden.intake.reader import Reading
from leitfaden.intake.tests.reader.samples import children, counts, of, real


@pytest.fixture(scope="module")
def proceedings() -> Reading:
    return real("004", "proceedings")


@pytest.fixture(scope="module")
def tracker() -> Reading:
    return real("002", "tracker")


def test_every_line_is_accounted_for(proceedings: Reading, tracker: Reading) -> None:
    assert proceedings.coverage == tracker.coverage == 1.0


def test_the_proceedings_hold_what_a_person_counts(proceedings: Reading) -> None:
    assert counts(proceedings) == {
        "event": 1, "agenda_entry": 7, "paper": 2, "preamble": 1, "footnote": 3, "field": 6,
        "guideline": 32, "approach": 26, "discussion": 18, "question": 3, "card": 125,
        "minutes": 6, "amendment": 9,
    }  # fmt: skip


def test_everything_of_one_field_belongs_to_one_field(proceedings: Reading) -> None:
    numbers = ["1", "2", "3", "4", "5", "6"]
    assert [field.number for field in of(proceedings, "field")] == numbers
    per_field = {
        "guideline": [5, 5, 5, 7, 6, 4],
        "approach": [4, 3, 6, 5, 5, 3],
        "discussion": [3, 3, 2, 3, 3, 4],
        "minutes": [1] * 6,
    }
    for type_, expected in per_field.items():
        assert children(proceedings, type_) == dict(zip(numbers, expected, strict=True)), type_
    voices = [25, 26, 18 + 1, 13, 18, 22]
    assert children(proceedings, "card") == {None: 2, **dict(zip(numbers, voices, strict=True))}


def test_the_event_has_its_day_and_place(proceedings: Reading) -> None:
    (event,) = of(proceedings, "event")
    assert event.lines == (65, 70)
    day = event.attributes
    assert (day["date"], day["starts"], day["ends"]) == ("2018-10-09", "17:00", "20:00")
    assert day["venue"].startswith("Roncalli")
    entries = [
        (e.attributes["at"], e.attributes.get("until")) for e in of(proceedings, "agenda_entry")
    ]
    assert entries == [
        ("16:00", None), ("17:00", None), ("17:15", None), ("17:30", "18:30"), ("18:30", "19:00"),
        ("19:00", "20:00"), ("20:00", None),
    ]  # fmt: skip


def test_the_preamble_has_three_footnotes_with_their_lists(proceedings: Reading) -> None:
    (preamble,) = of(proceedings, "preamble")
    assert preamble.lines == (94, 108)
    notes = [(note.attributes["marker"], note.lines) for note in of(proceedings, "footnote")]
    assert notes == [("*", (110, 116)), ("**", (118, 123)), ("***", (125, 129))]
    assert {proceedings.items[n.parent or 0].type for n in of(proceedings, "footnote")} == {
        "preamble"
    }


def test_cards_and_other_voices_are_told_apart(proceedings: Reading) -> None:
    cards = of(proceedings, "card")
    decided = [card for card in cards if not card.attributes.get("decide")]
    channels = [card.attributes["channel"] for card in decided]
    assert (channels.count("card"), channels.count("list")) == (106, 18)
    (offered,) = [card for card in cards if card.attributes.get("decide")]
    assert offered.lines == (384, 384)
    assert offered.confidence < 0.6
    hints = {card.lines[0]: card.attributes.get("unit_hint") for card in cards}
    assert (hints[318], hints[323], hints[319]) == ({"point": 1}, {"point": 4}, None)
    assert all(
        card.attributes["channel_note"] for card in cards if card.attributes["channel"] == "list"
    )


def test_two_cards_speak_of_the_preamble(proceedings: Reading) -> None:
    about = [proceedings.items[card.parent or 0].type for card in of(proceedings, "card")]
    assert about.count("preamble") == 2


def test_the_groups_keep_their_whole_minutes(proceedings: Reading) -> None:
    spans = [minutes.lines for minutes in of(proceedings, "minutes")]
    assert spans == [(471, 495), (497, 538), (540, 565), (567, 613), (615, 633), (652, 685)]
    assert of(proceedings, "minutes")[-1].confidence < 0.8  # nothing shows where its tail ends


def test_the_annex_becomes_amendments_of_field_five(proceedings: Reading) -> None:
    found = of(proceedings, "amendment")
    kinds = [amendment.attributes["kind"] for amendment in found]
    assert kinds == [
        "reword", "reword", "reword", "strike", "move", "reword", "reword", "strike", "insert",
    ]  # fmt: skip
    assert {proceedings.items[a.parent or 0].number for a in found} == {"5"}
    units = [a.attributes["unit"] for a in found]
    numbers = [proceedings.items[unit].number if unit is not None else None for unit in units]
    assert numbers == [None, "1", "2", "3", None, "4", "5", "6", None]
    assert [len(a.attributes["deleted"]) for a in found] == [0, 1, 1, 1, 0, 0, 0, 1, 0]
    assert [len(a.attributes["inserted"]) for a in found] == [1, 0, 1, 0, 1, 2, 2, 0, 1]


def test_a_move_keeps_its_remark_and_goal(proceedings: Reading) -> None:
    (moved,) = [a for a in of(proceedings, "amendment") if a.attributes["kind"] == "move"]
    assert moved.lines == (645, 646)
    assert moved.attributes["moved_to"] == "6"
    assert moved.attributes["remark"] not in moved.text
    renaming = of(proceedings, "amendment")[0]
    assert renaming.lines == (639, 639)
    assert renaming.attributes["renames"]


def test_papers_are_found_once_each(proceedings: Reading) -> None:
    found = [(paper.number, paper.lines) for paper in of(proceedings, "paper")]
    assert found == [("DS0450/18", (92, 92)), ("DS0301/16", (143, 143))]


def test_a_paragraph_torn_by_a_page_break_is_one(proceedings: Reading) -> None:
    torn = [d for d in of(proceedings, "discussion") if "suggested" in d.attributes]
    assert [d.lines for d in torn] == [(268, 270)]


def test_the_tracker_holds_ten_challenges_and_their_measures(tracker: Reading) -> None:
    assert counts(tracker) == {"event": 1, "district": 5, "challenge": 10, "measure": 22}
    places = [tracker.items[m.parent or 0].lines[0] for m in of(tracker, "measure")]
    lines = [c.lines[0] for c in of(tracker, "challenge")]
    assert [places.count(line) for line in lines] == [3, 1, 0, 0, 3, 3, 1, 3, 1, 7]
    unanswered = [c.lines[0] for c in of(tracker, "challenge") if c.attributes.get("unanswered")]
    assert unanswered == [29, 31]


def test_nine_measures_are_being_worked_on(tracker: Reading) -> None:
    codes = [m.attributes["status"] for m in of(tracker, "measure")]
    assert (codes.count("in_progress"), codes.count("unknown")) == (9, 13)
    assert sum(bool(m.attributes["remark"]) for m in of(tracker, "measure")) == 13


def test_two_focus_areas_have_their_districts(tracker: Reading) -> None:
    areas = [d.attributes["focus_area"] for d in of(tracker, "district")]
    assert [areas.count(area) for area in dict.fromkeys(areas)] == [3, 2]


def test_an_event_page_tells_three_workshops_once_each() -> None:
    page = real("003", "event")
    assert page.coverage == 1.0
    assert counts(page) == {
        "event": 1, "workshop": 3, "question": 7, "facilitator": 3, "contributor": 9, "consent": 2,
    }  # fmt: skip
    homes = [i for i, item in enumerate(page.items) if item.type == "workshop"]
    asked = [question.parent for question in of(page, "question")]
    assert [asked.count(home) for home in homes] == [2, 3, 2]
    lent = [contributor.parent for contributor in of(page, "contributor")]
    assert [lent.count(home) for home in homes] == [3, 3, 3]
    assert all(page.items[home].attributes["second_text"] for home in homes)
    states = [contributor.attributes["state"] for contributor in of(page, "contributor")]
    assert (states.count("requested"), states.count("confirmed")) == (2, 7)


def test_the_event_page_tells_when_and_where() -> None:
    event = real("003", "event").items[0]
    told = event.attributes
    assert (told["date"], told["starts"], told["ends"]) == ("2024-04-11", "10:00", "16:00")
    assert told["registration_state"] == "closed"
    assert "39114" in told["venue"]
    assert event.lines == (1, 16)
