"""A student opens the feedback and sees in place what was right, partly right, wrong and missed."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from annotator.core.assignment import Grade, Result, Verdict
from annotator.core.document import Document, Role
from annotator.core.text import Span
from annotator.formats.native.write import write
from annotator.gui.banner import Banner
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.verdicts import number
from tests.builders import annotation, document, note

TEXT = "Der erste Satz steht hier. Der zweite Satz steht dort.\n\n" * 12
RIGHT = Verdict(Result.RIGHT, Decimal("1.00"), Decimal("1.00"), "The right words.")
PARTLY = Verdict(Result.PARTLY, Decimal("0.70"), Decimal("1.00"), "Nearly.", "Sieh noch einmal hin.")


def _feedback(*verdicts: tuple[Span, Verdict | None], grade: Grade | None = None) -> Document:
    annotations = tuple(
        replace(annotation(f"a{number}", (span.start, span.end)), verdict=verdict)
        for number, (span, verdict) in enumerate(verdicts)
    )
    made = document(*annotations, text=TEXT)
    return replace(made, head=replace(made.head, role=Role.FEEDBACK, grade=grade))


def _opened(desk: Desk, tmp_path: Path, given_back: Document) -> MainWindow:
    path = tmp_path / "feedback.annox"
    path.write_bytes(write(given_back))
    window = desk.new_window()
    window.resize(1200, 800)
    desk.open_path(path, window)
    QApplication.processEvents()
    return window


def _picture(window: MainWindow) -> QImage:
    assert window.workbench is not None
    QApplication.processEvents()
    return window.workbench.article.viewport().grab().toImage()


def _card(window: MainWindow) -> QWidget:
    assert window.workbench is not None
    return window.workbench.inspector.verdict


def _told(window: MainWindow) -> dict[str, str]:
    return {
        label.objectName(): label.text()
        for label in _card(window).findChildren(QLabel)
        if label.objectName() and not label.isHidden()
    }


def test_the_result_stands_above_the_article(desk: Desk, tmp_path: Path) -> None:
    grade = Grade(Decimal("1.70"), Decimal("3.00"), "3", "Gut gelesen.")
    verdicts = (
        (Span(0, 3), RIGHT),
        (Span(4, 9), PARTLY),
        (Span(10, 14), Verdict(Result.MISSED, of=Decimal(1))),
    )

    window = _opened(desk, tmp_path, _feedback(*verdicts, grade=grade))

    texts = [label.text() for banner in window.findChildren(Banner) for label in banner.findChildren(QLabel)]
    assert texts == ["1.7 of 3 points · grade 3 · Right: 1 · Partly right: 1 · Missed: 1\nGut gelesen."]


@pytest.mark.parametrize("role", [Role.WORK, Role.SUBMISSION, Role.KEY])
def test_other_documents_have_no_result(desk: Desk, tmp_path: Path, role: Role) -> None:
    given_back = _feedback((Span(0, 3), RIGHT), grade=Grade(Decimal(1), Decimal(1)))

    window = _opened(desk, tmp_path, replace(given_back, head=replace(given_back.head, role=role)))

    assert window.findChildren(Banner) == []


def test_the_details_tell_result_points_reason_and_comment(desk: Desk, tmp_path: Path) -> None:
    window = _opened(desk, tmp_path, _feedback((Span(4, 9), PARTLY)))
    assert window.file is not None

    window.file.session.set_current("a0")

    assert _told(window) == {
        "verdict_result": "Partly right",
        "verdict_points": "0.7 of 1 points",
        "verdict_reason": "Nearly.",
        "verdict_comment": "Sieh noch einmal hin.",
    }
    name = QAccessible.queryAccessibleInterface(_card(window)).text(QAccessible.Text.Name)
    assert name == "Partly right · 0.7 of 1 points · Nearly. · Sieh noch einmal hin."


def test_without_points_comment_or_verdict_nothing_is_made_up(desk: Desk, tmp_path: Path) -> None:
    window = _opened(desk, tmp_path, _feedback((Span(4, 9), Verdict(Result.EXTRA)), (Span(10, 14), None)))
    assert window.file is not None

    window.file.session.set_current("a0")
    assert _told(window) == {"verdict_result": "Not in the key"}

    window.file.session.set_current("a1")
    assert _card(window).isHidden()


def test_each_result_has_a_sign_of_its_own_on_the_page(desk: Desk, tmp_path: Path) -> None:
    pictures = []
    for number_of, result in enumerate((None, *Result)):
        verdict = None if result is None else Verdict(result)
        folder = tmp_path / str(number_of)
        folder.mkdir()
        pictures.append(_picture(_opened(desk, folder, _feedback((Span(4, 9), verdict)))))

    assert all(one != other for place, one in enumerate(pictures) for other in pictures[place + 1 :])


def test_signs_follow_the_theme_and_hidden_codes_have_none(desk: Desk, tmp_path: Path) -> None:
    window = _opened(desk, tmp_path, _feedback((Span(4, 9), RIGHT), (Span(4, 9), PARTLY)))
    assert window.file is not None
    light = _picture(window)

    desk.set_scheme("dark")
    dark = _picture(window)
    window.file.session.set_codes_visible(["claim.fact"], visible=False)

    assert light != dark != _picture(window)


def test_a_judged_note_and_words_over_several_blocks_can_be_shown(desk: Desk, tmp_path: Path) -> None:
    made = _feedback((Span(0, len(TEXT) - 2), RIGHT), (Span(50, 60), Verdict(Result.MISSED)))
    judged = replace(note(), verdict=RIGHT)

    window = _opened(desk, tmp_path, replace(made, annotations=(judged, *made.annotations)))
    assert window.file is not None
    window.file.session.set_current("n1")

    assert _told(window)["verdict_result"] == "Right"


def test_points_are_written_as_people_write_them(desk: Desk) -> None:
    assert [number(Decimal(text)) for text in ("1.00", "0.70", "12.25", "10")] == ["1", "0.7", "12.25", "10"]
    desk.set_language("de")
    assert number(Decimal("0.70")) == "0,7"
