"""A class is graded, with results, feedback and files."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.core.anchor import Anchor
from annotator.core.annotation import Annotation, Link
from annotator.core.assignment import Assignment, Expected, Result, Verdict
from annotator.core.codebook import Attribute, AttributeType, Choice
from annotator.core.document import Document, Role
from annotator.core.errors import GradingError, WriteError
from annotator.core.messages import untranslated
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from annotator.grading.rubric import DEFAULT
from annotator.grading.score import Override
from annotator.services.feedback import feedback
from annotator.services.grade import ClassResult, Grader, open_key
from annotator.services.grade_files import COLUMNS, class_outcome, feedback_places, grades_csv, write_results
from annotator.services.grading_session import GradingSession, student_key
from tests.builders import NOON, annotation
from tests.unit.grading.test_match import word, words
from tests.unit.services.classroom import KEY, work

FOUND = annotation("w1", words(0, 3))
WRONG = annotation("w2", words(10, 13))
EXTRA = annotation("w3", word(30))


def _class(tmp_path: Path, *works: Document, session: GradingSession | None = None) -> ClassResult:
    folder = tmp_path / "in"
    folder.mkdir(exist_ok=True)
    for number, document in enumerate(works):
        (folder / f"{number}.annox").write_bytes(write(document))
    return Grader(KEY, DEFAULT, session or GradingSession()).grade([folder])


def _rows(result: ClassResult) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(grades_csv(class_outcome(result), untranslated).decode())))


# ---- grading -------------------------------------------------------------------------------------


def test_every_student_gets_points(tmp_path: Path) -> None:
    result = _class(tmp_path, work("Lea", FOUND, WRONG), work("Ben"))

    assert [(each.submission.student, each.score.points) for each in result.graded] == [
        ("Ben", Decimal(0)),
        ("Lea", Decimal("1.30")),
    ]


def test_what_the_teacher_decided_holds(tmp_path: Path) -> None:
    session = GradingSession().with_override(student_key("Lea", "9b"), "k:k2", Override(Decimal(1)))

    result = _class(tmp_path, work("Lea", FOUND, WRONG), session=session)

    assert result.graded[0].score.points == Decimal("2.00")


@pytest.mark.parametrize(("minutes", "late"), [(-1, False), (0, False), (1, True)])
def test_what_comes_after_it_was_due_is_late(tmp_path: Path, minutes: int, late: bool) -> None:
    assignment = Assignment("a", KEY.article.text.sha256, due=NOON)

    result = _class(tmp_path, work("Lea", minutes=minutes, assignment=assignment))

    assert result.graded[0].late is late


def test_one_can_stop_and_keeps_what_was_read(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.annox").write_bytes(write(work(f"Kind {number}")))
    heard: list[int] = []

    def progress(number: int) -> bool:
        heard.append(number)
        return number < 2

    result = Grader(KEY, DEFAULT, GradingSession()).grade([tmp_path], progress=progress)

    assert (heard, len(result.graded)) == ([1, 2], 2)


def test_only_a_key_in_order_is_a_key(tmp_path: Path) -> None:
    good, other, broken, empty = (tmp_path / f"{name}.annox" for name in ("good", "other", "broken", "empty"))
    good.write_bytes(write(KEY))
    other.write_bytes(write(work()))
    broken.write_bytes(write(KEY).replace(b'code="error.fused"', b'code="error.gone"'))

    assert open_key(good) == KEY
    with pytest.raises(GradingError, match="a document, but not a key"):
        open_key(other)
    with pytest.raises(GradingError, match="not in order"):
        open_key(broken)
    empty.write_bytes(write(replace(KEY, annotations=())))
    with pytest.raises(GradingError, match="has no annotations to compare with"):
        open_key(empty)


# ---- feedback ------------------------------------------------------------------------------------


def _feedback(document: Document, key: Document = KEY) -> Document:
    score = Grader(key, DEFAULT, GradingSession())._scorer.score(document)
    return feedback(document, key, score, untranslated, comment="Weiter so.")


def _verdicts(document: Document) -> dict[str, Result | None]:
    return {
        each.id if each.id.startswith("w") else "new": each.verdict.result if each.verdict else None
        for each in document.annotations
    }


def test_feedback_shows_in_place_what_was_right_partly_right_missed_and_beyond() -> None:
    given_back = _feedback(work("Lea", FOUND, EXTRA))

    assert _verdicts(given_back) == {"w1": Result.RIGHT, "new": Result.MISSED, "w3": Result.EXTRA}
    assert given_back.annotations[0].verdict == Verdict(
        Result.RIGHT, Decimal("1.00"), Decimal("1.00"), "The right words. The right code."
    )
    assert given_back.head.role is Role.FEEDBACK
    assert given_back.head.grade is not None
    assert (given_back.head.grade.points, given_back.head.grade.comment) == (Decimal("1.00"), "Weiter so.")


def test_feedback_is_a_file_in_order_whatever_key_and_work_hold() -> None:
    attribute = Attribute("tier", {}, AttributeType.TEXT, ("error",))
    codes = (*KEY.codebook.codes, replace(KEY.codebook.codes[3], id="error.new", key=None))
    codebook = replace(KEY.codebook, codes=codes, attributes=(attribute,))
    item = annotation(
        "k3", words(20, 23), code="error.new", attributes={"tier": "x"}, links=(Link("same", "k1"),)
    )
    key = replace(KEY, codebook=codebook, annotations=(*KEY.annotations, replace(item, expected=Expected())))

    for document in (work("Lea", FOUND), work("Lea", FOUND, replace(WRONG, code="claim"))):
        given_back = _feedback(document, key)
        reading = read(write(given_back), "f.annox")
        assert reading.problems == ()
        assert reading.document == given_back
        assert all(each.expected is None for each in given_back.annotations)


def test_feedback_keeps_codes_and_values_of_the_student_s_own_codebook() -> None:
    mine = replace(KEY.codebook.codes[3], id="error.mine", key=None)
    severity = Attribute("severity", {}, AttributeType.CHOICE, ("error",), (Choice("low", {}),))
    other = replace(severity, choices=(Choice("major", {}),))
    of_key = tuple(code for code in KEY.codebook.codes if code.id != "error.fused")
    codebook = replace(KEY.codebook, codes=(*of_key, mine), attributes=(severity,))
    document = replace(
        work("Lea", replace(EXTRA, code="error.mine", attributes={"severity": "low"})), codebook=codebook
    )
    items = (KEY.annotations[0], replace(KEY.annotations[1], attributes={"severity": "major"}))
    key = replace(KEY, codebook=replace(KEY.codebook, attributes=(other,)), annotations=items)

    given_back = _feedback(document, key)

    assert read(write(given_back), "f.annox").problems == ()
    assert [(each.code, dict(each.attributes)) for each in given_back.annotations] == [
        ("claim.fact", {}),
        ("error.fused", {}),
        ("error.mine", {"severity": "low"}),
    ]


def test_annotations_that_do_not_count_stay_without_a_verdict() -> None:
    assignment = Assignment("a", "0" * 64, counts=("error",))
    key = replace(KEY, head=replace(KEY.head, assignment=assignment))

    assert _verdicts(_feedback(work("Lea", FOUND), key)) == {"w1": None, "new": Result.MISSED}


def test_values_that_the_student_s_codebook_does_not_have_are_left_out() -> None:
    attribute = Attribute("tier", {}, AttributeType.TEXT, ("error",))
    item: Annotation = replace(KEY.annotations[1], attributes={"tier": "x"})
    key = replace(
        KEY, codebook=replace(KEY.codebook, attributes=(attribute,)), annotations=(KEY.annotations[0], item)
    )

    given_back = _feedback(work("Lea", FOUND), key)

    assert read(write(given_back), "f.annox").problems == ()


# ---- files ---------------------------------------------------------------------------------------


def test_the_table_has_a_line_for_each_student_and_each_file_that_cannot_be_graded(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "x.annox").write_bytes(b"no document")

    rows = _rows(_class(tmp_path, work("Lea", FOUND, WRONG, EXTRA)))

    assert tuple(rows[0]) == COLUMNS
    assert rows[0] == {
        "student": "Lea", "group": "9b", "file": "0.annox", "score": "1.30", "max_score": "2.00",
        "percent": "65.0", "grade": "2", "found": "1", "partly": "1", "missed": "0", "extra": "1",
        "hints": "0", "late": "", "problems": "",
    }  # fmt: skip
    assert rows[1]["file"] == "x.annox"
    assert rows[1]["problems"].startswith("x.annox is")


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_cell_begins_like_a_formula(tmp_path: Path, name: str) -> None:
    rows = _rows(_class(tmp_path, work(f'{name},"Lea"')))

    assert rows[0]["student"] == "'" + f'{name},"Lea"'.strip()


def test_the_explanation_holds_every_item_with_its_reason(tmp_path: Path) -> None:
    result = _class(tmp_path, work("Lea", FOUND, minutes=2), work("Lea", minutes=1))

    write_results(result, KEY, tmp_path / "out", untranslated, "en")

    data = json.loads((tmp_path / "out" / "grades.json").read_text("utf-8"))
    assert data["students"][0]["score"] == 1.0
    assert [
        (item["id"], item["result"], item["points"], item["reason"]) for item in data["students"][0]["items"]
    ] == [
        ("k:k1", "right", 1.0, "The right words. The right code."),
        ("k:k2", "missed", 0.0, "Not found."),
    ]
    assert [each["file"] for each in data["older"]] == ["1.annox"]


@pytest.mark.parametrize("names", [(), ("Lea",), ("Ben", "Lea\u2028\\n")])
def test_explanations_are_laid_out_as_one_json_document(tmp_path: Path, names: tuple[str, ...]) -> None:
    write_results(_class(tmp_path, *map(work, names)), KEY, tmp_path / "out", untranslated, "en")

    written = (tmp_path / "out" / "grades.json").read_text("utf-8")
    data = json.loads(written)
    assert written == json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    assert [each["student"] for each in data["students"]] == list(names)


def test_feedback_goes_back_into_the_folders_of_the_platform_and_no_file_over_another(tmp_path: Path) -> None:
    names = (
        "Lea Sommer_12_assignsubmission_file/x.annox",
        "smithbob_3409_208490284_Work.annox",
        "plain.annox",
        "other/plain.annox",
    )
    folder = tmp_path / "in"
    for name, student in zip(names, ("Lea Sommer", "Bob", "Zoë: M?", "Zoë; M"), strict=True):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(write(work(student)))
    result = Grader(KEY, DEFAULT, GradingSession()).grade([folder])

    write_results(result, KEY, tmp_path / "out", untranslated, "en")

    written = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.annox")}
    assert written == {
        "feedback/Lea Sommer_12_assignsubmission_file/Lea Sommer 9b Feedback.annox",
        "feedback/smithbob_3409_208490284_Bob 9b Feedback.annox",
        "feedback/Zoë M 9b Feedback.annox",
        "feedback/Zoë; M 9b Feedback.annox",
    }


def test_all_feedback_lies_in_one_archive_with_the_platform_s_names_and_the_same_bytes_again(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "in" / "Lea Sommer_12_assignsubmission_file_"
    folder.mkdir(parents=True)
    (folder / "x.annox").write_bytes(write(work("Lea", FOUND)))
    (tmp_path / "in" / "berg_ben_ben.b_77").mkdir()
    (tmp_path / "in" / "berg_ben_ben.b_77" / "x.annox").write_bytes(write(work("Ben")))
    result = Grader(KEY, DEFAULT, GradingSession()).grade([tmp_path / "in"])

    for out in ("one", "two"):
        write_results(result, KEY, tmp_path / out, untranslated, "en")

    with zipfile.ZipFile(tmp_path / "one" / "feedback.zip") as archive:
        assert archive.namelist() == [
            "Multi_Feedback/berg_ben_ben.b_77/Ben 9b Feedback.annox",
            "Multi_Feedback/berg_ben_ben.b_77/Ben 9b Feedback.html",
            "Lea Sommer_12_assignsubmission_file_/Lea 9b Feedback.annox",
            "Lea Sommer_12_assignsubmission_file_/Lea 9b Feedback.html",
        ]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert (tmp_path / "one" / "feedback.zip").read_bytes() == (
        tmp_path / "two" / "feedback.zip"
    ).read_bytes()


def test_an_archive_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "out" / "feedback.zip").mkdir(parents=True)

    with pytest.raises(WriteError, match=r"feedback\.zip cannot be saved"):
        write_results(_class(tmp_path, work("Lea")), KEY, tmp_path / "out", untranslated, "en")
    assert not (tmp_path / "out" / ".feedback.zip.tmp").exists()


def test_two_students_with_one_name_get_two_files(tmp_path: Path) -> None:
    result = _class(tmp_path, work("Lea?"), work("Lea*"))

    assert [str(place) for place in feedback_places(class_outcome(result).graded)] == [
        "Lea 9b Feedback.annox",
        "Lea 9b Feedback 2.annox",
    ]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")

    with pytest.raises(WriteError, match="cannot be made"):
        write_results(_class(tmp_path, work("Lea")), KEY, tmp_path / "out" / "deeper", untranslated, "en")


def test_a_key_with_orphans_is_refused_because_nobody_could_find_them(tmp_path: Path) -> None:
    orphan = replace(KEY.annotations[0], spans=(), former=(Anchor(0, "weg"),))
    path = tmp_path / "key.annox"
    path.write_bytes(write(replace(KEY, annotations=(orphan, KEY.annotations[1]))))

    with pytest.raises(GradingError, match=r"no longer in the article: 1\. Place them, or remove them"):
        open_key(path)


def test_orphans_of_a_student_are_not_graded(tmp_path: Path) -> None:
    orphan = replace(EXTRA, spans=(), former=(Anchor(0, "weg"),))

    result = _class(tmp_path, work("Lea", FOUND, orphan))

    assert [row.work.id for row in result.graded[0].score.rows if row.work is not None] == ["w1"]
