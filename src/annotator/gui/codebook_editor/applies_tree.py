"""The codes and groups whose annotations have an attribute, to tick."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from annotator.core.codebook import Attribute, Code, Codebook
from annotator.gui.language import in_language
from annotator.gui.theme import Theme

_ID = Qt.ItemDataRole.UserRole


class AppliesTree(QTreeView):
    """A tick on a group counts for all codes below it, which are then ticked and can't be changed."""

    chosen = Signal(object)
    """The identifiers that are ticked, in the order of the codebook."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setPalette(theme.field_palette())
        self.setObjectName("attribute_applies")
        self.setAccessibleName(self.tr("Applies to"))
        self.setProperty("role", "list")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self._model = QStandardItemModel(self)
        self._showing = False
        self._attribute_id = ""
        self._codes: tuple[Code, ...] = ()
        self._items: dict[str, QStandardItem] = {}
        self.setModel(self._model)
        self._model.itemChanged.connect(self._on_model_item_changed)

    def show_attribute(self, attribute: Attribute, codebook: Codebook) -> None:
        """Show what *attribute* applies to."""
        self._showing = True
        is_other, self._attribute_id = attribute.id != self._attribute_id, attribute.id
        if codebook.codes != self._codes:
            self._build(codebook)
        covered: set[str] = set()
        for code_id, item in self._items.items():
            above = codebook.code(code_id).parent in covered
            if above or code_id in attribute.applies:
                covered.add(code_id)
            item.setCheckState(Qt.CheckState.Checked if code_id in covered else Qt.CheckState.Unchecked)
            item.setEnabled(not above)
        self._showing = False
        if is_other and covered:
            first = next(item for code_id, item in self._items.items() if code_id in covered)
            self.scrollTo(first.index(), self.ScrollHint.PositionAtTop)

    def _build(self, codebook: Codebook) -> None:
        self._codes = codebook.codes
        self._items = {}
        self._model.clear()
        for group in codebook.groups:
            for code in codebook.branch(group.id):
                item = QStandardItem(in_language(code.name))
                item.setData(code.id, _ID)
                item.setCheckable(True)
                above = self._items[code.parent] if code.parent else self._model.invisibleRootItem()
                above.appendRow(item)
                self._items[code.id] = item
        self.expandAll()

    @Slot(QStandardItem)
    def _on_model_item_changed(self, _item: QStandardItem) -> None:
        if not self._showing:
            self.chosen.emit(tuple(self._ticked(self._model.invisibleRootItem())))

    def _ticked(self, above: QStandardItem) -> list[str]:
        found: list[str] = []
        for row in range(above.rowCount()):
            item = above.child(row)
            if item.isEnabled() and item.checkState() == Qt.CheckState.Checked:
                found.append(item.data(_ID))
            else:
                found += self._ticked(item)
        return found
