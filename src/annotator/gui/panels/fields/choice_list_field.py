"""A choice among many values, in a list that opens."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.core.annotation import AttributeValue
from annotator.gui.panels.fields.choice_field import Option
from annotator.gui.panels.fields.field import Field


class ChoiceListField(Field):
    """
    A combo box with "not set" as its first item.

    A value that is none of the options is added while it is there.
    """

    def __init__(
        self, name: str, label: str, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        """Start with nothing chosen."""
        super().__init__(name, label, parent)
        self.editor = QComboBox()
        self.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.editor.setMinimumContentsLength(6)
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.addItem(self.tr("not set"), None)
        for value, text in options:
            self.editor.addItem(text, value)
        self._known = self.editor.count()
        self.watch(self.editor, "editor")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.editor)
        self.editor.activated.connect(self._on_editor_activated)

    def show_value(self, value: AttributeValue | None) -> None:
        """Show which option is chosen."""
        while self.editor.count() > self._known:
            self.editor.removeItem(self._known)
        place = 0 if value is None else self.editor.findData(value)
        if place < 0:
            self.editor.addItem(str(value), value)
            place = self._known
        self.editor.setCurrentIndex(place)

    def set_read_only(self, read_only: bool) -> None:
        """Let the choice be seen only."""
        self.editor.setEnabled(not read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the panel rather than change the value by accident."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot(int)
    def _on_editor_activated(self, place: int) -> None:
        self.edited.emit(self.name, self.editor.itemData(place))
        self.left.emit()
