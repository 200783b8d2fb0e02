"""The tree of codes in the editor: drag and drop, and moving by keyboard."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from annotator.core.codebook_edits import Step
from annotator.gui.codebook_editor.code_model import CodeModel, Index
from annotator.gui.models.codebook_model import CODE_ROLE, CodebookColumn
from annotator.gui.models.swatch import swatch_size
from annotator.gui.panels.codebook_tree import CodeDelegate

_STEPS: Final = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.OUT,
    Qt.Key.Key_Right: Step.IN,
}


class CodeTree(QTreeView):
    """Alt with an arrow key moves a code, Insert adds one, Delete deletes one, Enter goes to its name."""

    current_code_changed = Signal(str)
    """The identifier of the code that is current, empty for none."""
    step_requested = Signal(str, object)
    """A code and the `Step` it is to go."""
    add_requested = Signal()
    removal_requested = Signal()
    edit_requested = Signal()

    def __init__(self, model: CodeModel, parent: QWidget | None = None) -> None:
        """Show *model*, all groups open."""
        super().__init__(parent)
        self._codes = model
        self._collapsed: set[str] = set()
        self.setObjectName("editor_tree")
        self.setAccessibleName(self.tr("Codes"))
        self.setAccessibleDescription(
            self.tr("Alt with an arrow key moves a code, Insert adds one, Delete deletes one.")
        )
        self.setProperty("role", "list")
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setIconSize(swatch_size())
        self.setUniformRowHeights(True)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = CodeDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.doubleClicked.connect(self.edit_requested)
        self.collapsed.connect(lambda index: self._collapsed.add(index.data(CODE_ROLE)))
        self.expanded.connect(lambda index: self._collapsed.discard(index.data(CODE_ROLE)))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show *model*: names and counts."""
        super().setModel(model)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(CodebookColumn.NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CodebookColumn.COUNT, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(CodebookColumn.COUNT, self.fontMetrics().horizontalAdvance("0000") + 6)
        self.hideColumn(CodebookColumn.KEY)
        self.hideColumn(CodebookColumn.SHOWN)
        self.expandAll()

    @property
    def code_id(self) -> str:
        """The identifier of the current code, empty for none."""
        return str(self.currentIndex().data(CODE_ROLE) or "")

    def show_code(self, code_id: str) -> None:
        """Make a code current, as far as it is there."""
        if code_id in self._codes:
            self.setCurrentIndex(self._codes.index_of(code_id))
            self.scrollTo(self.currentIndex())

    def open_again(self) -> None:
        """Open what was open before the model was reset."""
        collapsed = set(self._collapsed)
        self.expandAll()
        for code_id in collapsed:
            if code_id in self._codes:
                self.collapse(self._codes.index_of(code_id))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which code is current now."""
        super().currentChanged(current, previous)
        self.current_code_changed.emit(str(current.data(CODE_ROLE) or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, add and delete by keyboard; the rest is Qt's."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS and self.code_id:
            self.step_requested.emit(self.code_id, _STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Insert:
            self.add_requested.emit()
        elif key == Qt.Key.Key_Delete and self.code_id:
            self.removal_requested.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and self.code_id:
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)
