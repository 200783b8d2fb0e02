"""Tabs for the languages in which a codebook is worded."""

from typing import Final

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QTabBar, QWidget

from annotator.core.codebook import Codebook
from annotator.core.codebook_edits import languages
from annotator.gui.language import LANGUAGES, language

_UNKNOWN: Final = QLocale.Language.C


class LanguageTabs(QTabBar):
    """German and English, and whatever other languages there are; the first is that of the app."""

    language_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start with the languages that are always there."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Language of the texts"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self._tags: tuple[str, ...] = ()
        self._show(())
        self.currentChanged.connect(self._on_current_changed)

    @property
    def tag(self) -> str:
        """The language that is chosen."""
        return self._tags[max(0, self.currentIndex())]

    def show_codebook(self, codebook: Codebook) -> None:
        """Offer the languages of *codebook*, keeping the one that is chosen."""
        self._show(languages(codebook))

    def _show(self, more: tuple[str, ...]) -> None:
        tags = tuple(dict.fromkeys((language(), *LANGUAGES, *more)))
        if tags == self._tags:
            return
        chosen = self.tag if self._tags else tags[0]
        self._tags = tags
        blocked = self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        for tag in tags:
            self.addTab(language_name(tag).replace("&", "&&") or self.tr("any language"))
        self.setCurrentIndex(tags.index(chosen) if chosen in tags else 0)
        self.blockSignals(blocked)

    @Slot(int)
    def _on_current_changed(self, _index: int) -> None:
        self.language_changed.emit()


def language_name(tag: str) -> str:
    """Return what the speakers of a language call it, or its tag; empty for texts of no language."""
    locale = QLocale(tag)
    if not tag or locale.language() == _UNKNOWN:
        return tag
    if "-" not in tag:  # else English would be American
        locale = QLocale(locale.language(), QLocale.Country.World)
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:] if name else tag
