"""The language of the app: Qt's translators, and the wording of codebooks and messages in it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.assets import resource
from annotator.core.codebook import Wording, worded
from annotator.core.messages import Message

LANGUAGES: Final = ("de", "en")


def use_language(language: str) -> None:
    """Show everything that is built from now on in *language*; the empty string takes the system's."""
    system = QLocale.system()
    tag = language or _tag(system)
    if tag not in LANGUAGES:
        tag = "en"
    QLocale.setDefault(system if _tag(system) == tag else QLocale(tag))
    app = QCoreApplication.instance()
    assert app is not None
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{tag}"),
        (str(resource("i18n")), f"annotator_{tag}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def language() -> str:
    """Return the language of the app as a two-letter tag."""
    return _tag(QLocale())


def in_language(wording: Wording) -> str:
    """Return a codebook's wording in the language of the app."""
    return worded(wording, language())


def told(message: Message) -> str:
    """Return *message* in the language of the app."""
    return message.render(QCoreApplication.translate)


def _tag(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
