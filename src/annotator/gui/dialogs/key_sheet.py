"""The cheat sheet: all keys by theme, made from the actions, the article and the codebook."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QTextEdit, QWidget

from annotator.core.errors import WriteError
from annotator.gui.dialogs.frame import Frame, labelled
from annotator.gui.dialogs.message import show_error
from annotator.gui.key_sheet_text import sheet, style
from annotator.gui.key_table import KeyEntry, KeySection, shown_keys
from annotator.gui.printing.key_sheet_pages import key_sheet_pdf, print_key_sheet
from annotator.gui.printing.sheet import usual_paper
from annotator.services.save import save

if TYPE_CHECKING:
    from annotator.gui.appearance import Appearance

_COLUMN: Final = 43
"""Letters that fill a column of the least width."""


class KeySheetDialog(Frame):
    """All keys on one screen, in as many columns as there is room for; a field finds one."""

    def __init__(
        self, sections: Sequence[KeySection], appearance: "Appearance", parent: QWidget | None = None
    ) -> None:
        """Show *sections*."""
        super().__init__("key_sheet", self.tr("Keyboard shortcuts"), parent)
        self.resize(980, 580)
        self._sections = sections
        self._appearance = appearance
        self._columns = 0
        self._filter = QLineEdit()
        self._filter.setObjectName("sheet_filter")
        self._filter.setClearButtonEnabled(True)
        self._page = self._build_page()
        self.body.setSpacing(8)
        self.body.addWidget(labelled(QLabel(self.tr("&Find an action or a key")), self._filter))
        self.body.addWidget(self._filter)
        self.body.addWidget(self._page, 1)
        for text, name, slot in (
            (self.tr("&Print…"), "to_printer", self._on_print_clicked),
            (self.tr("Save as P&DF…"), "to_pdf", self._on_pdf_clicked),
        ):
            button = self.add_button(text, name, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.add_button(self.tr("Close"), "close", QDialogButtonBox.ButtonRole.RejectRole, default=True)
        self._filter.textChanged.connect(self._show)
        appearance.theme_changed.connect(self._show)
        self._filter.setFocus()

    @classmethod
    def tell(cls, parent: QWidget | None, sections: Sequence[KeySection], appearance: "Appearance") -> None:
        """Show the dialog until it is closed."""
        cls(sections, appearance, parent).run()

    def _build_page(self) -> QTextEdit:
        page = QTextEdit()
        page.setObjectName("sheet")
        page.setAccessibleName(self.tr("Keys by theme"))
        page.setReadOnly(True)
        page.setTabChangesFocus(True)
        flag = Qt.TextInteractionFlag
        page.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        return page

    def _show(self) -> None:
        """Show what the field looks for."""
        self._columns = self._room()
        wanted = self._filter.text().casefold().strip()
        found = [section for every in self._sections if (section := _found(every, wanted)).entries]
        body = sheet(found, self._columns) if found else f"<p>{escape(self.tr('No key does that.'))}</p>"
        self._page.setHtml(style(self._appearance.theme) + body)

    # ---- on paper ----------------------------------------------------------------------------

    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            print_key_sheet(self._sections, usual_paper(), printer)
        dialog.deleteLater()

    def _on_pdf_clicked(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), f"{self.windowTitle()}.pdf", self.tr("PDF files (*.pdf)")
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.pdf")
        try:
            save(key_sheet_pdf(self._sections, usual_paper()), path, expected=None)
        except WriteError as error:
            show_error(self, error)

    # ---- events ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width for columns."""
        super().resizeEvent(event)
        if self._room() != self._columns:
            self._show()

    def _room(self) -> int:
        """Return for how many columns there is room."""
        return max(1, self.width() // (_COLUMN * self.fontMetrics().averageCharWidth()))


def _found(section: KeySection, wanted: str) -> KeySection:
    """Return what of *section* has keys and the *wanted* words in its name, its keys or the title."""
    everything = wanted in section.title.casefold()
    entries = [entry for entry in section.entries if entry.keys and (everything or _matches(entry, wanted))]
    return KeySection(section.title, tuple(entries))


def _matches(entry: KeyEntry, wanted: str) -> bool:
    return wanted in f"{entry.name}\n{shown_keys(entry.keys)}".casefold()
