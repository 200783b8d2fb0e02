"""Settings that act at once, and keys that are recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.gui.actions import ROWS
from annotator.gui.app import application
from annotator.gui.dialogs import message
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.dialogs.text_preview import TextPreview
from annotator.gui.language import use_language
from annotator.gui.preferences import Preferences
from annotator.gui.settings import (
    LANGUAGE,
    NEW_CODEBOOK,
    PERSON_NAME,
    READING_RULER,
    REMEMBER_PERSON,
    SCHEME,
    TEXT_SIZE,
    TYPEFACE,
    Settings,
)
from annotator.services.codebooks import save_codebook
from annotator.services.new import default_codebook
from tests.gui.dialogs.asking import child, press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ACTIONS = {row.id: row for row in ROWS}


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Iterator[Settings]:  # noqa: ARG001 - there must be an application
    application()
    settings = Settings(tmp_path / "settings.ini")
    settings.set(LANGUAGE, "en")
    yield settings
    use_language("en")


@pytest.fixture
def preferences(settings: Settings) -> Iterator[Preferences]:
    preferences = Preferences(settings)
    preferences.appearance.set_scheme("light")
    yield preferences
    settings.set(SCHEME, "system")
    preferences.appearance.set_scheme("system")


@pytest.fixture
def dialog(settings: Settings, preferences: Preferences, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(settings, preferences, default_codebook())
    qtbot.addWidget(dialog)
    dialog.show()
    QCoreApplication.processEvents()
    return dialog


def choose(dialog: SettingsDialog, name: str, down: int) -> None:
    """Go down in a box by keyboard, or up for a negative number."""
    box = child(dialog, QComboBox, name)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up, delay=0)
    for _ in range(abs(down) - 1):
        QTest.keyClick(box, Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up)


# ---- what is chosen --------------------------------------------------------------------------------


def test_what_is_chosen_acts_at_once(dialog: SettingsDialog, preferences: Preferences) -> None:
    choose(dialog, "typeface", 1)
    choose(dialog, "text_size", 2)

    assert preferences.appearance.text_style.typeface == "atkinson"
    assert preferences.appearance.text_size == 20


def test_the_preview_shows_the_chosen_text_style(dialog: SettingsDialog) -> None:
    preview = dialog.findChild(TextPreview)
    assert preview is not None

    choose(dialog, "typeface", 1)

    assert preview.document().defaultFont().family() == "Atkinson Hyperlegible Next"


def test_a_switch_can_be_ticked_by_keyboard(dialog: SettingsDialog, settings: Settings) -> None:
    box = child(dialog, QCheckBox, "reading_ruler")
    box.setFocus()

    QTest.keyClick(box, Qt.Key.Key_Space)

    assert settings.get(READING_RULER)


def test_tab_goes_through_the_page_before_the_buttons_below(dialog: SettingsDialog, qtbot: QtBot) -> None:
    pages = child(dialog, QListWidget, "pages")
    dialog.activateWindow()
    pages.setFocus()
    qtbot.waitUntil(pages.hasFocus)

    reached = []
    for _ in range(8):
        here = dialog.focusWidget()
        assert here is not None
        reached.append(here.objectName())
        QTest.keyClick(here, Qt.Key.Key_Tab)

    fields = ["typeface", "text_size", "line_spacing", "letter_spacing", "line_length", "reading_ruler"]
    assert reached == ["pages", *fields, "restore"]


def test_the_name_matters_only_where_it_is_remembered(dialog: SettingsDialog, settings: Settings) -> None:
    dialog.show_page(2)
    field = child(dialog, QLineEdit, "person_name")
    assert not field.isEnabled()

    box = child(dialog, QCheckBox, "remember_person")
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClicks(field, " Mara ")
    assert settings.get(PERSON_NAME) == "Mara"

    QTest.keyClick(box, Qt.Key.Key_Space)
    assert settings.get(PERSON_NAME) == ""
    assert field.text() == ""
    assert not settings.get(REMEMBER_PERSON)


def test_the_defaults_of_the_page_come_back_and_no_others(dialog: SettingsDialog, settings: Settings) -> None:
    settings.set(TEXT_SIZE, 32)
    settings.set(TYPEFACE, "atkinson")
    settings.set(SCHEME, "dark")

    press(dialog, "restore")

    assert settings.get(TEXT_SIZE) == 17
    assert settings.get(TYPEFACE) == "literata"
    assert child(dialog, QComboBox, "text_size").currentText() == "17"
    assert settings.get(SCHEME) == "dark"


def test_another_language_is_there_at_once_and_the_page_stays(dialog: SettingsDialog) -> None:
    dialog.show_page(1)

    choose(dialog, "language", -1)
    QCoreApplication.processEvents()  # brings the news to the windows
    QCoreApplication.processEvents()  # builds the dialog anew
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert dialog.windowTitle() == "Einstellungen"
    assert child(dialog, QListWidget, "pages").currentRow() == 1
    assert child(dialog, QComboBox, "language").currentText() == "Deutsch"
    assert child(dialog, QAbstractButton, "close").text() == "Schließen"


def test_a_codebook_for_new_documents_is_chosen_and_given_up(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "own.annocode"
    save_codebook(default_codebook(), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(path), ""))
    dialog.show_page(2)

    press(dialog, "choose_codebook")
    assert settings.get(NEW_CODEBOOK) == str(path)
    assert child(dialog, QLineEdit, "codebook_name").text() == "own.annocode"

    press(dialog, "no_codebook")
    assert settings.get(NEW_CODEBOOK) == ""
    assert child(dialog, QLineEdit, "codebook_name").text() == ""
    assert not child(dialog, QAbstractButton, "no_codebook").isEnabled()


def test_a_file_that_is_no_codebook_is_explained_and_not_taken(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(message, "show_error", lambda _parent, error: told.append(str(error)))
    answers = [(str(tmp_path / "gone.annocode"), ""), ("", "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: answers.pop(0))
    dialog.show_page(2)

    press(dialog, "choose_codebook")
    press(dialog, "choose_codebook")

    assert settings.get(NEW_CODEBOOK) == ""
    assert len(told) == 1
    assert "gone.annocode" in told[0]


# ---- keys ------------------------------------------------------------------------------------------


@pytest.fixture
def keys_page(dialog: SettingsDialog) -> SettingsDialog:
    dialog.show_page(3)
    dialog.activateWindow()
    QCoreApplication.processEvents()
    return dialog


def items(dialog: SettingsDialog) -> dict[str, QTreeWidgetItem]:
    """Return the rows that can be seen, by name."""
    tree = child(dialog, QTreeWidget, "key_tree")
    found = {}
    for number in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(number)
        assert top is not None
        for row in range(top.childCount()):
            item = top.child(row)
            assert item is not None
            if not item.isHidden():
                found[item.text(0)] = item
    return found


def record(dialog: SettingsDialog, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Choose an action and press another key for it."""
    child(dialog, QTreeWidget, "key_tree").setCurrentItem(items(dialog)[name])
    field: QWidget = child(dialog, QKeySequenceEdit, "key_field")
    field.setFocus()
    QTest.keyClick(field, key, modifiers)


