"""Whatever is in a file, reading it as plain text gives an article or a sentence, never anything else."""

import codecs

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import ReadError
from annotator.core.text import ArticleText, storable
from annotator.readers.blocks import recognise_blocks, title_of
from annotator.readers.encodings import decode
from annotator.readers.plain import read

_WORDS = st.sampled_from(
    [
        "Wort",
        "„Nein“",
        "– Kim",
        "- Punkt",
        "1.",
        "Was?",
        "sagt:",
        "ENDE",
        "x",
        "😀",
        "e\u0301",
        "\t",
        "\u2028",
        "…",
    ]
)
_LINES = st.lists(_WORDS, max_size=14).map(" ".join)
_TEXTS = st.lists(_LINES, min_size=1, max_size=12).map("\n".join).filter(lambda text: bool(text.strip()))


@given(st.binary(max_size=300))
def test_any_bytes_give_an_article_or_a_sentence(data: bytes) -> None:
    try:
        text = str(read(data, "a.txt").article.text)
    except ReadError as error:
        assert "a.txt" in str(error)  # noqa: PT017 - either way is fine
    else:
        assert storable(text) == (text, 0)


@given(_TEXTS, st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]))
def test_text_with_a_byte_order_mark_is_read_as_it_was_written(text: str, encoding: str) -> None:
    marks = {
        "utf-8": codecs.BOM_UTF8,
        "utf-16-le": codecs.BOM_UTF16_LE,
        "utf-16-be": codecs.BOM_UTF16_BE,
        "utf-32-le": codecs.BOM_UTF32_LE,
        "utf-32-be": codecs.BOM_UTF32_BE,
    }

    assert decode(marks[encoding] + text.encode(encoding), "a.txt").text == text


@given(_TEXTS)
def test_blocks_hold_every_word_once_in_order_and_whole_lines(text: str) -> None:
    article_text = ArticleText(text)

    blocks = recognise_blocks(article_text)

    quotes = [article_text.quote(block.span) for block in blocks]
    assert " ".join(quotes).split() == text.split()
    assert all(quote.strip() for quote in quotes)
    assert all(block.span.start == 0 or text[block.span.start - 1] == "\n" for block in blocks)
    assert all(block.span.end == len(text) or text[block.span.end] == "\n" for block in blocks)
    assert "\n" not in title_of(article_text, blocks)
