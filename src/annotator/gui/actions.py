"""The window's actions as rows: what they are called, which keys they have, when they can be used."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from annotator.gui.icons import icon
from annotator.gui.theme import Theme

_KEY: Final = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionRow:
    """
    One action.

    *text* is English and translated in the context "Actions". *needs* names what must be there for
    the action to be enabled: "document", "editable", "undo", "redo", "current" or nothing.
    """

    id: str
    text: str
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    icon: str = ""
    needs: str = ""


FILE: Final = (
    ActionRow("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), (_KEY.Open,), "folder-open"),
    ActionRow(
        "paste", QT_TRANSLATE_NOOP("Actions", "&Paste an article…"), ("Ctrl+Shift+V",), "clipboard-paste"
    ),
    ActionRow("sample", QT_TRANSLATE_NOOP("Actions", "Try the sample ar&ticle"), (), "book-open"),
    ActionRow("save", QT_TRANSLATE_NOOP("Actions", "&Save"), (_KEY.Save,), "save", "editable"),
    ActionRow("save_as", QT_TRANSLATE_NOOP("Actions", "Save &as…"), ("Ctrl+Shift+S",), "", "document"),
    ActionRow("hand_in", QT_TRANSLATE_NOOP("Actions", "&Hand in…"), ("Ctrl+Return",), "send", "editable"),
    ActionRow("close", QT_TRANSLATE_NOOP("Actions", "&Close"), (_KEY.Close,)),
    ActionRow("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
)
EDIT: Final = (
    ActionRow("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), (_KEY.Undo,), "undo", "undo"),
    ActionRow("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), (_KEY.Redo, "Ctrl+Y"), "redo", "redo"),
    ActionRow("details", QT_TRANSLATE_NOOP("Actions", "Edit &details"), ("F2",), "pencil", "current"),
    ActionRow(
        "remove", QT_TRANSLATE_NOOP("Actions", "&Remove annotation"), ("Ctrl+Delete",), "trash", "current"
    ),
)
GO: Final = (
    ActionRow("next", QT_TRANSLATE_NOOP("Actions", "&Next annotation"), ("Alt+Down",), "", "document"),
    ActionRow("previous", QT_TRANSLATE_NOOP("Actions", "&Previous annotation"), ("Alt+Up",), "", "document"),
    ActionRow("next_pane", QT_TRANSLATE_NOOP("Actions", "Next pa&ne"), ("F6",), "", "document"),
    ActionRow("previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous pan&e"), ("Shift+F6",), "", "document"),
)
VIEW: Final = (
    ActionRow(
        "larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), (_KEY.ZoomIn, "Ctrl+="), "a-large-small"
    ),
    ActionRow("smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), (_KEY.ZoomOut,), ""),
    ActionRow("normal_size", QT_TRANSLATE_NOOP("Actions", "&Normal text size"), ("Ctrl+0",), ""),
)
HELP: Final = (ActionRow("about", QT_TRANSLATE_NOOP("Actions", "&About Annotator")),)


class Actions:
    """The actions of one window by their identifier, built from the rows."""

    def __init__(
        self,
        rows: Iterable[ActionRow],
        handlers: Mapping[str, Callable[[], object]],
        *,
        theme: Theme,
        parent: QObject,
    ) -> None:
        """Build an action for every row and connect it to the handler with its identifier."""
        self._rows = {row.id: row for row in rows}
        self._actions = {row.id: _built(row, theme, parent) for row in self._rows.values()}
        for row_id, action in self._actions.items():
            handler = handlers[row_id]
            action.triggered.connect(lambda _checked=False, handler=handler: handler())

    def __getitem__(self, row_id: str) -> QAction:
        """Return the action with this identifier."""
        return self._actions[row_id]

    def enable(self, there: Iterable[str]) -> None:
        """Enable the actions whose needs are *there*."""
        available = {"", *there}
        for row_id, row in self._rows.items():
            self._actions[row_id].setEnabled(row.needs in available)

    def name_step(self, row_id: str, step: str) -> None:
        """Add to the text of undo or redo what it would take back or do again."""
        text = QCoreApplication.translate("Actions", self._rows[row_id].text)
        self._actions[row_id].setText(f"{text}: {step}" if step else text)
        self._actions[row_id].setIconText(text.replace("&", ""))

    def tint(self, theme: Theme) -> None:
        """Draw the icons in the colours of *theme*."""
        for row_id, row in self._rows.items():
            if row.icon:
                self._actions[row_id].setIcon(icon(row.icon, theme))


def _built(row: ActionRow, theme: Theme, parent: QObject) -> QAction:
    action = QAction(QCoreApplication.translate("Actions", row.text), parent)
    action.setObjectName(row.id)
    keys = [QKeySequence(key) for key in row.keys]
    action.setShortcuts(list(dict.fromkeys(key for key in keys if not key.isEmpty())))
    if row.icon:
        action.setIcon(icon(row.icon, theme))
    return action
