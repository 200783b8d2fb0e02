"""When and where the bar of codes appears beside the selection."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QObject, QTimer, Signal

from annotator.gui.article_view.selection_bar import SelectionBar

if TYPE_CHECKING:
    from annotator.gui.article_view.selectable_page import SelectablePage

_MARGINS: Final = QMargins(8, 8, 8, 8)
_DELAY: Final = 150
"""Milliseconds from the last key of a selection to the bar."""


class CodeOffer(QObject):
    """Shows the bar beside what is selected on a page, if one may annotate and nobody is dragging."""

    code_requested = Signal(str)
    words_requested = Signal()

    def __init__(self, page: "SelectablePage") -> None:
        """Watch the selection of *page*."""
        super().__init__(page)
        self._page = page
        self._bar: SelectionBar | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)
        page.selection_changed.connect(self._on_page_selection_changed)
        page.selection_finished.connect(self._on_timer_timeout)
        page.verticalScrollBar().valueChanged.connect(self._on_page_scrolled)

    def forget(self) -> None:
        """Let the bar be built anew, for another codebook or look."""
        self._hide()
        if self._bar is not None:
            self._bar.deleteLater()
            self._bar = None

    def _hide(self) -> None:
        self._timer.stop()
        if self._bar is not None:
            self._bar.hide()

    def _offer_words(self, bar: SelectionBar) -> None:
        current, span = self._page.session.current, self._page.selected_span()
        if current is None or not current.is_placed or span is None:
            bar.offer_words("", taking=False)
        else:
            from annotator.core.spans import covers

            bar.offer_words(current.code, taking=covers(current.spans, span))

    # ---- slots -------------------------------------------------------------------------------

    def _on_page_selection_changed(self) -> None:
        self._hide()
        if self._page.selected_span() is not None:
            self._timer.start(_DELAY)

    def _on_page_scrolled(self) -> None:
        """Move the bar along, but not from inside the layout that may be scrolling."""
        if self._page.selected_span() is not None:
            self._timer.start(0)

    def _on_timer_timeout(self) -> None:
        page = self._page
        if page.selected_span() is None or page.session.read_only or page.is_dragging:
            self._hide()
            return
        if self._bar is None:
            self._bar = SelectionBar(page.session.document.codebook, page.look, page)
            self._bar.code_requested.connect(self.code_requested)
            self._bar.words_requested.connect(self.words_requested)
        self._offer_words(self._bar)
        cursor = page.textCursor()
        end = page.cursorRect(cursor)
        cursor.setPosition(cursor.anchor())
        words, shift = page.cursorRect(cursor).united(end), page.viewport().pos()
        area = page.rect().adjusted(0, 0, -page.verticalScrollBar().width(), 0).marginsRemoved(_MARGINS)
        self._bar.show_beside(words=words.translated(shift), end=end.center() + shift, area=area)
