"""Offsets, positions, bytes; characters, words and sentences."""

import pytest
import regex  # type: ignore[import-untyped]  # it has no stubs in the environment
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import OffsetError
from annotator.core.text import ArticleText, Span, storable
from tests.strategies import article_texts, raw_texts, spans, texts


def _boundaries(text: str) -> set[int]:
    """Return where grapheme clusters begin or end, found in one go over the whole text."""
    return {0, *(cluster.end() for cluster in regex.finditer(r"\X", text))}


@given(raw_texts())
def test_what_was_made_storable_is_storable(raw: str) -> None:
    text, replaced = storable(raw)

    assert storable(text) == (text, 0)
    assert str(ArticleText(text)) == text
    assert text.count("\ufffd") == raw.count("\ufffd") + replaced


@given(texts())
def test_offsets_survive_the_trip_through_utf16(text: str) -> None:
    article_text = ArticleText(text)

    for offset in range(len(text) + 1):
        position = len(text[:offset].encode("utf-16-le")) // 2
        assert article_text.to_utf16(offset) == position
        assert article_text.from_utf16(position) == offset


@given(texts(), st.integers(1, 7))
def test_offsets_survive_the_trip_through_utf8(text: str, chunk: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.core.text._CHUNK", chunk)
        article_text = ArticleText(text)

        for offset in range(len(text) + 1):
            index = len(text[:offset].encode())
            assert article_text.to_utf8(offset) == index
            assert article_text.from_utf8(index) == offset


@given(texts(), st.integers(-3, 200))
def test_a_position_inside_a_character_is_refused(text: str, place: int) -> None:
    article_text = ArticleText(text)
    positions = {article_text.to_utf16(offset) for offset in range(len(text) + 1)}
    indices = {article_text.to_utf8(offset) for offset in range(len(text) + 1)}

    if place not in positions:
        with pytest.raises(OffsetError):
            article_text.from_utf16(place)
    if place not in indices:
        with pytest.raises(OffsetError):
            article_text.from_utf8(place)


@given(article_texts(min_size=1), st.data())
def test_a_character_is_the_grapheme_cluster_around_the_offset(
    text: ArticleText, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))
    boundaries = _boundaries(str(text))

    character = text.character_at(offset)

    assert character.start == max(found for found in boundaries if found <= offset)
    assert character.end == min(found for found in boundaries if found > offset)


@given(article_texts(min_size=1), st.data())
def test_snapping_splits_no_character_and_is_idempotent(text: ArticleText, data: st.DataObject) -> None:
    span = data.draw(spans(len(text)))
    boundaries = _boundaries(str(text))

    snapped = text.snap_to_characters(span)

    assert {snapped.start, snapped.end} <= boundaries
    assert snapped.start <= span.start
    assert span.end <= snapped.end
    assert text.snap_to_characters(snapped) == snapped


@given(article_texts(min_size=1), st.data())
def test_snapping_to_words_splits_no_character_and_is_idempotent(
    text: ArticleText, data: st.DataObject
) -> None:
    span = data.draw(spans(len(text)))

    snapped = text.snap_to_words(span)

    assert {snapped.start, snapped.end} <= _boundaries(str(text))
    assert text.snap_to_words(snapped) == snapped
    assert text.quote(span).isspace() or snapped.touches(span)


@given(article_texts(min_size=1))
def test_words_share_the_text_out(text: ArticleText) -> None:
    boundaries = _boundaries(str(text))
    offset = 0
    while offset < len(text):
        word = text.word_at(offset)
        assert word.start == offset
        assert {word.start, word.end} <= boundaries
        assert {text.word_at(inside) for inside in range(word.start, word.end)} == {word}
        offset = word.end


@given(article_texts(min_size=1), st.data())
def test_a_sentence_splits_no_character_and_stays_on_its_line(text: ArticleText, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))

    sentence = text.sentence_at(offset)

    assert {sentence.start, sentence.end} <= _boundaries(str(text))
    assert "\n" not in text.quote(sentence).strip()
    if not text.quote(Span(offset, offset + 1)).isspace():
        assert sentence.start <= offset < sentence.end


@given(article_texts())
def test_lines_put_together_are_the_text(text: ArticleText) -> None:
    lines = [text.line_range(number) for number in range(text.line_count)]

    assert "\n".join(str(text)[line.start : line.stop] for line in lines) == str(text)
    assert all(text.line_of(offset) == number for number, line in enumerate(lines) for offset in line)
