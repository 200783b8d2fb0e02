"""Hints accepted and dismissed: what a document remembers, and which hints it has settled."""

from dataclasses import replace

import pytest

from annotator.core.annotation import Origin
from annotator.core.changes import DismissHint
from annotator.core.document import LiveDocument
from annotator.core.errors import HintError
from annotator.core.hinted import Dismissal, HintSource
from annotator.core.messages import Message, untranslated
from annotator.core.text import Span
from annotator.hints._registry import DETECTORS
from annotator.hints.hint import Hint
from annotator.services.hints import (
    accepted,
    detector_of,
    detectors_named,
    dismissed,
    is_settled,
    with_hints,
)
from tests.builders import annotation, document

HINT = Hint(
    "doubled", (Span(4, 11),), "error.fused", Message("hints", "Twice: {word}.", word="und"), "und", 0.9
)
VERSION = detector_of(HINT).version


def test_an_accepted_hint_is_an_annotation_that_tells_where_it_comes_from() -> None:
    made = accepted(HINT, lambda _room, text: text.replace("Twice", "Doppelt"), author="Zoë")

    assert (made.spans, made.code, made.correction) == (HINT.spans, HINT.code, "und")
    assert (made.comment, made.author) == ("Doppelt: und.", "Zoë")
    assert (made.origin, made.hint) == (Origin.HINT, HintSource("doubled", VERSION))


def test_a_dismissed_hint_is_remembered_with_its_detector() -> None:
    assert dismissed(HINT) == Dismissal((Span(4, 11),), "error.fused", HintSource("doubled", VERSION))


@pytest.mark.parametrize(
    ("span", "code", "expected"),
    [
        ((4, 11), "error.fused", True),
        ((9, 20), "error.fused", True),
        ((11, 20), "error.fused", False),
        ((0, 4), "error.fused", False),
        ((4, 11), "claim.fact", False),
    ],
)
def test_an_annotation_with_the_same_code_on_the_same_words_settles_a_hint(
    span: tuple[int, int], code: str, *, expected: bool
) -> None:
    live = LiveDocument(document(annotation("a1", span, code=code)))

    assert is_settled(live, HINT) is expected


def test_an_annotation_between_the_spans_of_a_hint_settles_nothing() -> None:
    live = LiveDocument(document(annotation("a1", (4, 11), code="error.fused")))

    assert not is_settled(live, replace(HINT, spans=(Span(0, 3), Span(12, 19))))


def test_a_dismissal_settles_a_hint() -> None:
    live = LiveDocument(document())

    live.apply(DismissHint(dismissed(HINT)))

    assert is_settled(live, HINT)
    assert not is_settled(live, replace(HINT, code="claim.fact"))


def test_a_document_gets_the_hints_that_are_not_settled_in_reading_order() -> None:
    before = document(
        annotation("a1", (4, 11), code="claim.fact"), annotation("a2", (20, 22), code="error.fused")
    )
    late = replace(HINT, spans=(Span(20, 22),))
    early = replace(HINT, spans=(Span(0, 3),))

    after = with_hints(before, [late, HINT, early], untranslated)

    told = {(each.start, each.code, each.origin) for each in after.annotations}
    assert told == {
        (0, "error.fused", Origin.HINT),
        (4, "claim.fact", Origin.PERSON),
        (4, "error.fused", Origin.HINT),
        (20, "error.fused", Origin.PERSON),
    }
    assert [each.start for each in after.annotations] == [0, 4, 4, 20]


def test_detectors_are_found_by_name() -> None:
    assert detectors_named([]) == DETECTORS
    assert [detector.id for detector in detectors_named(["names", "spaces"])] == ["spaces", "names"]


def test_a_name_that_no_detector_has_is_told() -> None:
    with pytest.raises(HintError, match=r"There is no detector “fusion”\. There are: .*spaces"):
        detectors_named(["spaces", "fusion"])
