"""Sentences around a place of a text."""

from annotator.core.text import ArticleText
from annotator.hints.sentences import Sentences

TEXT = ArticleText("Er kam. Sie ging. Es regnet.\n\nNeue Zeile.\n" + "wort " * 200)


def test_the_sentence_around_a_place_is_found() -> None:
    sentences = Sentences(TEXT)

    assert sentences.around(3) == (0, 7)
    assert sentences.around(10) == (8, 17)
    assert sentences.around(32) == (30, 41)


def test_blanks_between_two_sentences_belong_to_the_first() -> None:
    assert Sentences(TEXT).around(7) == (0, 7)


def test_a_blank_line_and_what_is_too_long_have_none() -> None:
    sentences = Sentences(TEXT)

    assert sentences.around(29) is None
    assert sentences.around(60) is None


def test_what_is_near_goes_from_the_sentence_before_to_the_one_after() -> None:
    sentences = Sentences(TEXT)

    assert sentences.near(3) == (0, 17)
    assert sentences.near(10) == (0, 28)
    assert sentences.near(20) == (8, 28)
    assert sentences.near(29) == (29, 29)
