"""Agreement is computed as published: small cases by hand, larger ones against other people's programs."""

import random

import krippendorff
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from nervaluate import Evaluator  # type: ignore[import-untyped] # without types

from annotator.grading.agreement import (
    Counts,
    Mark,
    Quality,
    by_code,
    by_group,
    pairwise_f1,
    partial,
    semeval,
    strict,
    token_alpha,
    unitizing_alpha,
)
from annotator.grading.match import Matcher
from annotator.grading.rubric import Rubric
from tests.builders import annotation, document
from tests.unit.grading.test_match import TEXT, word, words

KEY = document(
    annotation("k1", words(0, 3)),
    annotation("k2", words(10, 13)),
    annotation("k3", words(20, 23), code="error.fused"),
    annotation("k4", words(30, 33), code="error.fused"),
    text=TEXT,
)
WORK = document(
    annotation("w1", words(0, 3)),
    annotation("w2", words(10, 12)),
    annotation("w3", words(20, 23), code="claim.fact"),
    annotation("w4", word(38), code="error"),
    annotation("w5", words(0, 3)),
    text=TEXT,
)
MATCHING = Matcher(KEY, Rubric()).match(WORK)


def test_quality_is_precision_recall_and_their_harmonic_mean() -> None:
    quality = Quality(3, 4, 6)

    assert (quality.precision, quality.recall) == (0.75, 0.5)
    assert quality.f1 == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("quality", "values"),
    [(Quality(0, 0, 0), (1, 1, 1)), (Quality(0, 0, 3), (0, 0, 0)), (Quality(0, 3, 0), (0, 0, 0))],
)
def test_nothing_against_nothing_is_perfect_and_against_something_nothing(
    quality: Quality, values: tuple[float, ...]
) -> None:
    assert (quality.precision, quality.recall, quality.f1) == values


def test_strictly_one_is_right_and_partially_one_and_a_half() -> None:
    assert strict(MATCHING) == Quality(1, 5, 4)
    assert partial(MATCHING) == Quality(1.5, 5, 4)


def test_codes_are_counted_where_they_belong() -> None:
    assert by_code(MATCHING) == {
        "claim.fact": Quality(2, 4, 2),
        "error": Quality(0, 1, 0),
        "error.fused": Quality(0, 0, 2),
    }


def test_groups_forgive_the_wrong_code() -> None:
    assert by_group(MATCHING, KEY) == {"claim": Quality(2, 4, 2), "error": Quality(0, 1, 2)}


def test_a_code_that_the_key_does_not_know_is_a_group_of_its_own() -> None:
    strange = Matcher(KEY, Rubric()).match(document(annotation("w", word(38), code="error"), text=TEXT))

    assert by_group(strange, document(text=TEXT, codebook=document().codebook))["error"] == Quality(0, 1, 2)


# ---- SemEval -------------------------------------------------------------------------------------

TRUE = [Mark(0, 5, "A"), Mark(10, 15, "A"), Mark(20, 25, "B"), Mark(30, 35, "B"), Mark(40, 45, "A")]
GIVEN = [Mark(0, 5, "A"), Mark(10, 15, "B"), Mark(21, 26, "B"), Mark(31, 36, "A"), Mark(50, 55, "A")]


def test_the_six_cases_of_semeval() -> None:
    assert semeval(TRUE, GIVEN) == {
        "strict": Counts(1, 3, 0, 1, 1),
        "exact": Counts(2, 2, 0, 1, 1),
        "partial": Counts(2, 0, 2, 1, 1),
        "type": Counts(2, 2, 0, 1, 1),
    }


def test_the_quality_of_counts_gives_halves_for_partial_ones() -> None:
    assert semeval(TRUE, GIVEN)["partial"].quality == Quality(3.0, 5, 5)


def test_overlapping_marks_are_paired_for_the_most_right_ones_in_any_order() -> None:
    key = [Mark(0, 10, "A"), Mark(5, 15, "B")]
    given_marks = [Mark(5, 15, "B"), Mark(0, 12, "A")]

    assert (
        semeval(key, given_marks)["strict"]
        == semeval(key, given_marks[::-1])["strict"]
        == Counts(1, 1, 0, 0, 0)
    )


@st.composite
def separate_marks(draw: st.DrawFn) -> list[Mark]:
    """Return marks that do not overlap each other, so that the order plays no part in other programs."""
    marks, at = [], 0
    for _ in range(draw(st.integers(0, 5))):
        start = at + draw(st.integers(0, 3)) * 2
        end = start + draw(st.integers(1, 3)) * 2
        marks.append(Mark(start, end, draw(st.sampled_from("AB"))))
        at = end
    return marks


def _is_clear(key: list[Mark], work: list[Mark]) -> bool:
    """Return whether there is one way to pair: no mark overlaps several of the other side."""

    def touching(one: Mark, others: list[Mark]) -> int:
        return sum(one.start < other.end and other.start < one.end for other in others)

    return all(touching(one, work) <= 1 for one in key) and all(touching(one, key) <= 1 for one in work)


