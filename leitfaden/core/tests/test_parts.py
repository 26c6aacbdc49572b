from dataclasses import dataclass
from datetime import date

import pytest
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from leitfaden.core import ui
from leitfaden.core.charts import Age, Beads, Shape, ages, district_map, strip_chart
from leitfaden.core.maps import centroid, points_of
from leitfaden.core.parts import AccountRow, Booth, Column, Entry, Line, Row, Settle
from leitfaden.core.tests.page import Page
from leitfaden.core.thread import Tag
from leitfaden.core.ui import grids
from leitfaden.core.ui.bidi import in_a_row
from leitfaden.core.ui.paging import pages
from leitfaden.core.ui.programme import programme
from leitfaden.core.ui.soft import soften


def draw(source: str, **context: object) -> str:
    return Template(source).render(Context(context))


@pytest.mark.parametrize(
    ("color", "word"),
    [("yellow", "gelb"), ("grün", "grün"), ("blue", "blau"), ("rosa", "rosa"), ("white", "weiß")],
)
def test_a_card_says_its_colour(color, word):
    assert f"{word}: Kritik" in Page(ui.voice("Zu laut.", color=color, meaning="Kritik")).said


def test_a_card_without_colour_says_none():
    assert Page(ui.voice("Zu laut.", code="K-1")).said == "Zu laut.K-1"


@given(st.text(max_size=3000))
def test_a_voice_is_never_shortened(text):
    assert text.replace("\r\n", "\n").replace("\r", "\n") in Page(ui.voice(text)).said.replace(
        "\r\n", "\n"
    ).replace("\r", "\n")


def test_a_card_in_another_language_says_which():
    assert ' lang="ar" dir="rtl"' in ui.voice("نص", lang="ar")


def test_a_state_is_told_by_word_and_shape():
    assert ui.tag("ok", "umgesetzt") == '<span class="tag ok">umgesetzt</span>'
    assert ui.tag(Tag("wait", "noch kein Stand")).count("noch kein Stand") == 1
    assert ui.tag(None) == ""


def test_unknown_signs_and_states_are_refused():
    with pytest.raises(LookupError):
        ui.tag("rot", "schlimm")
    with pytest.raises(LookupError):
        ui.icon("fahne")


def test_each_card_of_the_account_is_a_mark():
    html = ui.account([AccountRow("adopted", 41, "übernommen")], unit="Karte", units="Karten")
    assert html.count("<i></i>") == 41
    assert "Jedes Zeichen ist eine Karte." in html


def test_very_many_cards_stand_in_tens():
    html = ui.account(
        [AccountRow("adopted", 1001, "ja"), AccountRow("open", 3, "offen")],
        unit="Karte",
        units="Karten",
    )
    assert html.count("<i></i>") == 101 + 1
    assert "Jedes Zeichen steht für zehn Karten." in html


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=5))
def test_a_chart_has_every_number_as_text_and_in_its_table(counts):
    page = Page(strip_chart([Beads("full", f"z{n}", n) for n in counts], "Stand"))
    assert all(page.said.count(str(n)) >= 2 for n in counts)
    assert len(page.all("circle")) <= 25 * len(counts)


def test_the_chart_of_nothing_is_still_a_chart():
    assert "Als Tabelle" in strip_chart([], "Stand")
    assert "0" in Page(ages([Age("bis 30 Tage", 0)], "Wartezeit")).said


def test_the_map_has_its_table_and_its_links():
    square = "0,0 10,0 10,10 0,10"
    shapes = [Shape("Werder", square, 1, "/w/"), Shape("Nordend", [[10, 0], [20, 0], [20, 9]], 3)]
    page = Page(district_map(shapes, "Maßnahmen", unit="Maßnahme", units="Maßnahmen"))
    assert "1 Maßnahme" in page.said
    assert "3 Maßnahmen" in page.said
    assert len(page.all("tr")) == 3
    assert [a["href"] for a in page.all("a")] == ["/w/", "/w/"]


def test_districts_without_a_shape_are_at_least_a_table():
    page = Page(district_map([Shape("Werder", (), 2)], "Maßnahmen"))
    assert page.all("svg") == []
    assert "open" in page.all("details")[0]


def test_a_name_stands_in_the_middle_of_its_district():
    assert centroid(points_of("0,0 10,0 10,10 0,10")) == (5, 5)
    assert centroid([(0, 0), (4, 4)]) == (2, 2)


