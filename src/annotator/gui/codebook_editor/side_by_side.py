"""How a page of the editor is laid out: what there is on the left, the form of one thing on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from annotator.gui.panels.panel import GRID


def column() -> tuple[QWidget, QVBoxLayout]:
    """Return the left side of a page, still empty, and what its parts are added to."""
    left = QWidget()
    parts = QVBoxLayout(left)
    parts.setContentsMargins(0, GRID, GRID, 0)
    parts.setSpacing(GRID)
    return left, parts


def lay_side_by_side(page: QWidget, left: QWidget, form: QWidget, name: str) -> None:
    """Lay *left* and *form*, which scrolls, beside each other on *page*; parts are named after *name*."""
    scroll = QScrollArea()
    scroll.setObjectName(f"{name}_scroll")
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(form)
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setObjectName(f"{name}_splitter")
    splitter.addWidget(left)
    splitter.addWidget(scroll)
    splitter.setSizes((320, 520))
    splitter.setStretchFactor(1, 1)
    splitter.setChildrenCollapsible(False)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, GRID, 0, 0)
    whole.addWidget(splitter)
