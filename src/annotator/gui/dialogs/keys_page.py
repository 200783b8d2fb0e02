"""The page of the settings on which the actions get other keys."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import labelled
from annotator.gui.dialogs.key_recorder import KeyRecorder
from annotator.gui.key_table import KeyEntry, KeySection, key_sections, shown_keys

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook
    from annotator.gui.key_map import KeyMap

_ENTRY: Final = Qt.ItemDataRole.UserRole
_GAP: Final = 8


class _KeyTree(QTreeWidget):
    """Keeps Enter to itself, which would press the dialog's button."""

    recording_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for a new key for what is chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.recording_requested.emit()
        else:
            super().keyPressEvent(event)


class KeysPage(QWidget):
    """
    All actions with their keys, to be searched, and below them the recorder for the chosen one.

    Keys that cannot be changed, those of the article and of the codes, are listed too.
    """

    def __init__(self, keys: "KeyMap", codebook: "Codebook | None", parent: QWidget | None = None) -> None:
        """List everything; *codebook* is the one whose keys the article takes."""
        super().__init__(parent)
        self._keys, self._codebook = keys, codebook
        self._filter = QLineEdit()
        self._filter.setObjectName("key_filter")
        self._filter.setClearButtonEnabled(True)
        self._tree = self._build_tree()
        self._listed: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._recorder = KeyRecorder(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(labelled(QLabel(self.tr("&Find an action or a key")), self._filter))
        column.addWidget(self._filter)
        column.addWidget(self._tree, 1)
        column.addWidget(self._recorder)
        self._filter.textChanged.connect(self._on_filter_text_changed)
        self._tree.currentItemChanged.connect(self._on_tree_current_item_changed)
        self._tree.recording_requested.connect(self._recorder.begin)
        self._tree.itemDoubleClicked.connect(self._recorder.begin)
        self._recorder.changed.connect(self._fill)
        self._fill()

    def restore(self) -> None:
        """Give all actions the keys that they had at first."""
        self._keys.reset_all()
        self._fill()

    def _build_tree(self) -> _KeyTree:
        tree = _KeyTree()
        tree.setObjectName("key_tree")
        tree.setAccessibleName(self.tr("Actions and their keys"))
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setUniformRowHeights(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(12)
        tree.setStyleSheet("QTreeView::item { padding: 2px 0; }")
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return tree

    # ---- the list ----------------------------------------------------------------------------

    def _fill(self) -> None:
        """List everything anew, and stay at the action that is chosen."""
        chosen = _row_id(self._tree.currentItem())
        sections = key_sections(self._keys, self._codebook)
        self._recorder.sections = sections
        self._listed = []  # before the tree deletes them
        self._tree.clear()
        self._listed = [self._added(section) for section in sections]
        self._tree.expandAll()
        self._on_filter_text_changed(self._filter.text())
        self._choose(chosen)

    def _added(self, section: KeySection) -> tuple[QTreeWidgetItem, list[QTreeWidgetItem]]:
        top = QTreeWidgetItem(self._tree, [section.title])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = QFont(top.font(0))
        font.setBold(True)
        top.setFont(0, font)
        items = []
        for entry in section.entries:
            item = QTreeWidgetItem(top, [entry.name, shown_keys(entry.keys)])
            item.setData(0, _ENTRY, entry)
            if entry.row is not None and self._keys.is_changed(entry.row):
                item.setFont(1, font)
                item.setToolTip(1, self.tr("Changed"))
            items.append(item)
        return top, items

    def _choose(self, row_id: str) -> None:
        """Make the action with this identifier the chosen one, or else the first that can be seen."""
        seen = [item for _, items in self._listed for item in items if not item.isHidden()]
        wanted = [item for item in seen if row_id and _row_id(item) == row_id]
        for item in (*wanted, *seen)[:1]:
            self._tree.setCurrentItem(item)

    # ---- slots -------------------------------------------------------------------------------

    def _on_filter_text_changed(self, text: str) -> None:
        """Show what has *text* in its name or among its keys."""
        wanted = text.casefold().strip()
        for top, items in self._listed:
            for item in items:
                item.setHidden(wanted not in f"{item.text(0)}\n{item.text(1)}".casefold())
            top.setHidden(all(item.isHidden() for item in items))

    def _on_tree_current_item_changed(self, item: QTreeWidgetItem | None) -> None:
        self._recorder.show_entry(_entry(item))


def _entry(item: QTreeWidgetItem | None) -> KeyEntry | None:
    found = None if item is None else item.data(0, _ENTRY)
    return found if isinstance(found, KeyEntry) else None


def _row_id(item: QTreeWidgetItem | None) -> str:
    """Return the identifier of the action that *item* shows, empty for none."""
    entry = _entry(item)
    return "" if entry is None or entry.row is None else entry.row.id
