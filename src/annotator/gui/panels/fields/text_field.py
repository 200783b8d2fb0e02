"""One line of text."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from annotator.core.annotation import AttributeValue
from annotator.core.text import storable
from annotator.gui.panels.fields.field import Field


class TextField(Field):
    """Edits a text; an empty one is no value."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, label, parent)
        self.editor = QLineEdit()
        self.watch(self.editor, "editor")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.editor)
        self.editor.textEdited.connect(self._on_editor_edited)

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a text."""
        text = "" if value is None else str(value)
        if text != self.editor.text():
            cursor = self.editor.cursorPosition()
            self.editor.setText(text)
            self.editor.setCursorPosition(min(cursor, len(self.editor.text())))

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read and copied only."""
        self.editor.setReadOnly(read_only)

    @Slot(str)
    def _on_editor_edited(self, text: str) -> None:
        self.edited.emit(self.name, storable(text)[0] or None)
