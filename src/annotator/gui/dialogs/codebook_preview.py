"""What changes when another codebook takes the place of the document's own one."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QTreeView,
    QWidget,
)

from annotator.core.codebook_diff import difference, keeping, namesakes
from annotator.gui.codebook_editor.consequences import losses
from annotator.gui.codebook_editor.diff_rows import Row, rows
from annotator.gui.dialogs.frame import Frame, muted, words
from annotator.gui.language import in_language, language
from annotator.gui.models.swatch import Swatches
from annotator.gui.panels.code_combo import CodeCombo
from annotator.gui.panels.panel import panel_sheet

if TYPE_CHECKING:
    from annotator.core.codebook import Code, Codebook
    from annotator.core.codebook_changes import Replacement
    from annotator.gui.appearance import Appearance
    from annotator.gui.codebook_editor.editing import CodebookEditing

_ROLE = QDialogButtonBox.ButtonRole
_WIDTHS: Final = (320, 180)
_MOST_ROWS: Final = 4
"""Codes that have gone, side by side without scrolling."""


class CodebookPreview(Frame):
    """
    Shows what is added, changed and removed, and asks what becomes of codes that are in use.

    Those are kept in a group of their own, or their annotations get another code.
    """

    def __init__(
        self,
        editing: "CodebookEditing",
        codebook: "Codebook",
        appearance: "Appearance",
        parent: QWidget | None = None,
    ) -> None:
        """Compare *codebook* with the one of the document."""
        super().__init__("codebook_preview", self.tr("Take over a codebook"), parent)
        self.resize(880, 560)
        self.setStyleSheet(panel_sheet(appearance.theme))
        self._editing, self._new = editing, codebook
        self._combos: dict[str, CodeCombo] = {}
        introduction = self._introduction()
        self.setAccessibleDescription(introduction)
        self.add_words(introduction, "introduction")
        diff = difference(editing.codebook, codebook)
        self.body.addWidget(self._view(rows(diff, editing.codebook, codebook, self._count)), 1)
        used = [code for code in diff.removed if self._count(code.id)]
        if used:
            self.add_words(
                self.tr("These codes are in use. What is to become of their annotations?"), "used_heading"
            )
            self.body.addWidget(self._choices(used, appearance))
        self._unused = [code.id for code in diff.removed if code.parent and not self._count(code.id)]
        count = len(self._unused)
        self._keep_unused = QCheckBox(self.tr("&Keep the %n code(s) that are not in use, too", "", count))
        self._keep_unused.setObjectName("keep_unused")
        self._keep_unused.setVisible(count > 0)
        self._keep_unused.toggled.connect(self._refresh)
        self.body.addWidget(self._keep_unused)
        self._effect = muted(words("", "effect"))
        self.body.addWidget(self._effect)
        self.add_button(self.tr("&Take over"), "yes", _ROLE.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "no", _ROLE.RejectRole)
        self._refresh()

    @property
    def plan(self) -> "Replacement":
        """What is to be done."""
        old = self._editing.codebook
        chosen = {code_id: combo.code_id() for code_id, combo in self._combos.items()}
        kept = [code_id for code_id, target in chosen.items() if not target]
        kept += self._unused if self._keep_unused.isChecked() else []
        group = {language(): self.tr("No longer in the codebook")}
        codebook = keeping(old, self._new, kept, group)
        return self._editing.planned(codebook, {key: target for key, target in chosen.items() if target})

    def _count(self, code_id: str) -> int:
        return self._editing.session.document.count(code_id)

    def _introduction(self) -> str:
        old, new = self._editing.codebook, self._new
        name = in_language(new.name) or new.id
        if old.id == new.id:
            return self.tr("“{codebook}” has changed. This becomes different in the document:").format(
                codebook=name
            )
        text = self.tr("“{new}” takes the place of “{old}”. This becomes different in the document:")
        return text.format(new=name, old=in_language(old.name) or old.id)

    def _view(self, shown: tuple[Row, ...]) -> QTreeView:
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels([self.tr("What"), self.tr("Before"), self.tr("After")])
        _fill(model.invisibleRootItem(), shown)
        view = QTreeView()
        view.setObjectName("differences")
        view.setAccessibleName(self.tr("Differences"))
        view.setModel(model)
        view.setEditTriggers(view.EditTrigger.NoEditTriggers)
        view.setUniformRowHeights(True)
        view.setProperty("role", "list")
        view.expandAll()
        header = view.header()
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        view.setCurrentIndex(model.index(0, 0))
        return view

    def _choices(self, used: "list[Code]", appearance: "Appearance") -> QScrollArea:
        """Return a row for each code that has gone: its name, how often it is in use, what becomes of it."""
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        swatches, suggested = (
            Swatches(self._new, appearance.theme),
            namesakes(self._editing.codebook, self._new),
        )
        for row, code in enumerate(used):
            count = self.tr("%n annotation(s)", "", self._count(code.id))
            name = f"{in_language(code.name) or code.id} · {count}"
            label = QLabel(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            combo = CodeCombo(self.tr("Keep in a group of their own"), groups=False)
            combo.setObjectName(f"target_{code.id}")
            combo.setAccessibleName(name)
            combo.show_codes(self._new, swatches)
            combo.show_code(suggested.get(code.id, ""))
            combo.activated.connect(self._refresh)
            label.setBuddy(combo)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
            self._combos[code.id] = combo
        area = QScrollArea()
        area.setObjectName("used_codes")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(table)
        height = table.sizeHint().height()
        area.setFixedHeight(min(height, height * _MOST_ROWS // len(used)) + 4)
        return area

    @Slot()
    def _refresh(self) -> None:
        plan = self.plan
        kept = sum(not combo.code_id() for combo in self._combos.values())
        kept += len(self._unused) if self._keep_unused.isChecked() else 0
        parts = [
            self.tr("%n annotation(s) get another code.", "", plan.recoded) if plan.recoded else "",
            self.tr("%n code(s) are kept in a group of their own.", "", kept) if kept else "",
            losses(plan, self._editing.codebook),
        ]
        text = " ".join(part for part in parts if part)
        self._effect.setText(text or self.tr("All annotations stay as they are."))


def _fill(above: QStandardItem, shown: tuple[Row, ...]) -> None:
    for row in shown:
        items = [QStandardItem(text) for text in (row.text, row.before, row.after)]
        for item in items:
            item.setToolTip(item.text())
        above.appendRow(items)
        _fill(items[0], row.below)
