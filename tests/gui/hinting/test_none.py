"""Why there are no hints, and when there are others."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.core.assignment import HintPolicy
from annotator.core.changes import EditCodebook, EditHead, ReplaceArticle
from annotator.core.document import Role
from annotator.gui.desk import Desk
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import HINTS_SHOWN
from annotator.hints.hint import Detector
from annotator.services.annotate import now
from tests.detectors import detector, use
from tests.end_to_end.student import focus, press
from tests.gui.hinting.examples import (
    COMMA,
    CONTROL,
    FIRST,
    KEY,
    LAST_VAGUE,
    SECOND,
    TEXT,
    VAGUE,
    document,
    finish,
    listed,
    opened,
    told_to,
    words,
    workbench_of,
)


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
