from annotator.gui.article_view.picking import neighbour, next_of, shortest_first
from tests.gui.article_view.examples import annotation

LONG = annotation("long", "claim.fact", "Zoë las, wie alle stationiertkämpften.")
SHORT = annotation("short", "error.fused", "stationiertkämpften")
LATER = annotation("later", "error.fused", "Schluss")


def test_the_shortest_comes_first() -> None:
    assert shortest_first([LONG, SHORT]) == [SHORT, LONG]


def test_picking_again_takes_the_next_one_round() -> None:
    assert next_of([LONG, SHORT], "") == "short"
    assert next_of([LONG, SHORT], "short") == "long"
    assert next_of([LONG, SHORT], "long") == "short"


def test_where_nothing_is_nothing_is_picked() -> None:
    assert next_of([], "short") == ""


def test_neighbours_follow_the_current_one_in_reading_order() -> None:
    everything = [LATER, SHORT, LONG]

    assert neighbour(everything, current=LONG, caret=0, step=1) is SHORT
    assert neighbour(everything, current=SHORT, caret=0, step=-1) is LONG
    assert neighbour(everything, current=LATER, caret=0, step=1) is None


def test_without_a_current_one_they_follow_the_caret() -> None:
    everything = [LATER, SHORT, LONG]

    assert neighbour(everything, current=None, caret=LONG.start, step=1) is LONG
    assert neighbour(everything, current=None, caret=LONG.start + 1, step=1) is SHORT
    assert neighbour(everything, current=None, caret=LATER.start, step=-1) is SHORT