def notice(dialog: SettingsDialog) -> str:
    return child(dialog, QLabel, "key_notice").text()


def keys_of(preferences: Preferences, row_id: str) -> list[str]:
    return [key.toString() for key in preferences.keys.of(ACTIONS[row_id])]


def test_a_free_key_is_the_actions_at_once(keys_page: SettingsDialog, preferences: Preferences) -> None:
    record(keys_page, "Save as", Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)

    assert keys_of(preferences, "save_as") == ["F11"]
    assert items(keys_page)["Save as"].text(1) == "F11"
    assert notice(keys_page) == "F11 is now “Save as”."


def test_a_key_that_another_action_has_can_be_taken_over(
    keys_page: SettingsDialog, preferences: Preferences
) -> None:
    record(keys_page, "Save as", Qt.Key.Key_O)
    assert notice(keys_page) == "Ctrl+O belongs to “Open”."
    assert keys_of(preferences, "save_as") == ["Ctrl+Shift+S"]

    press(keys_page, "take_key")

    assert keys_of(preferences, "save_as") == ["Ctrl+O"]
    assert keys_of(preferences, "open") == []


def test_the_whole_choice_can_be_made_by_keyboard(
    keys_page: SettingsDialog, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(
        "annotator.gui.dialogs.key_recorder.say", lambda _widget, sentence: spoken.append(sentence)
    )
    record(keys_page, "Save as", Qt.Key.Key_O)

    QTest.keyClick(child(keys_page, QKeySequenceEdit, "key_field"), Qt.Key.Key_Tab)
    take = child(keys_page, QAbstractButton, "take_key")
    assert take.hasFocus()
    QTest.keyClick(take, Qt.Key.Key_Space)

    assert keys_of(preferences, "save_as") == ["Ctrl+O"]
    assert spoken[-1] == "Ctrl+O is now “Save as”."
    assert "Ctrl+O belongs to “Open”." in spoken


def test_a_key_that_another_action_has_can_be_left_to_it(
    keys_page: SettingsDialog, preferences: Preferences
) -> None:
    record(keys_page, "Save as", Qt.Key.Key_O)

    press(keys_page, "keep_key")

    assert keys_of(preferences, "open") == ["Ctrl+O"]
    assert keys_of(preferences, "save_as") == ["Ctrl+Shift+S"]
    assert child(keys_page, QKeySequenceEdit, "key_field").keySequence().toString() == "Ctrl+Shift+S"
    assert not child(keys_page, QAbstractButton, "take_key").isVisible()


def test_keys_of_the_article_and_of_codes_cannot_be_taken(
    keys_page: SettingsDialog, preferences: Preferences
) -> None:
    record(keys_page, "Save as", Qt.Key.Key_Down)
    assert notice(keys_page) == "Ctrl+Down belongs to “Next paragraph” in the article."
    record(keys_page, "Save as", Qt.Key.Key_6, Qt.KeyboardModifier.NoModifier)
    assert notice(keys_page) == "6 belongs to “Fused words” in the article."
    record(keys_page, "Save as", Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert notice(keys_page) == "Alt and a letter open a menu. Hold Ctrl as well."

    assert keys_of(preferences, "save_as") == ["Ctrl+Shift+S"]
    assert not child(keys_page, QAbstractButton, "take_key").isVisible()


def test_one_action_gets_its_first_key_back(keys_page: SettingsDialog, preferences: Preferences) -> None:
    record(keys_page, "Save as", Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)

    press(keys_page, "reset_key")

    assert keys_of(preferences, "save_as") == ["Ctrl+Shift+S"]
    assert not child(keys_page, QAbstractButton, "reset_key").isEnabled()


def test_a_first_key_that_another_action_has_by_now_is_asked_about(
    keys_page: SettingsDialog, preferences: Preferences
) -> None:
    record(keys_page, "Save as", Qt.Key.Key_O)
    press(keys_page, "take_key")
    child(keys_page, QTreeWidget, "key_tree").setCurrentItem(items(keys_page)["Open"])

    press(keys_page, "reset_key")
    assert notice(keys_page) == "Ctrl+O belongs to “Save as”."
    press(keys_page, "take_key")

    assert keys_of(preferences, "open") == ["Ctrl+O"]
    assert keys_of(preferences, "save_as") == []


def test_an_action_can_do_without_a_key(keys_page: SettingsDialog, preferences: Preferences) -> None:
    child(keys_page, QTreeWidget, "key_tree").setCurrentItem(items(keys_page)["Quit"])

    press(keys_page, "no_key")

    assert keys_of(preferences, "quit") == []
    assert not child(keys_page, QAbstractButton, "no_key").isEnabled()


def test_all_keys_come_back_together(keys_page: SettingsDialog, preferences: Preferences) -> None:
    record(keys_page, "Save as", Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    record(keys_page, "Quit", Qt.Key.Key_F11, SHIFT)

    press(keys_page, "restore")

    assert keys_of(preferences, "save_as") == ["Ctrl+Shift+S"]
    assert keys_of(preferences, "quit") == ["Ctrl+Q"]
    assert items(keys_page)["Quit"].text(1) == "Ctrl+Q"


def test_the_list_can_be_searched_by_name_and_by_key(keys_page: SettingsDialog) -> None:
    field = child(keys_page, QLineEdit, "key_filter")

    QTest.keyClicks(field, "fused")
    assert list(items(keys_page)) == ["Fused words"]
    field.clear()
    QTest.keyClicks(field, "ctrl+shift+s")
    assert list(items(keys_page)) == ["Save as"]


def test_keys_that_stay_as_they_are_are_explained(keys_page: SettingsDialog) -> None:
    child(keys_page, QTreeWidget, "key_tree").setCurrentItem(items(keys_page)["Fused words"])

    assert notice(keys_page).startswith("These keys belong to the article")
    assert not child(keys_page, QKeySequenceEdit, "key_field").isEnabled()


def test_enter_on_an_action_begins_to_record_and_tab_ends_it(keys_page: SettingsDialog) -> None:
    tree = child(keys_page, QTreeWidget, "key_tree")
    tree.setFocus()
    tree.setCurrentItem(items(keys_page)["Quit"])

    QTest.keyClick(tree, Qt.Key.Key_Return)
    field = child(keys_page, QKeySequenceEdit, "key_field")
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)

    assert not field.hasFocus()
    assert keys_page.isVisible()
