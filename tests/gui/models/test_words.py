"""The words of annotations in one line and in tooltips."""

import pytest

from annotator.core.codebook import Code
from annotator.core.text import ArticleText, Span
from annotator.gui.models.words import explained, quote, quote_line, tooltip
from tests.gui.panels.examples import annotation

FAMILY = "👨‍👩‍👧‍👦"


def test_the_spans_of_a_discontinuous_annotation_are_joined_by_a_gap() -> None:
    text = ArticleText("Sie trat\nnach langem Streit zurück.")
    split = annotation("a", "error.style", Span(4, 13), Span(28, 34))

    assert quote(text, split) == "trat\nnach … zurück"
    assert quote_line(text, split) == "trat nach … zurück"


def test_long_words_are_cut_between_characters_and_later_spans_left_out() -> None:
    text = ArticleText(f"abc{FAMILY}def ghi")
    long = annotation("a", "error.style", Span(0, 13), Span(14, 17))

    assert quote_line(text, long, longest=5) == f"abc{FAMILY}…"


def test_a_cut_never_leaves_a_span_without_words() -> None:
    text = ArticleText("abc def")

    line = quote_line(text, annotation("a", "error.style", Span(0, 3), Span(4, 7)), longest=3)

    assert line == "abc … d…"


def test_a_tooltip_takes_no_markup_from_the_words() -> None:
    assert tooltip("a <b> & c", "", "two\nlines") == "<qt>a &lt;b&gt; &amp; c<br>two<br>lines</qt>"


def test_there_is_no_tooltip_without_words() -> None:
    assert tooltip("", "") == ""


@pytest.mark.usefixtures("appearance")
def test_a_code_is_explained_by_its_definition_and_an_example() -> None:
    code = Code("c", {}, definition={"en": "No space."}, example={"en": "houseand home"})

    assert explained(code) == ("No space.", "Example: houseand home")
    assert explained(Code("c", {}, definition={"en": "No space."})) == ("No space.",)
    assert explained(Code("c", {})) == ()
