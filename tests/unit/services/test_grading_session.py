"""What a teacher decides survives in a file."""

from decimal import Decimal
from pathlib import Path

import pytest

from annotator.core.anchor import Anchor
from annotator.core.assignment import Result
from annotator.core.errors import GradingError, ReadError
from annotator.grading.score import Override
from annotator.services.grading_session import GradingSession, read_session, session_to_json, student_key

LEA = student_key("Lea Sommer", "9b")


def _reanchored(anchor: bytes) -> bytes:
    """Return a session that has settled one place."""
    settled = b'{"a.annox": {"w1": [' + anchor + b"]}}"
    return b'{"version": 1, "overrides": {}, "assigned": {}, "reanchored": ' + settled + b"}"


def test_students_are_told_apart_by_name_and_class_but_not_by_case_and_blanks() -> None:
    assert student_key(" lea  SOMMER", "9B ") == LEA == "lea sommer | 9b"
    assert student_key("Lea Sommer", "9c") != LEA


def test_words_about_rows_come_and_go() -> None:
    word = Override(comment="Gut.")
    session = GradingSession().with_override(LEA, "k:1", word).with_override(LEA, "k:2", word)

    assert session.with_override(LEA, "k:1", None).of(LEA) == {"k:2": word}
    assert session.of("nobody") == {}


def test_a_session_survives_its_file(tmp_path: Path) -> None:
    session = (
        GradingSession()
        .with_override(LEA, "k:1", Override(Decimal("0.50"), Result.PARTLY, "Fast – 😀"))
        .with_override(LEA, "w:2", Override(comment="Schön"))
        .with_assigned("ordner/datei.annox", "Mara")
        .with_reanchored("a.annox", {"w1": (Anchor(3, "Wort"), Anchor(9, "😀")), "w2": ()})
    )
    path = tmp_path / "session.json"
    path.write_bytes(session_to_json(session))

    assert read_session(path) == session


def test_a_student_about_whom_nothing_is_said_any_more_leaves_no_trace() -> None:
    session = GradingSession().with_override(LEA, "k:1", Override()).with_override(LEA, "k:1", None)

    assert b"lea" not in session_to_json(session)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"version": 2, "overrides": {}, "assigned": {}}',
        b'{"version": 1}',
        b'{"version": 1, "overrides": [], "assigned": {}}',
        _reanchored(b'{"start": -1, "quote": "a"}'),
        _reanchored(b'{"start": 1, "quote": ""}'),
        _reanchored(b'{"start": "1", "quote": "a"}'),
        _reanchored(b'{"start": 1, "quote": 2}'),
        b'{"version": 1, "overrides": {"a": {"k:1": {"points": "many"}}}, "assigned": {}}',
        b'{"version": 1, "overrides": {"a": {"k:1": {"points": "NaN"}}}, "assigned": {}}',
        b'{"version": 1, "overrides": {"a": {"k:1": {"result": "good"}}}, "assigned": {}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_session_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "session.json"
    path.write_bytes(data)

    with pytest.raises(GradingError, match=r"session\.json is no grading session"):
        read_session(path)


def test_a_missing_session_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        read_session(tmp_path / "session.json")
