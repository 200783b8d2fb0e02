"""Points are explained item by item, computed by hand here."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation, Link
from annotator.core.assignment import Expected, Result, Tier
from annotator.core.document import Document
from annotator.grading.match import Matcher
from annotator.grading.rubric import Rubric
from annotator.grading.score import Override, Row, Score, Scorer
from tests.builders import CODEBOOK, annotation, document, note
from tests.unit.grading.test_match import TEXT, word, words

FREE = Rubric(extra_cost=0)


def _document(*annotations: Annotation) -> Document:
    return document(*annotations, text=TEXT)


def _score(
    key: list[Annotation],
    work: list[Annotation],
    rubric: Rubric = Rubric(),  # noqa: B008 - a frozen value
    overrides: dict[str, Override] | None = None,
) -> Score:
    return Scorer(Matcher(_document(*key), rubric)).score(_document(*work), overrides)


def _row(score: Score, row_id: str) -> Row:
    return next(row for row in score.rows if row.id == row_id)


def _told(score: Score, row_id: str) -> str:
    return str(_row(score, row_id).reason)


KEY = [annotation("k1", words(0, 3)), annotation("k2", words(10, 13), code="error.fused")]


def test_everything_right_is_full_marks() -> None:
    score = _score(KEY, KEY)

    assert (score.points, score.of, score.share, score.grade) == (Decimal(2), Decimal(2), 1.0, "1")
    assert _told(score, "k:k1") == "The right words. The right code."


def test_nothing_is_no_points() -> None:
    score = _score(KEY, [])

    assert (score.points, score.of, score.grade) == (Decimal(0), Decimal(2), "6")
    assert [row.result for row in score.rows] == [Result.MISSED, Result.MISSED]
    assert _told(score, "k:k1") == "Not found."


def test_nothing_to_get_is_full_marks() -> None:
    assert (_score([], []).share, _score([], []).grade) == (1.0, "1")


@pytest.mark.parametrize(
    ("found", "points", "reason"),
    [
        (annotation("w", words(0, 4)), "1.00", "Nearly the right words (79 % in common). The right code."),
        (
            annotation("w", words(0, 0)),
            "0.50",
            "At the right place, but too much or too little (22 % in common). The right code.",
        ),
        (
            annotation("w", words(0, 3), code="claim"),
            "0.70",
            "The right words. The right group, but “Claim” instead of “Fact”.",
        ),
        (
            annotation("w", words(0, 3), code="error.fused"),
            "0.30",
            "The right words. “Fused words” instead of “Fact”.",
        ),
        (
            annotation("w", words(0, 0), code="claim"),
            "0.35",
            (
                "At the right place, but too much or too little (22 % in common). "
                "The right group, but “Claim” instead of “Fact”."
            ),
        ),
    ],
)
def test_credit_is_weight_times_span_times_code(found: Annotation, points: str, reason: str) -> None:
    score = _score(KEY[:1], [found])

    assert (score.points, score.of) == (Decimal(points), Decimal(1))
    assert _row(score, "k:k1").result is (Result.RIGHT if points == "1.00" else Result.PARTLY)
    assert _told(score, "k:k1") == reason


def test_weights_of_code_and_item_multiply() -> None:
    codebook = replace(CODEBOOK, codes=tuple(replace(code, weight=2.0) for code in CODEBOOK.codes))
    key = replace(_document(replace(KEY[0], expected=Expected(weight=1.5))), codebook=codebook)

    score = Scorer(Matcher(key, Rubric())).score(_document(annotation("w", words(0, 0))))

    assert (score.points, score.of) == (Decimal("1.50"), Decimal("3.00"))


def test_a_find_worth_nothing_is_wrong() -> None:
    score = _score(KEY[:1], [annotation("w", words(0, 3), code="error.fused")], Rubric(other_code=0))

    assert _row(score, "k:k1").result is Result.WRONG


def test_a_code_without_a_name_is_told_by_its_identifier() -> None:
    nameless = replace(CODEBOOK, codes=tuple(replace(code, name={}) for code in CODEBOOK.codes))
    key = replace(_document(*KEY[:1]), codebook=nameless)

    score = Scorer(Matcher(key, Rubric()), "de").score(_document(annotation("w", words(0, 3), code="claim")))

    assert _told(score, "k:k1").endswith("but “claim” instead of “claim.fact”.")


def test_other_tiers_never_count() -> None:
    key = [*KEY, replace(annotation("k3", words(20, 22)), expected=Expected(Tier.EXPERT))]

    missed, found = _score(key, KEY), _score(key, key)

    assert (missed.points, missed.of) == (found.points, found.of) == (Decimal(2), Decimal(2))
    assert _told(missed, "k:k3") == "Not found. Not asked for, so it does not count."
    assert (missed.count(Result.MISSED), found.count(Result.RIGHT)) == (0, 2)


def test_the_same_problem_counts_once_and_the_best_find_counts() -> None:
    key = [
        annotation("k1", words(0, 3), links=(Link("same", "k2"),)),
        annotation("k2", words(10, 13)),
        annotation(
            "k3", words(20, 23), links=(Link("same", "k1"), Link("same", "elsewhere"), Link("evidence", "k4"))
        ),
        annotation("k4", words(30, 33)),
    ]

    score = _score(key, [annotation("w1", words(0, 0)), annotation("w2", words(10, 13))])

    assert (score.points, score.of) == (Decimal("1.00"), Decimal("2.00"))
    assert [(row.id, row.points, row.of, row.problem) for row in score.rows[:3]] == [
        ("k:k1", Decimal(0), Decimal(0), "k2"),
        ("k:k2", Decimal("1.00"), Decimal("1.00"), ""),
        ("k:k3", Decimal(0), Decimal(0), "k2"),
    ]
    assert _told(score, "k:k3") == "Not found. The same problem again counts once."


def test_a_graded_item_stands_for_its_problem_even_if_another_one_was_found() -> None:
    key = [
        replace(annotation("k1", words(0, 3), links=(Link("same", "k2"),)), expected=Expected(Tier.EXPERT)),
        annotation("k2", words(10, 13)),
    ]

    assert _score(key, [annotation("w", words(0, 3))]).of == Decimal(1)


def test_finds_beyond_the_key_are_free_up_to_the_allowance() -> None:
    key = [annotation(f"k{n}", word(n)) for n in range(0, 20, 2)]
    beyond = [annotation(f"w{n}", word(n), code="error.fused") for n in (21, 25, 29)]

    one, three = _score(key, [*key, beyond[0]]), _score(key, [*key, *beyond])

    assert (one.deducted, one.points) == (Decimal(0), Decimal(10))
    assert (three.deducted, three.points) == (Decimal("0.50"), Decimal("9.50"))
    assert _told(three, "w:w25") == "The key does not have this; the teacher decides."
    assert three.count(Result.EXTRA) == 3


def test_points_never_fall_below_nothing() -> None:
    work = [annotation(f"w{n}", word(n)) for n in range(20, 40)]

    assert _score(KEY, work).points == 0


def test_duplicates_cost_nothing() -> None:
    score = _score(KEY, [*KEY, annotation("w", words(0, 3))])

    assert (score.points, score.count(Result.DUPLICATE)) == (Decimal(2), 1)
    assert _told(score, "w:w") == "You have marked this already."


def test_a_note_is_found_without_words() -> None:
    assert _told(_score([note("k")], [note("w")]), "k:k") == "Noted. The right code."


@pytest.mark.parametrize(
    ("rubric", "key", "work", "name"),
    [
        (
            Rubric(correction_bonus=0.5),
            {"correction": "So  geht es"},
            {"correction": "so geht es "},
            "correction",
        ),
        (
            Rubric(speaker_bonus=0.5),
            {"attributes": {"speaker": "Hong Min"}},
            {"attributes": {"speaker": "hong min"}},
            "speaker",
        ),
        (Rubric(evidence_bonus=0.5), {}, {"attributes": {"evidence": ("https://a.example/",)}}, "evidence"),
    ],
)
def test_bonuses_are_given_only_if_the_teacher_wants_them(
    rubric: Rubric, key: dict[str, object], work: dict[str, object], name: str
) -> None:
    item = replace(annotation("k1", words(0, 3)), **key)  # type: ignore[arg-type] # fields of the annotation
    find = replace(annotation("w", words(0, 0)), **work)  # type: ignore[arg-type] # fields of the annotation

    assert _row(_score([item], [find], rubric), "k:k1").points == Decimal("1.00")
    assert _told(_score([item], [find], rubric), "k:k1").endswith(f" Bonus: {name}.")
    assert _row(_score([item], [find]), "k:k1").points == Decimal("0.50")


def test_a_bonus_is_not_given_for_something_else() -> None:
    rubric = Rubric(correction_bonus=0.5, speaker_bonus=0.5, evidence_bonus=0.5)
    item = replace(annotation("k1", words(0, 3), attributes={"speaker": "A"}), correction="a")

    score = _score(
        [item], [replace(annotation("w", words(0, 3), attributes={"speaker": "B"}), correction="b")], rubric
    )

    assert _row(score, "k:k1").points == Decimal("1.00")


def test_bonuses_never_make_more_than_full_marks() -> None:
    item = replace(annotation("k1", words(0, 3)), correction="a")

    assert _score([item], [item], Rubric(correction_bonus=1)).points == Decimal(1)


def test_a_teacher_s_word_counts_instead() -> None:
    overrides = {
        "k:k1": Override(Decimal("0.5"), Result.PARTLY, "Halb."),
        "w:w": Override(result=Result.RIGHT, points=Decimal("0.25"), comment="Gut gesehen."),
    }

    score = _score(KEY, [*KEY, annotation("w", word(30))], Rubric(allowance=0), overrides)

    assert (score.points, score.deducted) == (Decimal("1.75"), Decimal(0))
    assert (_row(score, "k:k1").result, _row(score, "k:k1").comment) == (Result.PARTLY, "Halb.")
    assert _row(score, "w:w").decided


def test_a_comment_alone_changes_no_points() -> None:
    overrides = {"k:k1": Override(comment="Schön."), "w:w": Override(comment="Hm.")}

    score = _score(KEY, [*KEY, annotation("w", word(30))], Rubric(allowance=0), overrides)

    assert (score.points, score.deducted) == (Decimal("1.75"), Decimal("0.25"))
    assert not _row(score, "k:k1").decided


finds = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 5), st.sampled_from(("claim.fact", "claim", "error.fused"))),
    max_size=6,
)


def _made(prefix: str, each: list[tuple[int, int, str]]) -> list[Annotation]:
    return [annotation(f"{prefix}{n}", words(a, a + b), code=code) for n, (a, b, code) in enumerate(each)]


@given(finds)
def test_the_key_itself_is_full_marks(key: list[tuple[int, int, str]]) -> None:
    items = _made("k", key)

    assert _score(items, items[::-1]).share == 1.0


@given(finds, st.integers(0, 5))
def test_what_is_left_out_is_one_miss(key: list[tuple[int, int, str]], which: int) -> None:
    items = _made("k", list(dict.fromkeys(key)))
    if len({(item.spans, item.code) for item in items}) > which:
        rest = items[:which] + items[which + 1 :]
        full, less = _score(items, items), _score(items, rest)

        assert less.of - less.points <= full.of - full.points + 1
        assert less.count(Result.MISSED) == 1


@given(finds, finds)
def test_rows_add_up_and_a_better_find_is_never_worth_less(
    key: list[tuple[int, int, str]], work: list[tuple[int, int, str]]
) -> None:
    items, found = _made("k", key), _made("w", work)
    score = _score(items, found, FREE)

    assert sum(row.points for row in score.rows) == score.points + score.deducted
    for number in range(min(len(items), len(found))):
        better = [*found]
        better[number] = replace(items[number], id=found[number].id)
        rest = _score(items, found[:number] + found[number + 1 :], FREE)
        assert _score(items, better, FREE).points >= rest.points
