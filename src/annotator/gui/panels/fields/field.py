"""What all editors have in common: a value goes in silently, edits come out with their name."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.core.annotation import AttributeValue


class Field(QWidget):
    """
    Edits one property; *name* says which one and is the last part of its objectName.

    Undo and redo belong to the document: the editors inside leave their shortcuts to the window.
    """

    edited = Signal(str, object)
    """The name and the new value; None takes the value away."""
    left = Signal()
    """The keyboard went elsewhere, or a choice is complete: the next edit is a step of its own."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """Name the field; *label* is what people read."""
        super().__init__(parent)
        self.name = name
        self.label = label
        self.beside_label: QWidget | None = None
        self._editors: list[QWidget] = []
        self.setObjectName(f"field_{name}")

    @property
    def first(self) -> QWidget:
        """The editor that Tab reaches first."""
        return self._editors[0]

    @property
    def last(self) -> QWidget:
        """The editor that Tab reaches last."""
        return self._editors[-1]

    def follow(self, before: QWidget) -> None:
        """Let Tab reach the editors in their order, after *before*."""
        for editor in self._editors:
            QWidget.setTabOrder(before, editor)
            before = editor

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a value without telling anybody, and leave the cursor where it is if that is possible."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read and copied but not changed."""
        raise NotImplementedError

    def watch(self, editor: QWidget, part: str) -> None:
        """Take care of an editor widget inside: its name, the focus, and the shortcuts of undo and redo."""
        self._editors.append(editor)
        editor.setObjectName(f"{self.objectName()}_{part}")
        editor.setAccessibleName(self.label)
        editor.installEventFilter(self)

    def forget(self, editor: QWidget) -> None:
        """Take an editor that was watched away."""
        self._editors.remove(editor)
        editor.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard leaves; keep editors from taking undo and redo for themselves."""
        if event.type() == QEvent.Type.FocusOut:
            self.on_left()
        elif (
            event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event)
        ):
            event.ignore()
            return True
        return False

    def on_left(self) -> None:
        """Do what is due when the keyboard leaves."""
        self.left.emit()


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
