"""Ctrl+M in the window: one step that marks and links all occurrences, and nothing before that."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Link
from annotator.core.changes import EditCodebook
from annotator.core.codebook import Code, Codebook
from annotator.core.text import Span
from annotator.gui.article_view.found_words import FoundWords
from annotator.gui.main_window import MainWindow
from annotator.gui.session import Session
from annotator.gui.workbench import Workbench
from tests.end_to_end.student import CONTROL, answering
from tests.gui.opening import OpenText

ARTICLE = (
    "Das chinesisch-russische Bündnis 😀.\n\nVom chinesisch-russischen Pakt, chinesisch-russische Träume.\n"
)


@pytest.fixture
def window(open_text: OpenText, qtbot: QtBot) -> MainWindow:
    window = open_text(ARTICLE)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


@pytest.fixture
def session(window: MainWindow) -> Session:
    assert window.file is not None
    return window.file.session


@pytest.fixture
def bench(window: MainWindow) -> Workbench:
    assert window.workbench is not None
    return window.workbench


def _span(session: Session, words: str) -> Span:
    start = str(session.document.article.text).index(words)
    return Span(start, start + len(words))


def _quotes(session: Session) -> list[str]:
    document = session.document
    ordered = sorted(document, key=lambda found: found.reading_order)
    return [document.article.text.quote(found.spans[0]) for found in ordered]


def _ctrl_m(bench: Workbench) -> Callable[[], None]:
    return lambda: QTest.keyClick(bench.article, Qt.Key.Key_M, CONTROL)


def _enter(dialog: QDialog) -> None:
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_all_forms_of_the_selected_words_are_marked_in_one_step(bench: Workbench, session: Session) -> None:
    bench.article.select(_span(session, "chinesisch-russischen"))

    answering(_enter, _ctrl_m(bench))

    assert _quotes(session) == ["chinesisch-russische", "chinesisch-russischen", "chinesisch-russische"]
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Mark 3 occurrences as “Fact”"
    current = session.current
    assert current is not None
    assert session.document.article.text.quote(current.spans[0]) == "chinesisch-russischen"
    links = [found.links for found in session.document if found is not current]
    assert links == [(Link("same", current.id),)] * 2
    assert bench.article.selected_span() is None
    assert not any(isinstance(layer, FoundWords) for layer in bench.article.layers)
    session.undo_stack.undo()
    assert len(session.document) == 0


def test_the_words_of_the_current_annotation_are_marked_with_its_code(
    bench: Workbench, session: Session
) -> None:
    there = session.annotate([_span(session, "Das"), _span(session, "chinesisch-russischen")], "error.entity")

    answering(_enter, _ctrl_m(bench))

    new = [found for found in session.document if found.id != there]
    assert {found.code for found in new} == {"error.entity"}
    assert len(new) == 3


def test_the_code_used_last_is_offered(bench: Workbench, session: Session) -> None:
    session.annotate([_span(session, "Träume")], "error.style")
    session.set_current("")
    bench.article.select(_span(session, "chinesisch-russischen"))

    answering(_enter, _ctrl_m(bench))

    assert session.undo_stack.undoText() == "Mark 3 occurrences as “Unidiomatic”"


def test_esc_leaves_everything_as_it_was(bench: Workbench, session: Session) -> None:
    words = _span(session, "chinesisch-russischen")
    layers = list(bench.article.layers)
    bench.article.select(words)

    answering(lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape), _ctrl_m(bench))

    assert session.undo_stack.count() == 0
    assert bench.article.selected_span() == words
    assert bench.article.layers == layers


def test_the_places_are_drawn_in_the_article_meanwhile(bench: Workbench, session: Session) -> None:
    bench.article.select(_span(session, "chinesisch-russischen"))
    bench.article.clear_selection()
    before = bench.article.viewport().grab().toImage()
    bench.article.select(_span(session, "chinesisch-russischen"))
    drawn: list[bool] = []

    def look(_dialog: QDialog) -> None:
        QApplication.processEvents()
        drawn.append(bench.article.viewport().grab().toImage() != before)

    answering(look, _ctrl_m(bench))

    assert drawn == [True]


def test_without_words_it_says_what_to_do(bench: Workbench) -> None:
    hints: list[str] = []
    bench.hint_given.connect(hints.append)

    _ctrl_m(bench)()

    assert hints == ["Select words in the article first."]


def test_without_codes_it_says_so(bench: Workbench, session: Session) -> None:
    groups = Codebook("groups", {}, (Code("claim", {"en": "Claim"}),))
    session.push(EditCodebook(groups), "Only groups")
    bench.article.select(_span(session, "chinesisch-russischen"))
    hints: list[str] = []
    bench.hint_given.connect(hints.append)

    _ctrl_m(bench)()

    assert hints == ["The codebook has no codes yet."]
