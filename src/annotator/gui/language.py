"""The language of the app: Qt's translators, and the wording of codebooks and messages in it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.assets import resource
from annotator.core.codebook import Wording, worded
from annotator.core.messages import Message

LANGUAGES: Final = ("de", "en")


def use_language(language: str) -> None:
    """Show everything that is built from now on in *language*; the empty string takes the system's."""
    locale = QLocale(language) if language else QLocale.system()
    tag = locale.name().partition("_")[0]
    if tag not in LANGUAGES:
        locale, tag = QLocale("en"), "en"
    QLocale.setDefault(locale)
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
    return QLocale().name().partition("_")[0]


def in_language(wording: Wording) -> str:
    """Return a codebook's wording in the language of the app."""
    return worded(wording, language())


def told(message: Message) -> str:
    """Return *message* in the language of the app."""
    return message.render(QCoreApplication.translate)
