"""What all panels have in common: a quiet title, an 8-pixel grid, colours from the theme."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.contrast import blend
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.theme import Theme

GRID: Final = 8

_SHEET: Final = """
QLabel[role="muted"], QLabel[role="title"], QCheckBox {{ color: {muted}; }}
QLabel[role="trouble"] {{ color: {trouble}; }}
QLabel[role="empty"] {{ color: {muted}; border: 2px solid transparent; border-radius: 6px; padding: 6px; }}
QLabel[role="empty"]:focus {{ border-color: {focus}; }}
QTreeView, QTableView, QListView[role="list"] {{
    background: {window}; color: {ink}; border: 2px solid transparent; border-radius: 6px; outline: 0;
    selection-background-color: {selection}; selection-color: {ink}; placeholder-text-color: {muted};
}}
QAbstractItemView[role="list"] {{ background: {field}; border-color: {outline}; }}
QTreeView:focus, QTableView:focus, QAbstractItemView[role="list"]:focus {{ border-color: {focus}; }}
QAbstractItemView[role="list"]::item {{ padding: 3px; }}
QTreeView::item:selected, QListView[role="list"]::item:selected {{ background: {selection}; color: {ink}; }}
QTreeView::item:hover:!selected {{ background: {hover}; }}
QHeaderView::section {{ background: {window}; color: {muted}; border: 0; padding: 4px; }}
QLineEdit, QPlainTextEdit {{
    background: {field}; color: {ink}; border: 1px solid {outline}; border-radius: 6px; padding: 3px 5px;
    selection-background-color: {selection}; selection-color: {ink}; placeholder-text-color: {muted};
}}
QPlainTextEdit {{ padding: 0 1px; }}
QLineEdit:focus {{ border: 2px solid {focus}; padding: 2px 4px; }}
QPlainTextEdit:focus {{ border: 2px solid {focus}; padding: 0; }}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QPlainTextEdit:disabled {{ background: {window}; }}
QToolButton[role="choice"] {{ border: 1px solid {outline}; border-radius: 6px; padding: 3px 8px; }}
QToolButton[role="choice"]:hover {{ background: {hover}; }}
QToolButton[role="choice"]:checked {{ background: {chosen}; border-color: {accent}; }}
QToolButton[role="choice"]:focus {{ border: 2px solid {focus}; padding: 2px 7px; }}
QToolButton[role="quiet"] {{
    border: 1px solid transparent; border-radius: 6px; padding: 3px 6px; color: {muted};
}}
QToolButton[role="quiet"]:hover {{ background: {hover}; }}
QToolButton[role="quiet"]:checked {{ background: {chosen}; color: {ink}; }}
QToolButton[role="quiet"]:disabled {{ color: {faint}; }}
QToolButton[role="quiet"]:focus {{ border-color: {focus}; }}
QToolButton[role="words"] {{
    border: 1px solid transparent; border-radius: 6px; padding: 3px 6px; color: {ink}; text-align: left;
}}
QToolButton[role="words"]:hover {{ background: {hover}; }}
QToolButton[role="words"]:focus {{ border-color: {focus}; }}
"""


_ROLES: Final = (
    "window",
    "field",
    "ink",
    "muted",
    "outline",
    "hover",
    "accent",
    "selection",
    "focus",
    "trouble",
)
_FAINT: Final = 0.6
"""How much of a muted colour is left of what cannot be used now."""


def panel_sheet(theme: Theme) -> str:
    """Return the style sheet of a panel in *theme*."""
    return _SHEET.format(**{role: color.name() for role, color in panel_colors(theme).items()})


def panel_colors(theme: Theme) -> dict[str, QColor]:
    """Return the colours that style sheets of panels name."""
    return {
        **{role: getattr(theme, role) for role in _ROLES},
        "chosen": blend(theme.accent, theme.window, theme.tint),
        "faint": blend(theme.muted, theme.window, _FAINT),
    }


class Panel(QWidget):
    """A titled column; subclasses add to `column`, and to `title_row` what belongs beside the title."""

    def __init__(self, title: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Lay out the title."""
        super().__init__(parent)
        self._appearance = appearance
        self.focus_target: QWidget = self
        """What gets the keyboard when the panel does; a focus proxy would be where Tab goes first."""
        self.setAccessibleName(title)
        self.title_label = ElidedLabel(title)
        self.title_label.setProperty("role", "title")
        font = self.title_label.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setWeight(QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self.title_label.setFont(font)
        self.title_row = QHBoxLayout()
        self.title_row.setContentsMargins(GRID, 0, 0, 0)
        self.title_row.setSpacing(GRID)
        self.title_row.addWidget(self.title_label)
        self.title_row.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GRID, GRID, GRID, GRID)
        self.column.setSpacing(GRID)
        self.column.addLayout(self.title_row)
        self._use_theme()
        appearance.theme_changed.connect(self._use_theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on."""
        super().focusInEvent(event)
        if self.focus_target is not self:
            self.focus_target.setFocus(event.reason())

    # A slot that a panel overrides would outlive the panel, so each connects what it needs besides.
    @Slot()
    def _use_theme(self) -> None:
        self.setStyleSheet(panel_sheet(self._appearance.theme))


def role_label(text: str, role: str, name: str = "") -> QLabel:
    """Return a label that wraps and that the panel's style sheet colours: muted, trouble or empty."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
