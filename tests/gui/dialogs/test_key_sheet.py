"""The cheat sheet has every key there is, and finds one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from annotator.gui.actions import ROWS
from annotator.gui.appearance import Appearance
from annotator.gui.dialogs.key_sheet import KeySheetDialog
from annotator.gui.key_map import KeyMap
from annotator.gui.key_sheet_text import sheet
from annotator.gui.key_table import KeyEntry, KeySection, key_sections, shown_keys
from annotator.gui.language import use_language
from annotator.gui.settings import KEYS, Settings
from annotator.services.new import default_codebook
from tests.gui.dialogs.asking import WhenAsked, child, press


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def opened(settings: Settings, qtbot: QtBot) -> KeySheetDialog:
    dialog = KeySheetDialog(key_sections(KeyMap(settings), default_codebook()), Appearance())
    qtbot.addWidget(dialog)
    dialog.show()
    QCoreApplication.processEvents()
    return dialog


def lines(dialog: KeySheetDialog) -> list[str]:
    return [line for line in child(dialog, QTextEdit, "sheet").toPlainText().splitlines() if line.strip()]


def test_it_has_the_keys_of_actions_article_and_codes(settings: Settings, qtbot: QtBot) -> None:
    shown = lines(opened(settings, qtbot))

    assert {"File", "Edit", "Go", "View", "Help", "In the article", "Code: Error"} <= set(shown)
    assert shown[shown.index("Save") - 1] == "Ctrl+S"
    assert shown[shown.index("Next paragraph") - 1] == "Ctrl+Down"
    assert shown[shown.index("Fused words") - 1] == "6"


def test_no_action_with_a_key_is_missing(settings: Settings, qtbot: QtBot) -> None:
    keys = KeyMap(settings)
    shown = lines(opened(settings, qtbot))

    missing = [row.id for row in ROWS if keys.of(row) and shown_keys(keys.of(row)[:1]) not in shown]

    assert missing == []


def test_it_shows_the_keys_that_the_user_has_chosen(settings: Settings, qtbot: QtBot) -> None:
    settings.set(KEYS, ["save=F11", "quit="])

    shown = lines(opened(settings, qtbot))

    assert shown[shown.index("Save") - 1] == "F11"
    assert "Quit" not in shown


def test_a_field_finds_by_name_by_key_and_by_theme(settings: Settings, qtbot: QtBot) -> None:
    dialog = opened(settings, qtbot)
    field = child(dialog, QLineEdit, "sheet_filter")
    assert field.hasFocus()

    QTest.keyClicks(field, "fused")
    assert lines(dialog) == ["Code: Error", "6", "Fused words"]
    field.clear()
    QTest.keyClicks(field, "ctrl+shift+s")
    assert lines(dialog) == ["File", "Ctrl+Shift+S", "Save as"]
    field.clear()
    QTest.keyClicks(field, "code: quote")
    assert lines(dialog)[0] == "Code: Quote"
    assert len(lines(dialog)) > 3
    field.clear()
    QTest.keyClicks(field, "nonsense")
    assert lines(dialog) == ["No key does that."]


def test_it_speaks_the_language_of_the_app(settings: Settings, qtbot: QtBot) -> None:
    use_language("de")

    shown = lines(opened(settings, qtbot))

    assert shown[shown.index("Speichern") - 1] == "Strg+S"


def test_sections_stay_whole_and_in_order_over_the_columns() -> None:
    sections = [
        KeySection(name, (KeyEntry("<x>", ()),) * height)
        for name, height in zip("abcd", (4, 4, 9, 1), strict=True)
    ]

    page = sheet(sections, 2)

    left, right = page.split('valign="top"')[1:]
    assert [name for name in "abcd" if f"<h3>{name}</h3>" in left] == ["a", "b"]
    assert [name for name in "abcd" if f"<h3>{name}</h3>" in right] == ["c", "d"]
    assert "&lt;x&gt;" in page


def test_the_sheet_is_saved_as_a_pdf(
    settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "keys"), ""))

    press(opened(settings, qtbot), "to_pdf")

    data = (tmp_path / "keys.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert 1 <= data.count(b"/Type /Page\n") <= 2


def test_who_does_not_choose_a_file_saves_none(
    settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))

    press(opened(settings, qtbot), "to_pdf")

    assert list(tmp_path.glob("*.pdf")) == []


def test_a_file_that_cannot_be_saved_is_told(
    settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when_asked: WhenAsked
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "keys.pdf"), ""))
    told: list[str] = []
    when_asked(lambda dialog: told.append(dialog.objectName()))

    press(opened(settings, qtbot), "to_pdf")

    assert told == ["error"]


@pytest.mark.parametrize("accepted", [True, False])
def test_the_sheet_is_printed_if_the_printer_is_confirmed(
    settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    target = tmp_path / "printed.pdf"

    def confirm(dialog: QPrintDialog) -> QDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return QDialog.DialogCode.Accepted if accepted else QDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", confirm)

    press(opened(settings, qtbot), "to_printer")

    assert target.exists() == accepted
