"""Settings take effect at the start and at once when they change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.app import application
from annotator.gui.language import language, use_language
from annotator.gui.preferences import Preferences
from annotator.gui.settings import (
    LANGUAGE,
    LETTER_SPACING,
    LINE_LENGTH,
    LINE_SPACING,
    MOTION,
    PERSON_CLASS,
    PERSON_NAME,
    READING_RULER,
    REMEMBER_PERSON,
    SCHEME,
    SHOWN,
    TEXT_SIZE,
    TYPEFACE,
    Editor,
    Settings,
)
from annotator.gui.text_style import TextStyle


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Iterator[Settings]:  # noqa: ARG001 - there must be an application
    application()
    settings = Settings(tmp_path / "settings.ini")
    yield settings
    use_language("en")
    settings.set(SCHEME, "system")
    settings.set(MOTION, "system")


def test_the_start_finds_everything_as_it_was_left(settings: Settings) -> None:
    settings.set(LANGUAGE, "de")
    settings.set(SCHEME, "dark")
    settings.set(TEXT_SIZE, 24)
    settings.set(TYPEFACE, "atkinson")
    settings.set(LINE_SPACING, "wide")
    settings.set(LETTER_SPACING, "very_wide")
    settings.set(LINE_LENGTH, 55)
    settings.set(READING_RULER, value=True)

    appearance = Preferences(settings).appearance

    assert language() == "de"
    assert appearance.theme.dark
    assert appearance.text_style == TextStyle(24, "atkinson", "wide", "very_wide", 55)
    assert appearance.ruler


def test_a_change_takes_effect_at_once(settings: Settings, qtbot: QtBot) -> None:
    preferences = Preferences(settings)

    with qtbot.waitSignals([preferences.language_changed, preferences.appearance.text_style_changed]):
        settings.set(LANGUAGE, "de")
        settings.set(TYPEFACE, "system")
    settings.set(SCHEME, "dark")
    settings.set(READING_RULER, value=True)

    assert language() == "de"
    assert preferences.appearance.text_style.typeface == "system"
    assert preferences.appearance.theme.dark
    assert preferences.appearance.ruler


def test_what_is_set_to_what_it_was_changes_nothing(settings: Settings, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(settings.changed):
        settings.set(SCHEME, "system")
        settings.set(TEXT_SIZE, 17)


def test_the_size_chosen_in_the_article_is_kept(settings: Settings) -> None:
    preferences = Preferences(settings)

    preferences.appearance.step_text_size(2)

    assert settings.get(TEXT_SIZE) == 20


def test_without_motion_nothing_fades_and_the_caret_stands_still(settings: Settings) -> None:
    hints = QApplication.styleHints()
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    blinking = hints.cursorFlashTime()
    Preferences(settings)

    settings.set(MOTION, "none")
    assert hints.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    settings.set(MOTION, "system")
    assert hints.cursorFlashTime() == blinking
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def test_a_name_that_is_no_longer_to_be_remembered_is_forgotten(settings: Settings) -> None:
    Preferences(settings)
    settings.set(REMEMBER_PERSON, value=True)
    settings.set(PERSON_NAME, "Mara")
    settings.set(PERSON_CLASS, "9b")

    settings.set(REMEMBER_PERSON, value=False)

    assert settings.get(PERSON_NAME) == ""
    assert settings.get(PERSON_CLASS) == ""


@pytest.mark.parametrize("setting", SHOWN, ids=lambda setting: setting.key)
def test_every_shown_setting_can_be_edited(setting: object) -> None:
    row, default, choices = setting.row, setting.default, setting.choices  # type: ignore[attr-defined] # a Setting

    assert row is not None
    assert not choices or default in choices
    assert not row.words or len(row.words) == len(choices)
    assert bool(choices) is (row.editor is Editor.CHOICE)
    assert isinstance(default, bool) is (row.editor is Editor.SWITCH)
