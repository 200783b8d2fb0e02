"""The find bar: what to look for, where and how, and how much there is of it."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from annotator.core.find import Search
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.panel import GRID, panel_sheet, role_label
from annotator.gui.speech import say

_LONGEST = 500
_FIELD = 170
_SCOPE_LETTERS = 14
_ICON = QSize(16, 16)


class Scope(StrEnum):
    """Where to look."""

    ARTICLE = "article"
    ANNOTATIONS = "annotations"


class FindBar(QFrame):
    """
    Fields and buttons only: every change of what is looked for is a fact, every step a wish.

    Enter and Shift+Enter step, Esc wishes the bar closed.
    """

    search_changed = Signal()
    step_requested = Signal(int)
    """1 for the next hit, -1 for the previous one."""
    close_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Lay out an empty bar."""
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("find_bar")
        self.setAccessibleName(self.tr("Find"))
        self._icons: dict[QToolButton, str] = {}
        self.field = self._field()
        self.scope_combo = self._scope_combo()
        self.case_button = self._switch("find_case", "case-sensitive", self.tr("Match case"))
        self.word_button = self._switch("find_words", "whole-word", self.tr("Whole words only"))
        self.expression_button = self._switch("find_expression", "regex", self.tr("Regular expression"))
        self.previous_button = self._button("find_previous_hit", "chevron-up", self.tr("Previous hit"))
        self.next_button = self._button("find_next_hit", "chevron-down", self.tr("Next hit"))
        self.close_button = self._button("find_close", "x", self.tr("Close and select the hit"))
        self.count_label = role_label("", "muted", "find_count")
        self.count_label.setWordWrap(False)
        self.count_label.setMinimumHeight(self.next_button.sizeHint().height())
        self._lay_out()
        self._use_theme()
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(self.search_changed)
        self.scope_combo.activated.connect(self.search_changed)
        for button in (self.case_button, self.word_button, self.expression_button):
            button.toggled.connect(self.search_changed)
        self.previous_button.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next_button.clicked.connect(lambda: self.step_requested.emit(1))
        self.close_button.clicked.connect(self.close_requested)
        self._appearance.theme_changed.connect(self._use_theme)

    # ---- what is looked for ------------------------------------------------------------------

    def search(self) -> Search:
        """Return what is looked for, and how."""
        return Search(
            self.field.text(),
            match_case=self.case_button.isChecked(),
            whole_words=self.word_button.isChecked(),
            expression=self.expression_button.isChecked(),
        )

    @property
    def scope(self) -> Scope:
        """Where to look."""
        return Scope(self.scope_combo.currentData())

    def offer(self, words: str) -> None:
        """Look for *words*, if there are any, and let the next key replace what is looked for."""
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- what is found -----------------------------------------------------------------------

    def show_count(self, number: int | None, count: int, note: str = "") -> None:
        """Show which of how many hits is current, and a *note*."""
        if not self.field.text():
            text = ""
        elif not count:
            text = self.tr("nothing found")
        else:
            here = "–" if number is None else str(number + 1)
            text = self.tr("{number} of {count}").format(number=here, count=count)
        self._show(" · ".join(part for part in (text, note) if part), trouble=False)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(count))

    def show_trouble(self, text: str) -> None:
        """Say beside the field why nothing can be found."""
        self._show(text, trouble=True)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(False)

    def _show(self, text: str, *, trouble: bool) -> None:
        role = "trouble" if trouble else "muted"
        if self.count_label.property("role") != role:
            self.count_label.setProperty("role", role)
            self._use_theme()
        if text != self.count_label.text():
            self.count_label.setText(text)
            say(self.count_label, text)

    # ---- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter in the field, close with Esc anywhere in the bar."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.field.hasFocus():
            self.step_requested.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    # ---- layout ------------------------------------------------------------------------------

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("find_field")
        field.setAccessibleName(self.tr("Words to find"))
        field.setPlaceholderText(self.tr("Find"))
        field.setMaxLength(_LONGEST)
        field.setMinimumWidth(_FIELD)
        field.setClearButtonEnabled(True)
        return field

    def _scope_combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("find_scope")
        combo.setAccessibleName(self.tr("Where to look"))
        combo.addItem(self.tr("in the article"), Scope.ARTICLE.value)
        combo.addItem(self.tr("in comments and corrections"), Scope.ANNOTATIONS.value)
        combo.view().setMinimumWidth(combo.sizeHint().width())  # room for all words once it is open
        combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_SCOPE_LETTERS)
        return combo

    def _switch(self, name: str, icon_name: str, text: str) -> QToolButton:
        button = self._button(name, icon_name, text)
        button.setCheckable(True)
        return button

    def _button(self, name: str, icon_name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setProperty("role", "quiet")
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icons[button] = icon_name
        return button

    def _lay_out(self) -> None:
        fields = QWidget()
        flow = FlowLayout(fields, spacing=GRID)
        for part in (
            _row(self.field, self.previous_button, self.next_button),
            _row(self.scope_combo, self.case_button, self.word_button, self.expression_button),
            self.count_label,
        ):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        fields.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.addWidget(fields, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _use_theme(self) -> None:
        theme = self._appearance.theme
        self.setStyleSheet(
            panel_sheet(theme) + f"QFrame#find_bar {{ border-top: 1px solid {theme.edge.name()}; }}"
        )
        for button, name in self._icons.items():
            button.setIcon(icon(name, theme))


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    for widget in widgets:
        row.addWidget(widget)
    return box
