"""What can be done with a hint: buttons, and the same in menus."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.panel import GRID, role_label


class Wish(Enum):
    """What is to become of hints."""

    ACCEPT = auto()
    DISMISS = auto()


class HintActions(QWidget):
    """The reason for a hint, and buttons that are wishes about it."""

    settled = Signal(object, bool)
    """A `Wish`, and whether it is about all hints of this kind."""
    reason_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Lay out the buttons."""
        super().__init__(parent)
        self._appearance = appearance
        self.reason_label = role_label("", "", "hint_reason")
        self.accept_button = self._wish("accept_hint", self.tr("Accept"), Wish.ACCEPT, self.tr("Enter"))
        self.dismiss_button = self._wish("dismiss_hint", self.tr("Dismiss"), Wish.DISMISS, self.tr("Delete"))
        self.why_button = self._button("why_hint", self.tr("Why?"))
        self.why_button.setToolTip(self.tr("The rule behind it, with examples (? in the list)"))
        self.kind_button = self._button("hint_kind", self.tr("All of this kind"))
        self.kind_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the icon tells it
        self.kind_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        kind = QMenu(self.kind_button)
        self.add_kind(kind)
        self.kind_button.setMenu(kind)
        strip = QWidget()
        row = FlowLayout(strip, spacing=GRID // 2)
        for button in (self.accept_button, self.dismiss_button, self.why_button, self.kind_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.reason_label)
        column.addWidget(strip)
        self._use_theme()
        self.why_button.clicked.connect(self.reason_requested)
        appearance.theme_changed.connect(self._use_theme)

    def show_reason(self, reason: str, *, can_edit: bool) -> None:
        """Show why there is a hint; without the right to edit, only the reason can be asked for."""
        self.reason_label.setText(reason)
        for button in (self.accept_button, self.dismiss_button, self.kind_button):
            button.setEnabled(can_edit)

    def add_to(self, menu: QMenu, *, can_edit: bool) -> None:
        """Add the same wishes to *menu*."""
        menu.addAction(self.tr("&Why?"), self.reason_requested.emit)
        if can_edit:
            menu.addSeparator()
            menu.addAction(self.tr("A&ccept"), lambda: self.settled.emit(Wish.ACCEPT, False))
            menu.addAction(self.tr("D&ismiss"), lambda: self.settled.emit(Wish.DISMISS, False))
            menu.addSeparator()
            self.add_kind(menu)

    def add_kind(self, menu: QMenu) -> None:
        """Add the wishes about all hints of this kind to *menu*."""
        for name, text, wish in (
            ("accept_kind", self.tr("&Accept all of this kind"), Wish.ACCEPT),
            ("dismiss_kind", self.tr("&Dismiss all of this kind"), Wish.DISMISS),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, wish=wish: self.settled.emit(wish, True))

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("role", "choice")
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _wish(self, name: str, text: str, wish: Wish, key: str) -> QToolButton:
        button = self._button(name, text)
        button.setToolTip(self.tr("{key} in the list does the same.").format(key=key))
        button.clicked.connect(lambda: self.settled.emit(wish, False))
        return button

    @Slot()
    def _use_theme(self) -> None:
        theme = self._appearance.theme
        self.accept_button.setIcon(icon("check", theme))
        self.dismiss_button.setIcon(icon("x", theme))
        self.kind_button.setIcon(icon("chevron-down", theme))
