"""A class is graded on the command line, from the hand-in to the feedback."""

import csv
import io
import json
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from annotator.formats.native.write import write
from tests.builders import annotation
from tests.local_cluster import local_cluster
from tests.unit.grading.test_match import word, words
from tests.unit.services.classroom import KEY, work


def _annotator(*arguments: str | Path, folder: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "annotator", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a key and the download of a platform."""
    (tmp_path / "key.annox").write_bytes(write(KEY))
    lea = work("Lea Sommer", annotation("w1", words(0, 3)), annotation("w2", words(10, 13)))
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as download:
        download.writestr("Lea Sommer_1_assignsubmission_file/a.annox", write(lea))
        download.writestr(
            "Ben Berg_2_assignsubmission_file/b.annox", write(work("", annotation("w", word(9))))
        )
    return tmp_path


def test_grades_and_feedback_come_out_of_a_download(folder: Path) -> None:
    done = _annotator("grade", "--key", "key.annox", "class.zip", "-o", "out", folder=folder)

    assert done.stdout.splitlines()[-1] == (
        "Students graded: 2; older submissions: 0; files that cannot be graded: 0."
    )
    rows = list(csv.DictReader(io.StringIO((folder / "out" / "grades.csv").read_text(encoding="utf-8"))))
    assert [(row["student"], row["score"], row["found"], row["missed"]) for row in rows] == [
        ("Ben Berg", "0.00", "0", "2"),
        ("Lea Sommer", "1.30", "1", "0"),
    ]
    explained = json.loads((folder / "out" / "grades.json").read_text(encoding="utf-8"))
    assert (
        explained["students"][1]["items"][1]["reason"] == "The right words. “Fact” instead of “Fused words”."
    )
    feedback = (
        folder / "out" / "feedback" / "Lea Sommer_1_assignsubmission_file" / "Lea Sommer 9b Feedback.annox"
    )
    assert "problems found: 0" in _annotator("check", feedback, folder=folder).stdout


def test_a_bad_file_is_told_and_the_rest_is_graded(folder: Path) -> None:
    (folder / "bad.annox").write_text("no document")

    done = _annotator(
        "grade", "--key", "key.annox", "class.zip", "bad.annox", "-o", "out", folder=folder, code=1
    )

    assert "bad.annox" in done.stderr
    assert "Students graded: 2" in done.stdout


def test_a_submission_on_another_version_is_graded_if_it_is_wanted(folder: Path) -> None:
    other = work("Mia Rot", annotation("w1", words(0, 3)), text=f"{KEY.article.text} Und noch ein Satz.")
    (folder / "mia.annox").write_bytes(write(other))
    arguments = ("grade", "--key", "key.annox", "class.zip", "mia.annox", "-o", "out")

    refused = _annotator(*arguments, folder=folder, code=1)
    graded = _annotator(*arguments, "--reanchor", folder=folder)

    assert "On another version of the article: 1. --reanchor grades them." in refused.stderr
    assert "Mia Rot (9b): 1.00 / 2.00" in graded.stdout
    told = "Annotations found again in the article of the key: 1; moved: 0; not found: 0."
    assert f"mia.annox: {told}" in graded.stderr
    rows = list(csv.DictReader(io.StringIO((folder / "out" / "grades.csv").read_text(encoding="utf-8"))))
    assert [row["problems"] for row in rows] == ["", "", told]
    explained = json.loads((folder / "out" / "grades.json").read_text(encoding="utf-8"))
    assert explained["students"][2]["found_again"] == {
        "anchored": 1,
        "moved": 0,
        "orphaned": 0,
        "restored": False,
    }


def test_a_folder_without_submissions_is_told(folder: Path) -> None:
    (folder / "empty").mkdir()

    done = _annotator("grade", "--key", "key.annox", "empty", "-o", "out", folder=folder, code=1)

    assert "There is no Annotator document among the submissions." in done.stderr


def test_what_a_teacher_decided_holds_when_it_is_graded_again(folder: Path) -> None:
    out = folder / "out"
    out.mkdir()
    decided = {"lea sommer | 9b": {"k:k2": {"points": "1", "comment": "Doch richtig."}}}
    (out / "session.json").write_text(json.dumps({"version": 1, "overrides": decided, "assigned": {}}))

    _annotator("grade", "--key", "key.annox", "class.zip", "-o", "out", folder=folder)

    lea = json.loads((out / "grades.json").read_text(encoding="utf-8"))["students"][1]
    assert (lea["score"], lea["items"][1]["comment"], lea["items"][1]["decided"]) == (
        2.0,
        "Doch richtig.",
        True,
    )


def test_a_rubric_changes_the_points(folder: Path) -> None:
    (folder / "rubric.json").write_text('{"other_code": 1}')

    _annotator(
        "grade", "--key", "key.annox", "--rubric", "rubric.json", "class.zip", "-o", "out", folder=folder
    )

    assert (
        json.loads((folder / "out" / "grades.json").read_text(encoding="utf-8"))["students"][1]["score"]
        == 2.0
    )


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_feedback_is_made_into_pdf_without_a_screen(folder: Path, jobs: str) -> None:
    _annotator(
        *("grade", "--key", "key.annox", "class.zip", "-o", "out", "--pdf", "--jobs", jobs), folder=folder
    )

    with zipfile.ZipFile(folder / "out" / "feedback.zip") as archive:
        pages = [archive.read(name) for name in archive.namelist() if name.endswith(".pdf")]
    assert pages
    assert all(page.startswith(b"%PDF-") for page in pages)


def test_grades_come_in_the_formats_that_are_asked_for(folder: Path) -> None:
    def made(*arguments: str) -> set[str]:
        _annotator("grade", "--key", "key.annox", "class.zip", *arguments, folder=folder)
        return {path.name for path in (folder / arguments[1]).glob("grades.*")}

    assert made("-o", "usual") == {"grades.json", "grades.csv"}
    assert made("-o", "some", "--format", "xlsx, html", "--format", "xlsx") == {"grades.xlsx", "grades.html"}

    done = _annotator(
        "grade", "--key", "key.annox", "class.zip", "-o", "none", "--format", "doc", folder=folder, code=2
    )
    assert "--format cannot be “doc”. Choose from: json, csv, xlsx, html." in done.stderr
    assert not (folder / "none").exists()


def test_several_processes_write_the_same_bytes(folder: Path) -> None:
    (folder / "bad.annox").write_text("no document")

    for out, jobs in (("one", "1"), ("two", "2")):
        _annotator(
            "grade", "--key", "key.annox", "class.zip", "bad.annox", "-o", out, "--jobs", jobs,
            "--format", "json,csv,xlsx,html", folder=folder, code=1,
        )  # fmt: skip

    one, two = (
        {path.relative_to(folder / out): path.read_bytes() for path in (folder / out).rglob("*.*")}
        for out in ("one", "two")
    )
    assert len(one) == 9
    assert one == two


def _tree(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_cluster_writes_the_same_bytes(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (folder / "bad.annox").write_text("no document")
    arguments = ("grade", "--key", "key.annox", "class.zip", "bad.annox", "--format", "json,csv,xlsx,html")

    _annotator(*arguments, "-o", "one", folder=folder, code=1)
    with local_cluster(tmp_path_factory.mktemp("cluster")) as address:
        done = _annotator(*arguments, "-o", "two", "--scheduler", address, folder=folder, code=1)

    assert "Students graded: 2" in done.stdout
    assert len(_tree(folder / "one")) == 9
    assert _tree(folder / "one") == _tree(folder / "two")


@pytest.mark.parametrize(
    ("jobs", "sign"), [("1", "grading.unfinished"), ("2", "grading.unfinished"), ("1", "feedback")]
)
def test_a_run_that_was_killed_is_gone_on_with(tmp_path: Path, jobs: str, sign: str) -> None:
    (tmp_path / "key.annox").write_bytes(write(KEY))
    (tmp_path / "in").mkdir()
    for number in range(300):
        found = annotation("w1", words(0, 3 + number % 5))
        (tmp_path / "in" / f"{number}.annox").write_bytes(write(work(f"Student {number}", found)))
    arguments = ("grade", "--key", "key.annox", "in", "--jobs", jobs)

    _annotator(*arguments, "-o", "one", folder=tmp_path)
    killed = subprocess.Popen([sys.executable, "-m", "annotator", *arguments, "-o", "two"], cwd=tmp_path)
    begun = tmp_path / "two" / sign
    while killed.poll() is None and not (
        begun.is_dir() or (begun.exists() and begun.stat().st_size > 30_000)
    ):
        time.sleep(0.005)
    killed.kill()
    killed.wait()
    in_time = (tmp_path / "two" / "grading.unfinished").exists()  # on a busy computer it may not be
    again = _annotator(*arguments, "-o", "two", folder=tmp_path)

    assert ("Going on where the last run stopped" in again.stderr) is in_time
    assert _tree(tmp_path / "one") == _tree(tmp_path / "two")


def test_a_copy_of_the_platform_s_sheet_gets_the_grades(folder: Path) -> None:
    sheet = "ID;Vollständiger Name;Bewertung;Bestwertung\r\nTeilnehmer/in1;Lea Sommer;;10,00\r\n"
    (folder / "moodle.csv").write_bytes(sheet.encode())

    done = _annotator(
        "grade", "--key", "key.annox", "--worksheet", "moodle.csv", "class.zip", "-o", "out",
        folder=folder, code=1,
    )  # fmt: skip

    assert (folder / "out" / "worksheet.csv").read_bytes().decode() == sheet.replace("r;;10", "r;6,50;10")
    assert (folder / "moodle.csv").read_bytes().decode() == sheet
    assert "Ben Berg is not in the worksheet" in done.stderr
    assert "Students graded in the worksheet: 1." in done.stdout


def test_the_sheet_itself_is_never_written_over(folder: Path) -> None:
    (folder / "worksheet.csv").write_text("ID,Grade\n")

    done = _annotator(
        "grade", "--key", "key.annox", "--worksheet", "worksheet.csv", "class.zip", "-o", ".",
        folder=folder, code=2,
    )  # fmt: skip

    assert "would be written over" in done.stderr
    assert (folder / "worksheet.csv").read_text() == "ID,Grade\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--key", "gone.annox", "class.zip"), "gone.annox"),
        (("--key", "class.zip", "class.zip"), "class.zip"),
        (("--key", "key.annox", "gone.zip"), "There is no file gone.zip."),
        (("--key", "key.annox", "--rubric", "class.zip", "class.zip"), "class.zip is no JSON."),
        (("class.zip",), "Missing: --key."),
    ],
)
def test_what_cannot_be_used_is_told_in_a_sentence(
    folder: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    done = _annotator("grade", *arguments, "-o", "out", folder=folder, code=2)

    assert sentence in done.stderr
    assert not (folder / "out").exists()


def test_agreement_is_measured_and_told(folder: Path) -> None:
    for name in ("a", "b"):
        (folder / f"{name}.annox").write_bytes(write(work(name, annotation("w", words(0, 3)))))

    told = _annotator("agree", "a.annox", "b.annox", folder=folder).stdout.splitlines()
    data = json.loads(_annotator("agree", "--json", "a.annox", "b.annox", folder=folder).stdout)

    assert told[0] == "People: 2"
    assert told[-2:] == ["  claim: 1.000", "Gamma on spans and codes: 1.000"]
    assert data["gamma"] == 1.0
    assert data["pairwise_f1"] == {"mean": 1.0, "deviation": 0.0}
    assert data["groups"] == {"claim": 1.0}


def test_gamma_of_many_people_is_not_measured_and_that_is_told(folder: Path) -> None:
    (folder / "a.annox").write_bytes(write(work("a", annotation("w", words(0, 3)))))
    files = ["a.annox"] * 5

    told = _annotator("agree", *files, folder=folder).stdout.splitlines()
    data = json.loads(_annotator("agree", "--json", *files, folder=folder).stdout)

    assert told[-1].startswith("Gamma takes two to 4 people with at most 200 annotations each")
    assert data["gamma"] is None


def test_agreement_needs_two_files_about_one_article(folder: Path) -> None:
    (folder / "a.annox").write_bytes(write(work("a")))
    (folder / "b.annox").write_bytes(write(work("b", text="Ein anderer.")))

    assert "at least two" in _annotator("agree", "a.annox", folder=folder, code=2).stderr
    assert (
        "b.annox is about another" in _annotator("agree", "a.annox", "b.annox", folder=folder, code=2).stderr
    )


def test_a_document_with_problems_is_measured_and_told(folder: Path) -> None:
    data = write(work("a", annotation("w", words(0, 3))))
    (folder / "a.annox").write_bytes(data)
    (folder / "b.annox").write_bytes(data.replace(b'origin="person"', b'origin="nobody"'))

    assert "not in order" in _annotator("agree", "a.annox", "b.annox", folder=folder, code=1).stderr
