"""The little that Qt's own style does not do: hairlines, calm surfaces, visible focus."""

from typing import Final

from annotator.gui.theme import Theme

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
QFrame#banner {{ background: {hover}; border-bottom: 1px solid {edge}; }}
QToolTip {{ background: {field}; color: {ink}; border: 1px solid {edge}; padding: 4px 6px; }}
"""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a window in *theme*."""
    roles = ("window", "ink", "edge", "hover", "focus", "muted", "field")
    return _SHEET.format(**{role: getattr(theme, role).name() for role in roles})
