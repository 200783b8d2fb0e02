"""The command palette, by real keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QMenu, QWidget

from annotator.gui.desk import Desk
from annotator.gui.dialogs.palette import PaletteDialog
from annotator.gui.main_window import MainWindow
from annotator.gui.models.palette_model import KEYS_ROLE, PATH_ROLE, PaletteModel
from annotator.gui.palette_entries import Entry, entries
from annotator.gui.settings import PALETTE_USES
from tests.end_to_end.student import focus, press, write
from tests.gui.dialogs.asking import WhenAsked
from tests.gui.opening import OpenText

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ARTICLE = "Die Überschrift\n\nDas ist ein Satz über 😀 und Straßen. Und noch einer.\n"


def nothing() -> None:
    """Do nothing."""


ENTRIES = (
    Entry("save", "Save", "File", nothing, keys="Ctrl+S"),
    Entry("save_as", "Save as…", "File", nothing),
    Entry("undo", "Undo", "Edit", nothing, reason="There is nothing to undo."),
    Entry("", "Übersicht", "Headings", nothing),
    Entry("next", "Next annotation", "Go", nothing, keys="Alt+Down"),
)


def listed(model: PaletteModel) -> list[str]:
    return [model.entry(row).name for row in range(model.rowCount())]


# ---- what is listed ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("", ["Save", "Save as…", "Übersicht", "Next annotation", "Undo"]),
        ("sa", ["Save", "Save as…"]),
        ("as", ["Save as…"]),
        ("UBER", ["Übersicht"]),
        ("nxan", ["Next annotation"]),
        ("u", ["Übersicht", "Undo"]),
        ("file as", ["Save as…"]),
        ("xyz", []),
    ],
)
def test_a_few_letters_are_enough(words: str, names: list[str]) -> None:
    model = PaletteModel(ENTRIES)
    model.set_words(words)

    assert listed(model) == names


def test_what_is_used_most_comes_first() -> None:
    model = PaletteModel(ENTRIES, ["next", "save_as", "next"])

    assert listed(model)[:3] == ["Next annotation", "Save as…", "Save"]


def test_an_entry_tells_its_menus_its_keys_and_why_it_cannot_be_done() -> None:
    model = PaletteModel(ENTRIES)

    assert model.index(0).data(PATH_ROLE) == "File"
    assert model.index(0).data(KEYS_ROLE) == "Ctrl+S"
    assert model.index(4).data(PATH_ROLE) == "There is nothing to undo."
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(spoken) == "Save, File, Ctrl+S"
    assert model.index(4).data(spoken) == "Undo, Edit, There is nothing to undo."
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None


# ---- the dialog --------------------------------------------------------------------------------


def field_of(dialog: QDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit, "palette_field")
    assert field is not None
    return field


def current(dialog: QDialog) -> str:
    found = dialog.findChild(QListView, "palette_list")
    assert found is not None
    return str(found.currentIndex().data())


def test_arrow_keys_move_in_the_list_while_the_field_has_the_keyboard(
    parent: QWidget, when_asked: WhenAsked
) -> None:
    seen: list[str] = []

    def act(dialog: QDialog) -> None:
        seen.append(current(dialog))
        for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_PageDown, KEY.Key_PageUp):
            QTest.keyClick(field_of(dialog), key)
            seen.append(current(dialog))
        assert field_of(dialog).text() == ""
        QTest.keyClick(field_of(dialog), KEY.Key_Down)
        QTest.keyClick(field_of(dialog), KEY.Key_Return)

    when_asked(act)
    chosen = PaletteDialog.ask(parent, ENTRIES, ())

    assert seen == ["Save", "Save as…", "Übersicht", "Save as…", "Undo", "Save"]
    assert chosen is ENTRIES[1]


def test_what_cannot_be_done_is_not_chosen(parent: QWidget, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        QTest.keyClicks(field_of(dialog), "und")
        assert current(dialog) == "Undo"
        QTest.keyClick(field_of(dialog), KEY.Key_Return)
        assert dialog.isVisible()
        QTest.keyClick(field_of(dialog), KEY.Key_Escape)
        assert not dialog.isVisible()

    when_asked(act)

    assert PaletteDialog.ask(parent, ENTRIES, ()) is None


def test_a_click_chooses(parent: QWidget, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        found = dialog.findChild(QListView, "palette_list")
        assert found is not None
        place = found.visualRect(found.model().index(1, 0)).center()
        QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    when_asked(act)

    assert PaletteDialog.ask(parent, ENTRIES, ()) is ENTRIES[1]


def test_the_names_are_drawn_and_what_cannot_be_done_steps_back(
    parent: QWidget, when_asked: WhenAsked
) -> None:
    def act(dialog: QDialog) -> None:
        found = dialog.findChild(QListView, "palette_list")
        assert found is not None
        image = found.viewport().grab().toImage()
        ink = dialog.palette().color(QPalette.ColorRole.Text)

        def has_ink(row: int) -> bool:
            place = found.visualRect(found.model().index(row, 0))
            return any(
                image.pixelColor(x, y) == ink
                for x in range(place.left() + 30, place.left() + 120)
                for y in range(place.top(), place.bottom())
            )

        assert has_ink(1)
        assert not has_ink(4)

    when_asked(act)
    PaletteDialog.ask(parent, ENTRIES, ())


def test_where_nothing_fits_it_says_so(parent: QWidget, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        QTest.keyClicks(field_of(dialog), "xyz")
        label = dialog.findChild(QLabel, "palette_nothing")
        assert label is not None
        assert label.isVisible()
        assert label.text() == "Nothing fits. Try other words."
        QTest.keyClick(field_of(dialog), KEY.Key_Return)
        assert dialog.isVisible()

    when_asked(act)

    assert PaletteDialog.ask(parent, ENTRIES, ()) is None


def test_everything_has_a_name_for_screen_readers(parent: QWidget, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        assert dialog.accessibleName() == "Commands"
        assert field_of(dialog).accessibleName() == "What do you want to do?"
        assert dialog.width() <= 1024
        assert dialog.height() <= 600

    when_asked(act)
    PaletteDialog.ask(parent, ENTRIES, ())


# ---- in the window -----------------------------------------------------------------------------


@pytest.fixture
def window(open_text: OpenText) -> MainWindow:
    window = open_text(ARTICLE)
    window.activateWindow()
    QApplication.processEvents()
    return window


def by_name(window: MainWindow, name: str) -> Entry:
    return next(entry for entry in entries(window) if entry.name == name)


def test_every_action_of_the_menus_is_there(window: MainWindow) -> None:
    assert by_name(window, "Save as…").path == "File"
    assert by_name(window, "Fused words").path == "Annotate \u203a Error"
    assert by_name(window, "Fused words").keys == "6"
    assert by_name(window, "Dark").path == "View \u203a Theme"
    assert by_name(window, "Undo").reason == "There is nothing to undo."
    assert by_name(window, "Remove annotation").reason == "Choose an annotation first."
    assert by_name(window, "Open article.txt").path == "Recent files"
    assert by_name(window, "Move boundaries").reason == "Choose an annotation first."
    assert not [entry for entry in entries(window) if entry.id == "palette"]


def test_a_recent_file_is_there_once(window: MainWindow) -> None:
    file_menu = window.menuBar().actions()[0].menu()
    assert isinstance(file_menu, QMenu)
    recent = next(action.menu() for action in file_menu.actions() if isinstance(action.menu(), QMenu))
    assert isinstance(recent, QMenu)

    recent.aboutToShow.emit()

    assert [entry.name for entry in entries(window) if "article.txt" in entry.name] == ["Open article.txt"]


def test_what_a_read_only_document_does_not_allow_is_told(window: MainWindow) -> None:
    assert window.file is not None
    window.file.session.read_only = True
    window.rebuild()

    assert by_name(window, "Fused words").reason == "This document is read-only."
    assert by_name(window, "Save").reason == "This document is read-only."
    assert by_name(window, "Find…").reason == ""


def test_without_a_document_it_says_what_comes_first(desk: Desk) -> None:
    window = desk.new_window()

    assert by_name(window, "Find…").reason == "Open an article or a document first."
    assert by_name(window, "Open…").reason == ""


def test_a_command_is_done_once_the_palette_is_gone(
    desk: Desk, window: MainWindow, when_asked: WhenAsked
) -> None:
    def act(dialog: QDialog) -> None:
        QTest.keyClicks(field_of(dialog), "fin")
        QTest.keyClick(field_of(dialog), KEY.Key_Return)

    when_asked(act)
    press(KEY.Key_K, CONTROL)
    window.activateWindow()  # which a screen would do by itself
    QApplication.processEvents()

    assert focus().objectName() == "find_field"
    assert desk.settings.get(PALETTE_USES) == ["find"]


def test_a_code_is_applied_from_the_palette(window: MainWindow, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        QTest.keyClicks(field_of(dialog), "fused")
        QTest.keyClick(field_of(dialog), KEY.Key_Return)

    assert window.workbench is not None
    assert window.file is not None
    start = ARTICLE.index("Satz")
    window.workbench.article.put_caret(start, start + 4)
    when_asked(act)
    press(KEY.Key_K, CONTROL)

    assert [one.code for one in window.file.session.document] == ["error.fused"]


def test_a_heading_and_a_pane_are_gone_to(window: MainWindow) -> None:
    assert window.workbench is not None
    by_name(window, "Go to: Annotations").run()
    assert window.workbench.annotations.isAncestorOf(focus())

    window.workbench.article.set_caret(40)
    by_name(window, "Die Überschrift").run()
    assert window.workbench.article.hasFocus()
    assert window.workbench.article.caret_offset() == 0


def test_whoever_gives_up_changes_nothing(desk: Desk, window: MainWindow, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: QTest.keyClick(field_of(dialog), KEY.Key_Escape))
    window.choose_command()

    assert desk.settings.get(PALETTE_USES) == []


def test_the_palette_opens_while_one_types(window: MainWindow, when_asked: WhenAsked) -> None:
    press(KEY.Key_F, CONTROL)
    write("satz")
    when_asked(lambda dialog: QTest.keyClick(field_of(dialog), KEY.Key_Escape))
    press(KEY.Key_K, CONTROL)
    window.activateWindow()
    QApplication.processEvents()

    assert focus().objectName() == "find_field"
