from annotator.core.annotation import Annotation, Link
from annotator.core.document import LiveDocument
from annotator.core.text import Span
from annotator.services.mark_all import MarkAll, mark_all
from tests.builders import annotation, document

FIRST, SECOND, THIRD = Span(4, 11), Span(12, 23), Span(24, 26)


def _marked(live: LiveDocument, wanted: MarkAll) -> list[Annotation]:
    """Mark what is wanted, check that it can be taken back, and return the new ones in reading order."""
    before = live.snapshot()
    marked = mark_all(live, wanted, author="Lina")
    assert marked is not None
    inverse = live.apply(marked.change)
    after = live.snapshot()
    live.apply(inverse)
    assert live.snapshot() == before
    new = [found for found in after.annotations if found not in before.annotations]
    assert marked.number == len(new)
    assert marked.first in {found.id for found in after.annotations}
    return new


def test_all_spans_get_the_code_and_link_to_the_words_that_were_looked_for() -> None:
    one, other, last = _marked(
        LiveDocument(document()), MarkAll((FIRST, SECOND, THIRD), "error.fused", origin=SECOND)
    )

    assert [found.spans for found in (one, other, last)] == [(FIRST,), (SECOND,), (THIRD,)]
    assert {found.code for found in (one, other, last)} == {"error.fused"}
    assert {found.author for found in (one, other, last)} == {"Lina"}
    assert other.links == ()
    assert one.links == last.links == (Link("same", other.id),)


def test_they_link_to_an_annotation_that_is_there_already() -> None:
    live = LiveDocument(document(annotation("there", (4, 11), code="error.fused")))

    (new,) = _marked(live, MarkAll((FIRST, SECOND), "error.fused", origin=FIRST))

    assert new.spans == (SECOND,)
    assert new.links == (Link("same", "there"),)


def test_without_the_words_themselves_they_link_to_the_first() -> None:
    one, other = _marked(LiveDocument(document()), MarkAll((FIRST, THIRD), "error.fused", origin=SECOND))

    assert one.links == ()
    assert other.links == (Link("same", one.id),)


def test_links_may_be_left_out() -> None:
    wanted = MarkAll((FIRST, SECOND), "error.fused", origin=FIRST, linked=False)

    assert all(found.links == () for found in _marked(LiveDocument(document()), wanted))


def test_another_code_on_the_same_words_is_no_double() -> None:
    live = LiveDocument(document(annotation("there", (4, 11), code="claim.fact")))

    (new,) = _marked(live, MarkAll((FIRST,), "error.fused", origin=FIRST))

    assert new.code == "error.fused"


def test_nothing_is_left_where_all_is_marked() -> None:
    live = LiveDocument(document(annotation("there", (4, 11), code="error.fused")))

    assert mark_all(live, MarkAll((FIRST,), "error.fused", origin=FIRST)) is None
