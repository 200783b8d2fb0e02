"""Problems of files are printed line by line."""

import re
from pathlib import Path

from annotator.__main__ import main
from annotator.assets import resource
from tests.unit.cli.calls import Captured


def test_check_is_content_with_a_good_file(file: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["check", str(file)]) == 0
    assert capsys.readouterr() == ("Files checked: 1; problems found: 0.\n", "")


def test_check_prints_a_line_for_each_problem(faulty: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["check", str(faulty)]) == 1
    problem, summary = capsys.readouterr().out.splitlines()
    assert re.match(r"a\.annox:\d+: annotation a[0-9a-f]{16}: .*schwiegt", problem)
    assert summary == "Files checked: 1; problems found: 1."


def test_check_tells_that_the_article_has_been_changed(file: Path, capsys: Captured) -> None:
    file.write_text(file.read_text("utf-8").replace("Kim schweigt,", "Kim schwiegt,"), "utf-8")
    capsys.readouterr()

    assert main(["check", str(file)]) == 1
    assert capsys.readouterr().out == (
        "a.annox:6: article: The text has been changed: its SHA-256 is not the one in the file.\n"
        "Files checked: 1; problems found: 1.\n"
    )


def test_check_goes_on_after_a_file_that_cannot_be_used(faulty: Path, capsys: Captured) -> None:
    Path("b.annox").write_text("<a>")
    capsys.readouterr()

    assert main(["check", "no.annox", "b.annox", "a.txt", str(faulty)]) == 2
    out, err = capsys.readouterr()
    assert out.endswith("Files checked: 1; problems found: 1.\n")
    assert [line.split(": ")[1] for line in err.splitlines()] == ["no.annox", "b.annox", "a.txt"]


def test_check_takes_a_codebook_too(tmp_path: Path, capsys: Captured) -> None:
    good = resource("codebooks", "media-literacy.xml")
    bad = tmp_path / "bad.codebook.xml"
    bad.write_text(good.read_text(encoding="utf-8").replace('key="1"', 'key="2"'), encoding="utf-8")

    assert main(["check", str(good)]) == 0
    assert capsys.readouterr().out == "Files checked: 1; problems found: 0.\n"
    assert main(["check", str(bad)]) == 1
    assert "code claim.number" in capsys.readouterr().out


def test_check_has_no_summary_of_nothing(capsys: Captured) -> None:
    assert main(["check", "no.annox"]) == 2
    assert capsys.readouterr() == ("", "annotator: no.annox: There is no file no.annox.\n")
