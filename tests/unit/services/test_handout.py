"""What a teacher hands out, and what a student begins from it."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.article import Article, Provenance
from annotator.core.assignment import Assignment, HintPolicy, Tier
from annotator.core.document import Document, Head, Role
from annotator.core.errors import CodebookError, ReadError
from annotator.core.text import ArticleText
from annotator.services.handout import (
    Task,
    assignment,
    begun_work,
    class_codes,
    codes_in,
    due_moment,
    hints_withheld,
    is_handout,
    is_late,
    read_instructions,
    work_on,
)
from annotator.services.new import default_codebook, save_new
from annotator.services.open import open_file
from tests.builders import CODEBOOK, NOON, annotation, document

LATER = NOON + datetime.timedelta(days=1)
NAMED = replace(document(annotation()), head=Head("t1", Role.WORK, NOON, author="Frau K."))


def _handout(task: Task | None = None) -> Document:
    return assignment(NAMED, task or Task(), now=LATER)


# ---- preparing -----------------------------------------------------------------------------------


def test_a_hand_out_has_the_article_and_nothing_of_what_the_teacher_did() -> None:
    handout = _handout()

    told = handout.head.assignment
    assert (handout.head.role, handout.head.author, handout.head.created) == (Role.ASSIGNMENT, "", LATER)
    assert handout.annotations == ()
    assert (handout.article, handout.codebook) == (NAMED.article, NAMED.codebook)
    assert told == Assignment(handout.head.id, NAMED.article.text.sha256)
    assert handout.head.id != NAMED.head.id


def test_what_the_teacher_asks_for_is_in_it() -> None:
    task = Task(
        instructions="  Lies genau.\r\nDu hast Zeit.\0 ",
        hints=HintPolicy.AFTER_HAND_IN,
        counts=("claim", "claim.fact", "claim"),
        tiers=(Tier.CORE, Tier.EXPERT),
        due=LATER,
    )

    told = _handout(task).head.assignment

    assert told is not None
    assert told.instructions == "Lies genau.\nDu hast Zeit.\ufffd"
    assert (told.hints, told.counts, told.due) == (HintPolicy.AFTER_HAND_IN, ("claim", "claim.fact"), LATER)
    assert told.tiers == (Tier.CORE, Tier.EXPERT)


def test_only_the_chosen_codes_are_handed_out_and_count_what_was_told() -> None:
    handout = _handout(Task(codes=("claim.fact",), weights={"claim.fact": 2.0}))

    assert [(code.id, code.weight) for code in handout.codebook.codes] == [
        ("claim", 1.0),
        ("claim.fact", 2.0),
    ]


@pytest.mark.parametrize(
    "task",
    [
        Task(codes=("quote",)),
        Task(codes=("claim.fact",), counts=("error",)),
        Task(codes=("claim.fact",), weights={"error.fused": 2.0}),
    ],
)
def test_what_is_not_handed_out_cannot_be_asked_for(task: Task) -> None:
    with pytest.raises(CodebookError):
        _handout(task)


def test_a_title_takes_the_place_of_the_article_s_own() -> None:
    article = Article(ArticleText("Ein Satz."), (), Provenance(title="Alt", source="https://example.org"))
    named = replace(NAMED, article=article, annotations=())

    assert assignment(named, Task(title=" "), now=NOON).article == article
    assert assignment(named, Task(title=" Neu\0 "), now=NOON).article.provenance == Provenance(
        title="Neu\ufffd", source="https://example.org"
    )


def test_codes_are_named_by_group_or_each_in_the_order_of_the_codebook() -> None:
    assert codes_in(CODEBOOK, ["error.fused", "claim"]) == ("claim.fact", "error.fused")
    with pytest.raises(CodebookError):
        codes_in(CODEBOOK, ["quote"])


def test_the_codes_for_a_class_are_those_marked_or_all() -> None:
    codebook = default_codebook()

    assert len(class_codes(codebook)) < len([code for code in codebook.codes if code.parent])
    assert all(codebook.code(code_id).class_mode for code_id in class_codes(codebook))
    assert class_codes(CODEBOOK) == ("claim.fact", "error.fused")


def test_instructions_come_from_a_text_file_of_any_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Prüfe 😀".encode("utf-16"))
    assert read_instructions(path) == "Prüfe 😀"
    path.write_bytes(b"")
    assert read_instructions(path) == ""
    path.unlink()
    with pytest.raises(ReadError):
        read_instructions(path)


# ---- working -------------------------------------------------------------------------------------


def test_work_remembers_the_hand_out_and_is_a_document_of_its_own() -> None:
    handout = _handout(Task(instructions="Lies."))

    work = work_on(handout, now=LATER)

    assert work.head.id != handout.head.id
    assert (work.head.role, work.head.created) == (Role.WORK, LATER)
    assert work.head.assignment == handout.head.assignment
    assert (work.article, work.codebook) == (handout.article, handout.codebook)


def test_a_hand_out_that_tells_nothing_is_remembered_too() -> None:
    plain = replace(document(annotation()), head=Head("h1", Role.ASSIGNMENT, NOON))

    work = work_on(plain, now=NOON)

    assert work.head.assignment == Assignment("h1", plain.article.text.sha256)
    assert work.annotations == plain.annotations


def test_opening_a_hand_out_begins_the_work_without_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.annox"
    handout = _handout()
    save_new(handout, path)

    opened = open_file(path)

    assert opened.document.head.role is Role.WORK
    assert opened.document.head.assignment == handout.head.assignment
    assert (opened.path, opened.data, opened.fingerprint) == (None, None, None)


def test_a_hand_out_with_problems_stays_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.annox"
    data = save_new(_handout(), path).data
    path.write_bytes(data.replace(b'length="', b'length="1'))

    opened = open_file(path)

    assert opened.problems
    assert (opened.path, opened.document.head.role) == (path, Role.ASSIGNMENT)


def test_work_on_an_assignment_is_found_among_files(tmp_path: Path) -> None:
    handout = _handout()
    files = {name: tmp_path / f"{name}.annox" for name in ("handout", "other", "plain", "mine", "older")}
    save_new(handout, files["handout"])
    save_new(work_on(_handout(), now=NOON), files["other"])
    save_new(document(), files["plain"])
    save_new(work_on(handout, now=NOON), files["mine"])
    save_new(work_on(handout, now=NOON), files["older"])
    broken, text = tmp_path / "broken.annox", tmp_path / "a.txt"
    broken.write_text("<x", "utf-8")
    text.write_text("Ein Satz.", "utf-8")

    assert begun_work(handout.head.id, [broken, text, *files.values()]) == files["mine"]
    assert begun_work("elsewhere", files.values()) is None
    assert [is_handout(path) for path in (files["handout"], files["mine"], broken, text)] == [
        True,
        False,
        False,
        False,
    ]


# ---- hints and times -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hints", "role", "handed_in", "expected"),
    [
        (None, Role.WORK, None, "None"),
        (HintPolicy.ON, Role.WORK, None, "None"),
        (HintPolicy.OFF, Role.WORK, None, "Your teacher switched hints off for this assignment."),
        (HintPolicy.OFF, Role.SUBMISSION, NOON, "Your teacher switched hints off for this assignment."),
        (HintPolicy.OFF, Role.KEY, None, "None"),
        (HintPolicy.OFF, Role.ASSIGNMENT, None, "None"),
        (HintPolicy.AFTER_HAND_IN, Role.WORK, None, "Hints come after you have handed in."),
        (HintPolicy.AFTER_HAND_IN, Role.WORK, NOON, "None"),
        (HintPolicy.AFTER_HAND_IN, Role.KEY, None, "None"),
    ],
)
def test_the_assignment_decides_about_hints(
    hints: HintPolicy | None, role: Role, handed_in: datetime.datetime | None, expected: str
) -> None:
    told = None if hints is None else Assignment("h1", "0" * 64, hints=hints)

    head = Head("w1", role, NOON, handed_in=handed_in, assignment=told)

    assert str(hints_withheld(head)) == expected


@pytest.mark.parametrize(("due", "expected"), [(None, False), (NOON, True), (LATER, False)])
def test_what_comes_after_it_was_due_is_late(due: datetime.datetime | None, *, expected: bool) -> None:
    head = Head("w1", Role.WORK, NOON, assignment=Assignment("h1", "0" * 64, due=due))

    assert is_late(head, NOON + datetime.timedelta(minutes=1)) is expected
    assert is_late(replace(head, assignment=None), NOON) is False


def test_a_time_with_its_zone_is_taken_as_it_is() -> None:
    due = due_moment("2026-12-01T10:00+01:00")

    assert due == datetime.datetime(2026, 12, 1, 9, 0, tzinfo=datetime.UTC)
    assert due.tzinfo is datetime.UTC


def test_a_time_without_a_zone_is_this_computer_s_and_a_day_ends_in_the_evening() -> None:
    local = due_moment("2026-12-01T10:00").astimezone().replace(tzinfo=None)
    evening = due_moment("2026-12-01").astimezone().replace(tzinfo=None)

    assert local == datetime.datetime(2026, 12, 1, 10, 0)  # noqa: DTZ001 - as the clock on the wall says it
    assert evening == datetime.datetime(2026, 12, 1, 23, 59)  # noqa: DTZ001 - as the clock on the wall says it


@pytest.mark.parametrize("text", ["soon", "", "2026-13-01", "0001-01-01T00:00+14:00"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|month|zero|0001"):
        due_moment(text)
