"""Tabs for the languages in which a codebook is worded, and a menu of what can be done with them."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QToolButton, QWidget

from annotator.core.codebook_languages import languages
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.codebook_editor.language_names import USUAL, language_name
from annotator.gui.codebook_editor.text_edits import commit_in
from annotator.gui.icons import icon
from annotator.gui.theme import Theme


class LanguageTabs(QTabBar):
    """German and English, and whatever other languages there are; what is chosen counts for all texts."""

    def __init__(self, name: str, editing: CodebookEditing, parent: QWidget | None = None) -> None:
        """Offer the languages of the codebook."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Language of the texts"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self._editing = editing
        self._tags: tuple[str, ...] = ()
        self.refresh()
        self.currentChanged.connect(self._on_current_changed)

    def refresh(self) -> None:
        """Offer the languages that there are now, and show which one is chosen."""
        with QSignalBlocker(self):
            if self._editing.tags != self._tags:
                self._tags = self._editing.tags
                while self.count():
                    self.removeTab(0)
                for tag in self._tags:
                    self.addTab(shown_name(tag).replace("&", "&&"))
            self.setCurrentIndex(self._tags.index(self._editing.tag))

    @Slot(int)
    def _on_current_changed(self, index: int) -> None:
        commit_in(self.window().focusWidget())
        self._editing.choose_language(self._tags[index])


class LanguageRow(QWidget):
    """The tabs, and beside them a button with a menu to add a language or take one out."""

    another_requested = Signal()
    """A language that is not in the menu is to be added."""

    def __init__(
        self, name: str, editing: CodebookEditing, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Belong to the texts that *editing* edits."""
        super().__init__(parent)
        self._editing = editing
        self.tabs = LanguageTabs(name, editing)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button = QToolButton()
        self.button.setObjectName(f"{name}_button")
        self.button.setProperty("role", "choice")
        self.button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the icon tells it
        self.button.setIcon(icon("languages", theme))
        self.button.setToolTip(self.tr("Add or remove a language"))
        self.button.setAccessibleName(self.button.toolTip())
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}_menu")
        self._menu.aboutToShow.connect(self._on_menu_about_to_show)
        self.button.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tabs)
        row.addWidget(self.button)
        row.addStretch(1)

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        """Fill the menu for the languages that there are now; words that are being typed count first."""
        commit_in(self.window().focusWidget())
        editing, menu = self._editing, self._menu
        menu.clear()
        menu.addSection(self.tr("Add a language"))
        for tag in USUAL:
            if tag not in editing.tags:
                action = menu.addAction(language_name(tag))
                action.setObjectName(f"add_{tag}")
                action.triggered.connect(lambda _checked=False, new=tag: editing.add_language(new))
        another = menu.addAction(self.tr("Another language…"))
        another.setObjectName("add_another")
        another.triggered.connect(self.another_requested)
        menu.addSeparator()
        tag = editing.tag
        remove = menu.addAction(self.tr("Remove “{language}”").format(language=shown_name(tag)))
        remove.setObjectName("remove_language")
        remove.setEnabled(tag in languages(editing.codebook))
        remove.triggered.connect(lambda: editing.remove_language(tag))


def shown_name(tag: str) -> str:
    """Return what a language is called in the editor."""
    return language_name(tag) or QCoreApplication.translate("LanguageTabs", "any language")
