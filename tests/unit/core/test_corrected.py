"""The corrected reading of an article."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Block, BlockKind
from annotator.core.corrected import Alternative, CorrectedReading, SegmentKind, corrected_reading
from annotator.core.document import Document
from annotator.core.text import ArticleText, Span
from tests.builders import annotation, note
from tests.strategies import documents

TEXT = "Sie sind stationiertkämpfte 😀, sagt Kim."


def _on(text: str, words: str, correction: str | None, name: str = "a") -> Annotation:
    start = text.index(words)
    return replace(annotation(name, (start, start + len(words))), correction=correction)


def _read(text: str, *corrections: tuple[str, str | None]) -> CorrectedReading:
    found = [
        _on(text, words, correction, f"a{number}") for number, (words, correction) in enumerate(corrections)
    ]
    return corrected_reading(ArticleText(text), found)


def test_corrections_take_the_place_of_their_words() -> None:
    reading = _read(TEXT, ("stationiertkämpfte", "stationiert und kämpfen"), ("Kim", "Putin"))

    assert reading.text == "Sie sind stationiert und kämpfen 😀, sagt Putin."
    assert (reading.applied, reading.conflicts) == (2, ())
    assert [(segment.kind, segment.text) for segment in reading.segments] == [
        (SegmentKind.KEPT, "Sie sind "),
        (SegmentKind.CORRECTED, "stationiert und kämpfen"),
        (SegmentKind.KEPT, " 😀, sagt "),
        (SegmentKind.CORRECTED, "Putin"),
        (SegmentKind.KEPT, "."),
    ]


def test_without_corrections_it_is_the_article() -> None:
    notes = [note(), annotation("a"), _on(TEXT, "Kim", "Kim")]

    reading = corrected_reading(ArticleText(TEXT), notes)

    assert reading.text == TEXT
    assert reading.changes == ()


def test_an_empty_article_has_an_empty_reading() -> None:
    reading = corrected_reading(ArticleText(""), [])

    assert (reading.text, reading.segment_at(0), reading.to_article(0), reading.to_reading(0)) == (
        "",
        None,
        0,
        0,
    )


def test_the_same_correction_twice_counts_for_both_annotations() -> None:
    reading = _read(TEXT, ("Kim", "Putin"), ("Kim", "Putin"))

    assert reading.text == TEXT.replace("Kim", "Putin")
    assert reading.applied == 2
    assert reading.changes[0].annotations == ("a0", "a1")


def test_corrections_that_overlap_are_a_conflict_and_the_article_stays() -> None:
    reading = _read(TEXT, ("sagt Kim", "meint Kim"), ("Kim", "Putin"), ("stationiertkämpfte", "dort"))

    assert reading.text == "Sie sind dort 😀, sagt Kim."
    assert reading.applied == 1
    assert [conflict.text for conflict in reading.conflicts] == ["sagt Kim"]
    assert reading.conflicts[0].alternatives == (
        Alternative("meint Kim", ("a0",)),
        Alternative("sagt Putin", ("a1",)),
    )


def test_corrections_that_only_meet_are_no_conflict() -> None:
    assert _read("abcdef", ("abc", "A"), ("def", "D")).text == "AD"


def test_overlaps_chain_into_one_conflict() -> None:
    reading = _read("eins zwei drei vier", ("eins zwei", "1 2"), ("zwei drei", "2 3"), ("drei vier", "3 4"))

    (conflict,) = reading.conflicts
    assert (conflict.start, conflict.end) == (0, 19)
    assert [each.text for each in conflict.alternatives] == [
        "1 2 drei vier",
        "eins 2 3 vier",
        "eins zwei 3 4",
    ]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Das ist sehr gut.", "sehr", "Das ist gut."),
        ("Das ist gut sehr.", "sehr", "Das ist gut."),
        ("Sehr gut.", "Sehr", "gut."),
        ("Eins.\nZwei drei.", "Zwei", "Eins.\ndrei."),
        ("Das ist gut sehr", "sehr", "Das ist gut"),
        ("sehrsehr", "sehr", "sehr"),
        ("sehr", "sehr", ""),
        ("Er sagt „sehr gut“.", "sehr", "Er sagt „ gut“."),
    ],
)
def test_a_deletion_takes_the_blank_with_it_that_would_be_left_over(
    text: str, words: str, expected: str
) -> None:
    assert _read(text, (words, "")).text == expected


def test_two_deletions_side_by_side_leave_one_blank() -> None:
    assert _read("Das ist sehr sehnlich gut.", ("sehr", ""), ("sehnlich", "")).text == "Das ist gut."


def test_a_deletion_takes_no_blank_of_what_is_corrected() -> None:
    reading = _read("Das ist sehr gut.", ("sehr", ""), (" gut", " schön"))

    assert reading.text == "Das ist  schön."


def test_several_spans_take_the_parts_of_a_correction_that_has_as_many() -> None:
    text = "Er ruft sie heute an."
    call = annotation("a", (3, 7), (18, 20))

    parts = corrected_reading(ArticleText(text), [replace(call, correction="spricht … aus")])
    whole = corrected_reading(ArticleText(text), [replace(call, correction="trifft")])

    assert parts.text == "Er spricht sie heute aus."
    assert whole.text == "Er trifft sie heute."
    assert whole.applied == 1


def test_several_spans_are_in_conflict_together() -> None:
    text = "Er ruft sie heute an."
    call = replace(annotation("a", (3, 7), (18, 20)), correction="spricht … aus")

    reading = corrected_reading(ArticleText(text), [call, _on(text, "heute an", "jetzt an", "b")])

    assert reading.text == text
    assert [conflict.text for conflict in reading.conflicts] == ["ruft", "heute an"]
    assert reading.conflicts[0].alternatives == (Alternative("spricht", ("a",)),)
    assert reading.conflicts[1].alternatives == (
        Alternative("heute aus", ("a",)),
        Alternative("jetzt an", ("b",)),
    )


def test_offsets_lead_there_and_back() -> None:
    reading = _read(TEXT, ("stationiertkämpfte", "dort"), ("sagt ", ""))

    assert reading.text == "Sie sind dort 😀, Kim."
    assert [reading.to_reading(offset) for offset in (0, 9, 10, 27, 28, 36, 41)] == [0, 9, 13, 13, 14, 17, 21]
    assert [reading.to_article(offset) for offset in (0, 9, 11, 13, 14, 17, 21)] == [0, 9, 9, 27, 28, 36, 40]


def test_changes_are_found_by_place_deletions_too() -> None:
    reading = _read("eins zwei drei", ("eins", "1"), ("zwei ", ""))

    assert reading.text == "1 drei"
    found = [(place, segment.text) for place, segment in reading.touching(2, 3)]
    assert found == [(2, "")]
    assert [place for place, _ in reading.touching(0, 9)] == [0, 2]
    assert [place for place, _ in reading.touching(0, 1)] == [0]
    assert list(reading.touching(4, 9)) == []


def test_several_deletions_at_one_place_are_all_found() -> None:
    reading = _read("eins zwei drei", ("eins ", ""), ("zwei ", ""))

    assert reading.text == "drei"
    assert [segment.start for _, segment in reading.touching(0, 0)] == [0, 5]


def test_the_corrected_article_keeps_blocks_and_provenance() -> None:
    text = "Titel\n\nWeg damit.\n\nHier ist Kim."
    blocks = (
        Block(BlockKind.HEADING, Span(0, 5)),
        Block(BlockKind.PARAGRAPH, Span(7, 17)),
        Block(BlockKind.QUOTATION, Span(19, 32)),
    )
    article = Article(ArticleText(text), blocks)

    corrected = _read(text, ("Weg damit.", ""), ("Kim", "Kim Jong Un")).article(article)

    assert str(corrected.text) == "Titel\n\n\n\nHier ist Kim Jong Un."
    assert corrected.blocks == (Block(BlockKind.HEADING, Span(0, 5)), Block(BlockKind.QUOTATION, Span(9, 30)))


def test_what_no_article_can_hold_is_replaced() -> None:
    assert _read("Kim", ("Kim", "a\x00\r\nb")).text == "a\ufffd\nb"


# ---- for any document -----------------------------------------------------------------------------


def _reading(document: Document) -> CorrectedReading:
    return corrected_reading(document.article.text, document.annotations)


@given(documents())
def test_segments_stand_for_every_character_once_and_keep_what_is_not_corrected(document: Document) -> None:
    text, at = str(document.article.text), 0
    reading = _reading(document)

    for segment in reading.segments:
        assert segment.start == at < segment.end
        at = segment.end
        if segment.kind is not SegmentKind.CORRECTED:
            assert segment.text == text[segment.start : segment.end]
        assert (segment.kind is SegmentKind.CONFLICT) == bool(segment.alternatives)

    assert at == len(text)


@given(documents())
def test_the_corrected_article_can_be_made_of_every_document(document: Document) -> None:
    reading = _reading(document)

    corrected = reading.article(document.article)

    assert str(corrected.text) == reading.text
    assert len(corrected.blocks) <= len(document.article.blocks)


@given(documents(), st.data())
def test_offsets_keep_their_order_and_stay_inside(document: Document, data: st.DataObject) -> None:
    reading, length = _reading(document), len(document.article.text)
    one, other = sorted(data.draw(st.tuples(st.integers(0, length), st.integers(0, length))))

    assert 0 <= reading.to_reading(one) <= reading.to_reading(other) <= len(reading.text)
    assert reading.to_reading(length) == len(reading.text)
    back = reading.to_article(data.draw(st.integers(0, len(reading.text))))
    assert 0 <= back <= length


@given(documents())
def test_without_conflicts_every_correction_that_changes_something_is_applied(document: Document) -> None:
    reading = _reading(document)
    disputed = {
        name for conflict in reading.conflicts for each in conflict.alternatives for name in each.annotations
    }
    applied = {name for segment in reading.segments for name in segment.annotations}

    assert disputed.isdisjoint(applied)
    for found in document.annotations:
        if found.correction is None:
            assert found.id not in applied | disputed
