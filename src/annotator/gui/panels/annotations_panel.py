"""The annotations panel: find an annotation, go to it, change or remove several."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.document import Effect
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.language import in_language
from annotator.gui.models.annotation_table_model import AnnotationTableModel
from annotator.gui.models.swatch import Swatches
from annotator.gui.panels.annotation_table import AnnotationTable
from annotator.gui.panels.filter_bar import FilterBar
from annotator.gui.panels.panel import GRID, Panel, role_label
from annotator.gui.session import Session

_ONLY_THIS_ROW: Final = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
"""Even while a shortcut's Ctrl or Shift is held, which would extend the selection."""


class AnnotationsPanel(Panel):
    """
    The table with its filters; its current row and the session's current annotation are the same.

    Where the person moves in the table, the article is asked to show the place; where the current
    annotation changes elsewhere, the table follows without asking.
    """

    reveal_requested = Signal(str)
    """The identifier of an annotation that is to be brought into view."""
    merge_requested = Signal()
    """The annotations of the selected rows are to become one."""
    hint_given = Signal(str)
    """A sentence about what has happened, for the status bar."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show the annotations of *session*."""
        super().__init__(self.tr("Annotations"), appearance, parent)
        self.setObjectName("annotations_panel")
        self._session = session
        self.model = AnnotationTableModel(session, appearance, self)
        self.table = AnnotationTable(self.model)
        self.table.setAccessibleName(self.tr("Annotations"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the panel opens it
        self.count_label = role_label("", "muted", "annotation_count")
        self.count_label.setWordWrap(False)
        self.title_row.addWidget(self.count_label)
        self.filter_bar = FilterBar(session, appearance)
        session.set_filter(None, in_article=False)  # a panel before this one may have had one
        self._lay_out()
        self._show_state()
        self._show_current()
        self.filter_bar.filter_changed.connect(self._on_filter_bar_filter_changed)
        self.filter_bar.typing_begun.connect(self.model.texts.prepare)
        self.table.selectionModel().currentRowChanged.connect(self._on_table_current_row_changed)
        self.table.clicked.connect(self._on_table_activated)
        self.table.activated.connect(self._on_table_activated)
        self.table.removal_requested.connect(self.remove_selected)
        session.effect_applied.connect(self._on_session_effect_applied)
        session.current_changed.connect(self._on_session_current_changed)

    # ---- what the person can do --------------------------------------------------------------

    def selected_ids(self) -> list[str]:
        """Return the identifiers of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.id_at(row) for row in rows]

    @Slot()
    def remove_selected(self) -> None:
        """Remove the annotations of the selected rows and go on with the row that takes their place."""
        ids = self.selected_ids()
        if not ids or self._session.read_only:
            return
        row = self.model.row_of(ids[0]) or 0
        self._session.remove(ids)
        if self.model.rowCount():
            self._session.set_current(self.model.id_at(min(row, self.model.rowCount() - 1)))

    def recode_selected(self, code_id: str) -> None:
        """Give the annotations of the selected rows another code, in one undo step."""
        self._session.recode_all(self.selected_ids(), code_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu for the selected rows, at the mouse or at the current row."""
        if not self.selected_ids() or not self.table.isVisible():
            return
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.table.visualRect(self.table.currentIndex())
            where = self.table.viewport().mapToGlobal(cell.bottomLeft() + QPoint(GRID, 0))
        self.menu().popup(where)

    def menu(self) -> QMenu:
        """Return a new menu for the selected rows; it goes when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reveal = menu.addAction(self.tr("&Show in the article"))
        reveal.triggered.connect(self._on_reveal_triggered)
        recode = menu.addMenu(self.tr("Change &code"))
        recode.setEnabled(not self._session.read_only)
        codebook = self._session.document.codebook
        swatches = Swatches(codebook, self._appearance.theme)
        for code in codebook.codes:
            if code.parent is None:
                recode.addSection(in_language(code.name))
            else:
                action = recode.addAction(swatches.icon(code.id), in_language(code.name).replace("&", "&&"))
                action.setData(code.id)
        recode.triggered.connect(self._on_recode_triggered)
        merge = menu.addAction(icon("join", self._appearance.theme), self.tr("&Merge"))
        merge.setEnabled(not self._session.read_only and len(self.selected_ids()) > 1)
        merge.triggered.connect(self.merge_requested)
        menu.addSeparator()
        remove = menu.addAction(icon("trash", self._appearance.theme), self.tr("&Remove"))
        remove.setEnabled(not self._session.read_only)
        remove.triggered.connect(self.remove_selected)
        return menu

    # ---- layout ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._empty = role_label(self._invitation(), "empty", "annotations_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear_button = QPushButton(self.tr("Clear the filter"))
        self.clear_button.setObjectName("clear_filter")
        self.clear_button.clicked.connect(self.filter_bar.clear)
        self._stack = QStackedWidget()
        self._none_found = self._page(
            role_label(self.tr("No annotation fits the filter."), "muted", "annotations_none_found"),
            self.clear_button,
        )
        for page in (self.table, self._empty, self._none_found):
            self._stack.addWidget(page)
        self.column.addWidget(self.filter_bar)
        self.column.addWidget(self._stack, 1)

    @staticmethod
    def _page(*widgets: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        for widget in widgets:
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _invitation(self) -> str:
        keys = self._session.document.codebook.keys
        if self._session.read_only:
            return self.tr("This document has no annotations.")
        if not keys:
            return self.tr("Select words in the article and choose a code.")
        key = "6" if "6" in keys else next(iter(keys))
        return self.tr("Select words in the article and press {key}.").format(key=key)

    # ---- showing -----------------------------------------------------------------------------

    def _show_state(self) -> None:
        """Show the number of rows, and the page that helps."""
        listed, total = self.model.rowCount(), len(self._session.document)
        if not self.model.filter.lists_all:
            self.count_label.setText(self.tr("{listed} of {total}").format(listed=listed, total=total))
        else:
            self.count_label.setText(str(total) if total else "")
        page = self.table if listed else self._none_found if total else self._empty
        self._stack.setCurrentWidget(page)
        self.focus_target = self.clear_button if page is self._none_found else page

    def _show_current(self) -> None:
        """Bring the table's current row to the session's current annotation."""
        current = self._session.current
        row = self.model.row_of(current.id) if current else None
        if row is None:
            self.table.selectionModel().clear()
        elif row != self.table.currentIndex().row():
            self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), _ONLY_THIS_ROW)

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _on_filter_bar_filter_changed(self) -> None:
        wanted = self.filter_bar.filter()
        self.model.set_filter(wanted)
        self._session.set_filter(
            None if wanted.lists_all else self.model.lists, in_article=self.filter_bar.is_in_article
        )
        self._show_state()
        self._show_current()

    @Slot(QModelIndex, QModelIndex)
    def _on_table_current_row_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        current = self._session.current
        if not index.isValid() or (current and current.id == self.model.id_at(index.row())):
            return
        if self.table.hasFocus():
            self._session.set_current(self.model.id_at(index.row()))
            self.reveal_requested.emit(self.model.id_at(index.row()))

    @Slot(QModelIndex)
    def _on_table_activated(self, index: QModelIndex) -> None:
        annotation_id = self.model.id_at(index.row())
        self._session.set_current(annotation_id)
        self.reveal_requested.emit(annotation_id)

    @Slot()
    def _on_reveal_triggered(self) -> None:
        self._on_table_activated(self.table.currentIndex())

    @Slot(QAction)
    def _on_recode_triggered(self, action: QAction) -> None:
        self.recode_selected(action.data())

    @Slot(object)
    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self.filter_bar.show_codes()
        self._show_state()
        self._show_current()
        added = effect.after.keys() - effect.before.keys()
        if len(added) == 1 and not self._session.is_listed(effect.after[next(iter(added))]):
            self.hint_given.emit(self.tr("The new annotation does not fit the filter and is not listed."))

    @Slot(str)
    def _on_session_current_changed(self, _annotation_id: str) -> None:
        self._show_current()
