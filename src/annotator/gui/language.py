"""The language of the app: Qt's translators, and the wording of codebooks and messages in it."""

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.assets import resource
from annotator.core.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.codebook import Wording

LANGUAGES: Final = ("de", "en")

KEY_NAMES: Final = tuple(
    str(name)
    for name in (
        QT_TRANSLATE_NOOP("QShortcut", "Return"),
        QT_TRANSLATE_NOOP("QShortcut", "Left"),
        QT_TRANSLATE_NOOP("QShortcut", "Up"),
        QT_TRANSLATE_NOOP("QShortcut", "Right"),
        QT_TRANSLATE_NOOP("QShortcut", "Down"),
    )
)
"""Keys that Qt writes in menus and asks a translator for; ours says what stands on the keys."""

_installed: Final[list[QTranslator]] = []
"""Those of the application, of which there is one; to ask it for its children takes time at the start."""


def use_language(language: str) -> None:
    """Show everything that is built from now on in *language*; the empty string takes the system's."""
    system = QLocale.system()
    tag = language or _tag(system)
    if tag not in LANGUAGES:
        tag = "en"
    QLocale.setDefault(system if _tag(system) == tag else QLocale(tag))
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{tag}"),
        (str(resource("i18n")), f"annotator_{tag}"),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)


def language() -> str:
    """Return the language of the app as a two-letter tag."""
    return _tag(QLocale())


def in_language(wording: "Wording") -> str:
    """Return a codebook's wording in the language of the app."""
    return _worded()(wording, language())


@cache
def _worded() -> "Callable[[Wording, str], str]":
    """Return what words it, loaded when the first codebook is shown; each change asks for many words."""
    from annotator.core.codebook import worded

    return worded


def told(message: Message) -> str:
    """Return *message* in the language of the app."""
    return message.render(QCoreApplication.translate)


def _tag(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
