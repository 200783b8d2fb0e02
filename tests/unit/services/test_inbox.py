"""Submissions are taken in from wherever they lie, and nothing stops the rest."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.assignment import Assignment
from annotator.core.document import Role
from annotator.core.text import Span
from annotator.formats.native.write import write
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Submission, Unusable, document_at, newest, submissions
from tests.builders import annotation
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work, work_file

SHA = KEY.article.text.sha256


def _found(*paths: Path, assigned: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """Return for each file its path, and the student or what is wrong."""
    return [
        (each.source.name, each.student if isinstance(each, Submission) else str(each.reason))
        for each in submissions(paths, KEY, GradingSession(assigned=assigned or {}))
    ]


def _only(data: bytes, tmp_path: Path) -> str:
    path = tmp_path / "one.annox"
    path.write_bytes(data)
    return _found(path)[0][1]


def test_a_folder_is_read_with_all_below_it_and_other_files_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "9b").mkdir()
    (tmp_path / "9b" / "lea.annox").write_bytes(work_file())
    (tmp_path / "ben.ANNOX").write_bytes(work_file("Ben"))
    (tmp_path / "notes.txt").write_text("nothing")

    assert sorted(_found(tmp_path)) == [("9b/lea.annox", "Lea Sommer"), ("ben.ANNOX", "Ben")]


def test_links_in_folders_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.annox"
    outside.write_bytes(work_file())
    folder = tmp_path / "class"
    folder.mkdir()
    (folder / "link.annox").symlink_to(outside)
    (folder / "up").symlink_to(tmp_path)

    assert _found(folder) == []


def test_an_archive_of_a_platform_is_read_in_place(tmp_path: Path) -> None:
    path = tmp_path / "Deutsch-Aufgabe-77.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("Zoë Maier_9_assignsubmission_file/x.annox", work_file(""))
        made.writestr("../evil.annox", work_file())
        made.writestr("readme.html", "no")

    assert _found(path) == [
        ("Zoë Maier_9_assignsubmission_file/x.annox", "Zoë Maier"),
        ("../evil.annox", "Its path leads out of the archive."),
    ]


def test_a_given_file_may_be_called_anything(tmp_path: Path) -> None:
    path = tmp_path / "work.xml"
    path.write_bytes(work_file())

    assert _found(path) == [("work.xml", "Lea Sommer")]


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"no archive")

    assert _found(broken, tmp_path / "gone.annox", tmp_path / "gone.zip") == [
        ("broken.zip", "broken.zip is no zip archive that can be read."),
        ("gone.annox", "There is no file gone.annox."),
        ("gone.zip", "gone.zip cannot be read."),
    ]


def test_a_key_is_no_submission(tmp_path: Path) -> None:
    assert _only(write(KEY), tmp_path) == "It is a document of another kind (key)."


def test_another_article_and_a_changed_text_are_told_apart(tmp_path: Path) -> None:
    foreign = work(text="Ein anderer Text.")
    changed = work(text="Ein anderer Text.", assignment=Assignment("a", SHA))

    assert _only(write(foreign), tmp_path) == "It is about another article."
    assert _only(write(changed), tmp_path) == "The text of the article has been changed in it."


def test_another_version_of_the_article_comes_with_how_much_could_be_placed(tmp_path: Path) -> None:
    text = KEY.article.text
    edited = work("Lea", annotation("w1", words(0, 3)), text=f"{text} Und noch ein Satz.")
    changed = replace(edited, head=replace(edited.head, assignment=Assignment("a", SHA)))
    places = (
        "Annotations on the same words of the key’s version: 1; to be looked at: 0; without their words: 0."
    )

    assert _only(write(edited), tmp_path) == f"It is about another version of the article. {places}"
    assert _only(write(changed), tmp_path) == f"The text of the article has been changed in it. {places}"


def test_a_file_with_problems_is_told_with_the_first_of_them(tmp_path: Path) -> None:
    data = work_file("Lea", annotation("w", (0, 6))).replace(b">wort00<", b">wort99<")

    assert _only(data, tmp_path).startswith(
        "It is not in order (1 problems), first: The quote “wort99” is not"
    )


def test_what_is_no_document_at_all_is_told(tmp_path: Path) -> None:
    assert _only(b"%PDF-1.4", tmp_path).startswith("one.annox is")
    other = tmp_path / "essay.doc"
    other.write_bytes(b"something")
    assert _found(other) == [("essay.doc", "essay.doc is not an Annotator document.")]


def test_what_is_graded_on_the_article_of_the_key_is_on_its_words(tmp_path: Path) -> None:
    path = tmp_path / "lea.annox"
    start, end = (len("Vorweg. ") + offset for offset in words(0, 3))
    path.write_bytes(write(work("Lea", annotation("w1", (start, end)), text=f"Vorweg. {KEY.article.text}")))
    wanted = GradingSession().with_reanchored("lea.annox", {})

    (refused,) = submissions([path], KEY, GradingSession())
    (asked_for,) = submissions([path], KEY, wanted)
    (all_are,) = submissions([path], KEY, GradingSession(), other_versions=True)

    assert isinstance(refused, Unusable)
    assert refused.is_other_version
    assert asked_for == all_are
    assert isinstance(asked_for, Submission)
    assert asked_for.document.article == KEY.article
    assert asked_for.document.annotations[0].spans == (Span(*words(0, 3)),)
    assert asked_for.places == (1, 0, 0, False)


def test_another_version_with_problems_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "lea.annox"
    data = write(work("Lea", annotation("w1", words(0, 3)), text=f"Vorweg. {KEY.article.text}"))
    path.write_bytes(data.replace(b"Vorweg.", b"Vorwag."))

    (refused,) = submissions([path], KEY, GradingSession(), other_versions=True)

    assert isinstance(refused, Unusable)
    assert not refused.is_other_version
    assert str(refused.reason).startswith("It is about another article. It is not in order (")


def test_a_text_that_was_changed_in_the_file_is_the_one_it_was_written_with(tmp_path: Path) -> None:
    path, find = tmp_path / "lea.annox", annotation("w1", words(10, 13))
    data = write(work("Lea", find))
    first = str(KEY.article.text).split()[0]
    changed = data.replace(f">{first} ".encode(), b">Wort und noch eines ", 1)
    path.write_bytes(changed)

    (found,) = submissions([path], KEY, GradingSession())

    assert changed != data
    assert isinstance(found, Submission)
    assert found.document == work("Lea", find)
    assert found.places == (1, 0, 0, True)
    assert str(found.places.told()) == (
        "The text of the article has been changed in it; it is graded on the one that its annotations fit."
    )


def test_who_has_changed_more_than_the_text_is_not_graded(tmp_path: Path) -> None:
    data = write(work("Lea", annotation("w1", words(10, 13))))
    first = str(KEY.article.text).split()[0]
    changed = data.replace(f">{first} ".encode(), b">Wort und noch eines ", 1)
    changed = changed.replace(b">wort10 wort11", b">wort10 Wort11")

    assert _only(changed, tmp_path).startswith("It is about another article. It is not in order (")


def test_a_document_is_found_by_the_name_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "9b").mkdir()
    (tmp_path / "9b" / "ben.annox").write_bytes(work_file("Ben"))
    (tmp_path / "9b" / "lea.annox").write_bytes(work_file("Lea"))
    (tmp_path / "9b" / "odd.annox").write_bytes(b"nothing")

    found = document_at([tmp_path], "9b/lea.annox")

    assert found is not None
    assert found.head.author == "Lea"
    assert document_at([tmp_path], "9b/odd.annox") is None
    assert document_at([tmp_path], "lea.annox") is None


def test_a_nameless_file_can_be_assigned_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "one.annox"
    path.write_bytes(work_file(""))

    assert _found(path) == [("one.annox", "It names nobody. Assign it to a student by hand.")]
    assert _found(path, assigned={"one.annox": "Mara"}) == [("one.annox", "Mara")]


def test_a_work_document_that_was_never_handed_in_is_taken_by_the_time_it_was_made(tmp_path: Path) -> None:
    made = work()
    path = tmp_path / "w.annox"
    path.write_bytes(write(replace(made, head=replace(made.head, role=Role.WORK, handed_in=None))))

    (found,) = submissions([path], KEY, GradingSession())

    assert isinstance(found, Submission)
    assert found.handed_in == made.head.created


def test_the_newest_submission_of_each_student_counts_and_older_ones_stay_in_sight(tmp_path: Path) -> None:
    files = {
        "1.annox": work("Lea  sommer", minutes=5),
        "2.annox": work("Lea Sommer", minutes=9),
        "3.annox": work("Lea Sommer", minutes=7),
        "4.annox": work("Lea Sommer", class_name="9c"),
        "5.annox": work("Ben"),
        "6.annox": work("Ben"),
    }
    for name, document in files.items():
        (tmp_path / name).write_bytes(write(document))

    found = submissions([tmp_path], KEY, GradingSession())
    latest, older = newest(each for each in found if isinstance(each, Submission))

    assert [(each.student, each.class_name, each.source.name) for each in latest] == [
        ("Ben", "9b", "6.annox"),
        ("Lea Sommer", "9b", "2.annox"),
        ("Lea Sommer", "9c", "4.annox"),
    ]
    assert [each.source.name for each in older] == ["5.annox", "1.annox", "3.annox"]


def test_one_file_at_a_time_is_in_memory(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.annox").write_bytes(work_file(f"Kind {number}"))

    walk = submissions([tmp_path], KEY, GradingSession())
    next(walk)
    (tmp_path / "2.annox").unlink()

    assert [type(each) for each in walk] == [Submission, Unusable]  # it was listed, but not yet read


@pytest.mark.parametrize("name", ["a.annox", "b.zip"])
def test_a_folder_that_is_called_like_a_file_is_a_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "x.annox").write_bytes(work_file())

    assert _found(tmp_path / name) == [("x.annox", "Lea Sommer")]
