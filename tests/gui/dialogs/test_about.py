import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QWidget

from annotator import __version__
from annotator.gui.dialogs.about import AboutDialog
from tests.gui.dialogs.asking import WhenAsked, child, press, read


def _labels(dialog: QDialog) -> list[str]:
    choice = child(dialog, QComboBox, "licence_choice")
    return [choice.itemText(row) for row in range(choice.count())]


def test_the_versions_are_told(parent: QWidget, when_asked: WhenAsked) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(read(dialog, "versions"))
        press(dialog, "close")

    when_asked(look)
    AboutDialog.tell(parent)

    assert __version__ in seen[0]
    assert qVersion() in seen[0]


def test_the_licence_of_everything_bundled_can_be_read(parent: QWidget, when_asked: WhenAsked) -> None:
    seen: dict[str, str] = {}

    def read_all(dialog: QDialog) -> None:
        choice = child(dialog, QComboBox, "licence_choice")
        for row, label in enumerate(_labels(dialog)):
            choice.setCurrentIndex(row)
            seen[label] = child(dialog, QPlainTextEdit, "licence_text").toPlainText()

    when_asked(read_all)
    AboutDialog.tell(parent)

    fonts = ["AtkinsonHyperlegibleNext: OFL", "Literata: OFL"]
    words = ["CLDR: LICENSE", "LGPL-LR: LICENSE", "WordNet: LICENSE"]
    assert sorted(seen) == sorted([*fonts, *words, "Lucide: LICENSE"])
    assert "SIL OPEN FONT LICENSE" in seen["Literata: OFL"]
    assert "ISC License" in seen["Lucide: LICENSE"]


def test_a_packaged_app_has_the_licences_of_its_libraries(
    parent: QWidget, when_asked: WhenAsked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "licences" / "Qt").mkdir(parents=True)
    (tmp_path / "licences" / "Qt" / "LGPL-3.0.txt").write_text("LGPL")
    (tmp_path / "licences" / "LICENSE").write_text("MIT")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    labels: list[str] = []
    when_asked(lambda dialog: labels.extend(_labels(dialog)))

    AboutDialog.tell(parent)

    assert labels[0] == "Annotator: LICENSE"
    assert "Qt: LGPL-3.0" in labels
