"""Where the program keeps what is its own: settings, and the state that survives a crash."""

from contextlib import suppress
from pathlib import Path


def settings_file() -> Path:
    """Return the ini file of the settings, which need not exist; its folder is made."""
    from platformdirs import user_config_path

    return _made(user_config_path("Annotator", appauthor=False)) / "annotator.ini"


def journal_dir() -> Path:
    """Return the folder of the journals; only this user may look into it, for it holds texts of people."""
    return _made(_state_dir() / "journals")


def lock_dir() -> Path:
    """Return the folder of the locks on documents."""
    return _made(_state_dir() / "locks")


def _state_dir() -> Path:
    from platformdirs import user_state_path

    return _made(user_state_path("Annotator", appauthor=False))


def _made(folder: Path) -> Path:
    """Return *folder* and make it if need be; where that is impossible, whoever writes there says so."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
