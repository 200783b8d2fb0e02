"""The correction: how the words should read, or that they should go."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QToolButton, QVBoxLayout, QWidget

from annotator.core.annotation import AttributeValue
from annotator.gui.panels.fields.field import Field
from annotator.gui.panels.fields.growing_edit import GrowingEdit


class CorrectionField(Field):
    """
    Edits what replaces the words.

    An empty field proposes nothing (None); only the check box proposes to delete the words (the
    empty text), so that the two cannot be mistaken for each other.
    """

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """Start with nothing proposed."""
        super().__init__(name, label, parent)
        self._read_only = False
        self._words = ""
        self.editor = GrowingEdit(1, 5)
        self.watch(self.editor, "editor")
        self.delete_box = QCheckBox(self.tr("Delete these words"))
        self.watch(self.delete_box, "delete")
        self.delete_box.setAccessibleName(self.delete_box.text())
        self.copy_button = QToolButton(self)  # else it is a window
        self.copy_button.setProperty("role", "quiet")
        self.copy_button.setText(self.tr("Copy the words"))
        self.copy_button.setToolTip(self.tr("Start the correction from the words as they are"))
        self.copy_button.setObjectName(f"{self.objectName()}_copy")
        self.beside_label = self.copy_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.editor)
        column.addWidget(self.delete_box)
        self._show_state()
        self.editor.textChanged.connect(self._on_editor_changed)
        self.delete_box.clicked.connect(self._on_delete_box_clicked)
        self.copy_button.clicked.connect(self._on_copy_button_clicked)

    def set_words(self, words: str) -> None:
        """Tell the words that the correction replaces."""
        self._words = words

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a correction, none, or that the words are to go."""
        self.editor.show_text("" if value is None else str(value))
        self.delete_box.setChecked(value == "")
        self._show_state()

    def set_read_only(self, read_only: bool) -> None:
        """Let the correction be read and copied only."""
        self._read_only = read_only
        self.editor.setReadOnly(read_only)
        self.delete_box.setEnabled(not read_only)
        self.copy_button.setVisible(not read_only)
        self._show_state()

    def _show_state(self) -> None:
        deleting = self.delete_box.isChecked()
        self.editor.setEnabled(not deleting)
        self.copy_button.setEnabled(not (deleting or self._read_only or self.editor.toPlainText()))
        question = "" if self._read_only else self.tr("How should it read?")
        self.editor.setPlaceholderText(self.tr("Nothing: these words go") if deleting else question)

    @Slot()
    def _on_editor_changed(self) -> None:
        self._show_state()
        self.edited.emit(self.name, self.editor.text() or None)

    @Slot()
    def _on_copy_button_clicked(self) -> None:
        self.editor.setFocus()
        self.editor.setPlainText(self._words)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)

    @Slot(bool)
    def _on_delete_box_clicked(self, checked: bool) -> None:
        self.left.emit()
        self.edited.emit(self.name, "" if checked else None)
        self.left.emit()
