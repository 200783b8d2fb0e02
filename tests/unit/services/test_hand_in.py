"""What is handed in is signed, and its file has a name that every system takes."""

import datetime
from dataclasses import replace

import pytest

from annotator.core.article import Article, Provenance
from annotator.core.document import Role
from annotator.core.text import ArticleText, Span
from annotator.services.annotate import new_annotation
from annotator.services.hand_in import file_name, submission
from annotator.services.new import default_codebook, new_document

CREATED = datetime.datetime(2026, 11, 24, 8, 30, tzinfo=datetime.UTC)
HANDED_IN = datetime.datetime(2026, 11, 24, 9, 15, tzinfo=datetime.UTC)


def test_a_submission_is_a_signed_copy_with_an_identifier_of_its_own() -> None:
    article = Article(ArticleText("Ein Text."), (), Provenance(source="https://example.org"))
    work = new_document(article, codebook=default_codebook(), role=Role.WORK, now=CREATED)
    work = replace(work, annotations=(new_annotation([Span(0, 3)], "claim.fact"),))

    copy = submission(work, name=" Zoë Müller ", class_name=" 10b", now=HANDED_IN)

    assert copy.head.id != work.head.id
    assert (copy.head.role, copy.head.author, copy.head.class_name) == (Role.SUBMISSION, "Zoë Müller", "10b")
    assert (copy.head.created, copy.head.handed_in) == (CREATED, HANDED_IN)
    assert (copy.article, copy.codebook, copy.annotations) == (work.article, work.codebook, work.annotations)
    assert (work.head.role, work.head.author) == (Role.WORK, "")


@pytest.mark.parametrize(
    ("name", "class_name", "title", "expected"),
    [
        ("Zoë Müller", "", "Nordkorea rüstet auf", "Müller_Nordkorea rüstet auf.annox"),
        ("Zoë Müller", "10b", "Nordkorea", "Müller_10b_Nordkorea.annox"),
        ("von der Heide, Anna", "", "Nordkorea", "von der Heide_Nordkorea.annox"),
        ("", "", "Nordkorea", "Nordkorea.annox"),
        ("Zoë", "", "", "Zoë.annox"),
        ("", "", "", "article.annox"),
        ("", "", "...", "article.annox"),
        ("Zoe\u0308", "", "x", "Zoë_x.annox"),
        ("Müller", "10/b", 'Was? "Nichts" <oder>: *a|b\\c*', "Müller_10 b_Was Nichts oder a b c.annox"),
        ("../../etc/passwd", "", "x", "etc passwd_x.annox"),
        ("Müller", "", "Zeile 1\nZeile\t2", "Müller_Zeile 1 Zeile 2.annox"),
        ("Müller", "", "a\u202egpj.\u200bexe\0", "Müller_agpj.exe.annox"),
        ("", "", "CON", "_CON.annox"),
        ("", "", "nul.txt", "_nul.txt.annox"),
        ("", "", "COM¹", "_COM¹.annox"),
        ("", "", "Console", "Console.annox"),
        ("", "", ".versteckt", "versteckt.annox"),
        ("", "", "Russland. ", "Russland.annox"),
    ],
)
def test_file_names_are_allowed_everywhere(name: str, class_name: str, title: str, expected: str) -> None:
    assert file_name(name=name, class_name=class_name, title=title) == expected


def test_a_long_title_ends_with_a_whole_word() -> None:
    title = (
        "Nordkorea besiegelt sein Schicksal mit Russland und ratifiziert den Vertrag über Beistand endgültig"
    )

    assert file_name(name="Müller", title=title) == (
        "Müller_Nordkorea besiegelt sein Schicksal mit Russland und ratifiziert den.annox"
    )


def test_a_long_word_is_cut_between_characters() -> None:
    assert file_name(title="a" * 79 + "e\u0323\u0302" * 5) == "a" * 79 + "ệ.annox"
    assert file_name(title="a" * 78 + "👍🏽" * 5) == "a" * 78 + "👍🏽.annox"
    assert file_name(title="a" * 79 + "👍🏽" * 5) == "a" * 79 + ".annox"


def test_a_name_of_wide_characters_has_bytes_left_for_the_system() -> None:
    assert file_name(title="漢" * 200) == "漢" * 66 + ".annox"


def test_a_name_that_fits_stays_whole() -> None:
    assert file_name(title="a" * 80) == "a" * 80 + ".annox"
