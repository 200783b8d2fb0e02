"""The annotations panel: its current row and the session's current annotation are the same."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from annotator.gui.appearance import Appearance
from annotator.gui.models.annotation_table_model import TableColumn
from annotator.gui.panels.annotations_panel import AnnotationsPanel
from annotator.gui.session import Session
from tests.gui.panels.examples import WORDS, annotation, session

KEY = Qt.Key


@pytest.fixture
def small() -> Session:
    return session(
        annotation("title", "claim.fact"),
        annotation("zoe", "claim.rule", comment="Wer?"),
        annotation("fused", "error.fused"),
        annotation("markup", "error.style"),
    )


@pytest.fixture
def panel(qtbot: QtBot, small: Session, appearance: Appearance) -> AnnotationsPanel:
    return _shown(qtbot, AnnotationsPanel(small, appearance))


def _shown(qtbot: QtBot, panel: AnnotationsPanel) -> AnnotationsPanel:
    qtbot.addWidget(panel)
    panel.resize(320, 400)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def _row(panel: AnnotationsPanel) -> int:
    return panel.table.currentIndex().row()


def _current(session: Session) -> str:
    return session.current.id if session.current else ""


def _revealed(panel: AnnotationsPanel) -> list[str]:
    ids: list[str] = []
    panel.reveal_requested.connect(ids.append)
    return ids


def _click(panel: AnnotationsPanel, row: int, modifier: Qt.KeyboardModifier | None = None) -> None:
    place = panel.table.visualRect(panel.model.index(row, TableColumn.WORDS)).center()
    QTest.mouseClick(
        panel.table.viewport(),
        Qt.MouseButton.LeftButton,
        modifier or Qt.KeyboardModifier.NoModifier,
        place,
    )


def _label(panel: AnnotationsPanel, name: str) -> QLabel:
    label = panel.findChild(QLabel, name)
    assert label is not None
    return label


def test_a_click_makes_current_and_asks_to_see_the_place(panel: AnnotationsPanel, small: Session) -> None:
    revealed = _revealed(panel)

    _click(panel, 2)

    assert _current(small) == "fused"
    assert revealed[-1] == "fused"
    assert set(revealed) == {"fused"}


def test_arrow_keys_go_through_the_annotations(panel: AnnotationsPanel, small: Session) -> None:
    revealed = _revealed(panel)
    small.set_current("title")
    panel.table.setFocus()

    QTest.keyClick(panel.table, KEY.Key_Down)

    assert _current(small) == "zoe"
    assert revealed == ["zoe"]
    QTest.keyClick(panel.table, KEY.Key_Return)
    assert revealed == ["zoe", "zoe"]


def test_the_table_follows_the_article_without_asking_back(panel: AnnotationsPanel, small: Session) -> None:
    revealed = _revealed(panel)
    told: list[str] = []
    small.current_changed.connect(told.append)

    small.set_current("markup")

    assert _row(panel) == 3
    assert panel.selected_ids() == ["markup"]
    small.set_current("")
    assert panel.selected_ids() == []
    assert revealed == []
    assert told == ["markup", ""]


def test_a_new_annotation_is_the_current_row(panel: AnnotationsPanel, small: Session) -> None:
    small.annotate([WORDS["family"]], "error.fused")

    assert _row(panel) == 4
    assert panel.count_label.text() == "5"


class _Paintings(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_a_new_annotation_leaves_the_head_of_the_table_alone(panel: AnnotationsPanel, small: Session) -> None:
    small.set_current("zoe")
    QApplication.processEvents()
    of_head, of_rows = _Paintings(), _Paintings()
    panel.table.horizontalHeader().viewport().installEventFilter(of_head)
    panel.table.viewport().installEventFilter(of_rows)

    small.annotate([WORDS["family"]], "error.fused")
    QApplication.processEvents()

    assert of_rows.count > 0
    assert of_head.count == 0


def test_delete_removes_the_selected_rows_in_one_step(panel: AnnotationsPanel, small: Session) -> None:
    panel.table.setFocus()
    _click(panel, 0)
    _click(panel, 1, Qt.KeyboardModifier.ShiftModifier)

    QTest.keyClick(panel.table, KEY.Key_Delete)

    assert [found.id for found in small.document] == ["fused", "markup"]
    assert small.undo_stack.count() == 1
    assert _current(small) == "fused"
    small.undo_stack.undo()
    assert panel.model.rowCount() == 4


def test_undoing_elsewhere_does_not_make_a_neighbour_current(panel: AnnotationsPanel, small: Session) -> None:
    small.annotate([WORDS["family"]], "error.fused")
    panel.table.setFocus()

    small.undo_stack.undo()

    assert _current(small) == ""
    assert panel.selected_ids() == []


def test_deleting_the_last_row_leaves_nothing_current(panel: AnnotationsPanel, small: Session) -> None:
    panel.table.selectAll()

    panel.remove_selected()

    assert len(small.document) == 0
    assert _current(small) == ""
    assert _label(panel, "annotations_empty").isVisible()


def test_the_filter_tells_how_many_fit(panel: AnnotationsPanel, small: Session) -> None:
    small.set_current("zoe")

    QTest.keyClicks(panel.filter_bar.field, "wer")

    assert panel.count_label.text() == "1 of 4"
    assert panel.selected_ids() == ["zoe"]
    panel.filter_bar.clear()
    assert panel.count_label.text() == "4"
    assert panel.selected_ids() == ["zoe"]


def test_a_group_filters_all_codes_below_it(panel: AnnotationsPanel) -> None:
    panel.filter_bar.code_combo.show_code("error")
    panel.filter_bar.code_combo.activated.emit(panel.filter_bar.code_combo.currentIndex())

    assert [panel.model.id_at(row) for row in range(panel.model.rowCount())] == ["fused", "markup"]


def test_a_filter_that_finds_nothing_can_be_cleared(panel: AnnotationsPanel, small: Session) -> None:
    small.set_current("zoe")
    QTest.keyClicks(panel.filter_bar.field, "nobody")
    assert _label(panel, "annotations_none_found").isVisible()
    assert _current(small) == "zoe"

    QTest.mouseClick(panel.clear_button, Qt.MouseButton.LeftButton)

    assert panel.table.isVisible()
    assert panel.model.rowCount() == 4


def test_without_annotations_the_panel_tells_what_to_do(qtbot: QtBot, appearance: Appearance) -> None:
    panel = _shown(qtbot, AnnotationsPanel(session(), appearance))

    empty = _label(panel, "annotations_empty")

    assert empty.isVisible()
    assert empty.text() == "Select words in the article and press 6."
    assert panel.count_label.text() == ""
    assert panel.focus_target is empty


def test_the_menu_changes_the_code_of_all_selected_rows_in_one_step(
    panel: AnnotationsPanel, small: Session
) -> None:
    _click(panel, 0)
    _click(panel, 1, Qt.KeyboardModifier.ControlModifier)
    menu = panel.menu()
    recode = menu.findChildren(QMenu)[0]
    style = next(action for action in recode.actions() if action.data() == "error.style")

    style.trigger()

    assert [small.document.annotation(name).code for name in ("title", "zoe")] == ["error.style"] * 2
    assert small.undo_stack.count() == 1
    small.undo_stack.undo()
    assert small.document.annotation("title").code == "claim.fact"


def test_the_menu_shows_the_place_and_removes(panel: AnnotationsPanel, small: Session) -> None:
    revealed = _revealed(panel)
    small.set_current("zoe")
    reveal, _recode, _merge, _separator, remove = panel.menu().actions()

    reveal.trigger()
    remove.trigger()

    assert revealed == ["zoe"]
    assert "zoe" not in small.document


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_opens_at_the_row_by_keyboard(panel: AnnotationsPanel, small: Session) -> None:
    small.set_current("zoe")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))

    QApplication.sendEvent(panel.table, event)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[-1].text() == "&Remove"
    menu.close()


def test_there_is_no_menu_without_selection(panel: AnnotationsPanel) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(0, 0), QPoint(0, 0))

    QApplication.sendEvent(panel, event)

    assert QApplication.activePopupWidget() is None


def test_a_read_only_document_can_be_browsed_but_not_changed(qtbot: QtBot, appearance: Appearance) -> None:
    fixed = session(annotation("title", "claim.fact"), annotation("zoe", "claim.rule"), read_only=True)
    panel = _shown(qtbot, AnnotationsPanel(fixed, appearance))
    _click(panel, 0)

    QTest.keyClick(panel.table, KEY.Key_Delete)
    panel.recode_selected("error.style")

    assert fixed.document.annotation("title").code == "claim.fact"
    assert not panel.menu().actions()[-1].isEnabled()


def test_a_wide_table_has_room_for_names_and_notes(panel: AnnotationsPanel) -> None:
    narrow = [panel.table.columnWidth(column) for column in (TableColumn.CODE, TableColumn.COMMENT)]

    panel.resize(900, 400)
    QCoreApplication.processEvents()

    wide = [panel.table.columnWidth(column) for column in (TableColumn.CODE, TableColumn.COMMENT)]
    assert all(before < after for before, after in zip(narrow, wide, strict=True))


def test_the_header_sorts(panel: AnnotationsPanel) -> None:
    panel.table.sortByColumn(TableColumn.WORDS, Qt.SortOrder.DescendingOrder)

    assert [panel.model.id_at(row) for row in range(4)] == ["zoe", "title", "fused", "markup"]


def test_tab_goes_from_the_filters_to_the_table_and_out(panel: AnnotationsPanel) -> None:
    panel.filter_bar.field.setFocus()
    names = []

    for _ in range(4):
        focused = panel.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, KEY.Key_Tab)

    assert names == ["annotation_filter", "code_filter", "more_filters", "annotation_table"]
    assert not panel.table.hasFocus()
    panel.setFocus()
    assert panel.table.hasFocus()


def test_rows_grow_with_the_font(panel: AnnotationsPanel) -> None:
    font = panel.table.font()
    font.setPointSize(24)

    panel.table.setFont(font)

    assert panel.table.rowHeight(0) > panel.table.fontMetrics().height()


def test_the_panel_dies_when_it_is_closed(qtbot: QtBot, small: Session, appearance: Appearance) -> None:  # noqa: ARG001 - application
    panel = AnnotationsPanel(small, appearance)
    small.set_current("zoe")
    parts = [weakref.ref(part) for part in (panel, panel.model, panel.table)]

    panel.close()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del panel
    gc.collect()

    assert [part() for part in parts] == [None, None, None]
    small.annotate([WORDS["family"]], "error.fused")
