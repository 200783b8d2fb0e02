"""The keys of actions, as far as the user has chosen others."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from annotator.core.messages import Message
from annotator.gui.actions import ROWS, ActionRow
from annotator.gui.key_map import KeyMap
from annotator.gui.key_table import key_sections, owner_of, refusal
from annotator.gui.settings import KEYS, Settings
from annotator.services.new import default_codebook

SAVE = ActionRow("save", Message("Actions", "&Save"), ("Ctrl+S",))
REDO = ActionRow("redo", Message("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"))


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Settings:  # noqa: ARG001 - keys have names in an application
    return Settings(tmp_path / "settings.ini")


def _texts(keys: list[QKeySequence]) -> list[str]:
    return [key.toString() for key in keys]


def test_an_action_has_the_keys_of_its_row(settings: Settings) -> None:
    assert _texts(KeyMap(settings).of(REDO)) == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_other_keys_are_still_there_after_a_restart(settings: Settings) -> None:
    KeyMap(settings).change(SAVE, [QKeySequence("Ctrl+;"), QKeySequence("F13")])

    again = KeyMap(settings)
    assert _texts(again.of(SAVE)) == ["Ctrl+;", "F13"]
    assert again.is_changed(SAVE)
    assert not again.is_changed(REDO)


def test_an_action_may_have_no_key(settings: Settings) -> None:
    KeyMap(settings).change(SAVE, [])

    assert KeyMap(settings).of(SAVE) == []


def test_the_first_keys_leave_no_trace(settings: Settings) -> None:
    keys = KeyMap(settings)
    keys.change(SAVE, [QKeySequence("F13")])
    keys.change(REDO, [QKeySequence("F11")])

    keys.change(SAVE, [QKeySequence("Ctrl+S")])
    assert settings.get(KEYS) == ["redo=F11"]
    keys.reset(REDO)
    assert settings.get(KEYS) == []


def test_all_can_be_reset(settings: Settings) -> None:
    keys = KeyMap(settings)
    keys.change(SAVE, [])
    keys.change(REDO, [QKeySequence("F11")])

    keys.reset_all()

    assert not keys.is_changed(SAVE)
    assert not keys.is_changed(REDO)


@pytest.mark.parametrize("line", ["save=Strg+Ä+Quatsch", "save=Ctrl+S; blah", "save"])
def test_a_broken_line_does_no_harm(settings: Settings, line: str) -> None:
    settings.set(KEYS, [line, "redo=F11", "nobody=F13"])

    keys = KeyMap(settings)

    assert _texts(keys.of(SAVE)) in (["Ctrl+S"], [])
    assert _texts(keys.of(REDO)) == ["F11"]


def test_no_two_owners_have_the_same_key_at_first(settings: Settings) -> None:
    sections = key_sections(KeyMap(settings), default_codebook())
    owners: dict[str, list[str]] = {}
    for section in sections:
        for entry in section.entries:
            for key in entry.keys:
                owners.setdefault(key.toString(), []).append(entry.name)

    assert {key: names for key, names in owners.items() if len(names) > 1} == {}


def test_every_action_could_be_given_its_own_keys_by_hand(settings: Settings) -> None:
    keys = KeyMap(settings)

    assert {row.id: refusal(key) for row in ROWS for key in keys.of(row) if refusal(key)} == {}


@pytest.mark.parametrize("text", ["6", "A", "Space", "Return", "Esc", "Shift+B", "Del", "Alt+D"])
@pytest.mark.usefixtures("settings")
def test_keys_that_write_move_or_open_menus_are_refused(text: str) -> None:
    assert refusal(QKeySequence(text)) is not None


@pytest.mark.parametrize("text", ["Ctrl+6", "F8", "Shift+F8", "Alt+Down", "Ctrl+Alt+D", "Ctrl+Shift+A"])
@pytest.mark.usefixtures("settings")
def test_other_keys_are_free_to_choose(text: str) -> None:
    assert refusal(QKeySequence(text)) is None


def test_the_owner_of_a_key_is_known(settings: Settings) -> None:
    sections = key_sections(KeyMap(settings), default_codebook())
    actions = {row.id: row for row in ROWS}

    saving, code, moving = (owner_of(QKeySequence(key), sections) for key in ("Ctrl+S", "6", "Ctrl+Down"))

    assert saving is not None
    assert saving.row is actions["save"]
    assert code is not None
    assert code.row is None
    assert moving is not None
    assert moving.row is None
    assert owner_of(QKeySequence("Ctrl+S"), sections, besides=actions["save"]) is None
    assert owner_of(QKeySequence("Ctrl+Alt+F12"), sections) is None
