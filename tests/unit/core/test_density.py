from hypothesis import given
from hypothesis import strategies as st

from annotator.core.density import Density
from annotator.core.text import Span


def test_what_touches_a_part_is_counted_there() -> None:
    density = Density(100, 10)

    density.put("a", "error", [Span(0, 5)])
    density.put("b", "error", [Span(19, 31)])
    density.put("c", "claim", [Span(95, 100)])

    assert [*density.runs("error")] == [range(4)]
    assert [*density.runs("claim")] == [range(9, 10)]
    assert [*density.runs("quote")] == []


def test_what_is_taken_out_no_longer_counts() -> None:
    density = Density(100, 10)
    density.put("a", "error", [Span(0, 35)])
    density.put("b", "error", [Span(10, 15), Span(16, 18), Span(90, 95)])

    density.take("a")
    density.take("never there")

    assert [*density.runs("error")] == [range(1, 2), range(9, 10)]
    density.put("b", "claim", [Span(10, 15)])
    assert [*density.runs("error")] == []
    density.clear()
    assert [*density.runs("claim")] == []


def test_it_tells_whether_more_or_fewer_parts_are_touched() -> None:
    density = Density(100, 10)

    assert density.put("a", "error", [Span(0, 35)])
    assert not density.put("b", "error", [Span(12, 28)])
    assert density.put("c", "error", [Span(28, 42)])
    assert density.put("d", "claim", [Span(12, 28)])
    assert not density.take("b")
    assert density.take("c")
    assert not density.take("c")


def test_a_short_text_has_a_part_for_each_character() -> None:
    density = Density(3, 1000)

    density.put("a", "error", [Span(1, 2)])

    assert density.parts == 3
    assert [*density.runs("error")] == [range(1, 2)]
    assert density.part_of(3) == 2
    assert Density(0, 1000).part_of(0) == 0


@given(
    spans=st.lists(st.tuples(st.integers(0, 99), st.integers(1, 40)), max_size=20),
    taken=st.sets(st.integers(0, 19)),
)
def test_one_by_one_comes_to_the_same_as_all_at_once(spans: list[tuple[int, int]], taken: set[int]) -> None:
    stepwise, at_once = Density(140, 30), Density(140, 30)
    for number, (start, length) in enumerate(spans):
        stepwise.put(str(number), "error", [Span(start, start + length)])
    for number in taken:
        stepwise.take(str(number))
    for number, (start, length) in enumerate(spans):
        if number not in taken:
            at_once.put(str(number), "error", [Span(start, start + length)])

    assert [*stepwise.runs("error")] == [*at_once.runs("error")]
