import gc
import weakref

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.core.article import Article, BlockKind
from annotator.core.changes import EditCodebook
from annotator.core.codebook import Code, Codebook
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.view import ArticleView
from annotator.gui.session import Session
from tests.gui.article_view.examples import (
    CODEBOOK,
    MakeView,
    annotation,
    article,
    document,
    picture,
    place,
    point_at,
)


def test_the_view_dies_when_it_is_closed(appearance: Appearance) -> None:
    session = Session(document([annotation("a", "error.fused", "Zoë")]))
    view = ArticleView(session, appearance)
    view.show()
    view.select(place("alle"))
    QApplication.processEvents()
    dead = weakref.ref(view)

    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del view
    gc.collect()

    assert dead() is None
    session.set_current("a")
    appearance.set_text_size(24)


def test_it_has_a_name_for_screen_readers_and_tests(view: ArticleView) -> None:
    assert view.accessibleName() == "Article"
    assert view.objectName() == "article_view"


def test_it_begins_at_the_beginning(view: ArticleView) -> None:
    assert view.caret_offset() == 0
    assert view.verticalScrollBar().value() == 0
    assert view.selected_span() is None


def test_selecting_a_span_tells_that_span(view: ArticleView) -> None:
    for words in (
        "Zoë",
        "😀 heim",
        "Cafe\u0301-Familie 👨‍👩‍👧‍👦",
        "blieb“,\nsagte",
        "Donau\u00addampf\tund 🇩🇪",
    ):
        view.select(place(words))

        assert view.selected_span() == place(words)


def test_revealing_scrolls_to_the_annotation_and_puts_the_caret_there(make_view: MakeView) -> None:
    text = article(
        [(BlockKind.PARAGRAPH, f"Absatz {number}. " + "Worte und Worte. " * 20) for number in range(60)]
    )
    view = make_view(text=text)
    identifier = view.session.annotate([place_in(text, "Absatz 50")], "error.fused")
    assert identifier is not None

    view.reveal(identifier)

    assert view.caret_offset() == place_in(text, "Absatz 50").start
    assert view.viewport().rect().contains(view.cursorRect())
    there = view.verticalScrollBar().value()
    view.reveal(identifier)
    assert view.verticalScrollBar().value() == there


def place_in(text: Article, words: str) -> Span:
    start = str(text.text).index(words)
    return Span(start, start + len(words))


def test_a_tip_tells_what_the_mark_says(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view([annotation("a", "error.fused", "alle", comment="2 < 3", correction="alles")])
    point = point_at(view, place("alle").start)

    tell(view, point)
    assert "Fused &amp; &lt;b&gt;words&lt;/b&gt;" in QToolTip.text()
    assert "2 &lt; 3" in QToolTip.text()

    tell(view, point_at(view, place("heim").start))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def tell(view: ArticleView, point: QPoint) -> None:
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)


def test_another_codebook_changes_keys_and_colours(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "alle")])
    codes = tuple(
        Code(
            code.id, code.name, parent=code.parent, color=code.color, key="z" if code.key == "q" else code.key
        )
        for code in CODEBOOK.codes
    )

    view.session.push(EditCodebook(Codebook("other", {"en": "Other"}, codes)), "Edit")

    block = view.document().findBlock(place("alle").start)
    lines = view._painter._marks(block).by_line.values()
    assert [letter.text for line in lines for letter in line.letters] == ["Z"]


def test_an_empty_article_can_be_shown(make_view: MakeView) -> None:
    view = make_view(text=article([]))

    view.selectAll()

    assert view.selected_span() is None
    assert view.annotations_at(0) == []


def test_a_note_is_gone_to_but_nothing_moves_and_nothing_is_painted(make_view: MakeView) -> None:
    view = make_view([annotation("n", "error.style"), annotation("a", "error.fused", "Zoë")])
    session = view.findChild(Session)
    assert session is not None
    view.set_caret(place("heim").start)
    session.set_current("a")
    plain = picture(view)

    view.go_to_annotation(-1)

    assert session.current is not None
    assert session.current.id == "n"
    assert view.caret_offset() == place("heim").start
    assert picture(view) != plain

    view.go_to_annotation(1)

    assert session.current.id == "a"
    session.remove(["n"])
    assert "n" not in session.document
