"""The codebook panel asks for codes and shows or hides their marks."""

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from annotator.core.changes import EditCodebook
from annotator.core.codebook import Code, Codebook
from annotator.gui.appearance import Appearance
from annotator.gui.models.codebook_model import CODE_ROLE, CodebookColumn
from annotator.gui.panels.codebook_panel import CodebookPanel
from annotator.gui.session import Session
from tests.gui.panels.examples import CODEBOOK, WORDS, annotation, session

KEY = Qt.Key


@pytest.fixture
def small() -> Session:
    return session()


@pytest.fixture
def panel(qtbot: QtBot, small: Session, appearance: Appearance) -> CodebookPanel:
    panel = CodebookPanel(small, appearance)
    qtbot.addWidget(panel)
    panel.resize(260, 500)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def _requests(panel: CodebookPanel) -> list[str]:
    codes: list[str] = []
    panel.code_requested.connect(codes.append)
    return codes


def _place(panel: CodebookPanel, code_id: str, column: CodebookColumn = CodebookColumn.NAME) -> QPoint:
    index = panel._list.mapFromSource(panel.model.index_of(code_id, column))
    return panel.tree.visualRect(index).center()


def _click(panel: CodebookPanel, code_id: str, column: CodebookColumn = CodebookColumn.NAME) -> None:
    place = _place(panel, code_id, column)
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_the_menu_of_a_code_leads_to_the_editor(panel: CodebookPanel) -> None:
    asked: list[str] = []
    panel.edit_requested.connect(asked.append)

    panel.tree.customContextMenuRequested.emit(_place(panel, "error.fused"))
    menu = panel.findChild(QMenu, "code_menu")
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Edit “Fused words”…"]
    menu.actions()[0].trigger()
    menu.close()
    QTest.mouseClick(panel.edit_button, Qt.MouseButton.LeftButton)

    assert asked == ["error.fused", ""]


def test_there_is_no_menu_where_nothing_can_be_edited(qtbot: QtBot, appearance: Appearance) -> None:
    panel = CodebookPanel(session(read_only=True), appearance)
    qtbot.addWidget(panel)
    panel.show()

    panel.tree.customContextMenuRequested.emit(_place(panel, "error.fused"))

    assert panel.findChild(QMenu) is None


def _go_to(panel: CodebookPanel, code_id: str) -> None:
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(panel._list.mapFromSource(panel.model.index_of(code_id)))


def _listed(panel: CodebookPanel) -> list[str]:
    found, index = [], panel.tree.model().index(0, 0)
    while index.isValid():
        found.append(index.data(CODE_ROLE))
        index = panel.tree.indexBelow(index)
    return found


def test_a_click_asks_for_the_code_and_leaves_the_keyboard_where_it_is(panel: CodebookPanel) -> None:
    requests = _requests(panel)

    _click(panel, "error.fused")
    _click(panel, "claim.fact", CodebookColumn.COUNT)

    assert requests == ["error.fused", "claim.fact"]
    assert not panel.tree.hasFocus()


def test_enter_asks_for_the_code_and_folds_a_group(panel: CodebookPanel) -> None:
    requests = _requests(panel)

    _go_to(panel, "error.fused")
    QTest.keyClick(panel.tree, KEY.Key_Return)
    _go_to(panel, "error")
    QTest.keyClick(panel.tree, KEY.Key_Return)

    assert requests == ["error.fused"]
    assert not panel.tree.isExpanded(panel.tree.currentIndex())


def test_the_key_of_a_code_works_in_the_tree_too(panel: CodebookPanel) -> None:
    requests = _requests(panel)
    panel.tree.setFocus()

    QTest.keyClicks(panel.tree, "6x1")

    assert requests == ["error.fused", "claim.fact"]


def test_a_row_is_marked_only_while_the_tree_has_the_keyboard(panel: CodebookPanel) -> None:
    selection = panel.tree.selectionModel()

    _click(panel, "error.fused")
    assert not selection.hasSelection()
    panel.setFocus()
    assert panel.tree.hasFocus()
    assert selection.hasSelection()
    panel.all_codes_button.setFocus()

    assert not selection.hasSelection()


