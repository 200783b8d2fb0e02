import hashlib

import pytest

from annotator.core.errors import OffsetError
from annotator.core.text import ArticleText, Span, storable

# offsets:  0123 4 5 6     7          8 9
TRICKY = "a„😀“ e\u0301\u00ad\tb"
POSITIONS = [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]
INDICES = [0, 1, 4, 8, 11, 12, 13, 15, 17, 18, 19]


# ---- spans -------------------------------------------------------------------------------------


def test_a_span_counts_its_code_points() -> None:
    assert len(Span(2, 7)) == 5


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_what_is_no_range_is_no_span(start: int, end: int) -> None:
    with pytest.raises(OffsetError, match=f"{start} to {end} is not a span"):
        Span(start, end)


@pytest.mark.parametrize(
    ("other", "touches"),
    [(Span(0, 3), False), (Span(0, 4), True), (Span(4, 5), True), (Span(5, 9), True), (Span(6, 9), False)],
)
def test_spans_touch_when_they_share_a_code_point(other: Span, touches: bool) -> None:
    assert Span(3, 6).touches(other) is touches
    assert other.touches(Span(3, 6)) is touches


def test_spans_are_ordered_by_start_and_then_by_end() -> None:
    assert sorted([Span(2, 3), Span(0, 9), Span(0, 4)]) == [Span(0, 4), Span(0, 9), Span(2, 3)]


# ---- what can be stored ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "text", "replaced"),
    [
        ("a\r\nb\rc\n", "a\nb\nc\n", 0),
        ("Seite 1\fSeite 2", "Seite 1\nSeite 2", 0),
        ("\t😀e\u0301\u00ad", "\t😀e\u0301\u00ad", 0),
        ("a\x00b\x1bc\x0b", "a\ufffdb\ufffdc\ufffd", 3),
        ("\ud800\udfff", "\ufffd\ufffd", 2),
        ("\ufffe\uffff", "\ufffd\ufffd", 2),
        ("\ufffd", "\ufffd", 0),
        ("\x85\u2028\U0010ffff", "\x85\u2028\U0010ffff", 0),
        ("", "", 0),
    ],
)
def test_what_xml_cannot_carry_is_replaced(raw: str, text: str, replaced: int) -> None:
    assert storable(raw) == (text, replaced)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("ab\x00", r"\(U\+0000 at offset 2\)"),
        ("\r\n", r"\(U\+000D at offset 0\)"),
        ("😀\ud800", r"D800 at offset 1"),
    ],
)
def test_a_text_that_cannot_be_stored_is_refused(value: str, sentence: str) -> None:
    with pytest.raises(OffsetError, match=sentence):
        ArticleText(value)


def test_a_text_is_compared_by_its_characters() -> None:
    assert ArticleText("Café") == ArticleText("Café")
    assert ArticleText("Café") != ArticleText("Cafe\u0301")
    assert ArticleText("Café").__eq__("Café") is NotImplemented
    assert hash(ArticleText("Café")) == hash(ArticleText("Café"))


def test_a_text_describes_itself_briefly() -> None:
    assert repr(ArticleText("Ja. " * 20)) == f"ArticleText('{'Ja. ' * 10}', 80 code points)"
    assert str(ArticleText(TRICKY)) == TRICKY
    assert len(ArticleText(TRICKY)) == 10


def test_the_sum_is_that_of_the_utf8_bytes() -> None:
    text = ArticleText("abc")

    assert text.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert ArticleText("ä😀").sha256 == hashlib.sha256(b"\xc3\xa4\xf0\x9f\x98\x80").hexdigest()


# ---- quotes ------------------------------------------------------------------------------------


def test_a_quote_has_exactly_the_characters_of_the_span() -> None:
    assert ArticleText(TRICKY).quote(Span(1, 4)) == "„😀“"
    assert ArticleText(TRICKY).quote(Span(5, 10)) == "e\u0301\u00ad\tb"


def test_prefix_and_suffix_are_up_to_32_code_points() -> None:
    text = ArticleText("😀" * 40 + "Zitat" + "e\u0301" * 20)

    assert text.prefix(Span(40, 45)) == "😀" * 32
    assert text.suffix(Span(40, 45)) == "e\u0301" * 16
    assert text.prefix(Span(2, 3)) == "😀😀"
    assert text.suffix(Span(80, 84)) == "\u0301"
    assert text.prefix(Span(0, 1)) == text.suffix(Span(84, 85)) == ""


@pytest.mark.parametrize(
    "ask",
    [
        ArticleText.quote,
        ArticleText.prefix,
        ArticleText.suffix,
        ArticleText.snap_to_characters,
        ArticleText.snap_to_words,
    ],
)
def test_a_span_beyond_the_text_is_refused(ask: object) -> None:
    assert callable(ask)

    with pytest.raises(OffsetError, match=r"Offset 11 lies outside the text \(10 characters\)"):
        ask(ArticleText(TRICKY), Span(0, 11))


# ---- offsets, positions, bytes -----------------------------------------------------------------


def test_offsets_become_utf16_positions_and_back() -> None:
    text = ArticleText(TRICKY)

    assert [text.to_utf16(offset) for offset in range(11)] == POSITIONS
    assert [text.from_utf16(position) for position in POSITIONS] == list(range(11))


