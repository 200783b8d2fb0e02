"""The window's actions as rows: what they are called, which keys they have, when they can be used."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from annotator.core.messages import Message
from annotator.gui.icons import icon
from annotator.gui.key_map import KeyMap
from annotator.gui.language import told
from annotator.gui.theme import Theme

_KEY: Final = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionRow:
    """
    One action; *keys* are those it has until the user chooses others (see `KeyMap`).

    *needs* names what must be there for
    the action to be enabled: "document", "assignment", "editable", "undo",
    "redo", "current", "editable_current" or
    nothing. *place* is where macOS wants it in its menus: "settings", "about", "quit" or nothing.
    """

    id: str
    text: Message
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    icon: str = ""
    needs: str = ""
    checkable: bool = False
    place: str = ""

    @property
    def name(self) -> str:
        """What the action is called in the language of the app, outside of menus."""
        return told(self.text).replace("&", "").removesuffix("…")


FILE: Final = (
    ActionRow("open", Message("Actions", "&Open…"), (_KEY.Open,), "folder-open"),
    ActionRow("paste", Message("Actions", "&Paste an article…"), ("Ctrl+Shift+V",), "clipboard-paste"),
    ActionRow("fetch", Message("Actions", "Fetch an article from the &web…")),
    ActionRow("sample", Message("Actions", "Try the sample ar&ticle"), (), "book-open"),
    ActionRow("sample_key", Message("Actions", "Open the sample answer ke&y")),
    ActionRow("save", Message("Actions", "&Save"), (_KEY.Save,), "save", "editable"),
    ActionRow("save_as", Message("Actions", "Save &as…"), ("Ctrl+Shift+S",), "", "document"),
    ActionRow("hand_in", Message("Actions", "&Hand in…"), ("Ctrl+Return",), "send", "editable"),
    ActionRow("assign", Message("Actions", "Pr&epare an assignment…"), (), "", "document"),
    ActionRow("make_key", Message("Actions", "&Make the answer key"), (), "", "document"),
    ActionRow("update_article", Message("Actions", "&Update the article…"), (), "", "editable"),
    ActionRow("article_facts", Message("Actions", "A&bout the article…"), (), "", "document"),
    ActionRow("print", Message("Actions", "Pr&int or export…"), (_KEY.Print,), "printer", "document"),
    ActionRow("grade_class", Message("Actions", "&Grade a class…"), (), "list-checks"),
    ActionRow("close", Message("Actions", "&Close"), (_KEY.Close,)),
    ActionRow("quit", Message("Actions", "&Quit"), ("Ctrl+Q",), place="quit"),
)
EDIT: Final = (
    ActionRow("undo", Message("Actions", "&Undo"), (_KEY.Undo,), "undo", "undo"),
    ActionRow("redo", Message("Actions", "&Redo"), (_KEY.Redo, "Ctrl+Shift+Z", "Ctrl+Y"), "redo", "redo"),
    ActionRow("note", Message("Actions", "&Note on the article…"), ("Ctrl+Shift+N",), "note", "editable"),
    ActionRow(
        "history", Message("Actions", "Histor&y of changes…"), ("Ctrl+Shift+H",), "history", "document"
    ),
    ActionRow("details", Message("Actions", "Edit &details"), ("F2",), "pencil", "current"),
    ActionRow("find", Message("Actions", "&Find…"), (_KEY.Find,), "search", "document"),
    ActionRow(
        "mark_all", Message("Actions", "Mark &all occurrences…"), ("Ctrl+M",), "list-checks", "editable"
    ),
    ActionRow("link", Message("Actions", "&Link from or to here"), ("F4",), "link", "editable"),
    ActionRow("remove", Message("Actions", "Re&move annotation"), ("Ctrl+Delete",), "trash", "current"),
    ActionRow("settings", Message("Actions", "Settin&gs…"), ("Ctrl+,",), "settings", place="settings"),
)
ANNOTATE: Final = (
    ActionRow(
        "boundaries", Message("Actions", "Move &boundaries"), ("F8",), "boundaries", "editable_current"
    ),
    ActionRow("split", Message("Actions", "&Split at the caret"), ("Ctrl+Shift+X",), "split", "editable"),
    ActionRow("merge", Message("Actions", "Mer&ge annotations"), ("Ctrl+Shift+J",), "join", "editable"),
    ActionRow(
        "add_words",
        Message("Actions", "Add or take away sele&cted words"),
        ("Ctrl+J",),
        "add-words",
        "editable_current",
    ),
    ActionRow(
        "duplicate",
        Message("Actions", "&Duplicate with another code…"),
        ("Ctrl+D",),
        "duplicate",
        "editable_current",
    ),
    ActionRow("sticky", Message("Actions", "&Keep a code for every selection"), ("F9",), "pin", "editable"),
)
CODEBOOK: Final = (
    ActionRow("codebook", Message("Actions", "&Edit codebook…"), ("Ctrl+Shift+B",), "pencil", "editable"),
    ActionRow("codebook_load", Message("Actions", "&Load codebook…"), (), "", "editable"),
    ActionRow("codebook_save", Message("Actions", "&Save codebook as…"), (), "", "document"),
    ActionRow("codebook_update", Message("Actions", "&Update codebook…"), (), "", "editable"),
)
GO: Final = (
    ActionRow("next", Message("Actions", "&Next annotation"), ("Alt+Down",), "", "document"),
    ActionRow("previous", Message("Actions", "&Previous annotation"), ("Alt+Up",), "", "document"),
    ActionRow("follow_link", Message("Actions", "F&ollow link"), ("Shift+F4",), "", "current"),
    ActionRow("filter", Message("Actions", "Fi&lter annotations"), ("Ctrl+Shift+F",), "funnel", "document"),
    ActionRow("next_hint", Message("Actions", "Next h&int"), ("F12",), "", "document"),
    ActionRow("previous_hint", Message("Actions", "Previo&us hint"), ("Shift+F12",), "", "document"),
    ActionRow("here", Message("Actions", "Annotations &here"), (), "list", "document"),
    ActionRow("find_next", Message("Actions", "&Find next"), ("F3",), "", "document"),
    ActionRow("find_previous", Message("Actions", "Find pre&vious"), ("Shift+F3",), "", "document"),
    ActionRow("next_pane", Message("Actions", "Ne&xt pane"), ("F6",), "", "document"),
    ActionRow("previous_pane", Message("Actions", "Previous pan&e"), ("Shift+F6",), "", "document"),
)
VIEW: Final = (
    ActionRow("larger", Message("Actions", "La&rger text"), (_KEY.ZoomIn, "Ctrl+="), "a-arrow-up"),
    ActionRow("smaller", Message("Actions", "&Smaller text"), (_KEY.ZoomOut,), "a-arrow-down"),
    ActionRow("normal_size", Message("Actions", "&Normal text size"), ("Ctrl+0",), ""),
    ActionRow("present", Message("Actions", "&Present"), ("F5",), "presentation", "document"),
    ActionRow("instructions", Message("Actions", "Sho&w or hide the instructions"), needs="assignment"),
    ActionRow("hints", Message("Actions", "&Hints"), ("Ctrl+I",), "lightbulb", "document", checkable=True),
    ActionRow("ruler", Message("Actions", "Reading r&uler"), ("Ctrl+Shift+R",), checkable=True),
    ActionRow(
        "corrections",
        Message("Actions", "Correct&ions in place"),
        ("Shift+F7",),
        "correction",
        "document",
        checkable=True,
    ),
    ActionRow(
        "corrected_reading",
        Message("Actions", "C&orrected reading"),
        ("F7",),
        "page-check",
        "document",
        checkable=True,
    ),
)
HELP: Final = (
    ActionRow("palette", Message("Actions", "&Commands…"), ("Ctrl+K",), "command"),
    ActionRow("keys", Message("Actions", "&Keyboard shortcuts"), ("F1",), "keyboard"),
    ActionRow("guide", Message("Actions", "&User guide"), (), "book-open"),
    ActionRow("about", Message("Actions", "&About Annotator"), place="about"),
)
SECTIONS: Final = (
    (Message("Menus", "&File"), FILE),
    (Message("Menus", "&Edit"), EDIT),
    (Message("Menus", "&Annotate"), ANNOTATE),
    (Message("Menus", "C&odebook"), CODEBOOK),
    (Message("Menus", "&Go"), GO),
    (Message("Menus", "&View"), VIEW),
    (Message("Menus", "&Help"), HELP),
)
"""All actions, by theme."""
ROWS: Final = tuple(row for _, rows in SECTIONS for row in rows)

_PLACES: Final = {
    "": QAction.MenuRole.NoRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Without a role, macOS would guess one from the action's text."""


