"""The page of the editor for codes: the tree, what can be done in it, and the form."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.core.codebook_edits import Step
from annotator.gui.appearance import Appearance
from annotator.gui.codebook_editor.code_form import CodeForm
from annotator.gui.codebook_editor.code_menu import code_menu
from annotator.gui.codebook_editor.code_model import CodeModel
from annotator.gui.codebook_editor.code_tree import CodeTree
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.codebook_editor.side_by_side import column, lay_side_by_side
from annotator.gui.icons import icon
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.panel import role_label


class CodesPage(QWidget):
    """Joins the tree with the form; asks before annotations are touched."""

    def __init__(
        self, editing: CodebookEditing, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Show the codes of the codebook, the first one current."""
        super().__init__(parent)
        self.setObjectName("codes_page")
        self._editing = editing
        self._appearance = appearance
        self._theme = appearance.theme
        self.model = CodeModel(editing.session, appearance, self)
        self.tree = CodeTree(self.model)
        self.form = CodeForm(editing, appearance)
        self._empty = role_label(
            self.tr("There are no codes yet. Add a group, then codes in it."), "empty", "codes_empty"
        )
        self.add_code = self._button("add_code", self.tr("Code"), self.tr("Add a code (Ins)"), "plus")
        self.add_group = self._button("add_group", self.tr("Group"), self.tr("Add a group"), "group-plus")
        self.up = self._button("code_up", self.tr("Up"), self.tr("Move up (Alt+↑)"), "step-up")
        self.down = self._button("code_down", self.tr("Down"), self.tr("Move down (Alt+↓)"), "step-down")
        self.merge = self._button("merge", self.tr("Merge…"), self.tr("Merge into another code"), "combine")
        self.remove = self._button("delete", self.tr("Delete…"), self.tr("Delete (Del)"), "trash")
        self._lay_out()
        self._connect()
        self._current = ""
        groups = editing.codebook.groups
        if groups:
            self.tree.show_code(groups[0].id)
        self._show_current()

    def show_code(self, code_id: str) -> None:
        """Make a code current, as far as it is there."""
        self.tree.show_code(code_id)

    def _lay_out(self) -> None:
        left, parts = column()
        parts.addWidget(self._empty)
        parts.addWidget(self.tree, 1)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=4)
        for button in (self.add_code, self.add_group, self.up, self.down, self.merge, self.remove):
            row.addWidget(button)
        parts.addWidget(buttons)
        lay_side_by_side(self, left, self.form, "code")

    def _connect(self) -> None:
        self.tree.current_code_changed.connect(self._on_tree_current_code_changed)
        self.tree.step_requested.connect(self._editing.step)
        self.tree.add_requested.connect(self._on_add_code_clicked)
        self.tree.removal_requested.connect(self._on_remove_clicked)
        self.tree.edit_requested.connect(self.form.name.setFocus)
        self.tree.customContextMenuRequested.connect(self._on_tree_menu_requested)
        self.model.move_requested.connect(self._on_model_move_requested, Qt.ConnectionType.QueuedConnection)
        self.model.modelReset.connect(self._on_model_reset)
        self.add_code.clicked.connect(self._on_add_code_clicked)
        self.add_group.clicked.connect(self._on_add_group_clicked)
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)
        self.merge.clicked.connect(self._on_merge_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)

    def _button(self, name: str, text: str, tip: str, picture: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("role", "choice")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setIcon(icon(picture, self._theme))
        return button

    def _show_current(self) -> None:
        there = self._current in self._editing.codebook
        self._empty.setVisible(not self._editing.codebook.codes)
        self.form.setVisible(there)
        for button in (self.add_code, self.up, self.down, self.remove):
            button.setEnabled(there)
        self.merge.setEnabled(there and self._editing.codebook.code(self._current).parent is not None)
        if there:
            self.form.show_code(self._current)

    def _edit_name(self, code_id: str) -> None:
        self.tree.show_code(code_id)
        self.form.name.setFocus()
        self.form.name.selectAll()

    # ---- slots -------------------------------------------------------------------------------

    @Slot(str)
    def _on_tree_current_code_changed(self, code_id: str) -> None:
        if code_id:
            self._current = code_id
            self._show_current()

    @Slot(QPoint)
    def _on_tree_menu_requested(self, place: QPoint) -> None:
        buttons = (self.add_code, self.add_group, None, self.up, self.down, None, self.merge, self.remove)
        menu = code_menu(self, self._editing, self._current, buttons)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    @Slot(str, str, int)
    def _on_model_move_requested(self, code_id: str, above: str, row: int) -> None:
        self._editing.move(code_id, above or None, row)

    @Slot()
    def _on_model_reset(self) -> None:
        self.tree.open_again()
        if self._current not in self._editing.codebook:
            codes = self._editing.codebook.codes
            self._current = codes[0].id if codes else ""
        self.tree.show_code(self._current)
        self._show_current()

    @Slot()
    def _on_add_code_clicked(self) -> None:
        if self._current:
            self._edit_name(self._editing.add_code(self._current))

    @Slot()
    def _on_add_group_clicked(self) -> None:
        self._edit_name(self._editing.add_group())

    @Slot()
    def _on_up_clicked(self) -> None:
        self._editing.step(self._current, Step.UP)

    @Slot()
    def _on_down_clicked(self) -> None:
        self._editing.step(self._current, Step.DOWN)

    @Slot()
    def _on_merge_clicked(self) -> None:
        from annotator.gui.dialogs.code_removal import ask_merge

        ask_merge(self, self._editing, self._current, self._theme)

    @Slot()
    def _on_remove_clicked(self) -> None:
        from annotator.gui.dialogs.code_removal import ask_removal

        ask_removal(self, self._editing, self._current, self._theme)
