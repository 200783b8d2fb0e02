"""Blocks are found in the words of the article, whatever has been done to its blanks."""

from annotator.core.article import BlockKind
from annotator.readers.html_blocks import PageBlock
from annotator.readers.html_main import _chosen, _with_gaps

LONG = "DieserAbsatzistlanggenugumauchdortgefundenzuwerdenwosichdieEndederZeilenunterscheiden."


def test_a_short_block_must_be_a_whole_line() -> None:
    assert _chosen(["Mehrheit", "Mehr"], ["Mehr", "heit", "Mehrheit", "Mehr"]) == [2, 3]


def test_a_long_block_may_be_a_part_of_a_line() -> None:
    assert _chosen(["Davor" + LONG + "danach"], ["Davor", LONG]) == [1]


def test_a_block_whose_middle_was_changed_is_known_by_its_ends() -> None:
    assert _chosen([LONG[:60] + "anders"], [LONG]) == [0]
    assert _chosen(["anders" + LONG[-60:]], [LONG]) == [0]


def test_of_the_same_words_in_two_places_those_are_taken_that_go_with_the_rest() -> None:
    assert _chosen(["Eins", LONG, "Zwei"], [LONG, "Zwei", "Eins", LONG, "Zwei"]) == [2, 3, 4]


def test_nothing_is_found_for_blocks_without_words_or_with_others() -> None:
    assert _chosen(["Eins"], ["", "Zwei", LONG]) == []


def test_words_that_stand_in_very_many_places_are_looked_for_in_some_of_them_only() -> None:
    assert _chosen(["x"] * 100, ["x"] * 100) == list(range(80, 100))


def test_small_blocks_between_others_of_the_same_part_are_taken_too() -> None:
    def block(*, small: bool = True, holder: int = 1) -> PageBlock:
        return PageBlock(BlockKind.PARAGRAPH, "x", small=small, holder=holder)

    blocks = [block(), block(), block(small=False), block(holder=2), block(), block(), block(holder=2)]

    assert _with_gaps([0, 4, 6], blocks) == [0, 1, 4, 6]
