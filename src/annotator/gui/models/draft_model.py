"""The blocks of an article that is about to be fixed, with what has been done to them."""

from collections.abc import Collection
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from annotator.core.article import BlockKind
from annotator.readers.draft import Draft, DraftBlock

_Index = QModelIndex | QPersistentModelIndex
_ROLE: Final = Qt.ItemDataRole
_SHOWN: Final = 300
"""Characters of a block that a row shows."""


class DraftColumn(IntEnum):
    """What a row tells, from left to right."""

    KIND = 0
    PAGE = 1
    WORDS = 2


class DraftModel(QAbstractTableModel):
    """Lists the blocks of a draft; what is checked becomes part of the article."""

    draft_changed = Signal()

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        """Show *draft*."""
        super().__init__(parent)
        self._drafts = [draft]

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self._drafts[-1]

    @property
    def can_undo(self) -> bool:
        """Whether something has been done that can be undone."""
        return len(self._drafts) > 1

    def has_pages(self) -> bool:
        """Return whether blocks know their pages."""
        return any(block.page is not None for block in self.draft.blocks)

    def kind_name(self, kind: BlockKind) -> str:
        """Return what *kind* is called."""
        match kind:
            case BlockKind.HEADING:
                return self.tr("Heading")
            case BlockKind.PARAGRAPH:
                return self.tr("Paragraph")
            case BlockKind.QUOTATION:
                return self.tr("Quotation")
            case BlockKind.ATTRIBUTION:
                return self.tr("Attribution")

    # ---- what can be done --------------------------------------------------------------------

    def keep(self, rows: Collection[int], *, kept: bool) -> None:
        """Take these blocks, or leave them out."""
        self._replace(self.draft.keeping(rows, kept=kept))

    def toggle(self, rows: Collection[int]) -> None:
        """Leave these blocks out if all of them are taken, else take them."""
        blocks = self.draft.blocks
        self.keep(rows, kept=not all(blocks[row].kept for row in rows))

    def retype(self, rows: Collection[int], kind: BlockKind) -> None:
        """Make these blocks something else."""
        self._replace(self.draft.retyped(rows, kind))

    def join(self, first: int, last: int) -> None:
        """Make one block of those from *first* to *last*."""
        self._replace(self.draft.joined(first, last))

    def show_instead(self, draft: Draft) -> None:
        """Begin anew with another draft, which can be undone, too."""
        self._replace(draft)

    def undo(self) -> None:
        """Take back what was done last."""
        before = self._drafts[-2]
        del self._drafts[-2]
        self._show(before)

    def _replace(self, draft: Draft) -> None:
        if draft != self.draft:
            self._drafts.append(self.draft)
            self._show(draft)

    def _show(self, draft: Draft) -> None:
        """Show *draft* in place of the last one."""
        if len(draft.blocks) == len(self.draft.blocks):
            self._drafts[-1] = draft
            last = len(draft.blocks) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, DraftColumn.WORDS))
        else:
            self.beginResetModel()
            self._drafts[-1] = draft
            self.endResetModel()
        self.draft_changed.emit()

    # ---- the model ---------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many blocks there are."""
        return 0 if parent is not None and parent.isValid() else len(self.draft.blocks)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many things each row tells."""
        return 0 if parent is not None and parent.isValid() else len(DraftColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every block be taken or left out."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == DraftColumn.KIND else flags

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what *role* needs of the block at *index*."""
        if not index.isValid():
            return None
        block, column = self.draft.blocks[index.row()], DraftColumn(index.column())
        match role:
            case _ROLE.DisplayRole:
                return self._text(block, column)
            case _ROLE.CheckStateRole if column is DraftColumn.KIND:
                return Qt.CheckState.Checked if block.kept else Qt.CheckState.Unchecked
            case _ROLE.FontRole:
                return _font(block, column)
            case _ROLE.AccessibleTextRole:
                return self._told(block)
        dimmed = role == _ROLE.ForegroundRole and not block.kept
        return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText) if dimmed else None

    def setData(self, index: _Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Take a block, or leave it out."""
        if role != _ROLE.CheckStateRole:
            return False
        self.keep([index.row()], kept=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _text(self, block: DraftBlock, column: DraftColumn) -> str:
        match column:
            case DraftColumn.KIND:
                return self.kind_name(block.kind)
            case DraftColumn.PAGE:
                return "" if block.page is None else self.tr("p. {page}").format(page=block.page)
            case DraftColumn.WORDS:
                return " ".join(block.text[:_SHOWN].split())

    def _told(self, block: DraftBlock) -> str:
        """Return the whole row for a screen reader."""
        out = "" if block.kept else self.tr("left out")
        parts = (out, *(self._text(block, column) for column in DraftColumn))
        return ", ".join(part for part in parts if part)


def _font(block: DraftBlock, column: DraftColumn) -> QFont:
    """Return letters that look a little like the block will; what is left out is struck."""
    font = QFont()
    font.setStrikeOut(not block.kept and column is DraftColumn.WORDS)
    font.setBold(block.kind is BlockKind.HEADING)
    font.setItalic(block.kind is BlockKind.QUOTATION)
    return font
