"""A list of named things: add, rename in place, move up and down, delete."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.theme import Theme

_ID = Qt.ItemDataRole.UserRole
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class NamedList(QWidget):
    """
    Shows what it is given and asks for every change; *name* begins the objectName of all parts.

    F2, Enter or a double click renames, Alt with an arrow key moves, Delete deletes.
    """

    add_requested = Signal()
    renamed = Signal(str, str)
    """An identifier and its new name."""
    step_requested = Signal(str, int)
    removal_requested = Signal(str)
    current_changed = Signal(str)
    """The identifier that is current, empty for none."""

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty; *title* says what is in the list."""
        super().__init__(parent)
        self.setObjectName(name)
        self._model = QStandardItemModel(self)
        self._showing = False
        self.view = _View(self)
        self.view.setObjectName(f"{name}_view")
        self.view.setAccessibleName(title)
        self.view.setModel(self._model)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=4)
        self.add = self._button("add", self.tr("Add"), "plus", theme)
        self.up = self._button("up", self.tr("Up"), "step-up", theme)
        self.down = self._button("down", self.tr("Down"), "step-down", theme)
        self.remove = self._button("remove", self.tr("Delete"), "trash", theme)
        for button in (self.add, self.up, self.down, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self._model.itemChanged.connect(self._on_model_item_changed)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        self.view.step_pressed.connect(self._step)
        self.view.delete_pressed.connect(self._on_remove_clicked)
        self.add.clicked.connect(self.add_requested)
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self._enable()

    @property
    def current(self) -> str:
        """The identifier that is current, empty for none."""
        return str(self.view.currentIndex().data(_ID) or "")

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show identifiers with their names, keeping what is current."""
        ids = [each for each, _ in items]
        place, current = self.view.currentIndex().row(), self.current
        self._showing = True
        if ids != [self._model.item(row).data(_ID) for row in range(self._model.rowCount())]:
            self._model.clear()
            for each in ids:
                item = QStandardItem()
                item.setData(each, _ID)
                self._model.appendRow(item)
            if ids:
                row = ids.index(current) if current in ids else max(0, min(place, len(ids) - 1))
                self.view.setCurrentIndex(self._model.index(row, 0))
        for row, (_, text) in enumerate(items):
            self._model.item(row).setText(text)
        self._showing = False
        self._enable()
        if self.current != current:
            self.current_changed.emit(self.current)

    def edit(self, item_id: str) -> None:
        """Make an item current and let its name be edited."""
        for row in range(self._model.rowCount()):
            if self._model.item(row).data(_ID) == item_id:
                self.view.setCurrentIndex(self._model.index(row, 0))
                self.view.edit(self.view.currentIndex())

    def _button(self, part: str, text: str, picture: str, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"{self.objectName()}_{part}")
        button.setProperty("role", "choice")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(text)
        button.setAccessibleName(f"{self.view.accessibleName()}: {text}")
        button.setIcon(icon(picture, theme))
        return button

    def _enable(self) -> None:
        row, last = self.view.currentIndex().row(), self._model.rowCount() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        self.remove.setEnabled(row >= 0)

    @Slot(int)
    def _step(self, step: int) -> None:
        if self.current:
            self.step_requested.emit(self.current, step)

    @Slot()
    def _on_up_clicked(self) -> None:
        self._step(-1)

    @Slot()
    def _on_down_clicked(self) -> None:
        self._step(1)

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self.current:
            self.removal_requested.emit(self.current)

    @Slot(QStandardItem)
    def _on_model_item_changed(self, item: QStandardItem) -> None:
        if not self._showing:
            self.renamed.emit(item.data(_ID), " ".join(item.text().split()))

    @Slot(QModelIndex, QModelIndex)
    def _on_view_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._showing:
            self._enable()
            self.current_changed.emit(self.current)


class _View(QListView):
    step_pressed = Signal(int)
    delete_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(self.EditTrigger.DoubleClicked | self.EditTrigger.EditKeyPressed)
        self.setUniformItemSizes(True)
        self.setProperty("role", "list")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step_pressed.emit(steps[Qt.Key(event.key())])
        elif event.key() in _ENTER and self._can_edit():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _can_edit(self) -> bool:
        return self.currentIndex().isValid() and self.state() != self.State.EditingState
