"""The settings: a list of pages, made from the table of settings and from the actions."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from annotator.gui.dialogs.frame import Frame
from annotator.gui.dialogs.keys_page import KeysPage
from annotator.gui.dialogs.settings_page import SettingsPage
from annotator.gui.dialogs.text_preview import TextPreview
from annotator.gui.icons import icon
from annotator.gui.settings import Page

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook
    from annotator.gui.preferences import Preferences
    from annotator.gui.settings import Settings

_LIST_WIDTH: Final = 168
_ICON_SIZE: Final = QSize(18, 18)
_LIST_SHEET: Final = """
QListWidget { background: palette(window); outline: 0; }
QListWidget::item { padding: 6px; border: 2px solid transparent; border-radius: 6px; }
QListWidget::item:hover:!selected { background: palette(midlight); }
QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QListWidget:focus::item:selected { border-color: palette(text); }
"""
_TAB: Final = Qt.FocusPolicy.TabFocus
_ICONS: Final = ("book-open", "languages", "send", "keyboard")


class SettingsDialog(Frame):
    """Changes act at once; closing only closes. Another language builds the dialog anew."""

    def __init__(
        self,
        settings: "Settings",
        preferences: "Preferences",
        codebook: "Codebook | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first page; *codebook* is the one whose keys the article takes."""
        super().__init__("settings", "", parent)
        self.resize(880, 560)
        self._settings, self._preferences, self._codebook = settings, preferences, codebook
        self._translating = QTimer(self, singleShot=True, interval=0)
        self._translating.timeout.connect(self._fill)
        self._list = QListWidget()
        self._list.setObjectName("pages")
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setIconSize(_ICON_SIZE)
        self._list.setStyleSheet(_LIST_SHEET)
        self._stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self._restore = self.add_button("", "restore", QDialogButtonBox.ButtonRole.ResetRole)
        self._close = self.add_button("", "close", QDialogButtonBox.ButtonRole.RejectRole, default=True)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._restore.clicked.connect(self._on_restore_clicked)
        self._fill()

    @classmethod
    def tell(
        cls,
        parent: QWidget | None,
        settings: "Settings",
        preferences: "Preferences",
        codebook: "Codebook | None" = None,
    ) -> None:
        """Show the dialog until it is closed."""
        cls(settings, preferences, codebook, parent).run()

    def show_page(self, number: int) -> None:
        """Go to a page, counted from 0."""
        self._list.setCurrentRow(number)

    def _fill(self) -> None:
        """Build the pages in the language of the app, and stay on the one that is shown."""
        number = max(0, self._list.currentRow())
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.windowTitle())
        self._list.setAccessibleName(self.tr("Pages"))
        self._restore.setText(self.tr("Restore the &defaults of this page"))
        self._close.setText(self.tr("Close"))
        self._list.clear()
        while (old := self._stack.currentWidget()) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        pages = self._pages()
        for (title, page), name in zip(pages, _ICONS, strict=True):
            item = QListWidgetItem(icon(name, self._preferences.appearance.theme), title)
            self._list.addItem(item)
            self._stack.addWidget(page)
        self._list.setCurrentRow(number)
        self.setTabOrder(self._last_of_pages(), self._restore)
        self.setTabOrder(self._restore, self._close)

    def _last_of_pages(self) -> QWidget:
        """Return the last part that Tab reaches, which is one of the pages when they are new."""
        part = self.previousInFocusChain()
        while part is not None and not (part.window() is self and part.focusPolicy() & _TAB):
            part = part.previousInFocusChain()
        assert part is not None  # the list at least
        return part

    def _pages(self) -> tuple[tuple[str, QWidget], ...]:
        reading = SettingsPage(Page.READING, self._settings)
        reading.column.insertWidget(0, TextPreview(self._preferences.appearance))
        return (
            (self.tr("Reading"), _scrolling(reading)),
            (self.tr("Window"), _scrolling(SettingsPage(Page.WINDOW, self._settings))),
            (self.tr("Work"), _scrolling(SettingsPage(Page.WORK, self._settings))),
            (self.tr("Keyboard"), KeysPage(self._preferences.keys, self._codebook)),
        )

    # ---- events ------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, once whatever has changed it is through."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._translating.start()

    # ---- slots -------------------------------------------------------------------------------

    def _on_restore_clicked(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, QScrollArea):
            page = page.widget()
        assert isinstance(page, SettingsPage | KeysPage)
        page.restore()


def _scrolling(page: QWidget) -> QScrollArea:
    """Return *page* in an area that scrolls where the screen is small or the letters are large."""
    area = QScrollArea()
    area.setObjectName("scroll_area")
    area.setAccessibleName(QCoreApplication.translate("SettingsDialog", "Settings"))
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
