"""What many annotations have in one block stays in reading order, whatever comes and goes."""

from dataclasses import replace

from PySide6.QtGui import QColor

from annotator.core.annotation import Annotation
from annotator.core.text import Span
from annotator.gui.article_view.block_marks import Part
from annotator.gui.article_view.crowd import Crowd
from annotator.gui.mark_style import LineStyle, MarkStyle
from tests.gui.article_view.examples import NOON

STYLE = MarkStyle(QColor("#0b63b0"), LineStyle.STRAIGHT, "F")


def member(name: str, start: int, end: int) -> tuple[Annotation, Part]:
    annotation = Annotation(name, (Span(start, end),), "claim.fact", NOON, NOON)
    return annotation, Part(((start, end),), STYLE, False)


def places(crowd: Crowd) -> list[tuple[int, int]]:
    return [part.spans[0] for part in crowd.parts]


def test_one_more_comes_into_its_place_the_longer_first() -> None:
    crowd = Crowd([member("a", 0, 5), member("b", 4, 9)])

    crowd.add(*member("c", 4, 12))
    crowd.add(*member("d", 20, 21))

    assert places(crowd) == [(0, 5), (4, 12), (4, 9), (20, 21)]


def test_one_is_taken_out_and_of_equal_ones_the_right_one() -> None:
    members = [member("a", 0, 5), member("b", 0, 5), member("c", 0, 5)]
    crowd = Crowd(members)
    second = crowd.parts[1]

    crowd.take(members[0][0])
    crowd.take(members[2][0])

    assert crowd.parts == [second]
    assert crowd.parts[0] is second


def test_taking_out_what_is_not_there_changes_nothing() -> None:
    one = member("a", 0, 5)
    crowd = Crowd([one])

    crowd.take(replace(one[0], id="z"))
    crowd.take(member("b", 9, 10)[0])

    assert places(crowd) == [(0, 5)]
