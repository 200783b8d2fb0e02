"""The corrected reading in the article's place, below a line that tells what has been applied."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from annotator.core.corrected import Segment
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.change_words import change_lines
from annotator.gui.article_view.corrected_page import CorrectedPage
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.panel import GRID, panel_sheet, role_label
from annotator.gui.session import Session
from annotator.gui.speech import say

_LINES: Final = 3
"""How much is said about a conflict at once; the tip at the place says all."""
_LONGEST: Final = 80
"""Characters of words that are repeated."""


class CorrectedPane(QWidget):
    """Follows the document while it can be seen; undo works here, too."""

    left = Signal()
    """The article is wanted back."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Read the document of *session*."""
        super().__init__(parent)
        self.setObjectName("corrected_pane")
        self._session = session
        self._appearance = appearance
        self.page = CorrectedPage(session, appearance)
        self._count = role_label("", "", "corrected_count")
        self._detail = role_label("", "muted", "corrected_detail")
        self.next_conflict = self._button("next_conflict", self.tr("Next &conflict"))
        self.copy_all = self._button("copy_all", self.tr("Copy a&ll"))
        self.back = self._button("back_to_article", self.tr("&Back to the article"))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._use_theme()
        self._show_state()
        self.next_conflict.clicked.connect(self._on_next_conflict_clicked)
        self.copy_all.clicked.connect(self._on_copy_all_clicked)
        self.back.clicked.connect(self.left)
        self.page.left.connect(self.left)
        self.page.change_reached.connect(self._show_detail)
        self._later.timeout.connect(self._read_again)
        session.effect_applied.connect(self._on_session_effect_applied)
        appearance.theme_changed.connect(self._use_theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the page."""
        super().focusInEvent(event)
        self.page.setFocus(event.reason())

    def show_annotation(self, annotation_id: str) -> None:
        """Bring the place of an annotation into view, its correction if it has one."""
        annotation = self._session.document.annotation(annotation_id)
        if not annotation.is_placed:
            return
        start = self.page.reading.to_reading(annotation.start)
        self.page.put_caret(start, start)
        self.page.ensureCursorVisible()

    # ---- layout ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setObjectName("banner")
        strip = QWidget()
        row = FlowLayout(strip, spacing=GRID)
        self._count.setWordWrap(False)
        self._count.setMinimumHeight(self.back.sizeHint().height())
        for widget in (self._count, self.next_conflict, self.copy_all, self.back):
            row.addWidget(widget)
        words = QVBoxLayout(bar)
        words.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        words.setSpacing(GRID // 2)
        words.addWidget(strip)
        words.addWidget(self._detail)
        self._detail.setMinimumHeight(self._detail.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.page, 1)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    # ---- showing -----------------------------------------------------------------------------

    def _use_theme(self) -> None:
        self._detail.setStyleSheet(panel_sheet(self._appearance.theme))

    def _show_state(self) -> None:
        reading = self.page.reading
        conflicts = len(reading.conflicts)
        parts = [self.tr("%n correction(s) applied", "", reading.applied)]
        if conflicts:
            parts.append(self.tr("%n conflict(s)", "", conflicts))
        self._count.setText(self.tr("Corrected reading: {counts}").format(counts=", ".join(parts)))
        self.next_conflict.setEnabled(bool(conflicts))
        self._show_detail(None)

    def _show_detail(self, segment: Segment | None) -> None:
        """Say what the article has where the caret is, or what to do."""
        if segment is not None:
            lines = change_lines(segment, self._session.document, longest=_LONGEST)
            shown = lines[:_LINES] if len(lines) <= _LINES else [*lines[: _LINES - 1], "…"]
            text = "\n".join(shown)
            say(self.page, ". ".join(line.rstrip(".") for line in shown))
        elif self.page.reading.changes:
            text = self.tr("Alt+Down goes to the next changed place and tells what the article says there.")
        else:
            text = self.tr("No annotation has a correction yet. Write one in the details of an annotation.")
        self._detail.setText(text)

    def _read_again(self) -> None:
        self.page.read_again()
        self._show_state()

    # ---- slots -------------------------------------------------------------------------------

    def _on_next_conflict_clicked(self) -> None:
        if not self.page.go(1, conflicts_only=True):
            self.page.show_change(self.page.reading.conflicts[0])
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy_all_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.page.reading.text)

    def _on_session_effect_applied(self) -> None:
        if self.isVisible():
            self._later.start()
