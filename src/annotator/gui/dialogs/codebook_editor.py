"""The codebook editor: codes and attributes of a document, each edit an undo step."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QTabWidget, QWidget

from annotator.gui.codebook_editor.attributes_page import AttributesPage
from annotator.gui.codebook_editor.codes_page import CodesPage
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.codebook_editor.language_names import direction_of
from annotator.gui.codebook_editor.language_tabs import shown_name
from annotator.gui.codebook_editor.text_edits import Line, commit_in
from annotator.gui.dialogs.frame import Frame, labelled
from annotator.gui.language import in_language, language
from annotator.gui.panels.panel import GRID, panel_sheet, role_label

if TYPE_CHECKING:
    from annotator.core.document import Effect
    from annotator.gui.appearance import Appearance
    from annotator.gui.session import Session

_ROLE = QDialogButtonBox.ButtonRole
_UNDO: Final = ("Ctrl+Z",)
_REDO: Final = ("Ctrl+Shift+Z", "Ctrl+Y")


class CodebookEditor(Frame):
    """
    Every edit counts at once, as an undo step that the window shows by its name.

    Undo and redo go through the steps that were made since the editor opened, not further back.
    """

    def __init__(self, session: "Session", appearance: "Appearance", parent: QWidget | None = None) -> None:
        """Edit the codebook of *session*."""
        super().__init__("codebook_editor", self.tr("Codebook"), parent)
        self.resize(960, 560)
        self.setStyleSheet(panel_sheet(appearance.theme))
        self._session = session
        self._stack = session.undo_stack
        self._start = self._top = self._stack.index()
        self._editing = CodebookEditing(session, self)
        self._name = Line("codebook_name", self.tr("Name of the codebook"))
        self.codes = CodesPage(self._editing, appearance)
        self.attributes = AttributesPage(self._editing, appearance)
        self._name_label = labelled(QLabel(self.tr("Na&me of the codebook")), self._name)
        self._hint = role_label("", "trouble", "editor_hint")
        self._hint.setVisible(False)
        self._lay_out()
        self._undo = self.add_button(self.tr("&Undo"), "editor_undo", _ROLE.ActionRole)
        self._redo = self.add_button(self.tr("&Redo"), "editor_redo", _ROLE.ActionRole)
        self.add_button(self.tr("Close"), "close", _ROLE.RejectRole, default=True)
        self._connect()
        self._show_name()
        self._refresh()
        self.codes.tree.setFocus()

    @classmethod
    def edit(
        cls, parent: QWidget | None, session: "Session", appearance: "Appearance", code_id: str = ""
    ) -> None:
        """Show the editor, at the code *code_id* if there is one, until it is closed."""
        editor = cls(session, appearance, parent)
        editor.codes.show_code(code_id)
        editor.run()

    def done(self, result: int) -> None:
        """Let what is being typed count before the dialog closes."""
        commit_in(self.focusWidget())
        QObject.disconnect(self._following)
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter, which ends what one does in a field or a list, from closing the editor."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._name_label)
        head.addWidget(self._name, 1)
        tabs = QTabWidget()
        tabs.setObjectName("editor_tabs")
        tabs.setAccessibleName(self.tr("Parts of the codebook"))
        tabs.setDocumentMode(True)
        tabs.addTab(self.codes, self.tr("&Codes"))
        tabs.addTab(self.attributes, self.tr("&Attributes"))
        self.body.setSpacing(GRID)
        self.body.addLayout(head)
        self.body.addWidget(tabs, 1)
        self.body.addWidget(self._hint)

    def _connect(self) -> None:
        self._editing.refused.connect(self._on_editing_refused)
        self._editing.language_changed.connect(self._show_name)
        self._editing.language_added.connect(self._on_editing_language_added)
        for row in (self.codes.form.languages, self.attributes.form.languages):
            row.another_requested.connect(self._on_another_language_requested)
        self._name.committed.connect(self._on_name_committed)
        self._undo.clicked.connect(self._on_undo)
        self._redo.clicked.connect(self._on_redo)
        self._following = self._stack.indexChanged.connect(self._refresh)
        self._session.effect_applied.connect(self._on_session_effect_applied)
        for keys, slot in ((_UNDO, self._on_undo), (_REDO, self._on_redo)):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.activated.connect(slot)

    @Slot()
    def _show_name(self) -> None:
        name, tag = self._editing.codebook.name, self._editing.tag
        text = name.get(tag, "")
        self._name.setPlaceholderText("" if text else in_language(name))
        self._name.setLayoutDirection(direction_of(tag))
        self._name.show_text(text)
        label = self.tr("Na&me of the codebook")
        self._name_label.setText(label if tag == language() else f"{label} ({shown_name(tag)})")
        labelled(self._name_label, self._name)

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        index = self._stack.index()
        self._top = max(self._top, index)
        self._undo.setEnabled(index > self._start)
        self._redo.setEnabled(self._start <= index < min(self._top, self._stack.count()))
        for button, step in ((self._undo, self._stack.undoText()), (self._redo, self._stack.redoText())):
            button.setToolTip(step if button.isEnabled() else "")
            button.setAccessibleDescription(button.toolTip())

    @Slot()
    def _on_undo(self) -> None:
        commit_in(self.focusWidget())
        if self._stack.index() > self._start:
            self._stack.undo()

    @Slot()
    def _on_redo(self) -> None:
        if self._redo.isEnabled():
            self._stack.redo()

    @Slot(str)
    def _on_editing_refused(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.setVisible(True)

    @Slot()
    def _on_editing_language_added(self) -> None:
        self._name.setFocus()
        self._name.selectAll()

    @Slot()
    def _on_another_language_requested(self) -> None:
        from annotator.gui.dialogs.add_language import AddLanguageDialog

        tag = AddLanguageDialog.ask(self, self._editing.tags)
        if tag:
            self._editing.add_language(tag)

    @Slot(str)
    def _on_name_committed(self, words: str) -> None:
        self._editing.set_name(self._editing.tag, words)

    @Slot(object)
    def _on_session_effect_applied(self, _effect: "Effect") -> None:
        self._hint.setVisible(False)
        self._show_name()
