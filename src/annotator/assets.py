"""Where the files live that are not code: icons, fonts, codebooks, schemas, translations, the guide."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_TREE = _PACKAGE.parent.parent
_PLACES = (_PACKAGE / "resources", _TREE / "resources", _TREE / "build" / "resources")
"""Installed or frozen, then the source tree, then what is built in it."""


def resource(*parts: str) -> Path:
    """
    Return the path of a bundled file or folder, for example ``resource("schema", "annox-1.xsd")``.

    Raises:
        FileNotFoundError: It isn't there, so the installation is incomplete.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    message = f"Annotator is not installed completely: resources/{'/'.join(parts)} is missing."
    raise FileNotFoundError(message)