def test_parallel_workshops_say_how_full_they_are():
    booths = [Booth("Wohnen", "/w/", taken=23, capacity=20), Booth("Sprache", taken=0, capacity=5)]
    page = Page(programme([Entry("17.30", "Workshops", workshops=booths), Entry("19", "Ende")]))
    assert "20 von 20, 3 auf der Warteliste" in page.said
    assert "0 von 5" in page.said
    assert len(page.all("li")) == 4


def test_many_parallel_workshops_stand_below_each_other():
    assert 'class="fan many"' in programme(
        [Entry("9", "x", workshops=[Booth(str(n)) for n in range(6)])]
    )


def test_pages_keep_what_was_asked_for():
    request = RequestFactory().get("/massnahmen/", {"stadtteil": "werder", "seite": "2"})
    page = Page(pages(request, Paginator(range(100), 10).get_page(2), name="seite"))
    assert all("stadtteil=werder" in str(a["href"]) for a in page.all("a"))
    assert page.having("aria-current")[0]["href"] == "?stadtteil=werder&seite=2"
    assert pages(request, Paginator(range(3), 10).get_page(1), name="seite") == ""


def test_an_event_card_holds_its_whole_date():
    html = draw("{% event_card day 'Fachtag' '/f/' when='9 Uhr' %}", day=date(2026, 12, 4))
    assert 'datetime="2026-12-04"' in html


def test_a_row_may_end_in_its_state():
    assert "zugesagt" in ui.rows([Row("Grußwort", tag=Tag("ok", "zugesagt"))])


def test_an_empty_place_offers_one_action():
    page = Page(draw("{% empty 'Noch keine Karte.' 'Karte anheften' '/neu/' %}"))
    assert "Noch keine Karte." in page.said
    assert len(page.all("a")) == 1


@given(st.text())
def test_soft_hyphens_are_all_that_is_added(text):
    assert soften(text).replace("\u00ad", "") == text.replace("\u00ad", "")


def test_long_compounds_may_break():
    assert soften("Handlungsempfehlung") == "Handlungs\u00adempfehlung"
    assert soften("im Bürgerservice") == "im Bürger\u00adservice"
    assert soften("Bürgerinnen und Bürger") == "Bürgerinnen und Bürger"


@dataclass
class Run:
    kind: str
    text: str


def test_a_comparison_marks_words_and_leaves_the_spaces_outside():
    html = draw(
        "{% diff runs %}",
        runs=[Run("equal", "Die Stadt"), Run("deleted", " soll "), Run("inserted", "<muss>")],
    )
    assert "Die Stadt <del><span>soll</span></del> <ins><span>&lt;muss&gt;</span></ins>" in html


def test_names_and_dates_keep_their_order_from_right_to_left():
    parts = ("Integrationsbeirat", "", "12 مايو 2026")
    with translation.override("ar"):
        assert in_a_row(*parts) == "\u2068Integrationsbeirat\u2069، \u206812 مايو 2026\u2069"
        assert draw("{{ name|isolated }}", name="") == ""
    assert in_a_row(*parts) == "Integrationsbeirat, 12 مايو 2026"


def grid(*settles: Settle) -> Page:
    lines = [Line(f"M-{at}", ("Raum", "offen", settle)) for at, settle in enumerate(settles)]
    columns = [Column("Maßnahme"), Column("Stand", is_number=True), Column("Neu")]
    return Page(grids.row_grid("Stände", columns, lines))


def test_a_grid_is_a_table_until_its_element_takes_over():
    """On phones it is drawn as cards, so it says itself that it is a table."""
    page = grid(Settle("berichten", "<b>", of="M-0"), Settle("berichten", "", is_open=True))
    assert [a["role"] for a in page.all("table")] == ["table"]
    assert {a["role"] for a in page.all("td")} == {"cell"}
    assert [a["id"] for a in page.all("tr") if "id" in a] == ["M-0", "M-1"]
    assert ["open" in a for a in page.all("details")] == [False, True]
    assert "berichten: M-0" in page.said
    assert page.unclosed == []
    assert not page.all("b")


def test_a_row_with_too_few_cells_is_refused():
    with pytest.raises(ValueError, match="longer"):
        grids.row_grid("Stände", [Column("a"), Column("b")], [Line("x", ("nur einer",))])


def test_a_struck_space_is_no_struck_word():
    assert "<del>" not in draw("{% diff runs %}", runs=[Run("deleted", " \n")])
