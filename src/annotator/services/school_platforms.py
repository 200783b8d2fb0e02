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
_TEAM: Final = re.compile(r"Team_(?P<id>\d+)")
"""
ilifau/ExerciseStatusFile, classes/Processing/class.ilExTeamMultiFeedbackDownloadHandler.php: the folder of a
team has one for each member, and in each of those lies all that the team has handed in.
"""
_ILIAS_TOP: Final = "Multi_Feedback"
"""
The same, class.ilExFeedbackUploadHandler.php: feedback is found in such folders only if they lie in another
one, whatever that is called.
"""


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
    it does not say. *team* is the number of the team that has handed in together. *late* is only what the
    platform says. *folder* is the platform's name for the place of feedback: a folder, for a team with the
    member's in it, or in a *flat* download what stands before the file's own name.
    """

    platform: Platform = Platform.UNKNOWN
    name: str = ""
    number: str = ""
    late: bool = False
    folder: str = ""
    flat: bool = False
    team: str = ""


def placed(parts: tuple[str, ...]) -> Placed:
    """Return what the *parts* of a file's path in a download tell; folders first, the file's name last."""
    folders = parts[:-1]
    return _of_moodle(folders) or _of_ilias(folders) or _flat(parts[-1]) or Placed()


def _of_moodle(folders: tuple[str, ...]) -> Placed | None:
    for folder in folders:
        if moodle := _MOODLE.fullmatch(folder):
            return Placed(Platform.MOODLE, moodle["name"], moodle["id"], folder=folder)
    return None


def _of_ilias(folders: tuple[str, ...]) -> Placed | None:
    """Return what the innermost folder of a member tells; that of the download may look like one, too."""
    for at in reversed(range(len(folders))):
        if member := _ILIAS.fullmatch(folders[at]):
            name, own = f"{member['first']} {member['last']}", folders[at]
            team = _TEAM.fullmatch(folders[at - 1]) if at else None
            if team is None:
                return Placed(Platform.ILIAS, name, member["id"], folder=f"{_ILIAS_TOP}/{own}")
            folder = f"{_ILIAS_TOP}/{team[0]}/{own}"
            return Placed(Platform.ILIAS, name, member["id"], folder=folder, team=team["id"])
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
