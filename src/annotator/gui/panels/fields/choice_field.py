"""A choice among a few values, all of them in view."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QToolButton, QWidget

from annotator.core.annotation import AttributeValue
from annotator.gui.panels.fields.field import Field
from annotator.gui.panels.flow_layout import FlowLayout

Option = tuple[AttributeValue, str]
"""A value and what people read for it."""


class ChoiceField(Field):
    """
    Buttons of which at most one is chosen; choosing it again takes the value away.

    Tab reaches the group once, arrow keys go through it. A value that is none of the options gets a
    button of its own while it is there.
    """

    def __init__(
        self, name: str, label: str, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        """Start with nothing chosen."""
        super().__init__(name, label, parent)
        self._group = QButtonGroup(self)
        self._was_chosen = False
        self._row = FlowLayout(self, spacing=4)
        self._values: dict[QAbstractButton, AttributeValue] = {}
        self._foreign: QToolButton | None = None
        for value, text in options:
            self._add(value, text)
        self._let_tab_reach_one()
        self._group.buttonPressed.connect(self._on_group_pressed)
        self._group.buttonClicked.connect(self._on_group_clicked)

    def buttons(self) -> list[QAbstractButton]:
        """Return the buttons in their order."""
        return list(self._values)

    def show_value(self, value: AttributeValue | None) -> None:
        """Show which option is chosen."""
        if self._foreign is not None and self._values[self._foreign] != value:
            self._drop_foreign()
        if value is not None and value not in self._values.values():
            self._foreign = self._add(value, str(value))
        self._group.setExclusive(False)
        for button, option in self._values.items():
            button.setChecked(option == value)
        self._group.setExclusive(True)
        self._let_tab_reach_one()

    def set_read_only(self, read_only: bool) -> None:
        """Let the choice be seen only."""
        for button in self._values:
            button.setEnabled(not read_only)

    def _let_tab_reach_one(self) -> None:
        """Qt does this for the chosen button; with none chosen it is the first."""
        reached = self._group.checkedButton() or next(iter(self._values), None)
        for button in self._values:
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if button is reached else Qt.FocusPolicy.ClickFocus
            )

    def _add(self, value: AttributeValue, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text.replace("&", "&&"))
        button.setCheckable(True)
        button.setProperty("role", "choice")
        self.watch(button, str(value))
        button.setAccessibleName(f"{self.label}: {text}")
        self._group.addButton(button)
        self._row.addWidget(button)
        self._values[button] = value
        return button

    def _drop_foreign(self) -> None:
        assert self._foreign is not None
        self._group.removeButton(self._foreign)
        self._row.removeWidget(self._foreign)
        self.forget(self._foreign)
        del self._values[self._foreign]
        self._foreign = None

    @Slot(QAbstractButton)
    def _on_group_pressed(self, button: QAbstractButton) -> None:
        self._was_chosen = button.isChecked()

    @Slot(QAbstractButton)
    def _on_group_clicked(self, button: QAbstractButton) -> None:
        if self._was_chosen:  # an exclusive group does not take a choice back by itself
            self._group.setExclusive(False)
            button.setChecked(False)
            self._group.setExclusive(True)
        self.edited.emit(self.name, self._values[button] if button.isChecked() else None)
        self.left.emit()
