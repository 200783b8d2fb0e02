"""Hints in the window, by real keys and clicks, from detectors that find what these tests tell them."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Origin
from annotator.core.article import Article, Provenance
from annotator.core.assignment import Assignment, HintPolicy
from annotator.core.changes import EditCodebook, EditHead, ReplaceArticle
from annotator.core.document import Document, Head, Role
from annotator.core.hinted import HintSource
from annotator.core.messages import Message, Problem
from annotator.core.text import ArticleText, Span
from annotator.formats.native.read import read
from annotator.gui.desk import Desk
from annotator.gui.dialogs.hint_rule import HintRuleDialog
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from annotator.gui.models.hint_model import FACTS_ROLE, HintOrder
from annotator.gui.settings import HINT_ORDER, HINTS_SHOWN
from annotator.gui.workbench import Workbench
from annotator.hints.hint import Detector, Example
from annotator.readers.blocks import recognise_blocks
from annotator.services.annotate import now
from annotator.services.new import default_codebook
from annotator.services.open import Opened
from tests.detectors import VERSION, detector, use
from tests.end_to_end.student import focus, press

TEXT = (
    "Die Überschrift 😀\n\nZoë sah und und lachte. Die Stadt,in der er lebt, ist groß, sagen Experten.\n\n"
    + "Ein Satz, der hier steht. " * 60
    + "\n\nUnd wieder und und kamen die Experten, die sich irren.\n"
)
FIRST, SECOND = TEXT.index("und und"), TEXT.rindex("und und")
COMMA = TEXT.index("Stadt,in")
VAGUE, LAST_VAGUE = TEXT.index("Experten"), TEXT.rindex("Experten")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key

DETECTORS = (
    detector("doubled", "und und", "error.style", "Twice <the> same.", correction="und", confidence=0.9),
    detector("spaces", "Stadt,in", "error.fused", "No space.", correction="Stadt, in", confidence=0.95),
    detector(
        "sources",
        "Experten",
        "error.source",
        "Who says so?",
        confidence=0.6,
        examples=(Example("en", "Some say so.", "Ann says so."), Example("de", "Manche sagen das.", None)),
    ),
)


def document(language: str = "de", text: str = TEXT) -> Document:
    article_text = ArticleText(text)
    article = Article(article_text, recognise_blocks(article_text), Provenance(language=language))
    return Document(Head("d1", Role.WORK, now()), article, default_codebook())


def told_to(document: Document, hints: HintPolicy, role: Role = Role.WORK) -> Document:
    assignment = Assignment("h1", document.article.text.sha256, hints=hints)
    return replace(document, head=replace(document.head, role=role, assignment=assignment))


@pytest.fixture(autouse=True)
def _detectors(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, *DETECTORS)


def opened(desk: Desk, what: Document | Opened) -> MainWindow:
    window = desk.new_window()
    desk.show(what if isinstance(what, Opened) else Opened(what), window)
    window.activateWindow()
    QApplication.processEvents()
    return window


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    return opened(desk, document())


def workbench_of(window: MainWindow) -> Workbench:
    assert window.workbench is not None
    return window.workbench


def finish(qtbot: QtBot, hinting: Hinting) -> None:
    qtbot.waitUntil(lambda: not hinting.search.is_running)


@pytest.fixture
def hinting(window: MainWindow, qtbot: QtBot) -> Hinting:
    """Return what shows hints, after they have been asked for and found."""
    press(KEY.Key_I, CONTROL)
    found = workbench_of(window).hinting
    finish(qtbot, found)
    return found


def listed(hinting: Hinting) -> list[int]:
    """Return where the listed hints begin, from top to bottom."""
    model = hinting.panel.model
    return [model.hint_at(row).spans[0].start for row in range(model.rowCount())]


def current(hinting: Hinting) -> int | None:
    hint = hinting.panel.current
    return None if hint is None else hint.spans[0].start


def words(hinting: Hinting, name: str) -> str:
    label = hinting.panel.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


# ---- shown and put away ----------------------------------------------------------------------------


def test_hints_are_not_there_until_they_are_asked_for(window: MainWindow) -> None:
    workbench = workbench_of(window)

    assert not workbench.has_hints
    assert "hinting" not in workbench.__dict__
    assert not window.actions_by_id["hints"].isChecked()


def test_what_detectors_find_is_listed_in_reading_order(window: MainWindow, hinting: Hinting) -> None:
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]
    assert current(hinting) == FIRST
    assert focus() is hinting.panel.list
    assert words(hinting, "hint_count") == "5"
    assert window.actions_by_id["hints"].isChecked()


def test_a_row_tells_words_correction_place_and_kind(hinting: Hinting) -> None:
    index = hinting.panel.model.index(0)

    assert index.data() == "“und und” → “und”"
    assert index.data(FACTS_ROLE) == "§2 · almost certain · Unidiomatic"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "“und und” → “und”, §2 · almost certain · Unidiomatic. Twice <the> same."
    )
    assert words(hinting, "hint_reason") == "Twice <the> same."


def test_the_surest_hints_may_come_first(hinting: Hinting, desk: Desk) -> None:
    hinting.panel.set_current_row(3)
    combo = hinting.panel.findChild(QComboBox, "hint_order")
    assert combo is not None

    combo.setFocus()
    press(KEY.Key_Down)
    press(KEY.Key_Return)

    assert listed(hinting) == [COMMA, FIRST, SECOND, VAGUE, LAST_VAGUE]
    assert current(hinting) == SECOND
    assert desk.settings.get(HINT_ORDER) == HintOrder.SURENESS


def test_hints_are_put_away_and_are_still_there_afterwards(
    window: MainWindow, hinting: Hinting, desk: Desk
) -> None:
    article = workbench_of(window).article
    layers = len(article.layers)

    press(KEY.Key_I, CONTROL)
    put_away = workbench_of(window).has_hints, len(article.layers), desk.settings.get(HINTS_SHOWN)
    press(KEY.Key_I, CONTROL)

    assert put_away == (False, layers - 1, False)
    assert desk.settings.get(HINTS_SHOWN)
    assert not hinting.search.is_running  # what has been found once is not looked for again
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]


def test_who_had_hints_last_time_has_them_again(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.set(HINTS_SHOWN, True)
    window = opened(desk, document())

    qtbot.waitUntil(lambda: workbench_of(window).has_hints)

    assert window.actions_by_id["hints"].isChecked()
    assert focus() is workbench_of(window).article


def test_a_window_that_closes_waits_for_the_search(desk: Desk) -> None:
    before = set(threading.enumerate())
    window = opened(desk, document(text=TEXT * 50))
    workbench_of(window).show_hints()

    window.close()

    assert set(threading.enumerate()) <= before


def test_a_search_can_be_stopped_and_begun_again(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, document(text=TEXT * 400))
    workbench_of(window).show_hints()
    hinting = workbench_of(window).hinting
    stop, again = (hinting.panel.findChild(QToolButton, name) for name in ("stop_hints", "search_hints"))
    assert stop is not None
    assert again is not None

    stop.click()
    finish(qtbot, hinting)

    assert words(hinting, "hint_status") == "The search was stopped."
    again.click()
    finish(qtbot, hinting)
    assert len(listed(hinting)) == 2000
    assert not again.isVisible()


# ---- accepted and dismissed -----------------------------------------------------------------------


def test_enter_makes_an_annotation_that_can_be_edited(window: MainWindow, hinting: Hinting) -> None:
    press(KEY.Key_Return)

    session = workbench_of(window).file.session
    (made,) = session.document
    assert (made.spans, made.code) == ((Span(FIRST, FIRST + 7),), "error.style")
    assert (made.correction, made.comment) == ("und", "Twice <the> same.")
    assert (made.origin, made.hint) == (Origin.HINT, HintSource("doubled", VERSION))
    assert session.current is made
    assert listed(hinting) == [COMMA, VAGUE, SECOND, LAST_VAGUE]
    assert current(hinting) == COMMA
    assert focus() is hinting.panel.list
    session.set_correction(made.id, "und zwar")
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert len(session.document) == 0
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]
    assert current(hinting) == FIRST


def test_delete_dismisses_and_the_document_remembers(
    window: MainWindow, hinting: Hinting, tmp_path: Path
) -> None:
    press(KEY.Key_Down)
    press(KEY.Key_Delete)

    file = workbench_of(window).file
    file.save_as(tmp_path / "a.annox")
    saved = read((tmp_path / "a.annox").read_bytes(), "a.annox")
    assert listed(hinting) == [FIRST, VAGUE, SECOND, LAST_VAGUE]
    assert saved.problems == ()
    assert [(each.spans, each.code, each.source) for each in saved.document.dismissed] == [
        ((Span(COMMA, COMMA + 8),), "error.fused", HintSource("spaces", VERSION))
    ]
    press(KEY.Key_Z, CONTROL)
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]


def test_dismissed_hints_are_not_listed_when_the_file_is_opened_again(desk: Desk, qtbot: QtBot) -> None:
    before = opened(desk, document())
    workbench_of(before).show_hints()
    finish(qtbot, workbench_of(before).hinting)
    workbench_of(before).hinting.dismiss([workbench_of(before).hinting.panel.model.hint_at(0)])

    after = opened(desk, workbench_of(before).file.session.document.snapshot())
    workbench_of(after).show_hints()
    finish(qtbot, workbench_of(after).hinting)

    assert listed(workbench_of(after).hinting) == [COMMA, VAGUE, SECOND, LAST_VAGUE]


def kind_action(hinting: Hinting, name: str) -> QAction:
    menu = hinting.panel.actions_row.kind_button.menu()
    action = menu.findChild(QAction, name)
    assert action is not None
    return action


def test_all_of_a_kind_are_accepted_in_one_step(window: MainWindow, hinting: Hinting) -> None:
    kind_action(hinting, "accept_kind").trigger()

    session = workbench_of(window).file.session
    assert sorted(each.start for each in session.document) == [FIRST, SECOND]
    assert listed(hinting) == [COMMA, VAGUE, LAST_VAGUE]
    assert session.undo_stack.undoText() == "Accept 2 hints"
    session.undo_stack.undo()
    assert len(session.document) == 0
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]


def test_all_of_a_kind_are_dismissed_in_one_step_and_brought_back(
    window: MainWindow, hinting: Hinting
) -> None:
    restore = hinting.panel.findChild(QToolButton, "restore_hints")
    assert restore is not None
    hinting.panel.set_current_row(2)
    at_first = restore.isVisible()

    kind_action(hinting, "dismiss_kind").trigger()

    assert not at_first
    assert listed(hinting) == [FIRST, COMMA, SECOND]
    assert restore.text() == "Bring back 2"
    assert restore.accessibleDescription() == "Bring back 2 dismissed hints"
    restore.click()
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]
    assert not restore.isVisible()
    assert workbench_of(window).file.session.undo_stack.count() == 2


def test_what_is_annotated_is_no_hint_any_more_and_is_one_again_without(
    window: MainWindow, hinting: Hinting
) -> None:
    session = workbench_of(window).file.session

    session.annotate([Span(COMMA, COMMA + 12)], "error.fused")
    with_annotation = listed(hinting)
    session.annotate([Span(FIRST, FIRST + 7)], "claim.fact")
    session.undo_stack.undo()
    session.undo_stack.undo()

    assert with_annotation == [FIRST, VAGUE, SECOND, LAST_VAGUE]
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]


def test_the_last_hint_leaves_a_word_behind(hinting: Hinting) -> None:
    for _ in range(5):
        press(KEY.Key_Delete)

    assert listed(hinting) == []
    assert words(hinting, "hints_empty") == "All hints are settled."
    assert focus().objectName() == "hints_empty"


def test_in_a_read_only_document_hints_are_for_reading(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, Opened(document(), problems=(Problem(Message("core", "Odd.")),)))
    workbench_of(window).toggle_hints()
    hinting = workbench_of(window).hinting
    finish(qtbot, hinting)

    press(KEY.Key_Return)
    press(KEY.Key_Delete)

    assert len(listed(hinting)) == 5
    assert not hinting.panel.actions_row.accept_button.isEnabled()
    assert hinting.panel.actions_row.why_button.isEnabled()


# ---- why -------------------------------------------------------------------------------------------


def shown_rule(ask: Callable[[], object]) -> list[str]:
    """Return what the dialog says that *ask* opens."""
    found: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        found.append(dialog.windowTitle())
        found.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    QTimer.singleShot(0, look)
    ask()
    return found


def test_the_rule_is_told_with_examples_in_the_language_of_the_article(hinting: Hinting) -> None:
    hinting.panel.set_current_row(2)

    assert shown_rule(lambda: QTest.keyClick(hinting.panel.list, KEY.Key_Question, SHIFT)) == [
        "Name of sources",
        "Rule of sources.",
        "Here: Who says so?",
        "Examples",
        "Like this:",
        "Manche sagen das.",
    ]


def test_without_an_example_in_that_language_others_are_shown(hinting: Hinting) -> None:
    hint = hinting.panel.model.hint_at(2)
    dialog = HintRuleDialog(hint, DETECTORS[2], frozenset({"fr"}))

    texts = [label.text() for label in dialog.findChildren(QLabel)]

    assert texts[3:7] == ["Before:", "Some say so.", "Better:", "Ann says so."]
    dialog.deleteLater()


def test_without_examples_there_is_the_rule_alone(hinting: Hinting) -> None:
    assert shown_rule(hinting.explain) == ["Name of doubled", "Rule of doubled.", "Here: Twice <the> same."]


# ---- in the article --------------------------------------------------------------------------------


def test_keys_go_from_hint_to_hint(window: MainWindow, hinting: Hinting) -> None:
    article = workbench_of(window).article
    article.setFocus()
    article.set_caret(COMMA + 2)

    press(KEY.Key_F12)
    after = article.caret_offset(), current(hinting)
    press(KEY.Key_F12, SHIFT)
    press(KEY.Key_F12, SHIFT)
    before = article.caret_offset(), current(hinting)
    press(KEY.Key_F12, SHIFT)

    assert after == (VAGUE, VAGUE)
    assert before == (FIRST, FIRST)
    assert window.statusBar().currentMessage() == "There is no hint before this."
    assert focus() is article
    press(KEY.Key_F12, times=5)
    assert current(hinting) == LAST_VAGUE
    assert window.statusBar().currentMessage() == "There is no hint after this."


def test_a_key_shows_hints_where_they_are_put_away(window: MainWindow, desk: Desk) -> None:
    press(KEY.Key_F12)

    assert workbench_of(window).has_hints
    assert desk.settings.get(HINTS_SHOWN)


def test_enter_and_delete_at_a_hint_in_the_article_settle_it(window: MainWindow, hinting: Hinting) -> None:
    article, session = workbench_of(window).article, workbench_of(window).file.session
    article.setFocus()
    press(KEY.Key_F12)
    press(KEY.Key_Return)
    press(KEY.Key_F12)
    press(KEY.Key_Delete)

    assert [each.start for each in session.document] == [FIRST]
    assert [each.spans[0].start for each in session.document.dismissed.values()] == [COMMA]
    assert listed(hinting) == [VAGUE, SECOND, LAST_VAGUE]


def test_away_from_a_hint_these_keys_do_what_they_always_do(window: MainWindow, hinting: Hinting) -> None:
    article, session = workbench_of(window).article, workbench_of(window).file.session
    session.annotate([Span(0, 3)], "claim.fact")
    article.setFocus()
    press(KEY.Key_F12)
    article.set_caret(1)

    press(KEY.Key_Return)
    taken = session.current
    press(KEY.Key_Delete)

    assert taken is not None
    assert len(session.document) == 0
    assert len(listed(hinting)) == 5


@pytest.mark.usefixtures("hinting")
def test_going_through_the_list_shows_the_places(window: MainWindow) -> None:
    article = workbench_of(window).article

    press(KEY.Key_Down, times=3)

    assert article.caret_offset() == SECOND
    assert article.verticalScrollBar().value() > 0


def test_a_click_on_a_hint_in_the_article_shows_it_in_the_list(window: MainWindow, hinting: Hinting) -> None:
    article = workbench_of(window).article

    article.clicked.emit(VAGUE + 3)
    at_hint = current(hinting)
    article.clicked.emit(0)
    article.clicked.emit(None)

    assert at_hint == VAGUE
    assert current(hinting) == VAGUE


def test_the_mouse_and_a_screen_reader_are_told_about_hints(window: MainWindow, hinting: Hinting) -> None:
    article = workbench_of(window).article

    (tips,) = article.tip_givers
    (tell,) = article.tellers

    assert tips(FIRST + 1) == [("Hint: “und und” → “und”", "Twice <the> same.")]
    assert tips(0) == []
    assert list(tell(VAGUE).values()) == ["hint: Vague source, perhaps. Who says so?"]
    hinting.hide()
    assert article.tip_givers == []
    assert article.tellers == []


def test_the_menu_of_the_list_offers_everything(hinting: Hinting) -> None:
    menu = hinting.panel.menu()

    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "&Show in the article",
        "&Why?",
        "A&ccept",
        "D&ismiss",
        "&Accept all of this kind",
        "&Dismiss all of this kind",
    ]
    menu.deleteLater()


# ---- why there are none ----------------------------------------------------------------------------


def test_an_article_in_which_nothing_stands_out_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    use(monkeypatch)
    press(KEY.Key_I, CONTROL)
    hinting = workbench_of(window).hinting
    finish(qtbot, hinting)

    assert words(hinting, "hints_empty") == (
        "No hints: nothing that can be looked for stands out. Read on with your own eyes."
    )


@pytest.mark.parametrize(
    ("policy", "told"),
    [
        (HintPolicy.OFF, "Your teacher switched hints off for this assignment."),
        (HintPolicy.AFTER_HAND_IN, "Hints come after you have handed in."),
    ],
)
def test_an_assignment_may_withhold_hints(desk: Desk, policy: HintPolicy, told: str) -> None:
    desk.settings.set(HINTS_SHOWN, True)
    window = opened(desk, told_to(document(), policy))
    QTest.qWait(50)
    at_first = workbench_of(window).has_hints

    press(KEY.Key_I, CONTROL)

    hinting = workbench_of(window).hinting
    assert not at_first
    assert words(hinting, "hints_empty") == told
    assert not hinting.search.is_running
    press(KEY.Key_F12)
    assert len(hinting.open) == 0


def test_after_handing_in_hints_appear(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, told_to(document(), HintPolicy.AFTER_HAND_IN))
    workbench_of(window).show_hints()
    hinting, session = workbench_of(window).hinting, workbench_of(window).file.session

    session.push(EditHead(replace(session.document.head, handed_in=now())), "Hand in")
    finish(qtbot, hinting)
    handed_in = listed(hinting)
    session.undo_stack.undo()

    assert len(handed_in) == 5
    assert listed(hinting) == []


def test_whoever_makes_the_key_sees_hints(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, told_to(document(), HintPolicy.OFF, Role.KEY))
    workbench_of(window).show_hints()
    finish(qtbot, workbench_of(window).hinting)

    assert len(listed(workbench_of(window).hinting)) == 5


def test_an_unknown_language_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, document(language=""))
    workbench_of(window).toggle_hints()
    hinting = workbench_of(window).hinting
    asked = words(hinting, "hints_empty"), focus().objectName(), hinting.search.is_running

    press(KEY.Key_Down)
    finish(qtbot, hinting)

    assert asked == (
        "The language of this article is unknown. Choose it, and hints appear.",
        "hint_language",
        False,
    )
    assert len(listed(hinting)) == 5
    assert workbench_of(window).file.session.document.article.provenance.language == ""


def test_a_language_that_detectors_do_not_know_is_told(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, document(language="it"))
    workbench_of(window).show_hints()
    hinting = workbench_of(window).hinting
    finish(qtbot, hinting)

    assert words(hinting, "hint_status") == "Hints that need words of this language are not among them."


def test_another_codebook_has_hints_of_its_own(window: MainWindow, hinting: Hinting, qtbot: QtBot) -> None:
    session = workbench_of(window).file.session
    codes = tuple(code for code in session.document.codebook.codes if code.id != "error.style")

    session.push(EditCodebook(replace(session.document.codebook, codes=codes)), "Without style")
    finish(qtbot, hinting)

    assert listed(hinting) == [COMMA, VAGUE, LAST_VAGUE]


def test_another_version_of_the_article_has_hints_of_its_own(
    window: MainWindow, hinting: Hinting, qtbot: QtBot
) -> None:
    session = workbench_of(window).file.session
    longer = document(text=f"Neu.\n\n{TEXT}").article

    session.push(ReplaceArticle(longer, (), ()), "Update")
    qtbot.waitUntil(lambda: workbench_of(window).has_hints)
    after = workbench_of(window).hinting
    finish(qtbot, after)

    assert after is not hinting
    assert listed(after) == [start + 6 for start in (FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE)]


def test_of_the_same_hint_twice_the_surer_one_is_listed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def found(name: str, sure: float) -> Detector:
        return detector(name, "Stadt,in", "error.fused", f"By {name}.", confidence=sure)

    use(monkeypatch, found("one", 0.5), found("two", 0.8), found("three", 0.7))
    press(KEY.Key_I, CONTROL)
    hinting = workbench_of(window).hinting
    finish(qtbot, hinting)

    assert listed(hinting) == [COMMA]
    assert words(hinting, "hint_reason") == "By two."


# ---- where there is little room --------------------------------------------------------------------


def test_hints_and_annotations_take_turns_above_the_details(window: MainWindow, hinting: Hinting) -> None:
    workbench = workbench_of(window)
    tabs = window.findChild(QTabBar, "side_tabs")
    assert tabs is not None
    names = [tabs.tabText(number) for number in range(tabs.count())]
    in_front = hinting.panel.isVisible(), workbench.annotations.isVisible(), workbench.inspector.isVisible()

    tabs.setCurrentIndex(0)

    assert names == ["Annotations", "Hints"]
    assert in_front == (True, False, True)
    assert workbench.annotations.isVisible()
    assert not hinting.panel.isVisible()
    workbench.toggle_hints()
    assert not tabs.isVisible()
    assert workbench.annotations.isVisible()
    assert workbench.annotations.title_label.isVisible()


def test_on_a_small_screen_all_three_take_turns(window: MainWindow, hinting: Hinting) -> None:
    workbench = workbench_of(window)
    tabs = window.findChild(QTabBar, "side_tabs")
    assert tabs is not None

    window.resize(1024, 560)
    QApplication.processEvents()
    names = [tabs.tabText(number) for number in range(tabs.count())]
    still_in_front = hinting.panel.isVisible()
    press(KEY.Key_Return)
    accepted_in_the_list = hinting.panel.isVisible()
    workbench.edit_details()

    assert names == ["Annotations", "Hints", "Details"]
    assert still_in_front
    assert accepted_in_the_list
    assert workbench.inspector.isVisible()
    assert not hinting.panel.isVisible()


def test_the_keyboard_goes_through_hints_as_through_other_panes(window: MainWindow, hinting: Hinting) -> None:
    workbench = workbench_of(window)
    workbench.go_to_pane(workbench.annotations)

    press(KEY.Key_F6)

    assert focus() is hinting.panel.list


def test_everything_that_gets_the_keyboard_has_a_name(hinting: Hinting) -> None:
    hinting.dismiss([hinting.panel.model.hint_at(0)])
    parts = [
        part for part in hinting.panel.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    nameless = [
        part.objectName()
        for part in parts
        if part.objectName() and not (part.accessibleName() or part.property("text"))
    ]

    assert len(parts) >= 8
    assert nameless == []


def test_another_language_and_another_theme_keep_the_hints(
    window: MainWindow, hinting: Hinting, desk: Desk, qtbot: QtBot
) -> None:
    before = listed(hinting)

    desk.set_scheme("dark")
    desk.set_language("de")
    qtbot.waitUntil(lambda: workbench_of(window).has_hints)
    after = workbench_of(window).hinting
    finish(qtbot, after)

    assert after is not hinting
    assert listed(after) == before
    assert after.panel.accessibleName() == "Hinweise"
