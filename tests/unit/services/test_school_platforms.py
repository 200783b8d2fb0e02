"""What file names of school platforms tell; the examples are names as these platforms make them."""

import pytest

from annotator.services.school_platforms import Placed, Platform, placed

MOODLE, CANVAS, ILIAS, UNKNOWN = Platform.MOODLE, Platform.CANVAS, Platform.ILIAS, Platform.UNKNOWN


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        # Moodle from 4.1 on, and before
        (
            "Lea Sommer_123456_assignsubmission_file/Arbeit.annox",
            Placed(MOODLE, "Lea Sommer", "123456", folder="Lea Sommer_123456_assignsubmission_file"),
        ),
        (
            "Lea Sommer_123456_assignsubmission_file_/Arbeit.annox",
            Placed(MOODLE, "Lea Sommer", "123456", folder="Lea Sommer_123456_assignsubmission_file_"),
        ),
        # below another folder, as after unpacking
        (
            "Deutsch-Aufgabe-77/Zoë Müller-Lüdenscheidt_9_assignsubmission_file/x.annox",
            Placed(
                MOODLE,
                "Zoë Müller-Lüdenscheidt",
                "9",
                folder="Zoë Müller-Lüdenscheidt_9_assignsubmission_file",
            ),
        ),
        # blind marking
        (
            "Teilnehmer_in_42_assignsubmission_file/a.annox",
            Placed(MOODLE, "Teilnehmer_in", "42", folder="Teilnehmer_in_42_assignsubmission_file"),
        ),
        # without folders
        (
            "Lea Sommer_12_assignsubmission_file_Sommer_9b_Artikel.annox",
            Placed(MOODLE, "Lea Sommer", "12", folder="Lea Sommer_12_assignsubmission_file", flat=True),
        ),
        # Canvas, on time and late
        (
            "smithbob_3409_208490284_BobsWork.annox",
            Placed(CANVAS, "smithbob", "3409", folder="smithbob_3409_208490284", flat=True),
        ),
        (
            "smithbob_LATE_3409_208490284_Work.annox",
            Placed(CANVAS, "smithbob", "3409", True, "smithbob_LATE_3409_208490284", flat=True),
        ),
        # ILIAS
        (
            "Multi_Feedback_Artikel_5/Sommer_Lea_lsommer_2711/Arbeit.annox",
            Placed(ILIAS, "Lea Sommer", "2711", folder="Multi_Feedback/Sommer_Lea_lsommer_2711"),
        ),
        (
            "Multi_Feedback_Artikel_5/Team_13/Sommer_Lea_lsommer_2711/Arbeit.annox",
            Placed(
                ILIAS,
                "Lea Sommer",
                "2711",
                folder="Multi_Feedback/Team_13/Sommer_Lea_lsommer_2711",
                team="13",
            ),
        ),
        (
            "Teams/Sommer_Lea_lsommer_2711/Arbeit.annox",
            Placed(ILIAS, "Lea Sommer", "2711", folder="Multi_Feedback/Sommer_Lea_lsommer_2711"),
        ),
        (
            "Team_13/Lea Sommer_12_assignsubmission_file/Arbeit.annox",
            Placed(MOODLE, "Lea Sommer", "12", folder="Lea Sommer_12_assignsubmission_file"),
        ),
        ("Team_13/Arbeit.annox", Placed()),
        # anything else
        ("Sommer_9b_Artikel.annox", Placed()),
        ("9b/Lea/Artikel.annox", Placed()),
        ("Artikel 2_3.annox", Placed()),
    ],
)
def test_names_tell_who_and_where(path: str, expected: Placed) -> None:
    assert placed(tuple(path.split("/"))) == expected
