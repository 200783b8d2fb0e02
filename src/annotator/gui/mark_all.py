"""Marks all occurrences of the selected words, after a person has looked at them."""

from PySide6.QtCore import QCoreApplication

from annotator.core.find import Hits
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.found_words import FoundWords
from annotator.gui.article_view.view import ArticleView
from annotator.gui.dialogs.mark_all import MarkAllDialog
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches
from annotator.gui.session import Session
from annotator.services.mark_all import MarkAll, mark_all


def ask_and_mark_all(session: Session, article: ArticleView, appearance: Appearance) -> bool:
    """
    Ask where the selected words, or else those of the current annotation, are to be marked, and do it.

    Returns whether there were any words; what is marked is one step.
    """
    origin = _origin(session, article)
    if origin is None:
        return False
    found = FoundWords(article)
    top, ends = article.verticalScrollBar().value(), (article.anchor_offset(), article.caret_offset())

    def show(spans: list[Span], seen: Span | None) -> None:
        found.show(Hits((span.start, span.end) for span in spans), seen)
        if seen is not None:
            article.reveal_span(seen)

    swatches = Swatches(session.document.codebook, appearance.theme)
    wanted = MarkAllDialog.ask(article, session.document, origin, _code(session), swatches, show)
    article.layers.remove(found)
    found.deleteLater()
    article.put_caret(*ends)
    article.verticalScrollBar().setValue(top)
    article.viewport().update()
    if wanted is not None:
        article.clear_selection()
        _mark(session, wanted)
    return True


def _mark(session: Session, wanted: MarkAll) -> None:
    marked = mark_all(session.document, wanted, author=session.author)
    if marked is None:
        return
    name = in_language(session.document.codebook.code(wanted.code).name)
    text = QCoreApplication.translate("MarkAll", "Mark %n occurrence(s) as “{code}”", "", marked.number)
    session.push(marked.change, text.format(code=name))
    session.set_current(marked.first)


def _origin(session: Session, article: ArticleView) -> Span | None:
    """Return what is selected, or else the longest span of the current annotation."""
    current = session.current
    spans = () if current is None else current.spans
    return article.selected_span() or max(spans, key=len, default=None)


def _code(session: Session) -> str:
    """Return the code of the current annotation, or else of the one made last, or else the first code."""
    last = session.current or max(session.document, key=lambda found: found.created, default=None)
    if last is not None:
        return last.code
    return next(code.id for code in session.document.codebook.codes if code.parent is not None)
