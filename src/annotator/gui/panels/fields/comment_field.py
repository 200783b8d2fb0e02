"""The comment: why."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.annotation import AttributeValue
from annotator.gui.panels.fields.field import Field
from annotator.gui.panels.fields.growing_edit import GrowingEdit


class CommentField(Field):
    """Edits a text of several lines; Tab leaves it."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, label, parent)
        self.editor = GrowingEdit(2, 8)
        self.editor.setPlaceholderText(self.tr("Why did you mark this?"))
        self.watch(self.editor, "editor")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.textChanged.connect(self._on_editor_changed)

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a comment."""
        self.editor.show_text("" if value is None else str(value))

    def set_read_only(self, read_only: bool) -> None:
        """Let the comment be read and copied only."""
        self.editor.setReadOnly(read_only)
        if read_only:
            self.editor.setPlaceholderText("")

    @Slot()
    def _on_editor_changed(self) -> None:
        self.edited.emit(self.name, self.editor.text())
