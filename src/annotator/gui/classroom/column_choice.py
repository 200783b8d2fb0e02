"""Which columns of the table of students are shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView, QToolButton

from annotator.gui.classroom.student_model import StudentColumn
from annotator.gui.icons import icon
from annotator.gui.settings import GRADING_HIDDEN

if TYPE_CHECKING:
    from annotator.gui.appearance import Appearance
    from annotator.gui.settings import Settings


class ColumnChoice(QToolButton):
    """A button with a menu of all columns but the names; what is hidden there stays so the next time."""

    def __init__(self, table: QTableView, appearance: "Appearance", settings: "Settings") -> None:
        """Hide in *table* what *settings* say."""
        super().__init__()
        self.setObjectName("columns")
        self.setText(self.tr("Columns"))
        self.setAccessibleName(self.tr("Columns of the table"))
        self.setProperty("role", "choice")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the icon tells it
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._table, self._settings, self._appearance = table, settings, appearance
        self._actions: dict[StudentColumn, QAction] = {}
        menu = QMenu(self)
        for column in StudentColumn:
            if column is not StudentColumn.STUDENT:
                self._actions[column] = self._action(menu, column)
        self.setMenu(menu)
        self._show_columns()
        self._use_theme()
        appearance.theme_changed.connect(self._use_theme)

    def offer(self, column: StudentColumn, *, offered: bool) -> None:
        """Let a column be chosen, or do without it."""
        self._actions[column].setVisible(offered)
        self._show_columns()

    def _action(self, menu: QMenu, column: StudentColumn) -> QAction:
        title = self._table.model().headerData(column, Qt.Orientation.Horizontal)
        action = menu.addAction(str(title))
        action.setCheckable(True)
        action.setChecked(column.name not in self._settings.get(GRADING_HIDDEN))
        action.toggled.connect(self._on_action_toggled)
        return action

    def _use_theme(self) -> None:
        self.setIcon(icon("chevron-down", self._appearance.theme))

    def _show_columns(self) -> None:
        for column, action in self._actions.items():
            self._table.setColumnHidden(column, not (action.isVisible() and action.isChecked()))

    def _on_action_toggled(self) -> None:
        hidden = [column.name for column, action in self._actions.items() if not action.isChecked()]
        self._settings.set(GRADING_HIDDEN, hidden)
        self._show_columns()
