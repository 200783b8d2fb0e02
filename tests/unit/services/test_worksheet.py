"""The sheets that teachers download get grades, and keep every other byte."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.core.errors import GradingError
from annotator.core.messages import untranslated
from annotator.grading.rubric import DEFAULT
from annotator.services.grade import Grader
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Submission
from annotator.services.outcome import Outcome
from annotator.services.raw_table import raw_table
from annotator.services.school_platforms import placed
from annotator.services.worksheet import Filled, filled, read_worksheet
from tests.builders import annotation
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work

HALF = annotation("w1", words(0, 3))
COMMENT = "Points: 1.00 of 2.00, grade: 3. Right: 1, partly: 0, missed: 1."

POINTS_DE = (
    'ID,"Vollständiger Name",E-Mail-Adresse,Status,Bewertung,Bestwertung,'
    '"Bewertung kann geändert werden","Zuletzt geändert (Bewertung)","Feedback als Kommentar"\r\n'
    'Teilnehmer/in1234567,"Lea ""Leo"" Sommer",lea@schule.example,abgegeben,,"20,00",Ja,-,\r\n'
    'Teilnehmer/in1234568,Ben Berg,"=cmd|x",Keine Abgabe,"3,50","20,00",Ja,'
    '"Dienstag, 2. Dezember 2025, 10:37","Alt"\r\n'
)
SCALE_DE = (
    "ID;Vollständiger Name;Status;Bewertung;Skala;Feedback als Kommentar\n"
    "Teilnehmer/in12;Lea Sommer;abgegeben;-;6, 5, 4, 3, 2, 1;\n"
    "Teilnehmer/in13;Ben Berg;abgegeben;-;gut, schlecht;alt"
)
CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Essay (55),Artikel (77),Final Score\n"
    ",,,,,Manual Posting,,(read only)\n"
    '"    Points Possible",,,,,5,10.0,(read only)\n'
    '"Sommer, Lea",340934,s1,lea,9b,4,,40\n'
    '"Berg, Ben",340935,s2,ben,9b,,1,\n'
    "Ragged,340936\n"
)
ILIAS_CSV = (
    "update;usr_id;login;lastname;firstname;status;mark;notice;comment;plagiarism;plag_comment\n"
    "0;4711;lsommer;Sommer;Lea;notgraded;;;;;\n"
    "0;4712;bberg;Berg;Ben;passed;2;intern;gut;;\n"
)

ILIAS_TEAMS = (
    "update;team_id;logins;status;mark;notice;comment;plagiarism;plag_comment\n"
    "0;13;lsommer, bberg;notgraded;;;;;\n"
    "0;14;trau;passed;2;intern;gut;;\n"
)


def graded(name: str, path: str = "x.annox", *, scale: str = "") -> Outcome:
    document = work(name, HALF)
    rubric = replace(DEFAULT, scale=((0.0, scale),)) if scale else DEFAULT
    source = Source(tuple(path.split("/")), placed(tuple(path.split("/"))))
    submission = Submission(source, document, name, "9b")
    return Outcome.of_graded(Grader(KEY, rubric, GradingSession()).graded(submission))


def _fill(
    tmp_path: Path, text: str | bytes, *results: Outcome, column: str = "", assigned: tuple[str, ...] = ()
) -> Filled:
    path = tmp_path / "sheet.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return filled(read_worksheet(path, column), results, assigned, untranslated)


@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("text", [POINTS_DE, SCALE_DE, CANVAS])
def test_a_sheet_without_new_grades_keeps_every_byte(tmp_path: Path, bom: str, end: str, text: str) -> None:
    data = (bom + text.replace("\r\n", "\n").replace("\n", end)).encode()

    done = _fill(tmp_path, data, column="Artikel" if text is CANVAS else "")

    assert done == Filled(data, 0, ())


def test_moodle_gets_points_of_its_maximum_with_its_decimal_sign(tmp_path: Path) -> None:
    done = _fill(tmp_path, "\ufeff" + POINTS_DE, graded("L.", "Lea_1234567_assignsubmission_file/a.annox"))

    assert done.data.decode() == "\ufeff" + POINTS_DE.replace(
        'abgegeben,,"20,00",Ja,-,\r\n', f'abgegeben,"10,00","20,00",Ja,-,"{COMMENT}"\r\n'
    )
    assert (done.students, done.left_out) == (1, ())


def test_moodle_gets_the_name_of_the_grade_where_it_has_a_scale(tmp_path: Path) -> None:
    done = _fill(tmp_path, SCALE_DE, graded(" lea  SOMMER "), graded("Ben Berg"))

    assert done.data.decode() == SCALE_DE.replace(
        "abgegeben;-;6, 5, 4, 3, 2, 1;", f"abgegeben;3;6, 5, 4, 3, 2, 1;{COMMENT}"
    )
    assert [str(each) for each in done.left_out] == ["Ben Berg: the scale of the worksheet has no “3”."]


@pytest.mark.parametrize(
    "header",
    [
        "Identifier,Full name,Status,Grade,Maximum Grade,Feedback comments",
        "Identifiant,Nom complet,Statut,Note,Note maximale,Feedback par commentaires",
        "Identificador,Nombre completo,,Calificación,Calificación máxima,Comentarios de retroalimentación",
    ],
)
def test_headers_in_other_languages_are_known(tmp_path: Path, header: str) -> None:
    done = _fill(tmp_path, f"{header}\nParticipant 7,Lea Sommer,x,,10,\n", graded("Lea Sommer"))

    assert done.data.decode() == f'{header}\nParticipant 7,Lea Sommer,x,5.00,10,"{COMMENT}"\n'


def test_without_a_maximum_points_stay_and_a_semicolon_goes_with_a_comma(tmp_path: Path) -> None:
    done = _fill(
        tmp_path, "ID;Bewertung\nTeilnehmer/in7;\n", graded("L", "L_7_assignsubmission_file/a.annox")
    )

    assert done.data.decode() == "ID;Bewertung\nTeilnehmer/in7;1,00\n"


def test_a_column_of_another_name_takes_the_grades(tmp_path: Path) -> None:
    done = _fill(tmp_path, "ID,Full name,Ocena\n7,Lea,\n", graded("Lea"), column="Ocena")

    assert done.data.decode() == "ID,Full name,Ocena\n7,Lea,1.00\n"


@pytest.mark.parametrize("column", ["Artikel", "Artikel (77)"])
def test_canvas_gets_points_of_what_is_possible_in_one_column(tmp_path: Path, column: str) -> None:
    done = _fill(
        tmp_path, CANVAS, graded("L", "sommerlea_340934_99_a.annox"), graded("Ben Berg"), column=column
    )

    assert done.data.decode() == CANVAS.replace("lea,9b,4,,40", "lea,9b,4,5.00,40").replace(
        "ben,9b,,1,", "ben,9b,,5.00,"
    )


def test_the_only_column_of_canvas_need_not_be_named(tmp_path: Path) -> None:
    text = "Student,ID,Essay (55),Bonus (56)\n,,,(read only)\nLea,1,,\n"

    assert _fill(tmp_path, text, graded("Lea")).data.decode() == text.replace("Lea,1,,", "Lea,1,1.00,")


def test_nobody_is_guessed(tmp_path: Path) -> None:
    text = "ID,Full name,Grade\n1,Lea,\n2,Lea,\n3,Ben,\n4,Zoe,\n"
    ben = graded("Somebody", "Ben_3_assignsubmission_file/a.annox")

    done = _fill(tmp_path, text, graded("Lea"), ben, graded("Ben"), graded("Tom"), graded(" "))

    assert done.data.decode() == text
    assert [str(each) for each in done.left_out] == [
        "Lea is not in the worksheet, or not clearly.",
        "Somebody has a row of the worksheet in common with somebody else.",
        "Ben has a row of the worksheet in common with somebody else.",
        "Tom is not in the worksheet, or not clearly.",
        "  is not in the worksheet, or not clearly.",
    ]


def test_the_number_of_another_platform_or_sheet_says_nothing(tmp_path: Path) -> None:
    text = "ID,Full name,Grade\n3,Ben,\n340934,Lea,\n"

    done = _fill(
        tmp_path,
        text,
        graded("Ben", "lea_340934_99_a.annox"),
        graded("Lea", "Lea_77_assignsubmission_file/a.annox"),
    )

    assert done.data.decode() == "ID,Full name,Grade\n3,Ben,1.00\n340934,Lea,1.00\n"


def test_of_a_file_assigned_by_hand_the_name_counts(tmp_path: Path) -> None:
    path = "Lea_1_assignsubmission_file/a.annox"

    done = _fill(tmp_path, "ID,Full name,Grade\n1,Lea,\n2,Ben,\n", graded("Ben", path), assigned=(path,))

    assert done.data.decode() == "ID,Full name,Grade\n1,Lea,\n2,Ben,1.00\n"


def test_no_formula_gets_into_a_cell(tmp_path: Path) -> None:
    done = _fill(tmp_path, "ID,Full name,Grade,Scale\n1,Lea,,\n", graded("Lea", scale="=1+1"))

    assert done.data.decode() == "ID,Full name,Grade,Scale\n1,Lea,'=1+1,\n"


def test_where_nothing_is_to_get_everything_is_got(tmp_path: Path) -> None:
    lea = replace(graded("Lea"), points=Decimal(0), of=Decimal(0))

    done = _fill(tmp_path, "ID,Full name,Grade,Maximum grade\n1,Lea,,8\n", lea)

    assert done.data.decode() == "ID,Full name,Grade,Maximum grade\n1,Lea,8.00,8\n"


@pytest.mark.parametrize(
    ("data", "column", "sentence"),
    [
        (b"", "", "no sheet of Moodle, Canvas or ILIAS"),
        (b"a,b\n1,2\n", "", "no sheet of Moodle"),
        (b"ID,Name\n1,2\n", "", "no sheet of Moodle"),
        ("ID,Größe".encode("cp1252"), "", "not as the platform wrote it"),
        (CANVAS.encode(), "", "Choose one of: “Essay (55)”, “Artikel (77)”"),
        (CANVAS.encode(), "Final Score", "Choose one of: “Essay (55)”, “Artikel (77)”"),
        (b"Student,ID\n", "", "Choose one of: –"),
    ],
)
def test_what_is_no_sheet_is_told(tmp_path: Path, data: bytes, column: str, sentence: str) -> None:
    with pytest.raises(GradingError, match=r"sheet\.csv") as caught:
        _fill(tmp_path, data, column=column)

    assert sentence in str(caught.value)


@pytest.mark.parametrize("text", ['a,"b\nc,"d', '"a""b",c"d"\n\n,,\n', '"a"x,b', "a\tb\r\r\n"])
def test_whatever_a_table_holds_comes_back(text: str) -> None:
    assert raw_table(text.encode()).written({}).decode() == text


def test_quotation_marks_in_cells_are_doubled_and_a_short_row_has_nothing_to_say() -> None:
    table = raw_table(b'"say ""hi""",b\nc\n')

    assert (table.value(0, 0), table.value(1, 1)) == ('say "hi"', "")
    assert table.written({(0, 1): 'x"y', (1, 0): "new\nline "}) == b'"say ""hi""","x""y"\n"new\nline "\n'


