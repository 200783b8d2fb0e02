"""The codes of a hand-out to tick: which are in it, which count, and how much."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from annotator.core.codebook import Code, Codebook
from annotator.gui.language import in_language
from annotator.gui.panels.fields.number_field import number_in, number_text
from annotator.gui.theme import Theme

_NAME, _COUNTS, _WEIGHT = range(3)
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ID: Final = Qt.ItemDataRole.UserRole
_MOST: Final = Decimal(1000)


class CodeChoice(QTreeView):
    """A tick on a group ticks all codes in it; what is not handed out does not count."""

    changed = Signal()

    def __init__(self, codebook: Codebook, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with all codes of *codebook*, each of which counts."""
        super().__init__(parent)
        self.setPalette(theme.field_palette())
        self.setObjectName("assignment_codes")
        self.setAccessibleName(self.tr("Codes of the hand-out"))
        self.setUniformRowHeights(True)
        self._codebook = codebook
        self._rows: dict[str, tuple[QStandardItem, QStandardItem, QStandardItem]] = {}
        self._model = QStandardItemModel(self)
        self._model.setHorizontalHeaderLabels([self.tr("Handed out"), self.tr("Counts"), self.tr("Weight")])
        for group in codebook.groups:
            for code in codebook.branch(group.id):
                self._add(code)
        self.setModel(self._model)
        self.expandAll()
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.setCurrentIndex(self._model.index(0, 0))
        self._model.itemChanged.connect(self._on_model_item_changed)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that are handed out, groups left out."""
        return tuple(code.id for code in self._codes() if self._is_on(code, _NAME))

    @property
    def counts(self) -> tuple[str, ...]:
        """Those of them that count; empty if all do."""
        counting = tuple(
            code_id for code_id in self.codes if self._is_on(self._codebook.code(code_id), _COUNTS)
        )
        return () if counting == self.codes else counting

    @property
    def has_any(self) -> bool:
        """Whether a code is handed out that counts."""
        return any(self._is_on(self._codebook.code(code_id), _COUNTS) for code_id in self.codes)

    @property
    def weights(self) -> dict[str, float]:
        """What codes that are handed out count, where that is not what the codebook says."""
        found = {}
        for code_id in self.codes:
            weight = number_in(self._rows[code_id][_WEIGHT].text(), QLocale())
            if weight is not None and float(weight) != self._codebook.code(code_id).weight:
                found[code_id] = float(weight)
        return found

    def choose(self, codes: tuple[str, ...]) -> None:
        """Hand out these codes and no others."""
        for code in self._codes():
            self._tick(code, _NAME, on=code.id in codes)
        self._settle()

    def _add(self, code: Code) -> None:
        name = QStandardItem(in_language(code.name))
        name.setData(code.id, _ID)
        counts, weight = QStandardItem(), QStandardItem()
        for item in (name, counts):
            item.setCheckable(True)
            item.setEditable(False)
            item.setCheckState(_ON)
        if code.parent is not None:
            weight.setText(number_text(Decimal(f"{code.weight:g}"), QLocale()))
        weight.setEditable(code.parent is not None)
        counts.setAccessibleText(self.tr("{code} counts").format(code=name.text()))
        weight.setAccessibleText(self.tr("Weight of {code}").format(code=name.text()))
        above = self._rows[code.parent][_NAME] if code.parent else self._model.invisibleRootItem()
        above.appendRow([name, counts, weight])
        self._rows[code.id] = name, counts, weight

    def _codes(self) -> list[Code]:
        return [code for code in self._codebook.codes if code.parent is not None]

    def _is_on(self, code: Code, column: int) -> bool:
        return self._rows[code.id][column].checkState() != _OFF

    def _tick(self, code: Code, column: int, *, on: bool) -> None:
        self._model.blockSignals(True)
        self._rows[code.id][column].setCheckState(_ON if on else _OFF)
        self._model.blockSignals(False)

    def _settle(self) -> None:
        """Let groups show what is ticked in them, and codes that are left out count nothing."""
        for group in self._codebook.groups:
            below = [code for code in self._codebook.branch(group.id) if code is not group]
            for column in (_NAME, _COUNTS):
                self._tick(group, column, on=any(self._is_on(code, column) for code in below))
        self._model.blockSignals(True)
        for code in self._codebook.codes:
            for item in self._rows[code.id][_COUNTS:]:
                item.setEnabled(self._is_on(code, _NAME))
        self._model.blockSignals(False)
        self.viewport().update()
        self.changed.emit()

    @Slot(QStandardItem)
    def _on_model_item_changed(self, item: QStandardItem) -> None:
        code = self._codebook.code(self._model.itemFromIndex(item.index().siblingAtColumn(_NAME)).data(_ID))
        if item.column() == _WEIGHT:
            self._take_weight(code, item)
            return
        on = item.checkState() != _OFF
        for below in self._codebook.branch(code.id):
            self._tick(below, item.column(), on=on)
        self._settle()

    def _take_weight(self, code: Code, item: QStandardItem) -> None:
        """Go back to the codebook's weight where what was written is none."""
        weight = number_in(item.text(), QLocale())
        if weight is None or not 0 <= weight <= _MOST:
            self._model.blockSignals(True)
            item.setText(number_text(Decimal(f"{code.weight:g}"), QLocale()))
            self._model.blockSignals(False)
