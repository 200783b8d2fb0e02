"""The typefaces of the article; one that comes along is made known to Qt when it is first needed."""

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from annotator.assets import resource

_FAMILIES: Final = {
    "literata": ("Literata", "Georgia", "DejaVu Serif", "serif"),
    "atkinson": ("Atkinson Hyperlegible Next", "Verdana", "DejaVu Sans", "sans-serif"),
}
_FILES: Final = {"atkinson": "AtkinsonHyperlegibleNext-*.ttf"}
"""What is not known from the start."""


def families(typeface: str) -> tuple[str, ...]:
    """Return the families to try for *typeface*, one of `TYPEFACES`; the system's own has one."""
    if typeface in _FILES:
        _make_known(_FILES[typeface])
    known = _FAMILIES.get(typeface)
    return known or (QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),)


def style_hint(typeface: str) -> QFont.StyleHint:
    """Return what is looked for where none of the families is there."""
    return QFont.StyleHint.Serif if typeface == "literata" else QFont.StyleHint.SansSerif


@cache
def _make_known(pattern: str) -> None:
    for file in sorted(resource("fonts").glob(pattern)):
        QFontDatabase.addApplicationFont(str(file))
