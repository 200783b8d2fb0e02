"""What the filter of the annotations means for the rest of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu

from annotator.core.text import Span
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.workbench import Workbench
from tests.end_to_end.student import focus, press, write
from tests.gui.article_view.examples import picture
from tests.gui.opening import OpenText

ARTICLE = "Die Überschrift 😀\n\nZoë und die Cafe\u0301-Familie lasen. Das Café blieb. Er ging.\n"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


@pytest.fixture
def window(open_text: OpenText) -> MainWindow:
    window = open_text(ARTICLE)
    window.activateWindow()
    QApplication.processEvents()
    return window


@pytest.fixture
def workbench(window: MainWindow) -> Workbench:
    assert window.workbench is not None
    session = window.workbench.file.session
    for words, comment in (("Zoë", "Wer?"), ("Café", ""), ("Er ging", "Wer denn?")):
        start = ARTICLE.index(words)
        annotation_id = session.annotate([Span(start, start + len(words))], "claim.fact")
        assert annotation_id is not None
        session.set_comment(annotation_id, comment)
    session.set_current("")
    window.workbench.article.set_caret(0)
    return window.workbench


def current_words(workbench: Workbench) -> str:
    current = workbench.file.session.current
    assert current is not None
    return workbench.article.article.text.quote(current.spans[0])


def only_in_the_article(workbench: Workbench) -> None:
    workbench.annotations.filter_bar.open_box()
    box = QApplication.activePopupWidget()
    assert box is not None
    tick = box.findChild(QCheckBox, "filter_in_article")
    assert tick is not None
    tick.click()
    box.close()


def test_the_keyboard_goes_to_the_filter_even_if_the_pane_was_hidden(
    window: MainWindow, workbench: Workbench
) -> None:
    pane = workbench.side_panes()[1][1]
    pane.hide()

    press(KEY.Key_F, CONTROL | SHIFT)

    assert focus().objectName() == "annotation_filter"
    view = next(action.menu() for action in window.menuBar().actions() if action.text() == "&View")
    assert isinstance(view, QMenu)
    view.aboutToShow.emit()
    shown = next(action for action in view.actions() if "details" in action.text())
    assert shown.isChecked()


def test_going_on_passes_over_what_is_filtered_out(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL | SHIFT)
    write("wer")
    workbench.article.setFocus()

    press(KEY.Key_Down, ALT)
    assert current_words(workbench) == "Zoë"
    press(KEY.Key_Down, ALT)
    assert current_words(workbench) == "Er ging"
    press(KEY.Key_Up, ALT)
    assert current_words(workbench) == "Zoë"


def test_the_article_draws_only_what_is_listed_if_it_is_asked_to(workbench: Workbench) -> None:
    offset = ARTICLE.index("Café")
    workbench.annotations.filter_bar.field.setText("wer")
    everything = picture(workbench.article)
    assert len(workbench.article.annotations_at(offset)) == 1

    only_in_the_article(workbench)
    some = picture(workbench.article)
    assert some != everything
    assert workbench.article.annotations_at(offset) == []

    workbench.annotations.filter_bar.clear()
    assert picture(workbench.article) != some
    assert len(workbench.article.annotations_at(offset)) == 1


def test_what_no_longer_fits_goes_from_the_article_at_once(workbench: Workbench) -> None:
    workbench.annotations.filter_bar.field.setText("wer")
    only_in_the_article(workbench)
    offset = ARTICLE.index("Zoë")
    found = workbench.article.annotations_at(offset)
    before = picture(workbench.article)

    workbench.file.session.set_comment(found[0].id, "")

    assert workbench.article.annotations_at(offset) == []
    assert picture(workbench.article) != before


def test_a_new_annotation_that_does_not_fit_is_told(window: MainWindow, workbench: Workbench) -> None:
    workbench.annotations.filter_bar.field.setText("wer")
    workbench.article.put_caret(4, 15)

    workbench.apply_code("error.fused")

    assert window.statusBar().currentMessage() == (
        "The new annotation does not fit the filter and is not listed."
    )


def test_another_language_begins_without_a_filter(
    desk: Desk, window: MainWindow, workbench: Workbench
) -> None:
    workbench.annotations.filter_bar.field.setText("wer")
    only_in_the_article(workbench)

    desk.set_language("de")

    assert window.workbench is not None
    assert window.workbench is not workbench
    session = window.workbench.file.session
    assert all(session.is_shown(found) and session.is_listed(found) for found in session.document)
    assert window.workbench.annotations.model.rowCount() == 3
