"""The cheat sheet: all keys by theme, made from the actions, the article and the codebook."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QTextEdit, QWidget

from annotator.gui.dialogs.frame import Frame, labelled
from annotator.gui.key_table import KeyEntry, KeySection, shown_keys

if TYPE_CHECKING:
    from annotator.gui.appearance import Appearance

_COLUMN: Final = 43
"""Letters that fill a column of the least width."""
_SHEET: Final = """
<style>
body {{ color: {ink}; }}
h3 {{ margin: 0 0 4px 0; color: {muted}; font-weight: 600; }}
td.key {{ color: {ink}; background-color: {hover}; white-space: pre; }}
td.name {{ color: {ink}; }}
p {{ color: {muted}; }}
</style>
"""


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
        theme = self._appearance.theme
        roles = {role: getattr(theme, role).name() for role in ("ink", "muted", "hover")}
        self._page.setHtml(_SHEET.format(**roles) + body)

    # ---- events ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width for columns."""
        super().resizeEvent(event)
        if self._room() != self._columns:
            self._show()

    def _room(self) -> int:
        """Return for how many columns there is room."""
        return max(1, self.width() // (_COLUMN * self.fontMetrics().averageCharWidth()))


def sheet(sections: Sequence[KeySection], columns: int) -> str:
    """Return *sections* as rich text, from top to bottom in so many *columns* of about the same height."""
    cells = "".join(
        f'<td width="{100 // columns}%" valign="top">{"".join(map(_section, column))}</td>'
        for column in _columns(sections, columns)
    )
    return f'<table width="100%" cellspacing="8"><tr>{cells}</tr></table>'


def _columns(sections: Sequence[KeySection], count: int) -> list[list[KeySection]]:
    """Distribute *sections* in their order."""
    heights = [len(section.entries) + 2 for section in sections]
    columns: list[list[KeySection]] = [[] for _ in range(count)]
    number, filled = 0, 0
    left = sum(heights)
    for section, height in zip(sections, heights, strict=True):
        share = (left + filled) / (count - number)
        if columns[number] and number < count - 1 and filled + height / 2 > share:
            number, filled = number + 1, 0
        columns[number].append(section)
        filled += height
        left -= height
    return columns


def _section(section: KeySection) -> str:
    """Return a section as rich text; of several keys for the same, the first will do."""
    rows = "".join(
        f'<tr><td class="key">{escape(shown_keys(entry.keys[:1]))}</td>'
        f'<td class="name">{escape(entry.name)}</td></tr>'
        for entry in section.entries
    )
    return f'<h3>{escape(section.title)}</h3><table cellspacing="2" cellpadding="3">{rows}</table><br>'


def _found(section: KeySection, wanted: str) -> KeySection:
    """Return what of *section* has keys and the *wanted* words in its name, its keys or the title."""
    everything = wanted in section.title.casefold()
    entries = [entry for entry in section.entries if entry.keys and (everything or _matches(entry, wanted))]
    return KeySection(section.title, tuple(entries))


def _matches(entry: KeyEntry, wanted: str) -> bool:
    return wanted in f"{entry.name}\n{shown_keys(entry.keys)}".casefold()
