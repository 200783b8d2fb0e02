"""Tells a screen reader what the caret enters and leaves, and what a step has changed."""

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

from annotator.core.annotation import Annotation
from annotator.core.document import Effect
from annotator.gui.article_view.view import ArticleView
from annotator.gui.article_view.wording import described, left, step
from annotator.gui.session import Session
from annotator.gui.speech import say

_REST: Final = 150
"""Milliseconds for which the caret must rest: who runs through the text hears nothing but the text."""


class Speaker(QObject):
    """
    Speaks for an article view while a screen reader listens, and does nothing otherwise.

    Each annotation is told once, when the caret has come into it and rests.
    """

    def __init__(self, session: Session, article: ArticleView) -> None:
        """Listen to both; belongs to *article*."""
        super().__init__(article)
        self._session, self._article = session, article
        self._inside: dict[str, Annotation] = {}
        self._beside: set[object] = set()
        self._told = ""
        self._added: list[Annotation] = []
        self._index = session.undo_stack.index()
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._tell_place)
        article.cursorPositionChanged.connect(self._on_moved)
        session.current_changed.connect(self._on_moved)
        session.effect_applied.connect(self._on_session_effect_applied)
        session.undo_stack.indexChanged.connect(self._on_undo_stack_index_changed)

    def _tell_place(self) -> None:
        """Say what the caret has left and entered since the last time, and what has become current."""
        if not self._article.hasFocus():
            return
        document, current = self._session.document, self._session.current
        before, self._inside = self._inside, self._here()
        gone = [one for key, one in before.items() if key not in self._inside and key in document]
        new = [one for key, one in self._inside.items() if key not in before]
        if current is not None and current.id != self._told and not new:
            new = [current] if not current.is_placed or current.id in self._inside else []
        self._told = "" if current is None else current.id
        parts = [left(gone, document.codebook), *(described(one, document) for one in new)]
        parts += self._told_beside()
        say(self._article, ". ".join(part for part in parts if part))

    def _told_beside(self) -> list[str]:
        """Return what others have to say about where the caret is now and was not before."""
        offset = self._article.caret_offset()
        told = {key: words for tell in self._article.tellers for key, words in tell(offset).items()}
        before, self._beside = self._beside, set(told)
        return [words for key, words in told.items() if key not in before]

    def _here(self) -> dict[str, Annotation]:
        return {one.id: one for one in self._article.annotations_at(self._article.caret_offset())}

    # ---- slots -------------------------------------------------------------------------------

    def _on_moved(self) -> None:
        if QAccessible.isActive():
            self._timer.start()

    def _on_session_effect_applied(self, effect: Effect) -> None:
        self._added = [one for key, one in effect.after.items() if key not in effect.before]

    def _on_undo_stack_index_changed(self, index: int) -> None:
        """Say which step was done or taken back, unless it was typed: that is spoken letter by letter."""
        steps, self._index = index - self._index, index
        added, self._added = self._added, []
        if not steps or not QAccessible.isActive():
            return
        stack = self._session.undo_stack
        name = stack.text(index - 1) if steps > 0 else stack.text(index)
        if steps == 1 and stack.command(index - 1).id() != -1:
            return
        self._timer.stop()
        self._inside = self._here()
        parts = [step(name, steps=steps), *(described(one, self._session.document) for one in added[:1])]
        say(self._article, ". ".join(parts))
