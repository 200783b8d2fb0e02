"""What stands to the right of the article: the annotations, or hints, above the details; or one at a time."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from annotator.gui.panels.panel import Panel
from annotator.gui.session import Session

_HEIGHTS: Final = (264, 456)
_WITH_ANOTHER: Final = (400, 400, 320)
_LINES: Final = 40
"""Lines of text below which the two stand in each other's way."""


class SidePane(QWidget):
    """
    The annotations above their details; where there is little height, tabs show one of them at a time.

    Another panel that is put in shares the place of the annotations; tabs show one of the two. An annotation
    that becomes current shows its details where there is room for one, unless somebody goes through a list.
    """

    def __init__(self, annotations: Panel, details: Panel, session: Session) -> None:
        """Put both into one column."""
        super().__init__()
        self.setObjectName("side_pane")
        self._details = details
        self._panels = [annotations, details]
        self._is_short = False
        self.tabs = QTabBar()
        self.tabs.setObjectName("side_tabs")
        self.tabs.setAccessibleName(self.tr("Annotations or details"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("right_splitter")
        for panel in self._panels:
            self.splitter.addWidget(panel)
        self.splitter.setSizes(_HEIGHTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.splitter, 1)
        self._show_tabs()
        self.tabs.currentChanged.connect(self._show_panels)
        session.current_changed.connect(self._on_session_current_changed)

    @property
    def shows_one(self) -> bool:
        """Whether there is room for one panel only."""
        return self._is_short

    @property
    def panels(self) -> tuple[Panel, ...]:
        """All panels, those that are behind others too."""
        return tuple(self._panels)

    def put_in(self, panel: Panel) -> None:
        """Put *panel* into the place of the annotations, in front of them."""
        if panel not in self._panels:
            self._panels.insert(1, panel)
            self.splitter.insertWidget(1, panel)
            self.splitter.setSizes(_WITH_ANOTHER)
            self._show_tabs()
        self.bring_forward(panel)

    def take_out(self, panel: Panel) -> None:
        """Put *panel* away again."""
        if panel in self._panels:
            self._panels.remove(panel)
            panel.hide()
            self.splitter.setSizes((_HEIGHTS[0], _HEIGHTS[0], _HEIGHTS[1]))
            self._show_tabs()

    def bring_forward(self, panel: QWidget) -> None:
        """Let *panel* be seen, if it is one of these."""
        if panel in self._taking_turns():
            self.tabs.setCurrentIndex(self._taking_turns().index(panel))

    # ---- events ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go over to tabs, or back."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        is_short = self.height() < _LINES * self.fontMetrics().lineSpacing()
        if is_short != self._is_short:
            self._is_short = is_short
            self._show_tabs()

    def _taking_turns(self) -> list[Panel]:
        """Return the panels that share one place, of which a tab shows one."""
        if self._is_short:
            return self._panels
        above = [panel for panel in self._panels if panel is not self._details]
        return above if len(above) > 1 else []

    def _show_tabs(self) -> None:
        """Show a tab for each of those that take turns; who was in front stays there."""
        turns = self._taking_turns()
        front = next((number for number, panel in enumerate(turns) if not panel.isHidden()), 0)
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for number, panel in enumerate(turns):
            self.tabs.addTab(panel.accessibleName())
            self.tabs.setTabToolTip(number, panel.accessibleName())
        self.tabs.setCurrentIndex(front)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(bool(turns))
        self._show_panels()

    @Slot()
    def _show_panels(self) -> None:
        turns = self._taking_turns()
        for panel in self._panels:
            panel.title_label.setVisible(panel not in turns)
            panel.setVisible(panel not in turns or turns.index(panel) == self.tabs.currentIndex())

    # ---- slots -------------------------------------------------------------------------------

    @Slot(str)
    def _on_session_current_changed(self, annotation_id: str) -> None:
        focus = self.window().focusWidget()
        if annotation_id and not any(
            panel.isAncestorOf(focus) for panel in self._panels if panel is not self._details
        ):
            self.bring_forward(self._details)
