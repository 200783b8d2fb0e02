from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLineEdit, QWidget

from annotator.gui.dialogs.hand_in import HandIn, HandInDialog, Person
from tests.gui.dialogs.asking import WhenAsked, child, press, press_key, read


def _suggest(name: str, class_name: str) -> str:
    return f"{name}_{class_name}.annox"


def _ask(parent: QWidget, folder: Path, person: Person | None = None) -> HandIn | None:
    return HandInDialog.ask(parent, person=person or Person(), folder=folder, suggest=_suggest)


def _field(dialog: QDialog, name: str) -> QLineEdit:
    return child(dialog, QLineEdit, name)


def test_name_and_class_are_typed_once(parent: QWidget, when_asked: WhenAsked, tmp_path: Path) -> None:
    def fill(dialog: QDialog) -> None:
        QTest.keyClicks(_field(dialog, "name"), "  Mara   Klein ")
        QTest.keyClicks(_field(dialog, "class_name"), "10b")
        press(dialog, "ok")

    when_asked(fill)

    answer = _ask(parent, tmp_path)

    assert answer == HandIn(Person("Mara Klein", "10b", remember=False), tmp_path / "Mara Klein_10b.annox")


def test_what_is_known_is_filled_in_and_enter_hands_in(
    parent: QWidget, when_asked: WhenAsked, tmp_path: Path
) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Return))

    answer = _ask(parent, tmp_path, Person("Zoë Müller", "10b", remember=True))

    assert answer == HandIn(Person("Zoë Müller", "10b", remember=True), tmp_path / "Zoë Müller_10b.annox")


def test_nothing_is_remembered_unless_somebody_asks_for_it(
    parent: QWidget, when_asked: WhenAsked, tmp_path: Path
) -> None:
    checked: list[bool] = []

    def fill(dialog: QDialog) -> None:
        box = child(dialog, QCheckBox, "remember")
        checked.append(box.isChecked())
        QTest.keyClick(box, Qt.Key.Key_Space)
        press(dialog, "ok")

    when_asked(fill)
    answer = _ask(parent, tmp_path, Person("Mara", "10b"))

    assert checked == [False]
    assert answer is not None
    assert answer.person.remember


@pytest.mark.parametrize(
    ("name", "class_name", "missing"), [("", "10b", "name"), ("  ", "", "name"), ("Mara", " ", "class_name")]
)
def test_a_missing_name_or_class_is_asked_for(
    parent: QWidget, when_asked: WhenAsked, tmp_path: Path, name: str, class_name: str, missing: str
) -> None:
    def fill(dialog: QDialog) -> None:
        _field(dialog, "name").setText(name)
        _field(dialog, "class_name").setText(class_name)
        press(dialog, "ok")
        assert dialog.isVisible()
        assert dialog.focusWidget() is _field(dialog, missing)
        assert "first" in read(dialog, "notice")
        assert _field(dialog, missing).accessibleDescription() == read(dialog, "notice")
        _field(dialog, missing).setText("Mara")
        assert read(dialog, "notice") == ""
        assert _field(dialog, missing).accessibleDescription() == ""

    when_asked(fill)

    assert _ask(parent, tmp_path) is None


def test_the_keyboard_starts_at_what_is_missing(
    parent: QWidget, when_asked: WhenAsked, tmp_path: Path
) -> None:
    names: list[str] = []
    when_asked(lambda dialog: names.append(dialog.focusWidget().objectName()))
    when_asked(lambda dialog: names.append(dialog.focusWidget().objectName()))

    _ask(parent, tmp_path)
    _ask(parent, tmp_path, Person("Mara"))

    assert names == ["name", "class_name"]


def test_the_file_is_shown_while_typing(parent: QWidget, when_asked: WhenAsked, tmp_path: Path) -> None:
    seen: list[str] = []

    def fill(dialog: QDialog) -> None:
        QTest.keyClicks(_field(dialog, "name"), "Mara")
        seen.append(read(dialog, "file_name"))
        QTest.keyClicks(_field(dialog, "class_name"), "10b")
        seen.extend((read(dialog, "file_name"), read(dialog, "folder")))

    when_asked(fill)
    _ask(parent, tmp_path)

    assert seen == ["Mara_.annox", "Mara_10b.annox", str(tmp_path)]


def test_a_file_that_would_be_replaced_is_told_before(
    parent: QWidget, when_asked: WhenAsked, tmp_path: Path
) -> None:
    (tmp_path / "Mara_10b.annox").touch()
    seen: list[str] = []

    def fill(dialog: QDialog) -> None:
        seen.append(read(dialog, "notice"))
        _field(dialog, "class_name").setText("10c")
        seen.append(read(dialog, "notice"))

    when_asked(fill)
    _ask(parent, tmp_path, Person("Mara", "10b"))

    assert seen == ["This file is there already and will be replaced.", ""]


def test_another_folder_can_be_chosen(
    parent: QWidget, when_asked: WhenAsked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "Abgabe"
    answers = iter([str(other), ""])  # chosen, then cancelled
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: next(answers))

    def fill(dialog: QDialog) -> None:
        press(dialog, "choose_folder")
        press(dialog, "choose_folder")
        assert read(dialog, "folder") == str(other)
        press(dialog, "ok")

    when_asked(fill)
    answer = _ask(parent, tmp_path, Person("Mara", "10b"))

    assert answer is not None
    assert answer.path == other / "Mara_10b.annox"


def test_escape_hands_nothing_in(parent: QWidget, when_asked: WhenAsked, tmp_path: Path) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Escape))

    assert _ask(parent, tmp_path, Person("Mara", "10b")) is None


def test_the_fields_can_be_told_apart_without_seeing_them(
    parent: QWidget, when_asked: WhenAsked, tmp_path: Path
) -> None:
    names: list[str] = []
    when_asked(
        lambda dialog: names.extend(_field(dialog, name).accessibleName() for name in ("name", "class_name"))
    )

    _ask(parent, tmp_path)

    assert names == ["Name/code", "Class"]
