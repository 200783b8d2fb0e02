"""A combo box with the codes below their groups."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.core.codebook import Codebook
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches, swatch_size
from annotator.gui.models.words import explained, tooltip


class CodeCombo(QComboBox):
    """
    Lists groups as headings and codes with their swatches; the data of an item is its identifier.

    With *everything*, that text is the first item, with the empty identifier, and groups can be
    chosen too unless *groups* is False. Only a person's choice emits ``activated``.
    """

    def __init__(self, everything: str = "", parent: QWidget | None = None, *, groups: bool = True) -> None:
        """Start empty; `show_codes` fills it."""
        super().__init__(parent)
        self._everything = everything
        self._groups = bool(everything) and groups
        self.setIconSize(swatch_size())
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(30)

    def show_codes(self, codebook: Codebook, swatches: Swatches) -> None:
        """List the codes of *codebook*, keeping what is chosen."""
        chosen = self.code_id()
        model = QStandardItemModel(self)
        if self._everything:
            model.appendRow(_item(self._everything, ""))
        for group in codebook.groups:
            heading = _item(in_language(group.name), group.id)
            heading.setSelectable(self._groups)
            heading.setEnabled(self._groups)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            heading.setFont(font)
            model.appendRow(heading)
            for code in codebook.codes:
                if code.parent is not None and codebook.group_of(code.id) is group:
                    item = _item(in_language(code.name), code.id)
                    item.setIcon(swatches.icon(code.id))
                    item.setToolTip(tooltip(*explained(code)))
                    model.appendRow(item)
        self.setModel(model)
        self.show_code(chosen)

    def code_id(self) -> str:
        """Return the identifier that is chosen."""
        return self.currentData() or ""

    def show_code(self, code_id: str) -> None:
        """Choose a code without telling anybody."""
        self.setCurrentIndex(self.findData(code_id))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel rather than change a code by accident."""
        event.ignore()


def _item(text: str, code_id: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(code_id, Qt.ItemDataRole.UserRole)
    return item
