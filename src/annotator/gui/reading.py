"""What is read in the middle of the window: the article, or the corrected reading in its place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.article_view.view import ArticleView

if TYPE_CHECKING:
    from annotator.gui.article_view.corrections import Corrections
    from annotator.gui.corrected_pane import CorrectedPane


class Reading(QObject):
    """Puts the one in the place of the other; what is at the top edge, and the caret, stay at their words."""

    changed = Signal()
    """Something else is read, or read in another way, than before."""

    def __init__(
        self, article: ArticleView, appearance: Appearance, column: QVBoxLayout, parent: QObject
    ) -> None:
        """Begin with the article, which is in *column*."""
        super().__init__(parent)
        self._article = article
        self._appearance = appearance
        self._column = column
        self._pane: CorrectedPane | None = None
        self._corrections: Corrections | None = None

    @property
    def has_corrections(self) -> bool:
        """Whether corrections are shown in place."""
        return self._corrections is not None

    def toggle_corrections(self) -> None:
        """Show corrections in the article, above their words, or no longer."""
        from annotator.gui.article_view.corrections import Corrections

        if self._corrections is None:
            self._corrections = Corrections(self._article)
        else:
            self._corrections.remove()
            self._corrections = None
        self.changed.emit()

    @property
    def is_corrected(self) -> bool:
        """Whether the corrected reading is shown."""
        return self._pane is not None

    @property
    def surface(self) -> QWidget:
        """What the keyboard goes to: the article, or the corrected reading."""
        return self._pane or self._article

    def toggle_corrected(self) -> None:
        """Show the corrected reading, or the article again."""
        if self._pane is None:
            self.show_corrected()
        else:
            self.show_article()

    def show_corrected(self) -> None:
        """Show the corrected reading of the document as it is now."""
        from annotator.gui.corrected_pane import CorrectedPane

        article = self._article
        article.clear_selection()
        top, caret = article.top(), article.caret_offset()
        self._pane = pane = CorrectedPane(article.session, self._appearance)
        pane.left.connect(self.show_article)
        self._column.insertWidget(self._column.indexOf(article), pane, 1)
        article.hide()
        pane.show()
        self._column.activate()
        pane.page.set_caret(pane.page.reading.to_reading(caret))
        pane.page.scroll_to(pane.page.reading.to_reading(top[0]), top[1])
        pane.page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def show_article(self) -> None:
        """Show the article again; nothing happens if it is shown."""
        if self._pane is None:
            return
        pane, self._pane = self._pane, None
        top, caret = pane.page.top(), pane.page.caret_offset()
        self._column.removeWidget(pane)
        pane.hide()
        pane.deleteLater()
        self._article.show()
        self._column.activate()
        self._article.set_caret(pane.page.reading.to_article(caret))
        self._article.scroll_to(pane.page.reading.to_article(top[0]), top[1])
        self._article.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def reveal(self, annotation_id: str) -> None:
        """Bring the place of an annotation into view."""
        if self._pane is None:
            self._article.reveal(annotation_id)
        else:
            self._pane.show_annotation(annotation_id)

    def go(self, step: int) -> bool:
        """
        Go to the next annotation, or to the next changed place of the corrected reading; back for -1.

        Returns whether there is one.
        """
        return self._article.go_to_annotation(step) if self._pane is None else self._pane.page.go(step)