class Actions:
    """The actions of one window by their identifier, built from the rows."""

    def __init__(
        self,
        rows: Iterable[ActionRow],
        handlers: Mapping[str, Callable[[], object]],
        *,
        keys: KeyMap,
        theme: Theme,
        parent: QObject,
    ) -> None:
        """Build an action for every row and connect it to the handler of its identifier, if any."""
        self._rows = {row.id: row for row in rows}
        self._available: set[str] = set()
        self._actions = {row.id: _built(row, keys, theme, parent) for row in self._rows.values()}
        for row_id, handler in handlers.items():
            self._actions[row_id].triggered.connect(lambda _checked=False, handler=handler: handler())

    def __getitem__(self, row_id: str) -> QAction:
        """Return the action with this identifier."""
        return self._actions[row_id]

    def needs(self, row_id: str) -> str:
        """Return what the action with this identifier needs; empty for nothing, or if there is none."""
        return self._rows[row_id].needs if row_id in self._rows else ""

    def enable(self, there: Iterable[str]) -> None:
        """Enable the actions whose needs are *there*."""
        available = {"", *there}
        if available == self._available:
            return
        self._available = available
        for row_id, row in self._rows.items():
            self._actions[row_id].setEnabled(row.needs in available)

    def check(self, row_id: str, *, checked: bool) -> None:
        """Show that a checkable action is on or off."""
        self._actions[row_id].setChecked(checked)

    def use_keys(self, keys: KeyMap) -> None:
        """Give the actions the keys that *keys* has for them."""
        for row_id, row in self._rows.items():
            self._actions[row_id].setShortcuts(keys.of(row))

    def name_step(self, row_id: str, step: str) -> None:
        """Add to the text of undo or redo what it would take back or do again."""
        text = told(self._rows[row_id].text)
        self._actions[row_id].setText(f"{text}: {step}" if step else text)
        self._actions[row_id].setIconText(text.replace("&", ""))

    def tint(self, theme: Theme) -> None:
        """Draw the icons in the colours of *theme*."""
        for row_id, row in self._rows.items():
            if row.icon:
                self._actions[row_id].setIcon(icon(row.icon, theme))


def _built(row: ActionRow, keys: KeyMap, theme: Theme, parent: QObject) -> QAction:
    action = QAction(told(row.text), parent)
    action.setObjectName(row.id)
    action.setShortcuts(keys.of(row))
    action.setCheckable(row.checkable)
    action.setMenuRole(_PLACES[row.place])
    if row.icon:
        action.setIcon(icon(row.icon, theme))
    return action
