"""A menu of codes: the likely ones at once, all by group; a code's own key picks it, too."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.codebook import Code, Codebook
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches


class CodeMenu(QMenu):
    """Is built, opened once and gone."""

    code_chosen = Signal(str)
    """The identifier of a code."""

    def __init__(
        self,
        title: str,
        codebook: Codebook,
        swatches: Swatches,
        likely: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        """List the *likely* codes, then every group with all of its codes."""
        super().__init__(title, parent)
        self.setObjectName("code_menu")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._codebook = codebook
        self._swatches = swatches
        self.addSection(title)
        for code_id in likely:
            self._add(self, codebook.code(code_id))
        self.addSeparator()
        for group in codebook.groups:
            submenu = self.addMenu(in_language(group.name).replace("&", "&&"))
            for code in codebook.codes:
                if code.parent is not None and codebook.group_of(code.id) is group:
                    self._add(submenu, code)
        self.triggered.connect(self._on_triggered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the code whose key is pressed; the rest is Qt's."""
        code = self._codebook.keys.get(event.text().lower()) if event.text() else None
        if code is None:
            super().keyPressEvent(event)
            return
        self.close()
        self.code_chosen.emit(code.id)

    def _add(self, menu: QMenu, code: Code) -> None:
        key = f"\t{code.key.upper()}" if code.key else ""
        text = in_language(code.name).replace("&", "&&") + key
        action = menu.addAction(self._swatches.icon(code.id), text)
        action.setToolTip(in_language(code.definition))
        action.setData(code.id)

    def _on_triggered(self, action: QAction) -> None:
        if action.data():
            self.code_chosen.emit(action.data())
