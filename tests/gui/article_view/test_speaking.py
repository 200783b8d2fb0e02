"""What is said about annotations, in which words, and when."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Annotation
from annotator.core.document import LiveDocument
from annotator.gui.article_view import speaking
from annotator.gui.article_view.speaking import Speaker
from annotator.gui.article_view.view import ArticleView
from annotator.gui.article_view.wording import described, left, step
from annotator.gui.language import use_language
from tests.gui.article_view.examples import (
    CODEBOOK,
    NO_MODIFIER,
    NOON,
    MakeView,
    annotation,
    document,
    place,
)

FUSED = annotation("f", "error.fused", "stationiertkämpften", comment="Warum", correction="stationiert")
AROUND = annotation("a", "quote.direct", "alle stationiertkämpften")
PARTS = annotation("p", "claim.fact", "Zoë", "Ein Ende")
NOTE = Annotation("n", (), "error.style", NOON, NOON)
FUSED_IN_WORDS = "Error, Fused & <b>words</b>; overlaps Direct quote; has a correction; has a comment"
ALL = (AROUND, FUSED, PARTS, NOTE)


@pytest.fixture
def live(qtbot: QtBot) -> LiveDocument:  # noqa: ARG001 - there must be an application
    use_language("en")
    return LiveDocument(document(ALL))


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is said to a screen reader that listens."""
    words: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(speaking, "say", lambda _view, sentence: words.append(sentence) if sentence else None)
    return words


@pytest.fixture
def german() -> Iterator[None]:
    use_language("de")
    yield
    use_language("en")


@pytest.fixture
def view(make_view: MakeView) -> ArticleView:
    view = make_view([AROUND, FUSED])
    Speaker(view.session, view)
    return view


# ---- in which words ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (NOTE, "annotation 1 of 4: Error, Unidiomatic; note on the article"),
        (PARTS, "annotation 2 of 4: Claim, Fact; in 2 parts"),
        (AROUND, "annotation 3 of 4: Quote, Direct quote; overlaps Fused & <b>words</b>"),
        (FUSED, f"annotation 4 of 4: {FUSED_IN_WORDS}"),
    ],
)
def test_an_annotation_is_described_in_one_sentence(
    live: LiveDocument, of: Annotation, expected: str
) -> None:
    assert described(of, live) == expected


def test_of_many_overlaps_the_first_are_named(qtbot: QtBot) -> None:  # noqa: ARG001 - an application
    use_language("en")
    codes = ("claim.fact", "quote.direct", "error.style", "claim", "quote")
    many = [annotation(f"a{number}", code, "alle") for number, code in enumerate(codes)]
    live = LiveDocument(document([*many, annotation("z", "error.fused", "alle")]))

    assert "; overlaps Fact, Direct quote, Unidiomatic, 2 more" in described(live.annotation("z"), live)


def test_it_speaks_german(live: LiveDocument, german: None) -> None:  # noqa: ARG001 - for its effect
    assert described(PARTS, live).startswith("Annotation 2 von 4: ")
    assert described(PARTS, live).endswith("; in 2 Teilen")
    assert left([FUSED], CODEBOOK) == "Ende von Fused & <b>words</b>"
    assert step("Markieren", steps=-1) == "Rückgängig: Markieren"


def test_several_steps_are_counted(live: LiveDocument) -> None:  # noqa: ARG001 - for its language
    assert step("x", steps=-3) == "3 steps undone"
    assert step("x", steps=2) == "2 steps done again"


# ---- and when ----------------------------------------------------------------------------------


def test_an_annotation_is_told_once_when_the_caret_rests_in_it(
    view: ArticleView, said: list[str], qtbot: QtBot
) -> None:
    view.set_caret(place("alle").start - 1)
    QTest.keyClick(view, Qt.Key.Key_Right, NO_MODIFIER)
    qtbot.waitUntil(lambda: bool(said))
    QTest.keyClick(view, Qt.Key.Key_Right, NO_MODIFIER)
    qtbot.wait(250)

    assert said == ["annotation 1 of 2: Quote, Direct quote; overlaps Fused & <b>words</b>"]


def test_who_runs_past_hears_nothing(view: ArticleView, said: list[str], qtbot: QtBot) -> None:
    view.set_caret(place("alle").start - 1)
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Right, NO_MODIFIER)
    qtbot.wait(250)

    assert said == []


def test_leaving_is_told(view: ArticleView, said: list[str], qtbot: QtBot) -> None:
    view.set_caret(place("stationiertkämpften").start)
    qtbot.waitUntil(lambda: len(said) == 1)

    view.set_caret(place("Dann").start)
    qtbot.waitUntil(lambda: len(said) == 2)

    assert said[1] == "end of Direct quote, Fused & <b>words</b>"


def test_steps_are_told_by_their_names_and_typing_is_not(view: ArticleView, said: list[str]) -> None:
    session = view.session
    session.remove(["f"])
    session.set_comment("a", "W")
    session.set_comment("a", "Wa")
    session.undo_stack.undo()
    session.undo_stack.setIndex(0)
    session.undo_stack.redo()

    assert said == [
        "Done: Remove 1 annotation",
        "Undone: Edit comment",
        f"Undone: Remove 1 annotation. annotation 2 of 2: {FUSED_IN_WORDS}",
        "Done: Remove 1 annotation",
    ]


def test_without_a_screen_reader_nothing_is_worked_out(
    view: ArticleView, said: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(speaking, "described", None)

    view.set_caret(place("alle").start)
    view.session.remove(["f"])
    qtbot.wait(250)

    assert said == []
