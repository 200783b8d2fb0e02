import copy
import datetime
import pickle
from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.core.annotation import Link, Origin
from annotator.core.errors import AnnotationError
from annotator.core.unknown import NOTHING, Unknown
from tests.builders import NOON, annotation, note


def test_an_annotation_reaches_from_its_first_span_to_its_last() -> None:
    discontinuous = annotation("a1", (4, 7), (10, 12), (12, 20))

    assert discontinuous.start == 4
    assert discontinuous.end == 20


def test_an_annotation_without_span_is_a_note_on_the_article() -> None:
    assert note().is_note
    assert not annotation("a1", (0, 3)).is_note
    assert (note().start, note().end) == (0, 0)


def test_a_note_has_no_words_that_could_be_corrected() -> None:
    for correction in ("", "Kim"):
        with pytest.raises(AnnotationError, match="Annotation n1 has no span and so no words"):
            replace(note("n1"), correction=correction)


@pytest.mark.parametrize("ranges", [((0, 5), (4, 8)), ((6, 8), (0, 5)), ((0, 5), (0, 5))])
def test_overlapping_or_disordered_spans_are_refused(ranges: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(AnnotationError, match="The spans of annotation a1 overlap or are out of order"):
        annotation("a1", *ranges)


def test_the_longer_annotation_is_read_first_and_then_the_smaller_identifier() -> None:
    annotations = [
        annotation("b", (3, 5)),
        annotation("a", (3, 5)),
        annotation("c", (3, 9)),
        annotation("z", (0, 1)),
    ]

    in_order = sorted(annotations, key=lambda found: found.reading_order)

    assert [found.id for found in in_order] == ["z", "c", "a", "b"]


def test_notes_are_read_before_everything_else_in_the_order_in_which_they_were_made() -> None:
    later = replace(note("c"), created=NOON + datetime.timedelta(seconds=1))
    annotations = [annotation("a", (0, 9)), later, note("z"), note("b"), annotation("0", (0, 1))]

    in_order = sorted(annotations, key=lambda found: found.reading_order)

    assert [found.id for found in in_order] == ["b", "z", "c", "a", "0"]


def test_attributes_do_not_follow_the_dictionary_they_came_from() -> None:
    values = {"severity": "high"}
    found = annotation(attributes=values)

    values["severity"] = "low"

    assert found.attributes == {"severity": "high"}


def test_attributes_cannot_be_changed() -> None:
    found = annotation(attributes={"severity": "high"})

    with pytest.raises(TypeError):
        found.attributes["severity"] = "low"  # type: ignore[index]  # that is the point


def test_replacing_a_part_keeps_the_others_without_copying_them() -> None:
    found = annotation(attributes={"sure": True}, comment="alt")

    edited = replace(found, comment="neu")

    assert edited.comment == "neu"
    assert edited.attributes is found.attributes
    assert found.comment == "alt"


def test_replacing_the_attributes_freezes_the_new_ones() -> None:
    values = {"factor": Decimal("2.5")}
    edited = replace(annotation(), attributes=values)

    values.clear()

    assert edited.attributes == {"factor": Decimal("2.5")}


def test_equal_annotations_have_the_same_hash() -> None:
    one = annotation(attributes={"a": "1", "b": ("x", "y")})
    other = annotation(attributes={"b": ("x", "y"), "a": "1"})

    assert one == other
    assert hash(one) == hash(other)
    assert one != annotation(attributes={"a": "2"})


def test_an_annotation_can_be_copied_and_pickled() -> None:
    found = annotation("a1", (0, 3), links=(Link("speaker", "a1"),), attributes={"sure": False})

    assert copy.copy(found) == found
    assert copy.deepcopy(found) == found
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - its own


def test_what_is_left_out_is_a_persons_annotation_without_correction() -> None:
    found = annotation()

    assert found.origin == Origin.PERSON
    assert found.correction is None
    assert found.unknown == NOTHING == Unknown()
