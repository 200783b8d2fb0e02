"""A number in the notation of the app's language."""

import re
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.core.annotation import AttributeValue
from annotator.gui.panels.fields.field import Field

_PLAIN: Final = re.compile(r"[+-]?\d+(\.\d*)?")


def number_in(text: str, locale: QLocale) -> Decimal | None:
    """Return the number that *text* is in the notation of *locale*, None if it is none."""
    stripped = text.strip().replace("−", "-")  # noqa: RUF001 - the minus sign that is typeset
    _, valid = locale.toDouble(stripped)
    plain = stripped.replace(locale.groupSeparator(), "").replace(locale.decimalPoint(), ".")
    return Decimal(plain) if valid and _PLAIN.fullmatch(plain) else None


def number_text(number: Decimal, locale: QLocale) -> str:
    """Return *number* in the notation of *locale*, all its digits and no group separators."""
    return f"{number:f}".replace(".", locale.decimalPoint())


class NumberField(Field):
    """Edits a number; an empty field is no value, and what is no number is told and not taken."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, label, parent)
        self._value: AttributeValue | None = None
        self.editor = QLineEdit()
        self.watch(self.editor, "editor")
        self._complaint = QLabel(self.tr("This is not a number yet."))
        self._complaint.setProperty("role", "trouble")
        self._complaint.setObjectName(f"{self.objectName()}_complaint")
        self._complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.editor)
        column.addWidget(self._complaint)
        self.editor.textEdited.connect(self._on_editor_edited)

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a number, unless the field says the same already in other characters."""
        self._value = value
        if number_in(self.editor.text(), QLocale()) == value and (
            value is not None or not self.editor.text()
        ):
            return
        self.editor.setText(number_text(value, QLocale()) if isinstance(value, Decimal) else str(value or ""))
        self._complaint.hide()

    def set_read_only(self, read_only: bool) -> None:
        """Let the number be read and copied only."""
        self.editor.setReadOnly(read_only)

    def on_left(self) -> None:
        """Go back to the value if what stands there is no number."""
        if not self._complaint.isHidden():
            self.editor.clear()
            self.show_value(self._value)
            self._complaint.hide()
        super().on_left()

    @Slot(str)
    def _on_editor_edited(self, text: str) -> None:
        number = number_in(text, QLocale())
        self._complaint.setVisible(number is None and bool(text.strip()))
        if number is not None or not text.strip():
            self.edited.emit(self.name, number)
