"""Marking all occurrences: the checklist, the slider, and what is asked for in the end."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QPushButton, QSlider, QWidget

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Block, BlockKind
from annotator.core.document import Document, Head, LiveDocument, Role
from annotator.core.text import ArticleText, Span
from annotator.gui.appearance import Appearance
from annotator.gui.dialogs.mark_all import MarkAllDialog
from annotator.gui.dialogs.occurrence_table import OccurrenceTable
from annotator.gui.models.occurrence_model import OccurrenceColumn
from annotator.gui.models.swatch import Swatches
from annotator.matching.occurrences import LONGEST
from annotator.services.mark_all import MarkAll
from tests.builders import NOON
from tests.gui.article_view.examples import CODEBOOK
from tests.gui.dialogs.asking import WhenAsked, child, press, read

TEXT = (
    "Das chinesisch-russische Bündnis 😀 wächst. Chinesische Waren.\n"
    "Von einem chinesisch-russischen Pakt spricht niemand.\n"
    "„Chinesisch-russische Träume“, sagt er."
)
LEFT = Qt.MouseButton.LeftButton


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ORIGIN = place("chinesisch-russische")
OTHER = place("chinesisch-russischen")
UPPER = place("Chinesisch-russische")


class Asked:
    """What a dialog was asked with, and what it showed."""

    def __init__(self, parent: QWidget, *annotations: Annotation, text: str = TEXT) -> None:
        """Prepare the document."""
        lines, at = [], 0
        for line in text.split("\n"):
            lines.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(line))))
            at += len(line) + 1
        article = Article(ArticleText(text), tuple(lines))
        self.document = LiveDocument(Document(Head("d", Role.WORK, NOON), article, CODEBOOK, annotations))
        self.parent = parent
        self.shown: tuple[list[Span], Span | None] = ([], None)

    def ask(self, origin: Span = ORIGIN) -> MarkAll | None:
        def show(spans: list[Span], seen: Span | None) -> None:
            self.shown = spans, seen

        swatches = Swatches(CODEBOOK, Appearance().theme)
        return MarkAllDialog.ask(self.parent, self.document, origin, "error.fused", swatches, show)


@pytest.fixture
def asked(parent: QWidget) -> Asked:
    return Asked(parent)


def _rows(dialog: QDialog) -> list[tuple[str, ...]]:
    model = child(dialog, OccurrenceTable, "occurrences").model()
    return [
        tuple(str(model.index(row, column).data()) for column in OccurrenceColumn)
        for row in range(model.rowCount())
    ]


def _words(dialog: QDialog) -> list[str]:
    return [row[OccurrenceColumn.WORDS] for row in _rows(dialog)]


def _slide(dialog: QDialog, percent: int) -> None:
    slider = child(dialog, QSlider, "slider")
    while slider.value() != percent:
        key = Qt.Key.Key_Right if slider.value() < percent else Qt.Key.Key_Left
        QTest.keyClick(slider, key)


def _choose(dialog: QDialog, name: str) -> None:
    """Click the sign of a button that can be chosen."""
    button = child(dialog, QAbstractButton, name)
    QTest.mouseClick(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, button.height() // 2))


def _looking(when_asked: WhenAsked, asked: Asked, look: Callable[[QDialog], object]) -> None:
    when_asked(look)
    asked.ask()


def test_every_place_is_seen_in_its_context(asked: Asked, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        assert _rows(dialog) == [
            ("§1", "Das ", "chinesisch-russische", " Bündnis 😀 wächst. Chinesische Waren.", "selected"),
            ("§2", "Von einem ", "chinesisch-russischen", " Pakt spricht niemand.", "97% alike"),
            ("§3", "„", "Chinesisch-russische", " Träume“, sagt er.", "the same"),
        ]
        assert read(dialog, "found") == "3 places, yours among them"
        assert read(dialog, "words") == "“chinesisch-russische”"
        assert child(dialog, QPushButton, "ok").text() == "Add 3 annotations"

    _looking(when_asked, asked, look)


def test_a_row_is_told_as_a_whole(asked: Asked, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        model = child(dialog, OccurrenceTable, "occurrences").model()
        told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert told == "§2, Von einem  chinesisch-russischen  Pakt spricht niemand., 97% alike"

    _looking(when_asked, asked, look)


def test_enter_marks_all_of_it(asked: Asked, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return))

    assert asked.ask() == MarkAll((ORIGIN, OTHER, UPPER), "error.fused", ORIGIN, linked=True)


def test_esc_marks_nothing(asked: Asked, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape))

    assert asked.ask() is None


def test_space_and_the_mouse_uncheck_places(asked: Asked, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        table = child(dialog, OccurrenceTable, "occurrences")
        QTest.keyClick(table, Qt.Key.Key_Down)
        QTest.keyClick(table, Qt.Key.Key_Space)
        box = table.visualRect(table.model().index(2, 0))
        QTest.mouseClick(
            table.viewport(),
            LEFT,
            Qt.KeyboardModifier.NoModifier,
            QPoint(box.left() + 10, box.center().y()),
        )
        assert child(dialog, QPushButton, "ok").text() == "Add 1 annotation"
        press(dialog, "ok")

    when_asked(act)

    assert asked.ask() == MarkAll((ORIGIN,), "error.fused", ORIGIN)


def test_all_and_none_are_checked_at_once(asked: Asked, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        press(dialog, "check_none")
        assert not child(dialog, QPushButton, "ok").isEnabled()
        assert asked.shown[0] == []
        press(dialog, "check_all")
        press(dialog, "ok")

    when_asked(act)

    assert asked.ask() == MarkAll((ORIGIN, OTHER, UPPER), "error.fused", ORIGIN)


def test_the_slider_finds_less_and_more_and_remembers_what_is_unchecked(
    asked: Asked, when_asked: WhenAsked
) -> None:
    def act(dialog: QDialog) -> None:
        press(dialog, "check_none")
        _slide(dialog, 100)
        assert _words(dialog) == ["chinesisch-russische", "Chinesisch-russische"]
        assert read(dialog, "alike") == "at least 100% alike"
        assert child(dialog, QSlider, "slider").accessibleName() == "at least 100% alike"
        _slide(dialog, 65)
        assert _words(dialog) == [
            "chinesisch-russische",
            "Chinesische",
            "chinesisch-russischen",
            "Chinesisch-russische",
        ]
        press(dialog, "ok")

    when_asked(act)

    assert asked.ask() == MarkAll((place("Chinesische"),), "error.fused", ORIGIN)


def test_exactly_these_words_with_and_without_case(asked: Asked, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        _choose(dialog, "exact")
        assert _words(dialog) == ["chinesisch-russische", "chinesisch-russische", "Chinesisch-russische"]
        _choose(dialog, "whole_words")
        assert _words(dialog) == ["chinesisch-russische", "Chinesisch-russische"]
        _choose(dialog, "match_case")
        assert _words(dialog) == ["chinesisch-russische"]
        assert read(dialog, "advice") == (
            "These words stand nowhere else. “Similar words too” finds other forms of them."
        )
        _choose(dialog, "similar")
        assert len(_words(dialog)) == 3

    _looking(when_asked, asked, look)


def test_the_slider_says_that_it_finds_more_further_left(parent: QWidget, when_asked: WhenAsked) -> None:
    asked = Asked(parent, text="Das chinesisch-russische Bündnis.")

    def look(dialog: QDialog) -> None:
        assert read(dialog, "found") == "1 place, and that is yours"
        assert (
            read(dialog, "advice") == "No other words are so much alike. Further left, the slider finds more."
        )

    _looking(when_asked, asked, look)


def test_what_has_the_code_already_cannot_be_checked(parent: QWidget, when_asked: WhenAsked) -> None:
    asked = Asked(parent, Annotation("there", (OTHER,), "error.fused", NOON, NOON))

    def act(dialog: QDialog) -> None:
        assert [row[OccurrenceColumn.NOTE] for row in _rows(dialog)] == [
            "selected",
            "marked already",
            "the same",
        ]
        table = child(dialog, OccurrenceTable, "occurrences")
        QTest.keyClick(table, Qt.Key.Key_Down)
        QTest.keyClick(table, Qt.Key.Key_Space)
        QTest.keyClick(table, Qt.Key.Key_Space)
        press(dialog, "ok")

    when_asked(act)

    assert asked.ask() == MarkAll((ORIGIN, UPPER), "error.fused", ORIGIN)


def test_another_code_may_be_chosen_where_all_is_marked(parent: QWidget, when_asked: WhenAsked) -> None:
    there = [
        Annotation(f"a{number}", (span,), "error.fused", NOON, NOON)
        for number, span in enumerate((ORIGIN, OTHER, UPPER))
    ]
    asked = Asked(parent, *there)

    def act(dialog: QDialog) -> None:
        assert read(dialog, "advice") == ("All of these are marked like this already. Choose another code.")
        code = child(dialog, QComboBox, "code")
        code.setCurrentIndex(code.findData("error.style"))
        assert child(dialog, QPushButton, "ok").text() == "Add 3 annotations"
        press(dialog, "ok")

    when_asked(act)

    assert asked.ask() == MarkAll((ORIGIN, OTHER, UPPER), "error.style", ORIGIN)


def test_links_may_be_left_out(asked: Asked, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        _choose(dialog, "linked")
        press(dialog, "ok")

    when_asked(act)

    assert asked.ask() == MarkAll((ORIGIN, OTHER, UPPER), "error.fused", ORIGIN, linked=False)


def test_the_article_shows_the_place_one_looks_at(asked: Asked, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        assert asked.shown == ([ORIGIN, OTHER, UPPER], ORIGIN)
        QTest.keyClick(child(dialog, OccurrenceTable, "occurrences"), Qt.Key.Key_Down)
        assert asked.shown == ([ORIGIN, OTHER, UPPER], OTHER)
        _slide(dialog, 90)
        assert asked.shown[1] == OTHER

    _looking(when_asked, asked, look)


def test_too_many_words_are_looked_for_exactly(parent: QWidget, when_asked: WhenAsked) -> None:
    long = "wenn " * (LONGEST // 5) + "dann"
    asked = Asked(parent, text=f"{long}.\n{long}.")

    def act(dialog: QDialog) -> None:
        similar = child(dialog, QAbstractButton, "similar")
        assert not similar.isEnabled()
        assert similar.toolTip() == "These are too many words to look for similar ones."
        assert [words[-1] for words in _words(dialog)] == ["…", "…"]
        assert read(dialog, "words").endswith("…”")
        press(dialog, "ok")

    when_asked(act)
    wanted = asked.ask(Span(0, len(long)))

    assert wanted is not None
    assert len(wanted.spans) == 2


def test_tab_goes_through_the_dialog_from_above(asked: Asked, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        child(dialog, QComboBox, "code").setFocus()
        names = []
        for _ in range(8):
            focus = dialog.focusWidget()
            names.append(focus.objectName())
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert names == [
            "code",
            "similar",
            "exact",
            "slider",
            "check_all",
            "check_none",
            "occurrences",
            "linked",
        ]

    _looking(when_asked, asked, look)
