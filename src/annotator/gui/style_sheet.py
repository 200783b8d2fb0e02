"""The little that Qt's own style does not do: hairlines, calm surfaces, visible focus."""

from typing import Final

from PySide6.QtGui import QColor

from annotator.gui.contrast import blend
from annotator.gui.theme import Theme

_SCROLL_BAR: Final = 0.8
"""How strongly the handle of a scroll bar stands out."""

_SHEET: Final = """
QMainWindow, QMenuBar, QToolBar, QStatusBar {{ background: {window}; color: {ink}; }}
QMenuBar {{ padding: 2px 8px; }}
QToolBar {{ border: 0; border-bottom: 1px solid {edge}; padding: 4px 8px; spacing: 4px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {edge}; }}
QToolButton:focus {{ border-color: {focus}; }}
QStatusBar {{ border-top: 1px solid {edge}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ color: {muted}; padding: 2px 8px; }}
QSplitter::handle {{ background: {edge}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QScrollBar {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {scroll}; border: 3px solid transparent; border-radius: 6px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ border: 0; width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QTabWidget::pane {{ border: 0; }}
QTabWidget::tab-bar {{ left: 0; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {muted}; border: 0; border-bottom: 2px solid {edge}; padding: 6px 12px;
}}
QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ background: {hover}; }}
QTabBar:focus {{ border: 2px solid {focus}; border-radius: 6px; }}
QFrame#verdict_card, QFrame#anchor_card {{ background: {hover}; border-radius: 6px; }}
QFrame#verdict_card:focus, QFrame#anchor_card:focus {{ border: 1px solid {focus}; }}
QFrame#banner {{ background: {hover}; border-bottom: 1px solid {edge}; }}
QToolTip {{ background: {field}; color: {ink}; border: 1px solid {edge}; padding: 4px 6px; }}
"""

_ROWS: Final = """
QTableView[role="rows"] {{
    background: {paper}; color: {ink}; border: 2px solid {edge}; border-radius: 6px; outline: 0;
    alternate-background-color: {field};
    selection-background-color: {selection}; selection-color: {ink};
}}
QTableView[role="rows"]:focus {{ border-color: {focus}; }}
QTableView[role="rows"]::item {{ padding: 0 8px; border: 0; }}
QTableView[role="rows"] QHeaderView {{ background: {paper}; border: 0; }}
QTableView[role="rows"] QHeaderView::section {{
    background: {paper}; color: {muted}; border: 0; border-bottom: 1px solid {edge}; padding: 6px 8px;
}}
"""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a window in *theme*."""
    roles = ("window", "ink", "edge", "hover", "focus", "muted", "field", "accent")
    return _SHEET.format(scroll=scroll_color(theme).name(), **_named(theme, roles))


def rows_sheet(theme: Theme) -> str:
    """Return what a window with tables of rows to choose from needs besides; the first one has none."""
    return _ROWS.format(**_named(theme, ("paper", "field", "ink", "muted", "edge", "selection", "focus")))


def _named(theme: Theme, roles: tuple[str, ...]) -> dict[str, str]:
    return {role: getattr(theme, role).name() for role in roles}


def scroll_color(theme: Theme) -> QColor:
    """Return the colour of the handles of scroll bars."""
    return blend(theme.muted, theme.paper, _SCROLL_BAR)
