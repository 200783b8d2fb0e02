"""Whether everything can be read and reached where there is little room."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolBar,
    QWidget,
)

from annotator.gui.elided_label import ElidedLabel

SMALL = (1024, 600)


@contextmanager
def letters(factor: float) -> Iterator[None]:
    """Let the interface have letters that are larger by *factor*."""
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * factor)
    QApplication.setFont(larger)
    try:
        yield
    finally:
        QApplication.setFont(font)


def clipped(root: QWidget) -> list[str]:
    """Return the words in *root* that do not fit into their place."""
    found = []
    for part in root.findChildren(QWidget):
        if part.isVisible() and _is_too_small(part):
            words = part.property("text") or part.objectName()
            found.append(f"{words!r} has {part.size().toTuple()}, needs {_needed(part)}")
    return found


def out_of_reach(root: QWidget) -> list[str]:
    """Return the buttons and fields that lie outside *root*, and cannot be scrolled to either."""
    found = []
    for part in root.findChildren(QWidget):
        if not isinstance(part, QAbstractButton | QLineEdit) or not part.isVisible():
            continue
        place = part.rect().translated(part.mapTo(root, part.rect().topLeft()))
        if not root.rect().contains(place) and not _can_be_scrolled_to(part):
            found.append(part.objectName() or str(part.property("text")))
    return found


def _needed(part: QWidget) -> tuple[int, int]:
    layout = part.layout()
    if part.hasHeightForWidth() or (layout is not None and layout.hasHeightForWidth()):
        return 0, part.heightForWidth(part.width())
    hint = part.minimumSizeHint() if isinstance(part, ElidedLabel | QLineEdit) else part.sizeHint()
    return hint.width(), hint.height()


def _is_too_small(part: QWidget) -> bool:
    if isinstance(part, QLabel) and not part.text() and part.pixmap().isNull():
        return False
    if not isinstance(part, QLabel | QAbstractButton | QLineEdit) or isinstance(part.parent(), QToolBar):
        return False
    width, height = _needed(part)
    return part.width() < width or part.height() < height


def _can_be_scrolled_to(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False
