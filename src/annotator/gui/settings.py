"""The settings: one table of rows, kept in an ini file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

_Value = TypeVar("_Value", str, int, bool, list[str], QByteArray)


@dataclass(frozen=True)
class Setting(Generic[_Value]):
    """One setting; the type of *default* is the type of its values."""

    key: str
    default: _Value


LANGUAGE: Final = Setting("language", "")
"""Tag of the language; empty for the system's."""
SCHEME: Final = Setting("scheme", "system")
TEXT_SIZE: Final = Setting("text_size", 17)
RECENT_FILES: Final = Setting[list[str]]("recent_files", [])
LAST_FOLDER: Final = Setting("last_folder", "")
WINDOW_GEOMETRY: Final = Setting("window_geometry", QByteArray())
REMEMBER_PERSON: Final = Setting("remember_person", default=False)
"""Whether name and class may stay on this computer; only if a person asked for it."""
PERSON_NAME: Final = Setting("person_name", "")
PERSON_CLASS: Final = Setting("person_class", "")


class Settings:
    """The settings of this user, read and written at once."""

    def __init__(self, file: Path) -> None:
        """Use the ini file at *file*, which need not exist yet."""
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[_Value]) -> _Value:
        """Return the value, or the default where there is none or one of another type."""
        kind = type(setting.default)
        value = self._store.value(setting.key, setting.default, kind)
        return value if isinstance(value, kind) else setting.default

    def set(self, setting: Setting[_Value], value: _Value) -> None:
        """Keep *value*."""
        self._store.setValue(setting.key, value)
