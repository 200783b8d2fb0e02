from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.article_view.segments import TintRun, tint_runs


def test_nothing_gives_no_runs() -> None:
    assert tint_runs([]) == []


def test_overlapping_marks_are_cut_where_the_tones_change() -> None:
    assert tint_runs([(0, 10, 0), (5, 15, 1)]) == [TintRun(0, 5, 1), TintRun(5, 10, 3), TintRun(10, 15, 2)]


def test_marks_of_one_tone_make_one_run() -> None:
    assert tint_runs([(0, 4, 2), (2, 9, 2), (9, 12, 2)]) == [TintRun(0, 12, 4)]


def test_identical_marks_of_two_tones_make_one_run() -> None:
    assert tint_runs([(3, 7, 0), (3, 7, 1)]) == [TintRun(3, 7, 3)]


def test_a_gap_stays_a_gap() -> None:
    assert tint_runs([(0, 2, 0), (5, 6, 0)]) == [TintRun(0, 2, 1), TintRun(5, 6, 1)]


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(1, 9), st.integers(0, 3)).map(
            lambda mark: (mark[0], mark[0] + mark[1], mark[2])
        )
    )
)
def test_every_character_has_the_tones_of_its_marks(marks: list[tuple[int, int, int]]) -> None:
    painted = {place: run.tones for run in tint_runs(marks) for place in range(run.start, run.end)}

    for place in range(40):
        tones = {tone for start, end, tone in marks if start <= place < end}
        assert painted.get(place, 0) == sum(1 << tone for tone in tones)
