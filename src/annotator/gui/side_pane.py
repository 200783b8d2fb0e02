"""What stands to the right of the article: the annotations above their details, or one of them at a time."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.panels.panel import Panel
from annotator.gui.session import Session

_HEIGHTS: Final = (264, 456)
_LINES: Final = 40
"""Lines of text below which the two stand in each other's way."""

_SHEET: Final = """
QTabBar {{ background: {window}; }}
QTabBar::tab {{
    background: {window}; color: {muted}; border: 0; border-bottom: 2px solid {edge}; padding: 6px 8px;
}}
QTabBar::tab:selected {{ color: {ink}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:hover {{ background: {hover}; }}
QTabBar:focus {{ border: 2px solid {focus}; border-radius: 6px; }}
"""


class SidePane(QWidget):
    """
    Both panels, one above the other; where there is little height, tabs show one of them at a time.

    An annotation that becomes current shows its details then, unless somebody goes through the table.
    """

    def __init__(self, annotations: Panel, details: Panel, session: Session, appearance: Appearance) -> None:
        """Put both into one column."""
        super().__init__()
        self.setObjectName("side_pane")
        self._panels = (annotations, details)
        self._appearance = appearance
        self.tabs = QTabBar()
        self.tabs.setObjectName("side_tabs")
        self.tabs.setAccessibleName(self.tr("Annotations or details"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("right_splitter")
        for panel in self._panels:
            self.tabs.addTab(panel.accessibleName())
            self.splitter.addWidget(panel)
        self.splitter.setSizes(_HEIGHTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.splitter, 1)
        self.tabs.hide()
        self._use_theme()
        self.tabs.currentChanged.connect(self._show_panels)
        session.current_changed.connect(self._on_session_current_changed)
        appearance.theme_changed.connect(self._use_theme)

    @property
    def shows_one(self) -> bool:
        """Whether there is room for one panel only."""
        return not self.tabs.isHidden()

    def bring_forward(self, panel: QWidget) -> None:
        """Let *panel* be seen, if it is one of the two."""
        if panel in self._panels:
            self.tabs.setCurrentIndex(self._panels.index(panel))

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
        if is_short != self.shows_one:
            self.tabs.setVisible(is_short)
            self._show_panels()

    @Slot()
    def _show_panels(self) -> None:
        for number, panel in enumerate(self._panels):
            panel.title_label.setVisible(not self.shows_one)
            panel.setVisible(not self.shows_one or number == self.tabs.currentIndex())

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _use_theme(self) -> None:
        theme = self._appearance.theme
        roles = ("window", "ink", "muted", "edge", "accent", "hover", "focus")
        self.tabs.setStyleSheet(_SHEET.format(**{role: getattr(theme, role).name() for role in roles}))

    @Slot(str)
    def _on_session_current_changed(self, annotation_id: str) -> None:
        annotations, details = self._panels
        if annotation_id and not annotations.isAncestorOf(self.window().focusWidget()):
            self.bring_forward(details)
