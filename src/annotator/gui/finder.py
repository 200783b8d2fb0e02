"""Finding: joins the find bar, what is searched, and the places where hits are shown."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from annotator.core.document import Effect
from annotator.core.errors import SearchError
from annotator.core.find import Hits, Search, SearchedAnnotations, SearchedText
from annotator.gui.article_view.found_words import FoundWords
from annotator.gui.article_view.view import ArticleView
from annotator.gui.language import told
from annotator.gui.panels.find_bar import FindBar, Scope
from annotator.gui.session import Session

_LONGEST_OFFER = 200
"""Code points of a selection that is still worth looking for."""


class _Searched(Protocol):
    """Where one may look, and how a hit there is shown; hits are numbered from 0 in reading order."""

    def find(self, search: Search) -> int:
        """Look and return the number of hits; raises a `SearchError`."""

    def here(self, shown: int | None) -> int | None:
        """Return the hit that the person is at; *shown* is the one that was shown last."""

    def first(self) -> int:
        """Return the first hit from where the person is, if there are any."""

    def show(self, number: int | None) -> None:
        """Show a hit, or none."""

    def leave(self, number: int | None) -> None:
        """Stop showing hits, and give the person the last one to work with."""


class _ArticleWords:
    """The article: hits are drawn, and the current one is selected where the keyboard is."""

    def __init__(self, article: ArticleView, found: FoundWords) -> None:
        self._article = article
        self._found = found
        self._text = SearchedText(str(article.article.text))
        self.hits = Hits()

    def find(self, search: Search) -> int:
        self.hits = Hits()
        self.hits = self._text.find(search)
        return len(self.hits)

    def here(self, shown: int | None) -> int | None:
        span = self._article.selected_span()
        if span is not None and self.hits:
            number = self.hits.at_or_after(span.start)
            return number if self.hits[number] == span else None
        at_shown = shown is not None and self.hits[shown].start == self._article.caret_offset()
        return shown if at_shown else None

    def first(self) -> int:
        span = self._article.selected_span()
        return self.hits.at_or_after(self._article.caret_offset() if span is None else span.start)

    def show(self, number: int | None) -> None:
        span = None if number is None else self.hits[number]
        self._found.show(self.hits, span)
        if span is None:
            return
        self._article.reveal_span(span)
        if self._article.hasFocus():
            self._article.select(span)

    def leave(self, number: int | None) -> None:
        span = None if number is None else self.hits[number]
        self._found.show(Hits(), None)
        if span is not None:
            self._article.select(span)


class _AnnotationWords:
    """Comments and corrections: a hit is made current and revealed."""

    def __init__(self, session: Session, article: ArticleView) -> None:
        self._session = session
        self._article = article
        self._texts: SearchedAnnotations | None = None
        self._ids: list[str] = []

    def forget(self) -> None:
        """Read the texts anew at the next search."""
        self._texts = None

    def find(self, search: Search) -> int:
        self._ids = []
        if self._texts is None:
            self._texts = SearchedAnnotations(self._session.document)
        self._ids = self._texts.find(search)
        return len(self._ids)

    def here(self, shown: int | None) -> int | None:  # noqa: ARG002 - what is current tells
        current = self._session.current
        return self._ids.index(current.id) if current is not None and current.id in self._ids else None

    def first(self) -> int:
        current = self._session.current
        if current is None:
            return 0
        document = self._session.document
        later = (
            number
            for number, found in enumerate(self._ids)
            if document.annotation(found).reading_order >= current.reading_order
        )
        return next(later, 0)

    def show(self, number: int | None) -> None:
        if number is not None:
            self._session.set_current(self._ids[number])
            self._article.reveal(self._ids[number])

    def leave(self, number: int | None) -> None:
        """Leave the last one current."""


class Finder(QObject):
    """
    What the person looks for, and which hit is current.

    Typing shows the first hit from where the person was; steps go on from there and round at the ends.
    """

    hits_changed = Signal(object)
    """The `Hits` in the article that are drawn."""

    def __init__(self, session: Session, article: ArticleView, bar: FindBar) -> None:
        """Begin with nothing to look for; the *bar* stays hidden."""
        super().__init__(bar)
        self._article = article
        self._bar = bar
        self._words = _ArticleWords(article, FoundWords(article))
        self._annotations = _AnnotationWords(session, article)
        self._count = 0
        self._number: int | None = None
        self._stale = False
        bar.hide()
        bar.search_changed.connect(self._on_bar_search_changed)
        bar.step_requested.connect(self.step)
        bar.close_requested.connect(self.close)
        session.effect_applied.connect(self._on_session_effect_applied)

    # ---- what the person can do --------------------------------------------------------------

    def open(self) -> None:
        """Show the bar with the keyboard in it, and begin with the selected words."""
        span = self._article.selected_span()
        words = "" if span is None else self._article.article.text.quote(span)
        usable = len(words) <= _LONGEST_OFFER and "\n" not in words
        self._bar.show()
        self._bar.offer(words if usable else "")
        self._look(show=True)

    @Slot(int)
    def step(self, step: int) -> None:
        """Go to the next hit, or the previous one for -1; open the bar if nothing was looked for yet."""
        if not self._bar.field.text():
            self.open()
            return
        if self._bar.isHidden() or self._stale:
            self._bar.show()
            self._look(show=False)
        if not self._count:
            return
        here = self._searched.here(self._number)
        if here is None:
            first = self._searched.first()
            self._go(first if step > 0 else (first - 1) % self._count)
            return
        wanted, note = here + step, ""
        if wanted >= self._count:
            note = self.tr("went on at the beginning")
        elif wanted < 0:
            note = self.tr("went on at the end")
        self._go(wanted % self._count, note)

    @Slot()
    def close(self) -> None:
        """Hide the bar; the words found last are selected, so that they can be annotated at once."""
        self._searched.leave(self._number)
        self.put_away()
        self._article.setFocus()

    def put_away(self) -> None:
        """Hide the bar and the hits; what is looked for stays for the next time."""
        self._number = None
        self._searched.leave(None)
        self._bar.hide()
        self.hits_changed.emit(Hits())

    # ---- looking -----------------------------------------------------------------------------

    @property
    def _searched(self) -> _Searched:
        return self._words if self._bar.scope is Scope.ARTICLE else self._annotations

    def _look(self, *, show: bool) -> None:
        """Look anew, and *show* the first hit from where the person was."""
        self._number, self._count, self._stale = None, 0, False
        for other in (self._words, self._annotations):
            if other is not self._searched:
                other.leave(None)
        try:
            self._count = self._searched.find(self._bar.search())
        except SearchError as error:
            self._searched.show(None)
            self._bar.show_trouble(told(error.message))
        else:
            if show and self._count:
                self._go(self._searched.first())
            else:
                self._searched.show(None)
                self._bar.show_count(None, self._count)
        self.hits_changed.emit(self._words.hits if self._searched is self._words else Hits())

    def _go(self, number: int, note: str = "") -> None:
        self._number = number
        self._searched.show(number)
        self._bar.show_count(number, self._count, note)

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _on_bar_search_changed(self) -> None:
        self._look(show=True)

    @Slot(object)
    def _on_session_effect_applied(self, _effect: Effect) -> None:
        self._annotations.forget()
        self._stale = self._bar.scope is Scope.ANNOTATIONS
