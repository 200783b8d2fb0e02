"""The codebook as a tree whose codes can be dragged."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.gui.language import in_language
from annotator.gui.models.codebook_model import CODE_ROLE, CodebookColumn, CodebookModel

Index = QModelIndex | QPersistentModelIndex

MIME: Final = "application/x-annotator-code"


class CodeModel(CodebookModel):
    """The model of the codebook panel, with swatches for groups too; a drop is a wish, done elsewhere."""

    move_requested = Signal(str, str, int)
    """A code, the one below which it goes (empty for none), and the row there without the code itself."""

    def __contains__(self, code_id: object) -> bool:
        """Return whether there is a code with this identifier."""
        return code_id in self._numbers

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what *role* needs; groups have a swatch here, because their colour is to be seen."""
        if (
            role == Qt.ItemDataRole.DecorationRole
            and index.isValid()
            and index.column() == CodebookColumn.NAME
        ):
            return self._swatches.icon(self.code(index).id)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid() and not index.column():
            code = self.code(index)  # whether it is shown in the article is no matter here
            return ", ".join(part for part in (in_language(code.name), *self._facts(code)) if part)
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let codes be dragged, and dropped on others and between them."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Move, never copy."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take codes only."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the identifier of a code."""
        data = QMimeData()
        data.setData(MIME, str(indexes[0].data(CODE_ROLE)).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Ask for the move; the view must not take anything away by itself."""
        code_id = bytes(data.data(MIME).data()).decode()
        if code_id in self._session.document.codebook:
            above = str(parent.data(CODE_ROLE)) if parent.isValid() else ""
            self.move_requested.emit(code_id, above, self._row_without(code_id, above, row))
        return False

    def _row_without(self, code_id: str, above: str, row: int) -> int:
        siblings = [code.id for code in self._session.document.codebook.children(above or None)]
        if row < 0:
            return len(siblings)
        return row - (code_id in siblings[:row])
