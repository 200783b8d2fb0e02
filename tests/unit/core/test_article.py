import pytest

from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.errors import OffsetError
from annotator.core.text import ArticleText, Span


def _article(text: str, *ranges: tuple[int, int], title: str = "") -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(start, end)) for start, end in ranges)
    return Article(ArticleText(text), blocks, Provenance(title=title))


def test_an_article_may_have_no_blocks() -> None:
    assert _article("").block_number(0) == 0


@pytest.mark.parametrize("ranges", [((0, 3), (2, 5)), ((4, 6), (0, 3))])
def test_blocks_that_overlap_or_are_out_of_order_are_refused(ranges: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(OffsetError, match=rf"The block at offset {ranges[1][0]} is out of order"):
        _article("Kopf Text", *ranges)


def test_a_block_beyond_the_text_is_refused() -> None:
    with pytest.raises(OffsetError, match="The last block reaches beyond the text"):
        _article("Kopf 😀", (0, 7))


def test_a_block_may_end_with_the_text() -> None:
    assert _article("Kopf 😀", (0, 6)).blocks[0].span == Span(0, 6)


@pytest.mark.parametrize(("offset", "number"), [(0, 0), (1, 1), (3, 1), (4, 1), (5, 2), (99, 2)])
def test_the_number_of_a_block_counts_from_one(offset: int, number: int) -> None:
    assert _article("\nab\n\ncd", (1, 3), (5, 7)).block_number(offset) == number


def test_the_title_comes_from_the_provenance() -> None:
    assert _article("Text", title="Überschrift").title == "Überschrift"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", ""),
        ("\n  Nordkorea ratifiziert  \nWeiter", "Nordkorea ratifiziert"),
        ("x" * 60 + "\nWeiter", "x" * 60),
        ("x" * 61, "x" * 60 + " …"),
        ("ab " * 19 + "abc", "ab " * 19 + "abc"),
        ("ab " * 19 + "abcd", ("ab " * 19).strip() + " …"),
        ("ab " * 20 + "cd", ("ab " * 20).strip() + " …"),
        ("x" * 29 + " " + "y" * 30 + " z", "x" * 29 + " " + "y" * 30 + " …"),
        ("   " + "ab " * 30, ("ab " * 20).strip() + " …"),
        ("x" * 59 + "e\u0301y", "x" * 59 + " …"),
        ("x" * 58 + "👨‍👩‍👧‍👦y", "x" * 58 + " …"),
    ],
)
def test_without_a_title_the_first_words_stand_for_it(text: str, title: str) -> None:
    assert _article(text).title == title
