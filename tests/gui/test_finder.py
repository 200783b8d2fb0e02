"""Finding words in the article and in what annotations say, by real keys and clicks."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.text import Span
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.find_bar import FindBar
from annotator.gui.workbench import Workbench
from tests.end_to_end.student import focus, press, write
from tests.gui.article_view.examples import picture
from tests.gui.opening import OpenText

ARTICLE = (
    "Die Überschrift 😀\n\nZoë und die Cafe\u0301-Familie 👨‍👩‍👧‍👦 lasen.\n\n"
    + "Ein Satz. " * 400
    + "\n\nDas Café blieb.\n"
)
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
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
    return window.workbench


def bar_of(workbench: Workbench) -> FindBar:
    bar = workbench.findChild(FindBar)
    assert bar is not None
    return bar


def count(workbench: Workbench) -> str:
    return bar_of(workbench).count_label.text()


def selected(workbench: Workbench) -> tuple[int, str] | None:
    span = workbench.article.selected_span()
    return None if span is None else (span.start, workbench.article.article.text.quote(span))


def mark(workbench: Workbench, words: str, *, comment: str = "", correction: str | None = None) -> str:
    session, text = workbench.file.session, workbench.article.article.text
    start = str(text).index(words)
    code = next(code for code in session.document.codebook.codes if code.parent)
    annotation_id = session.annotate([Span(start, start + len(words))], code.id)
    assert annotation_id is not None
    session.set_comment(annotation_id, comment)
    session.set_correction(annotation_id, correction)
    session.set_current("")
    return annotation_id


FIRST = ARTICLE.index("Cafe\u0301")
LAST = ARTICLE.index("Café")


def test_typing_shows_the_first_hit_and_how_many_there_are(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    write("café")

    assert focus().objectName() == "find_field"
    assert count(workbench) == "1 of 2"
    assert workbench.article.caret_offset() == FIRST
    assert selected(workbench) is None


def test_enter_goes_on_and_round_and_says_so(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    write("café")

    press(KEY.Key_Return)
    assert count(workbench) == "2 of 2"
    cursor = workbench.article.cursorRect()
    assert 0 <= cursor.top() < workbench.article.viewport().height()

    press(KEY.Key_Return)
    assert count(workbench) == "1 of 2 · went on at the beginning"
    press(KEY.Key_Return, SHIFT)
    assert count(workbench) == "2 of 2 · went on at the end"


def test_escape_leaves_the_words_selected_for_the_next_key(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    write("café")
    press(KEY.Key_Return)
    press(KEY.Key_Escape)

    assert bar_of(workbench).isHidden()
    assert workbench.article.hasFocus()
    assert selected(workbench) == (LAST, "Café")

    write("6")
    found = [*workbench.file.session.document]
    assert [(one.code, one.start) for one in found] == [("error.fused", LAST)]


def test_f3_goes_on_without_the_bar_and_selects(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    write("café")
    press(KEY.Key_Escape)
    assert selected(workbench) == (FIRST, "Cafe\u0301")

    press(KEY.Key_F3)
    assert selected(workbench) == (LAST, "Café")
    assert workbench.article.hasFocus()
    assert count(workbench) == "2 of 2"

    press(KEY.Key_F3, SHIFT)
    assert selected(workbench) == (FIRST, "Cafe\u0301")


def test_f3_goes_on_from_where_the_person_is(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    write("satz")
    press(KEY.Key_Escape)

    workbench.article.set_caret(ARTICLE.rindex("Satz") - 2)
    press(KEY.Key_F3)
    assert count(workbench) == "400 of 400"

    workbench.article.set_caret(ARTICLE.rindex("Satz") - 2)
    press(KEY.Key_F3, SHIFT)
    assert count(workbench) == "399 of 400"


def test_f3_with_nothing_to_look_for_opens_the_bar(workbench: Workbench) -> None:
    press(KEY.Key_F3)

    assert focus().objectName() == "find_field"
    assert count(workbench) == ""


def test_the_search_starts_with_the_selected_words(workbench: Workbench) -> None:
    start = ARTICLE.index("Satz")
    workbench.article.put_caret(start, start + 4)

    press(KEY.Key_F, CONTROL)

    assert bar_of(workbench).field.text() == "Satz"
    assert bar_of(workbench).field.selectedText() == "Satz"
    assert count(workbench) == "1 of 400"


def test_a_selection_over_several_lines_is_nothing_to_look_for(workbench: Workbench) -> None:
    workbench.article.put_caret(0, FIRST)

    press(KEY.Key_F, CONTROL)

    assert bar_of(workbench).field.text() == ""


def test_options_narrow_the_search(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    write("ein")
    assert count(workbench) == "1 of 400"

    QTest.mouseClick(bar_of(workbench).case_button, Qt.MouseButton.LeftButton)
    assert count(workbench) == "nothing found"
    QTest.mouseClick(bar_of(workbench).case_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar_of(workbench).word_button, Qt.MouseButton.LeftButton)
    bar_of(workbench).field.clear()
    bar_of(workbench).field.setFocus()
    write("sat")
    assert count(workbench) == "nothing found"
    assert not bar_of(workbench).next_button.isEnabled()
    press(KEY.Key_Return)
    assert count(workbench) == "nothing found"


def test_a_wrong_expression_is_told_calmly_beside_the_field(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    QTest.mouseClick(bar_of(workbench).expression_button, Qt.MouseButton.LeftButton)
    bar_of(workbench).field.setFocus()

    write("(caf")
    assert count(workbench) == "This is no regular expression yet (see character 5)."
    assert bar_of(workbench).count_label.property("role") == "trouble"

    write(".)")
    assert count(workbench) == "1 of 2"
    assert bar_of(workbench).count_label.property("role") == "muted"


def test_an_expression_without_end_does_not_freeze_the_window(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    bar_of(workbench).expression_button.setChecked(True)
    bar_of(workbench).field.setText("(.|..)+[0-9]")

    assert count(workbench).startswith("This expression takes too long.")


def test_hits_are_drawn_and_go_with_the_bar(workbench: Workbench) -> None:
    before = picture(workbench.article)
    press(KEY.Key_F, CONTROL)
    bar_of(workbench).field.setText("und")
    QApplication.processEvents()
    theme = workbench.article.look.theme
    shown = picture(workbench.article)
    colors = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(300)}
    assert theme.selection.name() in colors

    bar_of(workbench).field.clear()
    press(KEY.Key_Escape)
    workbench.article.set_caret(0)
    QApplication.processEvents()
    assert picture(workbench.article) == before


def test_drawing_costs_what_is_to_be_seen(workbench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    press(KEY.Key_F, CONTROL)
    bar_of(workbench).field.setText("e")
    picture(workbench.article)
    asked: list[int] = []
    marks = workbench.article.marks
    rects = marks.rects

    def counted(block: QTextBlock, spans: tuple[Span, ...]) -> list[QRectF]:
        asked.append(len(spans))
        return rects(block, spans)

    monkeypatch.setattr(marks, "rects", counted)

    press(KEY.Key_Return)
    picture(workbench.article)

    assert asked  # the current one anew, all others are remembered
    assert max(asked) == 1


# ---- in comments and corrections ---------------------------------------------------------------


def test_comments_and_corrections_are_gone_through_by_annotation(workbench: Workbench) -> None:
    late = mark(workbench, "Café blieb", comment="Welches Café?")
    early = mark(workbench, "Zoë", correction="Die Café-Familie")
    mark(workbench, "Überschrift", comment="nichts")
    press(KEY.Key_F, CONTROL)
    write("cafe\u0301")
    bar = bar_of(workbench)
    bar.scope_combo.setFocus()

    press(KEY.Key_Down)
    assert count(workbench) == "1 of 2"
    assert workbench.file.session.current is not None
    assert workbench.file.session.current.id == early

    press(KEY.Key_F3)
    assert workbench.file.session.current.id == late
    assert count(workbench) == "2 of 2"
    cursor = workbench.article.cursorRect()
    assert 0 <= cursor.top() < workbench.article.viewport().height()

    press(KEY.Key_F3)
    assert workbench.file.session.current.id == early
    assert count(workbench) == "1 of 2 · went on at the beginning"


def test_a_comment_that_is_written_meanwhile_is_found(workbench: Workbench) -> None:
    first = mark(workbench, "Zoë", comment="Wer?")
    second = mark(workbench, "Café blieb")
    press(KEY.Key_F, CONTROL)
    write("wer")
    bar_of(workbench).scope_combo.setCurrentIndex(1)
    bar_of(workbench).search_changed.emit()
    assert count(workbench) == "1 of 1"

    workbench.file.session.set_comment(second, "Wer noch?")
    press(KEY.Key_F3)
    assert workbench.file.session.current is not None
    assert workbench.file.session.current.id == second
    assert count(workbench) == "2 of 2"

    workbench.file.session.remove([first, second])
    press(KEY.Key_F3)
    assert count(workbench) == "nothing found"


def test_the_search_in_comments_starts_at_the_current_annotation(workbench: Workbench) -> None:
    mark(workbench, "Zoë", comment="Wer?")
    second = mark(workbench, "Café blieb", comment="Wer?")
    workbench.file.session.set_current(second)
    press(KEY.Key_F, CONTROL)
    bar_of(workbench).scope_combo.setCurrentIndex(1)
    write("wer")

    assert count(workbench) == "2 of 2"
    press(KEY.Key_Escape)
    assert workbench.file.session.current is not None
    assert workbench.file.session.current.id == second


# ---- the bar itself ----------------------------------------------------------------------------


def test_buttons_step_and_close(workbench: Workbench) -> None:
    press(KEY.Key_F, CONTROL)
    write("café")
    bar = bar_of(workbench)

    QTest.mouseClick(bar.next_button, Qt.MouseButton.LeftButton)
    assert count(workbench) == "2 of 2"
    QTest.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    assert count(workbench) == "1 of 2"
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert selected(workbench) == (FIRST, "Cafe\u0301")


@pytest.mark.usefixtures("workbench")
def test_everything_in_the_bar_has_a_name_and_can_be_reached() -> None:
    press(KEY.Key_F, CONTROL)
    write("e")
    reached = set()
    for _ in range(8):
        reached.add(focus().objectName())
        assert focus().accessibleName()
        press(KEY.Key_Tab)

    assert reached == {
        "find_field",
        "find_previous_hit",
        "find_next_hit",
        "find_scope",
        "find_case",
        "find_words",
        "find_expression",
        "find_close",
    }


def test_the_bar_follows_the_theme_and_fits_a_narrow_window(
    desk: Desk, window: MainWindow, workbench: Workbench
) -> None:
    press(KEY.Key_F, CONTROL)
    write("(")
    bar = bar_of(workbench)
    bar.expression_button.setChecked(True)
    desk.set_scheme("dark")
    window.resize(1024, 600)
    QApplication.processEvents()

    assert desk.appearance.theme.field.name() in bar.styleSheet()
    assert bar.rect().contains(bar.close_button.geometry())
    assert workbench.article.height() > 200


def test_the_corrected_reading_puts_the_bar_and_the_overview_away(workbench: Workbench) -> None:
    mark(workbench, "Zoë", correction="Zoe")
    press(KEY.Key_F, CONTROL)
    write("café")

    press(KEY.Key_F7)
    assert bar_of(workbench).isHidden()
    assert not workbench.overview.isVisible()

    press(KEY.Key_F3)
    assert workbench.article.isVisible()
    assert workbench.overview.isVisible()
    assert bar_of(workbench).isVisible()
    assert count(workbench).endswith("of 2")
