from hypothesis import given, settings
from hypothesis import strategies as st

from leitfaden.core.tests.page import Page
from leitfaden.core.thread import Cord, Fork, Join, Line, Sign, State, Station, Strand, Tag
from leitfaden.core.ui.threads import thread, thread_list, thread_row

text = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=12)
states = st.sampled_from([s for s in State if s is not State.HERE])
stations = st.builds(
    Station,
    sign=st.sampled_from(Sign),
    state=states,
    kind=text,
    when=text,
    title=text,
    url=st.sampled_from(["", "/karten/K-117/"]),
    word=text,
    detail=text,
    tag=st.none() | st.builds(Tag, st.sampled_from(["ok", "run", "wait", "end", "none"]), text),
    more=st.lists(st.tuples(text, st.just("/x/")), max_size=3).map(tuple),
)
forks = st.lists(
    st.builds(Strand, text, st.lists(stations, min_size=1, max_size=3).map(tuple)),
    min_size=1,
    max_size=5,
).map(lambda strands: Fork(tuple(strands)))
lines = st.lists(stations | forks | st.just(Join()), max_size=6).map(tuple)


def every_station(line: Line) -> list[Station]:
    found = []
    for knot in line:
        if isinstance(knot, Station):
            found.append(knot)
        elif isinstance(knot, Fork):
            found += [station for strand in knot.strands for station in strand.stations]
    return found


@settings(max_examples=40)
@given(lines)
def test_every_station_is_one_entry_and_says_its_state_in_words(line):
    page = Page(thread(line))
    hung = every_station(line)
    assert len(page.all("li")) == len(hung)
    assert page.unclosed == []
    for station in hung:
        assert str(station.said) in page.said
        assert str(station.title) in page.said


@settings(max_examples=40)
@given(lines, st.integers(0, 5))
def test_at_most_one_station_is_here(line, at):
    here = Station(Sign.CARD, State.HERE, kind="Karte K-117")
    page = Page(thread((*line[:at], here, *line[at:])))
    assert [attrs["aria-current"] for attrs in page.having("aria-current")] == ["true"]


@settings(max_examples=40)
@given(lines)
def test_cord_and_beads_are_hidden_from_ears(line):
    page = Page(thread(line))
    assert all(attrs.get("aria-hidden") == "true" for attrs in page.all("svg"))
    assert not page.having("style")


def test_a_fork_names_its_strands():
    waits = Station(Sign.STATUS, State.WAITING, kind="Antwort offen")
    fork = Fork((Strand("übersetzen", (waits,)), Strand("Schilder", (waits,))))
    names = [attrs["aria-label"] for attrs in Page(thread((fork,))).all("section")]
    assert names == ["Strang 1 von 2: übersetzen", "Strang 2 von 2: Schilder"]


def test_strands_come_together_again_only_where_something_goes_on():
    goes, ended = Station(Sign.THEME), Station(Sign.THEME, State.ENDED)
    fork = Fork((Strand("a", (goes,)), Strand("b", (ended,))))
    html = thread((fork, Join(), goes))
    assert html.count('<div class="strand-foot"><svg') == 1
    assert html.count('<div class="strand-foot"></div>') == 1


def test_the_cord_tells_how_it_goes_on():
    def after(state: State, *, runs_on: bool) -> Cord:
        return Station(Sign.CARD, state).cord_after(runs_on=runs_on)

    assert after(State.REACHED, runs_on=False) is Cord.WHOLE
    assert after(State.PARTLY, runs_on=True) is Cord.WHOLE
    assert after(State.WAITING, runs_on=False) is Cord.DOTTED
    assert after(State.ENDED, runs_on=False) is Cord.NONE
    assert after(State.ENDED, runs_on=True) is Cord.WHOLE


def test_in_a_list_what_ended_does_not_end_the_list():
    ended = Station(Sign.MEASURE, State.ENDED, title="Offene Sporthalle")
    assert 'class="cord' not in thread((ended,))
    assert 'class="cord' in thread_list([ended])


def test_a_waiting_station_says_so_even_without_a_word():
    assert "noch keine Antwort" in thread((Station(Sign.STATUS, State.WAITING),))


def test_the_row_reads_number_and_word():
    row = thread_row([Station(Sign.CARD, kind="Karten", title="412", url="/karten/")])
    assert "412 Karten" in Page(row).said


def test_what_people_wrote_is_never_markup():
    html = thread((Station(Sign.CARD, title="<b>laut</b>", detail="<i>leise</i>", kind="<u>"),))
    assert "&lt;b&gt;laut" in html
    assert "<i>" not in html
    assert "<u>" not in html
