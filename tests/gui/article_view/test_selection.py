import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.text import ArticleText, Span
from annotator.gui.article_view.selection import (
    Grain,
    between,
    extended_by_word,
    hull,
    offset_at,
    unit_at,
)
from tests.samples import TRICKY_TEXTS

FAMILY = ArticleText("Die Familie 👨‍👩‍👧‍👦 im Cafe\u0301 las. Sie blieb.")


def test_dragging_over_parts_of_words_selects_the_words() -> None:
    assert FAMILY.quote(between(FAMILY, 6, 1, Grain.WORD) or Span(0, 1)) == "Die Familie"


def test_exact_characters_never_cut_a_cluster() -> None:
    inside_the_family, inside_the_accent = 15, 27

    span = between(FAMILY, inside_the_family, inside_the_accent, Grain.CHARACTER)

    assert span is not None
    assert FAMILY.quote(span) == "👨‍👩‍👧‍👦 im Cafe\u0301"


def test_sentences_are_taken_whole() -> None:
    assert FAMILY.quote(between(FAMILY, 2, 8, Grain.SENTENCE) or Span(0, 1)).endswith("las.")


@pytest.mark.parametrize("grain", list(Grain))
def test_going_nowhere_selects_nothing(grain: Grain) -> None:
    assert between(FAMILY, 3, 3, grain) is None


def test_a_position_inside_a_surrogate_pair_is_that_of_its_character() -> None:
    text = ArticleText("a😀b")

    assert [offset_at(text, position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_the_unit_at_the_end_is_the_last_one() -> None:
    text = ArticleText("Zwei Worte")

    assert unit_at(text, 10, Grain.WORD) == Span(5, 10)
    assert unit_at(text, 10, Grain.CHARACTER) == Span(9, 10)
    assert unit_at(text, 10, Grain.SENTENCE) == Span(0, 10)


def test_an_empty_text_has_no_unit() -> None:
    assert unit_at(ArticleText(""), 0, Grain.WORD) is None


def test_the_hull_holds_both() -> None:
    assert hull(Span(4, 6), Span(1, 5)) == Span(1, 6)


def test_extending_from_inside_a_word_takes_the_whole_word() -> None:
    text = ArticleText("eins zwei drei")

    assert extended_by_word(text, 7, 7, forward=True) == (5, 9)
    assert extended_by_word(text, 7, 7, forward=False) == (9, 5)


def test_shortening_leaves_no_blank() -> None:
    text = ArticleText("eins zwei drei")

    assert extended_by_word(text, 0, 9, forward=False) == (0, 4)
    assert extended_by_word(text, 14, 5, forward=True) == (14, 10)


@given(st.sampled_from(TRICKY_TEXTS), st.data())
def test_every_selection_is_made_of_whole_characters(value: str, data: st.DataObject) -> None:
    text = ArticleText(value)
    anchor, caret = (data.draw(st.integers(0, len(text))) for _ in range(2))

    for grain in Grain:
        span = between(text, anchor, caret, grain)

        if anchor != caret and span is not None:
            assert text.snap_to_characters(span) == span
