"""Addresses of evidence, one in each line."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.annotation import AttributeValue
from annotator.gui.panels.fields.field import Field
from annotator.gui.panels.fields.growing_edit import GrowingEdit


class AddressesField(Field):
    """Edits a list of addresses; blank lines do not count, and no address is no value."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, label, parent)
        self.editor = GrowingEdit(1, 5)
        self.editor.setPlaceholderText(self.tr("One address in each line"))
        self.watch(self.editor, "editor")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.textChanged.connect(self._on_editor_changed)

    def addresses(self) -> tuple[str, ...]:
        """Return the addresses that stand in the field."""
        return tuple(line.strip() for line in self.editor.text().split("\n") if line.strip())

    def show_value(self, value: AttributeValue | None) -> None:
        """Show addresses, unless they stand there already with other blanks."""
        addresses = value if isinstance(value, tuple) else (() if value is None else (str(value),))
        if addresses != self.addresses():
            self.editor.show_text("\n".join(addresses))

    def set_read_only(self, read_only: bool) -> None:
        """Let the addresses be read and copied only."""
        self.editor.setReadOnly(read_only)
        if read_only:
            self.editor.setPlaceholderText("")

    @Slot()
    def _on_editor_changed(self) -> None:
        self.edited.emit(self.name, self.addresses() or None)
