"""The class as a whole."""

import pytest

from annotator.core.annotation import Annotation
from annotator.core.document import Document
from annotator.core.text import Span
from annotator.grading.classroom import Heat, Why, confusion, heat, item_rates, worth_talking_about
from annotator.grading.match import Matcher
from annotator.grading.rubric import Rubric
from annotator.grading.score import Score, Scorer
from tests.builders import annotation, document, note
from tests.unit.grading.test_match import TEXT, word, words

KEY = [annotation("k1", words(0, 3)), annotation("k2", words(10, 13)), annotation("k3", words(20, 23))]


def _document(*annotations: Annotation) -> Document:
    return document(*annotations, text=TEXT)


def _scores(*works: list[Annotation]) -> list[Score]:
    scorer = Scorer(Matcher(_document(*KEY), Rubric()))
    return [scorer.score(_document(*work)) for work in works]


CLASS = _scores(
    [KEY[0], annotation("w", words(10, 13), code="error.fused"), annotation("x", word(30))],
    [KEY[0], annotation("w", words(10, 13), code="claim"), annotation("x", word(30))],
    [KEY[0], KEY[1], annotation("x", word(35))],
    [KEY[2]],
)


def test_each_item_tells_how_many_found_it_and_with_which_code() -> None:
    rates = [(each.key.id, each.found, each.rate, each.codes) for each in item_rates(CLASS)]

    assert rates == [
        ("k1", 3, 0.75, {"claim.fact": 3}),
        ("k2", 3, 0.75, {"error.fused": 1, "claim": 1, "claim.fact": 1}),
        ("k3", 1, 0.25, {"claim.fact": 1}),
    ]


def test_nobody_has_no_rates() -> None:
    assert item_rates([]) == []


def test_mixed_up_codes_are_counted() -> None:
    assert confusion(CLASS) == {
        ("claim.fact", "claim"): 1,
        ("claim.fact", "claim.fact"): 5,
        ("claim.fact", "error.fused"): 1,
    }


def test_what_most_have_missed_mixed_up_and_found_beyond_the_key_is_worth_talking_about() -> None:
    talks = [
        (talk.why, talk.share, talk.spans, talk.key and talk.key.id) for talk in worth_talking_about(CLASS)
    ]

    assert talks == [
        (Why.MISSED, 0.75, KEY[2].spans, "k3"),
        (Why.BEYOND, 0.5, (Span(*word(30)),), None),
        (Why.MIXED_UP, 0.5, KEY[1].spans, "k2"),
    ]
    assert len(worth_talking_about(CLASS, most=1)) == 1


@pytest.mark.parametrize("works", [[], [KEY], [KEY, KEY]])
def test_where_all_is_well_there_is_nothing_to_talk_about(works: list[list[Annotation]]) -> None:
    assert worth_talking_about(_scores(*works)) == []


def test_a_find_of_few_is_not_worth_a_word() -> None:
    scores = _scores(*[[*KEY, annotation("x", word(30 + number))] for number in range(5)])

    assert worth_talking_about(scores) == []


def test_heat_counts_students_not_annotations() -> None:
    one = _document(annotation("a", (0, 10)), annotation("b", (5, 12)), annotation("c", (0, 10)), note())
    other = _document(annotation("a", (8, 20), (30, 35)))

    assert heat([one, other]) == [
        Heat(Span(0, 8), 1),
        Heat(Span(8, 12), 2),
        Heat(Span(12, 20), 1),
        Heat(Span(30, 35), 1),
    ]


def test_heat_can_look_at_some_codes_only() -> None:
    work = _document(annotation("a", (0, 10)), annotation("b", (5, 12), code="error.fused"))

    assert heat([work], {"error.fused"}) == [Heat(Span(5, 12), 1)]
    assert heat([work], set()) == []


def test_runs_that_meet_at_the_same_heat_are_one() -> None:
    assert heat([_document(annotation("a", (0, 5))), _document(annotation("a", (5, 9)))]) == [
        Heat(Span(0, 9), 1)
    ]
