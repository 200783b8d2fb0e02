"""What languages are called, and which one somebody means."""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QLocale, Qt

USUAL: Final = ("fr", "es", "it", "pl", "ru", "uk", "tr", "ar", "fa", "el")
"""Those that are spoken and taught most at the schools this is made for; the others are asked for."""
_PLAIN: Final = {"ar": "العربية", "es": "Español", "zh": "中文"}
"""Where Qt says which variety it means, too."""
_NONE: Final = (QLocale.Language.AnyLanguage, QLocale.Language.C)
_TAG: Final = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)


def language_name(tag: str) -> str:
    """Return what the speakers of a language call it, or its tag; empty for texts of no language."""
    locale = QLocale(tag)
    if not tag or locale.language() in _NONE:
        return tag
    if tag in _PLAIN:
        return _PLAIN[tag]
    if "-" not in tag:  # else English would be American
        locale = QLocale(locale.language(), QLocale.Country.World)
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:] if name else tag


def language_of(words: str) -> str:
    """Return the tag of the language that *words* name, or are the tag of; empty if there is none."""
    asked = " ".join(words.split()).casefold()
    for name, tag in language_names().items():
        if asked in {name.casefold(), tag, *(part.casefold() for part in name.rstrip(")").split(" ("))}:
            return tag
    known = _TAG.fullmatch(asked) and QLocale(asked).language() not in _NONE
    return _as_written(asked) if known else ""


def _as_written(tag: str) -> str:
    """Return *tag* with a script as ``Latn`` and a region as ``AT``."""
    first, *rest = tag.split("-")
    cases = {2: str.upper, 4: str.title}
    return "-".join((first, *(cases.get(len(part), str)(part) for part in rest)))


@cache
def language_names() -> dict[str, str]:
    """Return the tags of all languages that Qt knows, by their own names with the English ones behind."""
    names = {}
    for each in QLocale.Language:
        tag = QLocale.languageToCode(each)
        if each not in _NONE and tag:
            own, english = language_name(tag), QLocale.languageToString(each)
            names[english if own in {tag, english} else f"{own} ({english})"] = tag
    return dict(sorted(names.items(), key=lambda item: item[0].casefold()))


def direction_of(tag: str) -> Qt.LayoutDirection:
    """Return where texts in a language begin."""
    return QLocale(tag).textDirection()