def test_a_status_file_of_ilias_gets_mark_and_comment_and_says_so(tmp_path: Path) -> None:
    done = _fill(tmp_path, ILIAS_CSV, graded("Lea Sommer", "Sommer_Lea_lsommer_4711/x.annox"))

    assert done.data.decode() == ILIAS_CSV.replace(
        "0;4711;lsommer;Sommer;Lea;notgraded;;;;;",
        f"1;4711;lsommer;Sommer;Lea;notgraded;3;;{COMMENT};;",
    )
    assert done.students == 1


def test_a_team_of_ilias_gets_what_its_submission_came_to(tmp_path: Path) -> None:
    folder = "Team_13/Sommer_Lea_lsommer_4711/x.annox"

    done = _fill(tmp_path, ILIAS_TEAMS, graded("Lea Sommer", folder))

    assert done.data.decode() == ILIAS_TEAMS.replace(
        "0;13;lsommer, bberg;notgraded;;;;;", f"1;13;lsommer, bberg;notgraded;3;;{COMMENT};;"
    )
    assert (done.students, done.left_out) == (1, ())


def test_members_of_a_team_need_the_same_result(tmp_path: Path) -> None:
    lea = graded("Lea Sommer", "Team_13/Sommer_Lea_lsommer_4711/x.annox")
    ben = graded("Ben Berg", "Team_13/Berg_Ben_bberg_4712/x.annox")

    alike = _fill(tmp_path, ILIAS_TEAMS, lea, ben)
    different = _fill(tmp_path, ILIAS_TEAMS, lea, replace(ben, points=Decimal(2)))

    assert (alike.students, alike.left_out) == (2, ())
    assert different.data.decode() == ILIAS_TEAMS
    assert [str(each) for each in different.left_out] == [
        "Lea Sommer has a row of the worksheet in common with somebody else.",
        "Ben Berg has a row of the worksheet in common with somebody else.",
    ]


@pytest.mark.parametrize("path", ["x.annox", "Sommer_Lea_lsommer_13/x.annox", "Team_99/A_B_c_13/x.annox"])
def test_who_is_in_no_team_of_the_sheet_is_told(tmp_path: Path, path: str) -> None:
    done = _fill(tmp_path, ILIAS_TEAMS, graded("Lea Sommer", path))

    assert done.data.decode() == ILIAS_TEAMS
    assert [str(each) for each in done.left_out] == ["Lea Sommer is not in the worksheet, or not clearly."]


def test_ilias_has_names_in_two_columns(tmp_path: Path) -> None:
    done = _fill(tmp_path, ILIAS_CSV, graded("ben  BERG"))

    assert f"1;4712;bberg;Berg;Ben;passed;3;intern;{COMMENT};;" in done.data.decode()


def test_the_copy_is_called_as_the_platform_wants_it(tmp_path: Path) -> None:
    for text, name in ((ILIAS_CSV, "status.csv"), (CANVAS, "worksheet.csv")):
        (tmp_path / "sheet.csv").write_text(text)
        assert read_worksheet(tmp_path / "sheet.csv", "Artikel").file_name == name
