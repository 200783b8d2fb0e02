"""Where the files live that are not code: icons, fonts, codebooks, schemas, translations."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent.parent / "resources")
"""Installed or frozen, then the source tree."""


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
