"""The correction: how the words should read, or that they should go."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

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
        self.editor = GrowingEdit(1, 5)
        self.watch(self.editor, "editor")
        self.delete_box = QCheckBox(self.tr("Delete these words"))
        self.watch(self.delete_box, "delete")
        self.delete_box.setAccessibleName(self.delete_box.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.editor)
        column.addWidget(self.delete_box)
        self._show_state()
        self.editor.textChanged.connect(self._on_editor_changed)
        self.delete_box.clicked.connect(self._on_delete_box_clicked)

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

    def _show_state(self) -> None:
        deleting = self.delete_box.isChecked()
        self.editor.setEnabled(not deleting)
        self.editor.setPlaceholderText(
            self.tr("Nothing: these words go") if deleting else self.tr("How should it read?")
        )

    @Slot()
    def _on_editor_changed(self) -> None:
        self.edited.emit(self.name, self.editor.text() or None)

    @Slot(bool)
    def _on_delete_box_clicked(self, checked: bool) -> None:
        self.left.emit()
        self.edited.emit(self.name, "" if checked else None)
        self.left.emit()
