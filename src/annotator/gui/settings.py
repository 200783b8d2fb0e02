"""The settings: one table of rows, kept in an ini file."""

import re
from enum import Enum, auto
from pathlib import Path
from typing import Any, Final, Generic, NamedTuple, TypeVar, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from annotator.core.messages import Message
from annotator.gui.language import LANGUAGES
from annotator.gui.text_style import (
    DEFAULT_TEXT_SIZE,
    LETTER_SPACINGS,
    LINE_LENGTHS,
    LINE_SPACINGS,
    TEXT_SIZES,
    TYPEFACES,
)

_Value = TypeVar("_Value", str, int, bool, list[str], QByteArray)

_WHOLE_NUMBER: Final = r"-?[0-9]{1,9}"


class Page(Enum):
    """The pages of the dialog that are made from the table."""

    READING = auto()
    WINDOW = auto()
    WORK = auto()


class Editor(Enum):
    """What a setting is changed with."""

    CHOICE = auto()
    SWITCH = auto()
    WORDS = auto()
    CODEBOOK = auto()


class Row(NamedTuple):  # as all here that a start makes: a data class would take half a millisecond
    """
    How people meet a setting: on which page, by which name and explanation, and what changes it.

    *words* name the setting's choices, in their order; without them the values speak for themselves. *needs*
    is the key of a switch that must be on for the setting to matter.
    """

    page: Page
    editor: Editor
    name: Message
    hint: Message
    words: tuple[Message, ...] = ()
    needs: str = ""


class Setting(NamedTuple, Generic[_Value]):
    """
    One setting; the type of *default* is the type of its values.

    Where *choices* are given, there are no other values. What is remembered without being asked about has no
    *row*.
    """

    key: str
    default: _Value
    choices: tuple[_Value, ...] = ()
    row: Row | None = None


LANGUAGE: Final = Setting(
    "language",
    "",
    ("", *LANGUAGES),
    Row(
        Page.WINDOW,
        Editor.CHOICE,
        Message("Settings", "&Language"),
        Message("Settings", "The language of menus, panels and codes. The article stays as it is."),
        (
            Message("Settings", "Like the system"),
            Message("Settings", "German"),
            Message("Settings", "English"),
        ),
    ),
)
"""Tag of the language; empty for the system's."""
SCHEME: Final = Setting(
    "scheme",
    "system",
    ("system", "light", "dark"),
    Row(
        Page.WINDOW,
        Editor.CHOICE,
        Message("Settings", "&Theme"),
        Message("Settings", "Dark paper is calmer in a dark room, light paper is clearer in the sun."),
        (Message("Settings", "Like the system"), Message("Settings", "Light"), Message("Settings", "Dark")),
    ),
)
MOTION: Final = Setting(
    "motion",
    "system",
    ("system", "none"),
    Row(
        Page.WINDOW,
        Editor.CHOICE,
        Message("Settings", "&Motion"),
        Message("Settings", "Without motion, menus do not fade or slide, and the caret does not blink."),
        (Message("Settings", "Like the system"), Message("Settings", "None")),
    ),
)
TYPEFACE: Final = Setting(
    "typeface",
    "literata",
    TYPEFACES,
    Row(
        Page.READING,
        Editor.CHOICE,
        Message("Settings", "Typefac&e"),
        Message("Settings", "Atkinson Hyperlegible tells similar letters apart: for dyslexic or weak eyes."),
        (
            Message("Settings", "Literata"),
            Message("Settings", "Atkinson Hyperlegible"),
            Message("Settings", "Like the system"),
        ),
    ),
)
TEXT_SIZE: Final = Setting(
    "text_size",
    DEFAULT_TEXT_SIZE,
    TEXT_SIZES,
    Row(
        Page.READING,
        Editor.CHOICE,
        Message("Settings", "Text si&ze"),
        Message("Settings", "Of the article alone, in pixels. Ctrl and the mouse wheel change it, too."),
    ),
)
LINE_SPACING: Final = Setting(
    "line_spacing",
    "normal",
    LINE_SPACINGS,
    Row(
        Page.READING,
        Editor.CHOICE,
        Message("Settings", "&Space between lines"),
        Message("Settings", "More space makes it easier to find the next line."),
        (Message("Settings", "Normal"), Message("Settings", "Wide"), Message("Settings", "Very wide")),
    ),
)
LETTER_SPACING: Final = Setting(
    "letter_spacing",
    "normal",
    LETTER_SPACINGS,
    Row(
        Page.READING,
        Editor.CHOICE,
        Message("Settings", "S&pace between letters"),
        Message("Settings", "Wide letters help many readers with dyslexia; words move apart with them."),
        (Message("Settings", "Normal"), Message("Settings", "Wide"), Message("Settings", "Very wide")),
    ),
)
LINE_LENGTH: Final = Setting(
    "line_length",
    70,
    LINE_LENGTHS,
    Row(
        Page.READING,
        Editor.CHOICE,
        Message("Settings", "L&ine length"),
        Message("Settings", "Short lines are easier to follow, long ones show more at once."),
        (
            Message("Settings", "About 40 characters"),
            Message("Settings", "About 55 characters"),
            Message("Settings", "About 70 characters"),
        ),
    ),
)
READING_RULER: Final = Setting(
    "reading_ruler",
    default=False,
    row=Row(
        Page.READING,
        Editor.SWITCH,
        Message("Settings", "&Reading ruler"),
        Message("Settings", "A calm band behind the line that you read. It follows the caret and the mouse."),
    ),
)
REMEMBER_PERSON: Final = Setting(
    "remember_person",
    default=False,
    row=Row(
        Page.WORK,
        Editor.SWITCH,
        Message("Settings", "&Remember name and class"),
        Message("Settings", "Only on a computer of your own. Without it, both are forgotten at once."),
    ),
)
"""Whether name and class may stay on this computer; only if a person asked for it."""
PERSON_NAME: Final = Setting(
    "person_name",
    "",
    row=Row(
        Page.WORK,
        Editor.WORDS,
        Message("Settings", "&Name"),
        Message("Settings", "Is there already when you hand in."),
        needs="remember_person",
    ),
)
PERSON_CLASS: Final = Setting(
    "person_class",
    "",
    row=Row(
        Page.WORK,
        Editor.WORDS,
        Message("Settings", "&Class"),
        Message("Settings", "Is there already when you hand in."),
        needs="remember_person",
    ),
)
SHOW_NAMES: Final = Setting(
    "show_names",
    default=False,
    row=Row(
        Page.WORK,
        Editor.SWITCH,
        Message("Settings", "Show names while &presenting"),
        Message("Settings", "Otherwise nobody in the room learns who has marked what."),
    ),
)
NEW_CODEBOOK: Final = Setting(
    "new_codebook",
    "",
    row=Row(
        Page.WORK,
        Editor.CODEBOOK,
        Message("Settings", "Codeboo&k for new documents"),
        Message("Settings", "What an article gets when it is opened. Documents keep the codebook they have."),
    ),
)
"""Path of a codebook file; empty for the codebook that comes along."""
PRESENT_SCREEN: Final = Setting("present_screen", "")
"""Name of the screen that presentations fill; empty for the one that the window is on."""
PRESENT_SIZE: Final = Setting("present_size", 28, TEXT_SIZES)
RECENT_FILES: Final = Setting[list[str]]("recent_files", [])
LAST_FOLDER: Final = Setting("last_folder", "")
GRADING_KEY: Final = Setting("grading_key", "")
GRADING_SUBMISSIONS: Final = Setting[list[str]]("grading_submissions", [])
GRADING_RESULTS: Final = Setting("grading_results", "")
"""What a class was graded with last: the key, the submissions, and where the results lie."""
GRADING_HIDDEN: Final = Setting[list[str]]("grading_hidden", [])
"""The columns of the table of students that are not wanted."""
WINDOW_GEOMETRY: Final = Setting("window_geometry", QByteArray())
HINTS_SHOWN: Final = Setting("hints_shown", default=False)
HINT_ORDER: Final = Setting("hint_order", "place", ("place", "sureness"))
HINT_SURENESS: Final = Setting("hint_sureness", "likely", ("certain", "likely", "perhaps"))
"""
How sure hints must be to be shown.

The almost certain ones are nearly all typing errors: whoever sees only these learns that an article goes
wrong where it is badly typed. What is *perhaps* wrong is more than half of all, and rather a question.
"""
PALETTE_USES: Final = Setting[list[str]]("palette_uses", [])
"""The commands chosen last from the palette, each as often as it was chosen."""
KEYS: Final = Setting[list[str]]("keys", [])
"""The keys of actions as this user has changed them; `KeyMap` reads them."""

