"""A field for a codebook file, or for none."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.core.errors import ReadError
from annotator.services.codebooks import SUFFIX
from annotator.services.new import load_codebook


class CodebookField(QWidget):
    """Shows the file's name; only a codebook that can be used is taken."""

    chosen = Signal(str)
    """The path of the file, empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no file."""
        super().__init__(parent)
        self._path = ""
        self._name = QLineEdit()
        self._name.setObjectName("codebook_name")
        self._name.setReadOnly(True)
        self._name.setPlaceholderText(self.tr("the one that comes along"))
        self._name.setAccessibleName(self.tr("Codebook file"))
        self._choose = _button(self.tr("Choose…"), "choose_codebook")
        self._clear = _button(self.tr("None"), "no_codebook")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self._choose)
        row.addWidget(self._clear)
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._clear.clicked.connect(lambda: self.chosen.emit(""))

    def show_path(self, path: str) -> None:
        """Show which file is chosen."""
        self._path = path
        self._name.setText(Path(path).name)
        self._name.setToolTip(path)
        self._clear.setEnabled(bool(path))

    def _on_choose_clicked(self) -> None:
        from annotator.gui.dialogs.message import show_error

        title, folder = self.tr("Codebook for new documents"), str(Path(self._path).parent)
        kinds = self.tr("Codebooks (*{suffix} *.xml);;All files (*)").format(suffix=SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self, title, folder if self._path else str(Path.home()), kinds)
        if not name:
            return
        try:
            load_codebook(Path(name))
        except ReadError as error:
            show_error(self, error)
            return
        self.chosen.emit(name)


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
