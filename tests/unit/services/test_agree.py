"""Agreement of documents is that of the measures, on words, spans and annotations."""

import sys

import pytest

from annotator.core.messages import Message
from annotator.services.agree import Agreement, agreement, gamma_of
from tests.builders import annotation, document, note
from tests.unit.grading.test_match import TEXT, word, words


def _agreement(*marked: list[tuple[str, tuple[int, int], str]]) -> Agreement:
    return agreement(
        [
            document(*(annotation(name, where, code=code) for name, where, code in each), text=TEXT)
            for each in marked
        ]
    )


LEA = [("a", words(0, 3), "claim.fact"), ("b", words(10, 13), "error.fused")]


def test_the_same_annotations_agree_perfectly_whatever_their_identifiers() -> None:
    found = _agreement(LEA, [("x", words(0, 3), "claim.fact"), ("y", words(10, 13), "error.fused")])

    assert found == Agreement(2, 1.0, 1.0, 1.0, 0.0, (("claim", 1.0), ("error", 1.0)))


def test_blanks_at_the_ends_make_no_difference() -> None:
    start, end = words(0, 3)

    assert (
        _agreement([("a", (start, end), "claim.fact")], [("a", (start, end + 1), "claim.fact")]).f1_mean
        == 1.0
    )


def test_other_codes_and_other_places_disagree() -> None:
    other_code = _agreement(LEA, [("a", words(0, 3), "error.fused"), ("b", words(10, 13), "error.fused")])
    other_place = _agreement(LEA, [("a", words(20, 23), "claim.fact"), ("b", words(10, 13), "error.fused")])

    assert other_code.f1_mean == other_place.f1_mean == 0.5
    assert 0 < other_code.token_alpha < 1
    assert dict(other_code.groups)["claim"] < 0
    assert dict(other_place.groups)["error"] == 1.0


def test_a_group_that_nobody_uses_is_not_measured_and_notes_are_left_out() -> None:
    documents = [
        document(annotation("a", word(3)), note(), text=TEXT),
        document(annotation("a", word(3)), text=TEXT),
    ]

    assert agreement(documents).groups == (("claim", 1.0),)


@pytest.mark.parametrize("length", [1, 4])
def test_a_word_has_the_codes_of_all_annotations_that_touch_it(length: int) -> None:
    long, pieces = (
        [("a", words(5, 5 + length), "claim.fact")],
        [("b", word(n), "claim.fact") for n in range(5, 6 + length)],
    )

    assert _agreement(long, pieces).token_alpha == 1.0


def test_what_touches_no_word_gives_no_word_a_code() -> None:
    assert _agreement([("a", (6, 7), "claim.fact")], []).token_alpha == 1.0


def test_gamma_is_that_of_the_spans_and_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    lea = document(*(annotation(name, where, code=code) for name, where, code in LEA), text=TEXT)
    zoe = document(annotation("z", words(0, 3)), note("n"), text=TEXT)

    assert gamma_of([lea, lea]) == 1.0
    found = gamma_of([lea, zoe])
    assert isinstance(found, float)
    assert 0 < found < 1
    too_many = gamma_of([lea] * 5)
    assert isinstance(too_many, Message)
    assert str(too_many).startswith("Gamma takes two to 4 people")
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    assert gamma_of([lea, zoe]) is None
