"""How school platforms name what they hand over, so that names and folders can be read and written back."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_MOODLE: Final = re.compile(r"(?P<name>.+)_(?P<id>\d+)_assignsubmission_(?:file|onlinetext)(?P<rest>_.*)?")
"""
Read from the right: some installations put the user name in front.

Moodle, mod/assign/classes/downloader.php and feedback/file/importziplib.php: folders end in ``_`` before
4.1 and do not since; without folders the file's own name follows.
"""
_CANVAS: Final = re.compile(
    r"(?P<name>[^_]+?)(?P<late>_LATE)?_(?P<id>\d+)_(?P<submission>\d+)_(?P<rest>[^/]+)", re.IGNORECASE
)
_ILIAS: Final = re.compile(r"(?P<last>[^_]+)_(?P<first>[^_]+)_(?P<login>[^_/]+)_(?P<id>\d+)")


class Platform(StrEnum):
    """Where a file comes from, as far as its name tells."""

    MOODLE = "moodle"
    CANVAS = "canvas"
    ILIAS = "ilias"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """
    What the place of a file in a download tells about it.

    *name* is the student's as the platform knows it, *number* the platform's own number, both empty if
    it does not say. *late* is only what the platform says. *folder* is the platform's name for the place of
    feedback: a folder, or in a *flat* download what stands before the file's own name.
    """

    platform: Platform = Platform.UNKNOWN
    name: str = ""
    number: str = ""
    late: bool = False
    folder: str = ""
    flat: bool = False


def placed(parts: tuple[str, ...]) -> Placed:
    """Return what the *parts* of a file's path in a download tell; folders first, the file's name last."""
    for part in parts[:-1]:
        found = _folder(part)
        if found is not None:
            return found
    return _flat(parts[-1]) or Placed()


def _folder(part: str) -> Placed | None:
    if moodle := _MOODLE.fullmatch(part):
        return Placed(Platform.MOODLE, moodle["name"], moodle["id"], folder=part)
    if ilias := _ILIAS.fullmatch(part):
        return Placed(Platform.ILIAS, f"{ilias['first']} {ilias['last']}", ilias["id"], folder=part)
    return None


def _flat(name: str) -> Placed | None:
    moodle = _MOODLE.fullmatch(name)
    if moodle and moodle["rest"]:
        prefix = name.removesuffix(moodle["rest"])
        return Placed(Platform.MOODLE, moodle["name"], moodle["id"], folder=prefix, flat=True)
    if canvas := _CANVAS.fullmatch(name):
        prefix = name.removesuffix(f"_{canvas['rest']}")
        late = canvas["late"] is not None
        return Placed(Platform.CANVAS, canvas["name"], canvas["id"], late, prefix, flat=True)
    return None
