"""Rows in their order, one at a time."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.text import Span
from annotator.gui.models.annotation_rows import AnnotationRows
from tests.gui.panels.examples import annotation


def _rows(*, descending: bool = False) -> AnnotationRows:
    return AnnotationRows(lambda found: found.reading_order, descending=descending)


def _at(name: str, start: int) -> Annotation:
    return annotation(name, "error.fused", Span(start, start + 5))


def test_rows_are_in_the_order_of_their_keys() -> None:
    rows = _rows()

    rows.fill([_at("b", 5), _at("a", 9), _at("c", 5)])

    assert list(rows) == ["b", "c", "a"]


def test_descending_turns_all_rows_around() -> None:
    rows = _rows(descending=True)
    rows.fill([_at("a", 1), _at("b", 5)])

    rows.insert(_at("c", 3))

    assert list(rows) == ["b", "c", "a"]
    assert [rows[row] for row in range(3)] == ["b", "c", "a"]
    assert rows.find(_at("c", 3)) == 1


def test_what_is_not_there_is_not_found() -> None:
    rows = _rows()
    rows.fill([_at("a", 1)])

    assert rows.find(_at("b", 1)) is None
    assert rows.find(_at("b", 9)) is None


@given(starts=st.lists(st.integers(0, 30), max_size=12), descending=st.booleans(), new=st.integers(0, 30))
def test_an_annotation_gets_the_row_that_was_told_before(
    starts: list[int], descending: bool, new: int
) -> None:
    rows = _rows(descending=descending)
    rows.fill(_at(f"a{number}", start) for number, start in enumerate(starts))
    before = list(rows)
    added = _at("new", new)

    row = rows.place_for(added)
    rows.insert(added)

    assert rows[row] == "new"
    assert rows.find(added) == row
    rows.take(row)
    assert list(rows) == before
