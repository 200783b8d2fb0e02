import pytest

from annotator.core.annotation import Link
from annotator.core.annotation_set import AnnotationSet
from annotator.core.errors import ChangeError
from tests.builders import annotation, note


def _touching(annotations: AnnotationSet, start: int, end: int) -> list[str]:
    return [found.id for found in annotations.touching(start, end)]


def test_annotations_are_found_by_identifier() -> None:
    found = annotation("a1", (0, 3))
    annotations = AnnotationSet([found])

    assert annotations["a1"] is found
    assert "a1" in annotations
    assert "a2" not in annotations
    assert len(annotations) == 1


def test_a_missing_annotation_is_named() -> None:
    with pytest.raises(ChangeError, match="There is no annotation a2"):
        AnnotationSet()["a2"]


def test_an_identifier_counts_once() -> None:
    with pytest.raises(ChangeError, match="There is an annotation a1 already"):
        AnnotationSet([annotation("a1"), annotation("a1")])


def test_adding_an_identifier_again_changes_nothing() -> None:
    annotations = AnnotationSet([annotation("a1", (0, 3))])

    with pytest.raises(ChangeError, match="There is an annotation a1 already"):
        annotations.add(annotation("a1", (5, 9), code="claim"))

    assert _touching(annotations, 0, 99) == ["a1"]
    assert _touching(annotations, 5, 9) == []
    assert annotations.count("claim") == 0


def test_annotations_are_iterated_as_they_were_added() -> None:
    annotations = AnnotationSet([annotation("b", (9, 12)), annotation("a", (0, 3))])
    annotations.add(annotation("c", (4, 5)))

    assert [found.id for found in annotations] == ["b", "a", "c"]


def test_touching_annotations_come_in_reading_order_and_once() -> None:
    annotations = AnnotationSet(
        [annotation("late", (6, 9)), annotation("short", (0, 2)), annotation("split", (0, 2), (4, 7))]
    )

    assert _touching(annotations, 0, 9) == ["split", "short", "late"]
    assert _touching(annotations, 2, 4) == []
    assert _touching(annotations, 4, 5) == ["split"]


def test_notes_touch_nothing_and_are_listed_in_reading_order() -> None:
    annotations = AnnotationSet([note("z"), annotation("a", (0, 3)), note("b")])

    assert _touching(annotations, 0, 99) == ["a"]
    assert [found.id for found in annotations.notes()] == ["b", "z"]
    assert annotations.count("error.fused") == 2

    annotations.remove("b")

    assert [found.id for found in annotations.notes()] == ["z"]


def test_a_note_that_gets_a_span_is_no_note_any_more_and_the_other_way_round() -> None:
    annotations = AnnotationSet([note("n"), annotation("a", (0, 3))])

    annotations.replace(annotation("n", (4, 5)))
    annotations.replace(note("a", comment="alles"))

    assert [found.id for found in annotations.notes()] == ["a"]
    assert _touching(annotations, 0, 99) == ["n"]


def test_an_edited_note_is_still_listed() -> None:
    annotations = AnnotationSet([note("n")])

    annotations.replace(note("n", comment="ohne Datum"))

    assert [found.comment for found in annotations.notes()] == ["ohne Datum"]


def test_a_removed_annotation_is_found_nowhere() -> None:
    annotations = AnnotationSet([annotation("a", (0, 3)), annotation("b", links=(Link("speaker", "a"),))])

    removed = annotations.remove("b")

    assert removed.id == "b"
    assert _touching(annotations, 0, 3) == ["a"]
    assert annotations.linking_to("a") == frozenset()
    assert annotations.count("claim.fact") == 1


def test_a_missing_annotation_cannot_be_removed_or_replaced() -> None:
    annotations = AnnotationSet()

    with pytest.raises(ChangeError, match="There is no annotation a1"):
        annotations.remove("a1")
    with pytest.raises(ChangeError, match="There is no annotation a1"):
        annotations.replace(annotation("a1"))


def test_a_replaced_annotation_is_found_at_its_new_place_under_its_new_code() -> None:
    old = annotation("a", (0, 3))
    annotations = AnnotationSet([old])

    assert annotations.replace(annotation("a", (5, 7), code="error")) is old

    assert _touching(annotations, 0, 5) == []
    assert _touching(annotations, 6, 7) == ["a"]
    assert (annotations.count("claim.fact"), annotations.count("error")) == (0, 1)


def test_replacing_without_moving_keeps_the_place() -> None:
    annotations = AnnotationSet([annotation("a", (0, 3))])

    annotations.replace(annotation("a", (0, 3), comment="neu"))

    assert annotations.touching(0, 1)[0].comment == "neu"


def test_links_are_found_from_their_targets() -> None:
    both = (Link("speaker", "a"), Link("evidence", "a"))
    annotations = AnnotationSet(
        [annotation("a"), annotation("b", links=both), annotation("c", links=both[:1])]
    )

    assert annotations.linking_to("a") == {"b", "c"}
    assert annotations.linking_to("b") == frozenset()

    annotations.replace(annotation("b", links=(Link("speaker", "c"),)))

    assert annotations.linking_to("a") == {"c"}
    assert annotations.linking_to("c") == {"b"}
