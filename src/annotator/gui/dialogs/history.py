"""The steps that were taken in this document, to go back to any of them or forward again."""

from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QUndoCommand
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from annotator.gui.commands import ChangeCommand
from annotator.gui.dialogs.frame import Frame, muted, words
from annotator.gui.icons import icon
from annotator.gui.models.words import quote_line
from annotator.gui.session import Session
from annotator.gui.theme import Theme

_WIDTH: Final = 420
_HEIGHT: Final = 480
_LONGEST: Final = 60
"""Code points of the words a step is about."""
_FROM_EDGE: Final = 24
_ICON: Final = QSize(16, 16)
_SHEET: Final = """
QListWidget { border: 2px solid palette(mid); border-radius: 6px; padding: 4px; }
QListWidget:focus { border-color: palette(highlight); }
QListWidget::item { padding: 3px; }
"""


class HistoryDialog(Frame):
    """
    The undo stack as a list, from the document as it was opened to the last step.

    Choosing a step goes there at once and leaves the dialog open, so that one can look and choose again.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """List the steps of *session*."""
        super().__init__("history", self.tr("History of changes"), parent)
        self.resize(_WIDTH, _HEIGHT)
        self._session = session
        self._theme = theme
        stack = session.undo_stack
        self.list = _Steps()
        self.list.setObjectName("history_steps")
        self.list.setAccessibleName(self.tr("Steps, the oldest first"))
        self.list.setStyleSheet(_SHEET)
        if stack.count():
            hint = self.tr("Click a step, or press Enter on it, to go there. Nothing is lost by looking.")
            self.body.addWidget(muted(words(hint, "history_hint")))
            self.body.addWidget(self.list, 1)
        else:
            nothing = self.tr(
                "Nothing has been changed yet. Every step will be listed here, and you can go back to any."
            )
            self.add_words(nothing, "history_empty")
            self.body.addStretch(1)
        self.add_button(self.tr("Close"), "close", QDialogButtonBox.ButtonRole.RejectRole, default=True)
        self.list.addItems([""] * (stack.count() + 1))
        self._show_state()
        self.list.step_chosen.connect(self._on_list_step_chosen)
        self.list.setFocus()

    @classmethod
    def tell(cls, parent: QWidget, session: Session, theme: Theme) -> None:
        """Show the dialog at the right of the window, beside the article, until it is closed."""
        dialog = cls(session, theme, parent)
        window = parent.window()
        dialog.resize(_WIDTH, min(_HEIGHT, window.height() - 2 * _FROM_EDGE))
        left = max(0, window.width() - dialog.width() - _FROM_EDGE)
        dialog.move(window.mapToGlobal(QPoint(left, _FROM_EDGE)))
        dialog.run()

    def _show_state(self) -> None:
        """Tell for each step whether it is the present one, saved, or taken back."""
        stack = self._session.undo_stack
        for row in range(self.list.count()):
            self._show_step(self.list.item(row), row, stack.index(), stack.cleanIndex())
        self.list.setCurrentRow(stack.index())
        self.list.scrollToItem(self.list.currentItem())

    def _show_step(self, item: QListWidgetItem, row: int, now: int, saved: int) -> None:
        stack = self._session.undo_stack
        text = self.tr("The document as it was opened") if row == 0 else stack.text(row - 1)
        notes = [
            note
            for note, applies in (
                (self.tr("now"), row == now),
                (self.tr("saved here"), row == saved and row > 0),
                (self.tr("taken back"), row > now),
            )
            if applies
        ]
        words = self._words(row - 1) if row else ""
        item.setText(" · ".join((text, *notes)) + (f" – {words}" if words else ""))
        font = item.font()
        font.setBold(row == now)
        item.setFont(font)
        role = QPalette.ColorRole.PlaceholderText if row > now else QPalette.ColorRole.Text
        item.setForeground(self.palette().color(role))
        name = "arrow-right" if row == now else "save" if row == saved and row > 0 else "minus"
        item.setIcon(icon(name, self._theme))

    def _words(self, number: int) -> str:
        """Return the beginning of the words that a step is about, empty if it is about none."""
        command: QUndoCommand | None = self._session.undo_stack.command(number)
        while command is not None and command.childCount():
            command = command.child(0)
        found = command.subject if isinstance(command, ChangeCommand) else None
        return "" if found is None else quote_line(self._session.document.article.text, found, _LONGEST)

    @Slot(int)
    def _on_list_step_chosen(self, row: int) -> None:
        self._session.end_typing()
        self._session.undo_stack.setIndex(row)
        self._show_state()


class _Steps(QListWidget):
    """A list in which a click or Enter chooses; moving with the arrow keys does not."""

    step_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setIconSize(_ICON)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.step_chosen.emit(self.row(item)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.step_chosen.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
