"""A result shows where it answers, in whole words."""

from hypothesis import given
from hypothesis import strategies as st

from leitfaden.search.asking import Typed, Vocabulary, question
from leitfaden.search.passages import Finder, Run, passage


def finder(text: str, **known) -> Finder:
    return Finder.of(question(Typed.of(text), Vocabulary(**known)).asked)


def test_inflected_words_and_codes_are_marked():
    assert passage("Mehr Sprachkurse, siehe K-117.", finder("Sprachkurs k117")) == [
        Run("Mehr "), Run("Sprachkurse", True), Run(", siehe "), Run("K-117", True), Run("."),
    ]  # fmt: skip


def test_a_voice_is_shown_wholly():
    text = "Es fehlen Kurse am Abend. " * 20
    shown = "".join(run.text for run in passage(text, finder("Kurs")))
    assert shown == text.strip()


def test_of_a_long_text_the_part_that_answers_is_shown():
    text = "Vorrede " * 200 + "hier stehen Kurse und " + "Nachrede " * 200
    runs = passage(text, finder("Kurs"))
    shown = "".join(run.text for run in runs)
    assert Run("Kurse", True) in runs
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 320


@given(st.text(st.sampled_from("abä k.\n\u00ad"), max_size=400), st.text("abk", max_size=4))
def test_only_whole_words_are_shown(text, asked):
    plain = " ".join(text.replace("\u00ad", "").split())
    runs = passage(text, finder(asked), whole=40, around=20)
    shown = "".join(run.text for run in runs).removeprefix("… ").removesuffix(" …")
    assert f" {shown} " in f" {plain} "