def test_offsets_become_utf8_indices_and_back() -> None:
    text = ArticleText(TRICKY)

    assert [text.to_utf8(offset) for offset in range(11)] == INDICES
    assert [text.from_utf8(index) for index in INDICES] == list(range(11))


@pytest.mark.parametrize("offset", [-1, 11])
def test_an_offset_outside_the_text_is_refused(offset: int) -> None:
    text = ArticleText(TRICKY)

    for convert in (text.to_utf16, text.to_utf8, text.line_of):
        with pytest.raises(OffsetError, match=f"Offset {offset} lies outside the text"):
            convert(offset)


@pytest.mark.parametrize("position", [-1, 3, 12, 99])
def test_a_position_inside_a_surrogate_pair_or_outside_is_refused(position: int) -> None:
    with pytest.raises(OffsetError, match=f"{position} is not a UTF-16 position of the text"):
        ArticleText(TRICKY).from_utf16(position)


@pytest.mark.parametrize("index", [-1, 2, 3, 5, 7, 9, 14, 20, 99])
def test_a_byte_index_inside_a_character_or_outside_is_refused(index: int) -> None:
    with pytest.raises(OffsetError, match=f"{index} is not a UTF-8 index of the text"):
        ArticleText(TRICKY).from_utf8(index)


def test_conversions_hold_across_the_places_they_remember() -> None:
    text = ArticleText("ä" * 4095 + "😀" + "x" * 4096 + "é")

    assert [text.to_utf8(offset) for offset in (4095, 4096, 8192, 8193)] == [8190, 8194, 12290, 12292]
    assert [text.from_utf8(index) for index in (8190, 8194, 12290, 12292)] == [4095, 4096, 8192, 8193]
    assert [text.to_utf16(offset) for offset in (4095, 4096, 8193)] == [4095, 4097, 8194]
    with pytest.raises(OffsetError):
        text.from_utf8(8193)


def test_the_empty_text_has_one_place() -> None:
    text = ArticleText("")

    assert text.to_utf16(0) == text.from_utf16(0) == text.to_utf8(0) == text.from_utf8(0) == 0


# ---- lines -------------------------------------------------------------------------------------


def test_a_line_feed_belongs_to_its_line() -> None:
    text = ArticleText("😀b\n\nc\n")

    assert [text.line_of(offset) for offset in range(7)] == [0, 0, 0, 1, 2, 2, 3]


def test_the_range_of_a_line_has_no_line_feed() -> None:
    text = ArticleText("😀b\n\nc\n")

    assert text.line_count == 4
    assert [text.line_range(line) for line in range(4)] == [range(2), range(3, 3), range(4, 5), range(6, 6)]
    assert ArticleText("").line_range(0) == range(0)


@pytest.mark.parametrize(("line", "shown"), [(-1, 0), (2, 3)])
def test_a_line_that_is_not_there_is_refused(line: int, shown: int) -> None:
    with pytest.raises(OffsetError, match=f"The text has no line {shown}"):
        ArticleText("a\nb").line_range(line)


# ---- characters, words, sentences --------------------------------------------------------------


@pytest.mark.parametrize("offset", [-1, 3])
def test_there_is_nothing_around_an_offset_without_character(offset: int) -> None:
    text = ArticleText("abc")

    for around in (text.character_at, text.word_at, text.sentence_at):
        with pytest.raises(OffsetError, match=f"No character lies at offset {offset}"):
            around(offset)


@pytest.mark.parametrize(
    ("span", "snapped"),
    [
        (Span(0, 1), Span(0, 2)),  # the letter brings its mark
        (Span(1, 2), Span(0, 2)),  # the mark takes its letter along
        (Span(0, 4), Span(0, 9)),  # a part of the family brings the others
        (Span(5, 6), Span(2, 9)),
        (Span(9, 10), Span(9, 11)),  # two regional indicators are one flag
        (Span(10, 12), Span(9, 13)),
    ],
)
def test_snapping_to_characters_takes_whole_ones(span: Span, snapped: Span) -> None:
    text = ArticleText("e\u0301👨\u200d👩\u200d👧\u200d👦🇩🇪🇫🇷")

    assert text.snap_to_characters(span) == snapped


@pytest.mark.parametrize(
    ("span", "quote"),
    [
        (Span(5, 6), "stationiertkämpfte"),
        (Span(3, 23), "stationiertkämpfte"),
        (Span(2, 3), "die"),
        (Span(2, 6), "die stationiertkämpfte"),
        (Span(3, 4), " "),
        (Span(22, 24), "„"),
        (Span(22, 25), "„Cafe\u0301“"[:6]),
        (Span(28, 30), "Cafe\u0301“"),
    ],
)
def test_snapping_to_words_takes_whole_ones_and_leaves_blanks_out(span: Span, quote: str) -> None:
    text = ArticleText("die stationiertkämpfte „Cafe\u0301“ Zeit")

    assert text.quote(text.snap_to_words(span)) == quote


def test_snapping_to_words_does_not_cut_a_character_off() -> None:
    text = ArticleText("ab \u0301c")  # the accent sits on the blank

    assert text.snap_to_words(Span(3, 4)) == Span(2, 4)
    assert text.word_at(4) == Span(4, 5)


def test_a_sentence_does_not_cut_a_character_off() -> None:
    text = ArticleText(" \u0301Ja.")

    assert text.sentence_at(2) == Span(0, 5)
