"""What a key expects is checked when it is made."""

import pytest

from annotator.core.assignment import Expected
from annotator.core.errors import AnnotationError
from annotator.core.text import Span


def test_extents_may_be_discontinuous_and_meet() -> None:
    extents = ((Span(0, 3), Span(3, 5)), (Span(8, 9),))

    assert Expected(extents=extents).extents == extents


@pytest.mark.parametrize(
    "extents", [((),), ((Span(0, 3), Span(2, 5)),), ((Span(4, 5), Span(0, 1)),), ((Span(0, 1),), ())]
)
def test_an_empty_or_disorderly_extent_is_refused(extents: tuple[tuple[Span, ...], ...]) -> None:
    with pytest.raises(AnnotationError):
        Expected(extents=extents)
