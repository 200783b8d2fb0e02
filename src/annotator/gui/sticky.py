"""Sticky mode: a code is kept, and every finished selection becomes an annotation with it."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.core.document import Effect
from annotator.gui.article_view.view import ArticleView


class StickyCode(QObject):
    """
    Which code is kept, if any.

    A selection is finished when the mouse is let go, or with Enter. A double click waits for a third
    one, which would take the sentence.
    """

    changed = Signal(str)
    """The identifier of the code that is kept now, empty for none."""

    def __init__(self, article: ArticleView) -> None:
        """Watch the selections in *article*; no code is kept yet."""
        super().__init__(article)
        self._article = article
        self._code = ""
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._on_patience_timeout)
        article.selection_finished.connect(self._on_article_selection_finished)
        article.key_takers.append(self.take_key)
        article.session.effect_applied.connect(self._on_session_effect_applied)

    @property
    def code(self) -> str:
        """The identifier of the code that is kept, empty for none."""
        return self._code

    def keep(self, code_id: str) -> None:
        """Keep a code, which what is selected gets at once; the empty identifier ends the mode."""
        if code_id != self._code:
            self._code = code_id
            self.changed.emit(code_id)
            self._annotate()

    def take_key(self, event: QKeyEvent) -> bool:
        """Annotate on Enter; end on Esc, once nothing is selected any more."""
        selected = self._article.selected_span() is not None
        key = Qt.Key(event.key())
        if self._code and selected and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._annotate()
        elif self._code and not selected and key == Qt.Key.Key_Escape:
            self.keep("")
        else:
            return False
        return True

    def _annotate(self) -> None:
        span = self._article.selected_span()
        if self._code and span is not None:
            self._article.session.annotate([span], self._code)
            self._article.clear_selection()

    # ---- slots -------------------------------------------------------------------------------

    def _on_article_selection_finished(self) -> None:
        if self._article.may_grow:
            self._patience.start(QApplication.doubleClickInterval())
        else:
            self._annotate()

    def _on_patience_timeout(self) -> None:
        if not self._article.is_dragging:
            self._annotate()

    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook and self._code not in self._article.session.document.codebook:
            self.keep("")