@given(separate_marks(), separate_marks())
def test_where_there_is_one_way_to_pair_the_counts_are_those_of_nervaluate(
    key: list[Mark], work: list[Mark]
) -> None:
    assume(key and work and _is_clear(key, work))
    sides = [
        [
            [{"label": mark.label, "start": mark.start, "end": mark.end - 1} for mark in marks]
        ]  # ends are inclusive there
        for marks in (key, work)
    ]
    theirs = Evaluator(*sides, tags=["A", "B"], loader="dict").evaluate()["overall"]
    ours = semeval(key, work)

    for theirs_name, name in (
        ("strict", "strict"),
        ("exact", "exact"),
        ("partial", "partial"),
        ("ent_type", "type"),
    ):
        result = theirs[theirs_name]
        assert ours[name] == Counts(
            result.correct, result.incorrect, result.partial, result.missed, result.spurious
        ), name


# ---- between annotators --------------------------------------------------------------------------


def test_pairwise_f1_is_the_mean_over_all_pairs() -> None:
    mean, deviation = pairwise_f1([{1, 2}, {2, 3}, {1, 2}])

    assert mean == pytest.approx((0.5 + 1.0 + 0.5) / 3)
    assert deviation == pytest.approx(0.2357, abs=1e-4)


def test_pairwise_f1_without_anything_to_compare_is_perfect() -> None:
    assert pairwise_f1([{1}]) == (1.0, 0.0)
    assert pairwise_f1([set(), set()]) == (1.0, 0.0)


def test_alpha_of_two_by_hand() -> None:
    # coincidences: aa 4, bb 2, ab and ba 1 each; D_o = 2/8, D_e = (64 - 25 - 9)/(8·7)
    assert token_alpha(["aaba", "aabb"]) == pytest.approx(1 - (2 / 8) / (30 / 56))


@pytest.mark.parametrize("annotators", [[], ["ab"], ["aa", "aa"], ["", ""]])
def test_alpha_without_anything_to_disagree_on_is_perfect(annotators: list[str]) -> None:
    assert token_alpha(annotators) == 1.0


@given(
    st.integers(2, 5),
    st.lists(st.lists(st.sampled_from("abc"), min_size=5, max_size=5), min_size=1, max_size=12),
)
def test_alpha_is_that_of_the_krippendorff_package(raters: int, columns: list[list[str]]) -> None:
    annotators = [[column[rater] for column in columns] for rater in range(raters)]
    assume(len({value for each in annotators for value in each}) > 1)
    coded = [["abc".index(value) for value in each] for each in annotators]

    theirs = krippendorff.alpha(
        reliability_data=coded, level_of_measurement="nominal", value_domain=[0, 1, 2]
    )

    assert token_alpha(annotators) == pytest.approx(theirs, abs=1e-9)


def test_unitizing_alpha_is_one_for_the_same_units_and_falls_as_they_differ() -> None:
    same = [Mark(10, 20, "A"), Mark(40, 60, "A")]
    shifted, other = [Mark(12, 22, "A"), Mark(42, 62, "A")], [Mark(70, 90, "A")]

    values = [unitizing_alpha([same, marks], 100) for marks in (same, shifted, other)]

    assert values[0] == 1.0
    assert values[0] > values[1] > 0 > values[2]


def test_unitizing_alpha_by_hand() -> None:
    # two annotators, ten code points, one unit each: [2, 6) and [4, 6)
    observed = 2 / (2 * 1 * 100) * (2**2 + 0)
    units = (1 / 3 * (2 * 64 - 3 * 16 + 4) + 16 * (4 - 4 + 1 + 4 - 4 + 1 + 4 - 4 + 1)) + (
        1 / 3 * (2 * 8 - 3 * 4 + 2) + 4 * ((2 - 2 + 1) + (4 - 2 + 1) + (4 - 2 + 1) + (4 - 2 + 1))
    )
    expected = 2 / 10 * units / (2 * 10 * (2 * 10 - 1) - (4 * 3 + 2 * 1))

    assert unitizing_alpha([[Mark(2, 6, "A")], [Mark(4, 6, "A")]], 10) == pytest.approx(
        1 - observed / expected
    )


@pytest.mark.parametrize(
    ("annotators", "length"), [([], 10), ([[Mark(0, 1, "A")]], 10), ([[], []], 10), ([[], []], 0)]
)
def test_unitizing_alpha_without_anything_to_disagree_on_is_perfect(
    annotators: list[list[Mark]], length: int
) -> None:
    assert unitizing_alpha(annotators, length) == 1.0


def test_units_may_reach_the_end_of_the_text() -> None:
    assert unitizing_alpha([[Mark(5, 10, "A")], [Mark(5, 10, "A")]], 10) == 1.0


def test_units_of_one_annotator_that_overlap_are_one() -> None:
    pieces, whole = [Mark(10, 20, "A"), Mark(18, 30, "A"), Mark(30, 35, "A")], [Mark(10, 35, "A")]

    assert unitizing_alpha([pieces, whole], 100) == 1.0


@given(st.randoms(use_true_random=False))
def test_the_order_of_annotators_makes_no_difference(chance: random.Random) -> None:
    annotators = [
        [Mark(s, s + chance.randint(1, 20), chance.choice("AB")) for s in range(0, 80, 20)] for _ in range(4)
    ]
    shuffled = chance.sample(annotators, 4)

    assert unitizing_alpha(shuffled, 120) == pytest.approx(unitizing_alpha(annotators, 120))
