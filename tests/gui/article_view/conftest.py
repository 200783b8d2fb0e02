"""A view on the example article, in English and in the light theme."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Annotation
from annotator.core.article import Article
from annotator.gui.app import application
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.view import ArticleView
from annotator.gui.language import use_language
from annotator.gui.session import Session
from tests.gui.article_view.examples import MakeView, document


@pytest.fixture
def appearance(qtbot: QtBot) -> Iterator[Appearance]:  # noqa: ARG001 - there must be an application
    """Return the light theme at the default text size, with a caret that does not blink."""
    application()
    use_language("en")
    hints = QApplication.styleHints()
    blinking = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    appearance = Appearance()
    appearance.set_scheme("light")
    yield appearance
    appearance.set_scheme("system")
    hints.setCursorFlashTime(blinking)


@pytest.fixture
def make_view(qtbot: QtBot, appearance: Appearance) -> MakeView:
    """Return a function that shows a view on annotations of the example, or of another article."""

    def make(
        annotations: Sequence[Annotation] = (),
        *,
        text: Article | None = None,
        read_only: bool = False,
        size: tuple[int, int] = (900, 700),
    ) -> ArticleView:
        session = Session(document(annotations, text), read_only=read_only)
        view = ArticleView(session, appearance)
        session.setParent(view)
        qtbot.addWidget(view)
        view.resize(*size)
        with qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        view.setFocus()
        QApplication.processEvents()
        return view

    return make


@pytest.fixture
def view(make_view: MakeView) -> ArticleView:
    """Return a view without annotations."""
    return make_view()
