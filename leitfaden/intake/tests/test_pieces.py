"""Cutting and joining lose no word and no line, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from leitfaden.intake.pieces import Piece, agreed, cut, join, moved

ROWS = st.lists(st.text("ab .\t", max_size=12), min_size=1, max_size=8)


@given(ROWS, st.data())
def test_both_halves_hold_all_words_and_all_lines(rows, data):
    text = "\n".join(rows)
    at = data.draw(st.integers(0, len(text)))
    lines = (7, 6 + len(rows))
    first, second = cut(text, at, lines=lines, rows=rows)
    assert "".join((first.text + second.text).split()) == "".join(text.split())
    reached = {n for piece in (first, second) for n in range(piece.lines[0], piece.lines[1] + 1)}
    assert reached == set(range(lines[0], lines[1] + 1))


def test_a_cut_between_two_lines_parts_the_lines():
    first, second = cut("eins\nzwei\ndrei", 5, lines=(3, 6), rows=["- eins", "zwei", "", "drei"])
    assert (first, second) == (Piece("eins", (3, 3)), Piece("zwei\ndrei", (4, 6)))


def test_a_line_that_is_cut_belongs_to_both():
    rows = ["eins zwei", "drei vier"]
    first, second = cut("eins zwei\ndrei vier", 15, lines=(3, 4), rows=rows)
    assert (first.lines, second.lines) == ((3, 4), (4, 4))


def test_where_the_text_was_changed_both_keep_all_lines():
    first, second = cut("ganz neu", 5, lines=(3, 4), rows=["eins", "zwei"])
    assert first.lines == second.lines == (3, 4)


def test_joined_pieces_reach_over_both():
    assert join(Piece("b", (4, 5)), Piece("a", (1, 2))) == Piece("b\na", (1, 5))


def test_what_differs_is_named_and_lists_are_put_together():
    both, differs = agreed({"a": 1, "l": ["x"]}, {"a": 2, "b": 3, "l": ["x", "y"]})
    assert both == {"a": 1, "b": 3, "l": ["x", "y"]}
    assert differs == {"a": 2}


@given(st.permutations(range(6)), st.sets(st.integers(0, 5)))
def test_a_moved_block_keeps_its_order_and_nothing_is_lost(order, block):
    rest = [thing for thing in order if thing not in block]
    laid = moved(order, block, before=rest[0] if rest else None)
    assert sorted(laid) == sorted(order)
    assert [thing for thing in laid if thing in block] == [t for t in order if t in block]
    assert [thing for thing in laid if thing not in block] == rest
