"""The codebook panel: the codes with their keys and counts, to apply, show and hide."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.core.document import Effect
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.language import in_language
from annotator.gui.models.codebook_model import CODE_ROLE, LISTED_ROLE, CodebookModel
from annotator.gui.panels.codebook_tree import CodebookTree
from annotator.gui.panels.panel import Panel, role_label
from annotator.gui.session import Session


class ShortList(QSortFilterProxyModel):
    """Leaves out the codes that are neither meant for a class nor in use, until all are wanted."""

    def __init__(self, model: CodebookModel) -> None:
        """List the short list of *model*."""
        super().__init__(model)
        self.all_codes = False
        self.setRecursiveFilteringEnabled(True)
        self.setFilterRole(LISTED_ROLE)  # else a count that changes has all of its group's row painted
        self.setSourceModel(model)

    def set_all_codes(self, all_codes: bool) -> None:
        """List all codes, or the short list."""
        self.all_codes = all_codes
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether a code is listed."""
        return self.all_codes or bool(self.sourceModel().index(row, 0, parent).data(LISTED_ROLE))


class CodebookPanel(Panel):
    """
    Applies nothing itself: a click, Enter or a key asks for a code.

    The short list has the codes for a class and those in use. The switch to all codes is there only
    if there are others.
    """

    code_requested = Signal(str)
    """The identifier of a code that is to be applied."""
    edit_requested = Signal(str)
    """The codebook is to be edited, at this code or, if it is empty, at the first one."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show the codebook of *session*."""
        self._session = session
        self.model = CodebookModel(session, appearance)
        self._list = ShortList(self.model)
        self.tree = CodebookTree()
        super().__init__(self.tr("Codebook"), appearance, parent)
        self.setObjectName("codebook_panel")
        self.model.setParent(self)
        self.tree.setModel(self._list)
        self.tree.setAccessibleName(self.tr("Codes"))
        self.tree.setAccessibleDescription(
            self.tr("Enter applies a code to the selected words, Space shows or hides its marks.")
        )
        self.all_codes_button = self._switch()
        self.edit_button = self._editor_button()
        self.title_row.addWidget(self.all_codes_button)
        self.title_row.addWidget(self.edit_button)
        self._hint = role_label(
            self.tr("Select words in the article, then press a key or click a code."),
            "muted",
            "codebook_hint",
        )
        self._hint.setContentsMargins(8, 0, 8, 8)
        self.column.addWidget(self.tree, 1)
        self.column.addWidget(self._hint)
        self.focus_target = self.tree
        self._show_what_helps()
        self._show_icon()
        appearance.theme_changed.connect(self._show_icon)
        self.tree.code_requested.connect(self.code_requested)
        self.tree.key_pressed.connect(self._on_tree_key_pressed)
        self.edit_button.clicked.connect(self._on_edit_button_clicked)
        self.tree.customContextMenuRequested.connect(self._on_tree_menu_requested)
        self.all_codes_button.toggled.connect(self._on_all_codes_button_toggled)
        self.model.modelReset.connect(self._on_model_reset)
        session.effect_applied.connect(self._on_session_effect_applied)

    def _switch(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("all_codes")
        button.setProperty("role", "quiet")
        button.setCheckable(True)
        button.setText(self.tr("All codes"))
        button.setToolTip(self.tr("Show all codes, or only those for a class and those in use"))
        return button

    def _editor_button(self) -> QToolButton:
        button = QToolButton(self)  # a button of nobody would be a window
        button.setObjectName("edit_codebook")
        button.setProperty("role", "quiet")
        button.setAccessibleName(self.tr("Edit the codebook"))
        button.setToolTip(self.tr("Edit the codebook: codes, colours, keys and attributes"))
        button.setVisible(not self._session.read_only)
        return button

    def _show_what_helps(self) -> None:
        codes = self._session.document.codebook.codes
        self._hint.setVisible(not len(self._session.document) and not self._session.read_only)
        short = any(code.class_mode for code in codes)
        self.all_codes_button.setVisible(short and any(code.parent and not code.class_mode for code in codes))
        if not short:
            self._list.set_all_codes(True)
        self.tree.expandAll()

    @Slot()
    def _on_edit_button_clicked(self) -> None:
        self.edit_requested.emit("")

    @Slot(QPoint)
    def _on_tree_menu_requested(self, place: QPoint) -> None:
        code_id = self.tree.indexAt(place).data(CODE_ROLE)
        if code_id is None or self._session.read_only:
            return
        name = in_language(self._session.document.codebook.code(code_id).name)
        menu = QMenu(self)
        menu.setObjectName("code_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Edit “{code}”…").format(code=name.replace("&", "&&")))
        action.setObjectName("edit_code")
        action.triggered.connect(lambda: self.edit_requested.emit(code_id))
        menu.popup(self.tree.viewport().mapToGlobal(place))

    @Slot()
    def _show_icon(self) -> None:
        theme = self._appearance.theme
        self.edit_button.setIcon(icon("pencil", theme, theme.muted))

    @Slot(str)
    def _on_tree_key_pressed(self, key: str) -> None:
        code = self._session.document.codebook.keys.get(key)
        if code is not None:
            self.code_requested.emit(code.id)

    @Slot(bool)
    def _on_all_codes_button_toggled(self, checked: bool) -> None:
        self._list.set_all_codes(checked)
        self.tree.expandAll()

    @Slot()
    def _on_model_reset(self) -> None:
        self._list.set_all_codes(self.all_codes_button.isChecked())
        self._show_what_helps()

    @Slot(object)
    def _on_session_effect_applied(self, _effect: Effect) -> None:
        self._hint.setVisible(not len(self._session.document) and not self._session.read_only)