def test_arrow_keys_move_in_the_tree(panel: CodebookPanel) -> None:
    _go_to(panel, "claim")

    QTest.keyClick(panel.tree, KEY.Key_Down)

    assert panel.tree.currentIndex().data(CODE_ROLE) == "claim.fact"


def test_the_eye_and_space_hide_and_show(panel: CodebookPanel, small: Session) -> None:
    _click(panel, "error.fused", CodebookColumn.SHOWN)
    assert small.hidden_codes == {"error.fused"}

    _go_to(panel, "error")
    QTest.keyClick(panel.tree, KEY.Key_Space)
    assert small.hidden_codes == frozenset()
    QTest.keyClick(panel.tree, KEY.Key_Space)

    assert small.hidden_codes == {"error.fused", "error.style"}


def test_the_short_list_has_the_codes_for_a_class(panel: CodebookPanel) -> None:
    assert _listed(panel) == ["claim", "claim.fact", "error", "error.fused"]

    panel.all_codes_button.click()

    assert _listed(panel) == [code.id for code in CODEBOOK.codes]


def test_a_code_in_use_joins_the_short_list(panel: CodebookPanel, small: Session) -> None:
    small.annotate([WORDS["zoe"]], "error.style")

    assert _listed(panel) == ["claim", "claim.fact", "error", "error.fused", "error.style"]
    small.undo_stack.undo()
    assert _listed(panel) == ["claim", "claim.fact", "error", "error.fused"]


def test_a_codebook_without_a_short_list_is_shown_whole(qtbot: QtBot, appearance: Appearance) -> None:
    codes = (Code("a", {"en": "A"}), Code("a.b", {"en": "B"}, parent="a"))
    panel = CodebookPanel(session(codebook=Codebook("c", {"en": "C"}, codes)), appearance)
    qtbot.addWidget(panel)
    panel.show()

    assert _listed(panel) == ["a", "a.b"]
    assert not panel.all_codes_button.isVisible()


def test_an_empty_document_is_told_how_to_begin(panel: CodebookPanel, small: Session) -> None:
    hint = panel.findChild(QLabel, "codebook_hint")
    assert hint is not None
    assert hint.isVisible()
    assert hint.text() == "Select words in the article, then press a key or click a code."

    small.annotate([WORDS["zoe"]], "error.fused")

    assert not hint.isVisible()


def test_a_new_codebook_is_unfolded(panel: CodebookPanel, small: Session) -> None:
    quote = (
        Code("quote", {"en": "Quote"}),
        Code("quote.direct", {"en": "Direct"}, parent="quote", class_mode=True),
    )

    small.push(EditCodebook(replace(CODEBOOK, codes=(*CODEBOOK.codes, *quote))), "Edit the codebook")

    assert _listed(panel)[-2:] == ["quote", "quote.direct"]


def test_eyes_are_drawn_where_something_is_hidden(panel: CodebookPanel, small: Session) -> None:
    index = panel._list.mapFromSource(panel.model.index_of("error.fused", CodebookColumn.SHOWN))
    rect = panel.tree.visualRect(index)
    before = panel.tree.viewport().grab(rect).toImage()

    small.set_codes_visible(["error.fused"], visible=False)

    assert panel.tree.viewport().grab(rect).toImage() != before


def test_the_panel_dies_when_it_is_closed(qtbot: QtBot, appearance: Appearance) -> None:  # noqa: ARG001 - application
    small = session(annotation("zoe", "claim.fact"))
    panel = CodebookPanel(small, appearance)
    parts = [weakref.ref(part) for part in (panel, panel.model, panel.tree)]

    panel.close()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del panel
    gc.collect()

    assert [part() for part in parts] == [None, None, None]
    small.annotate([WORDS["family"]], "error.fused")