TEXT_ROWS: Final[tuple[Setting[Any], ...]] = (
    TYPEFACE,
    TEXT_SIZE,
    LINE_SPACING,
    LETTER_SPACING,
    LINE_LENGTH,
)
"""What makes up a `TextStyle`."""
SHOWN: Final[tuple[Setting[Any], ...]] = (
    *TEXT_ROWS,
    READING_RULER,
    LANGUAGE,
    SCHEME,
    MOTION,
    REMEMBER_PERSON,
    PERSON_NAME,
    PERSON_CLASS,
    NEW_CODEBOOK,
    SHOW_NAMES,
)
"""What the dialog shows, in its order."""


class Settings(QObject):
    """
    The settings of this user.

    A file that cannot be read or written is no reason to stop: the defaults hold, and what is set
    lasts until the app ends.
    """

    changed = Signal(str)
    """The key of a setting that has another value now."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        """Use the ini file at *file*, which need not exist yet."""
        super().__init__(parent)
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[_Value]) -> _Value:
        """Return the value, or the default where there is none or one that cannot be used."""
        value = _typed(self._store.value(setting.key), type(setting.default))
        if value is None or (setting.choices and value not in setting.choices):
            return setting.default
        return cast("_Value", value)

    def set(self, setting: Setting[_Value], value: _Value) -> None:
        """Keep *value*; the default leaves no trace in the file."""
        old = self.get(setting)
        if value == setting.default:
            self._store.remove(setting.key)
        else:
            self._store.setValue(setting.key, value)
        if value != old:
            self.changed.emit(setting.key)


def _typed(raw: object, kind: type) -> object:
    """
    Return *raw*, as the store gives it, as a *kind*, and None where it is something else.

    An ini file knows texts and lists of texts only, and a list of one text comes back as a text.
    Qt's own conversion makes 0 of any text and True of nearly all.
    """
    if kind is list:
        texts = raw if isinstance(raw, list) else [raw]
        return texts if all(isinstance(text, str) and text for text in texts) else None
    if isinstance(raw, kind):
        return None if kind is int and isinstance(raw, bool) else raw
    if not isinstance(raw, str):
        return None
    if kind is bool:
        return {"true": True, "false": False}.get(raw)
    if kind is int and re.fullmatch(_WHOLE_NUMBER, raw):
        return int(raw)
    return None
