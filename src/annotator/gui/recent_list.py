"""The recent files as a list to choose from."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QWidget,
)

from annotator.gui.recent import RecentFiles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_FOLDER: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 8


class RecentModel(QAbstractListModel):
    """The recent files as rows: the name, and the folder as `FOLDER`."""

    def __init__(self, recent: RecentFiles, parent: QWidget | None = None) -> None:
        """Follow *recent*."""
        super().__init__(parent)
        self._recent = recent
        self._paths = recent.paths()
        recent.changed.connect(self._on_recent_changed)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, the folder or the whole path of a file."""
        path = self._paths[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return path.name
            case Qt.ItemDataRole.ToolTipRole:
                return str(path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{path.name}, {path.parent}"
            case _:
                return str(path.parent) if role == _FOLDER else None

    def path(self, index: _Index) -> Path:
        """Return the file in a row."""
        return self._paths[index.row()]

    def _on_recent_changed(self) -> None:
        self.beginResetModel()
        self._paths = self._recent.paths()
        self.endResetModel()


class _RowDelegate(QStyledItemDelegate):
    """Draws the name and, stepping back beside it, the folder."""

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: _Index) -> None:
        from PySide6.QtWidgets import QStyle  # its many enumerations cost time at the start

        self.initStyleOption(option, index)
        name, folder = option.text, index.data(_FOLDER)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        metrics, palette = option.fontMetrics, option.palette
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.save()
        painter.setPen(palette.color(role.HighlightedText if selected else role.Text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(shown) + 2 * _PAD)
        painter.setPen(palette.color(role.HighlightedText if selected else role.PlaceholderText))
        elided = metrics.elidedText(folder, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

    def sizeHint(self, option: "QStyleOptionViewItem", index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + _PAD)


class RecentList(QListView):
    """The list; a click or Enter chooses a file."""

    file_chosen = Signal(object)
    """The `Path` to open."""
    current_moved = Signal(object)
    """The `QRect` of the file that has the keyboard now."""

    def __init__(self, recent: RecentFiles, parent: QWidget | None = None) -> None:
        """Show *recent*."""
        super().__init__(parent)
        self.setObjectName("recent_files")
        self.setAccessibleName(self.tr("Recent files"))
        self._model = RecentModel(recent, self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QListView { activate-on-singleclick: 1; }")
        self.activated.connect(lambda index: self.file_chosen.emit(self._model.path(index)))
        self.selectionModel().currentChanged.connect(
            lambda current: self.current_moved.emit(self.visualRect(current))
        )
        self._model.modelReset.connect(self.updateGeometry)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        current = self.currentIndex() if self.currentIndex().isValid() else self._model.index(0)
        self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.Select)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Step back."""
        super().focusOutEvent(event)
        self.clearSelection()

    def sizeHint(self) -> QSize:
        """Ask for room for all files; the page scrolls, not the list."""
        height = self._model.rowCount() * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)
