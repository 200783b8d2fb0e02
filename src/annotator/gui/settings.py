"""The settings: one table of rows, kept in an ini file."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QSettings

_Value = TypeVar("_Value", str, int, bool, list[str], QByteArray)

_WHOLE_NUMBER: Final = re.compile(r"-?[0-9]{1,9}")


@dataclass(frozen=True)
class Setting(Generic[_Value]):
    """
    One setting; the type of *default* is the type of its values.

    Where *choices* are given, there are no other values.
    """

    key: str
    default: _Value
    choices: tuple[_Value, ...] = ()


LANGUAGE: Final = Setting("language", "")
"""Tag of the language; empty for the system's."""
SCHEME: Final = Setting("scheme", "system", ("system", "light", "dark"))
TEXT_SIZE: Final = Setting("text_size", 17)
RECENT_FILES: Final = Setting[list[str]]("recent_files", [])
LAST_FOLDER: Final = Setting("last_folder", "")
WINDOW_GEOMETRY: Final = Setting("window_geometry", QByteArray())
REMEMBER_PERSON: Final = Setting("remember_person", default=False)
"""Whether name and class may stay on this computer; only if a person asked for it."""
PERSON_NAME: Final = Setting("person_name", "")
PERSON_CLASS: Final = Setting("person_class", "")


class Settings:
    """
    The settings of this user.

    A file that cannot be read or written is no reason to stop: the defaults hold, and what is set
    lasts until the app ends.
    """

    def __init__(self, file: Path) -> None:
        """Use the ini file at *file*, which need not exist yet."""
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[_Value]) -> _Value:
        """Return the value, or the default where there is none or one that cannot be used."""
        value = _typed(self._store.value(setting.key), type(setting.default))
        if value is None or (setting.choices and value not in setting.choices):
            return setting.default
        return cast("_Value", value)

    def set(self, setting: Setting[_Value], value: _Value) -> None:
        """Keep *value*; the default leaves no trace in the file."""
        if value == setting.default:
            self._store.remove(setting.key)
        else:
            self._store.setValue(setting.key, value)


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
    if kind is int and _WHOLE_NUMBER.fullmatch(raw):
        return int(raw)
    return None
