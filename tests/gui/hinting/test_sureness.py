"""How sure hints must be to be shown."""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import HINT_SURENESS
from tests.detectors import detector, use
from tests.end_to_end.student import press
from tests.gui.hinting.examples import (
    COMMA,
    CONTROL,
    FIRST,
    KEY,
    LAST_VAGUE,
    SECOND,
    VAGUE,
    current,
    document,
    finish,
    listed,
    opened,
    words,
    workbench_of,
)

CERTAIN, LIKELY, PERHAPS = range(3)


@pytest.fixture(autouse=True)
def _detectors(monkeypatch: pytest.MonkeyPatch) -> None:
    use(
        monkeypatch,
        detector("doubled", "und und", "error.style", "Twice.", confidence=0.85),
        detector("spaces", "Stadt,in", "error.fused", "No space.", confidence=0.84),
        detector("sources", "Experten", "error.source", "Who says so?", confidence=0.64),
    )


def combo(hinting: Hinting) -> QComboBox:
    found = hinting.panel.findChild(QComboBox, "hint_sureness")
    assert found is not None
    return found


def steps(hinting: Hinting) -> list[str]:
    return [combo(hinting).itemText(row) for row in range(combo(hinting).count())]


def choose(hinting: Hinting, row: int) -> None:
    """Choose the step in *row* as people do who have no mouse."""
    combo(hinting).setFocus()
    press(KEY.Key_Up, times=2)
    press(KEY.Key_Down, times=row)


def test_at_first_what_is_only_perhaps_wrong_is_not_listed(hinting: Hinting) -> None:
    assert listed(hinting) == [FIRST, COMMA, SECOND]
    assert steps(hinting) == ["Almost certain: 2 of 5", "Likely: 3 of 5", "All: 5"]
    assert combo(hinting).currentText() == "Likely: 3 of 5"


def test_more_or_fewer_can_be_listed_which_is_remembered(hinting: Hinting, desk: Desk) -> None:
    choose(hinting, PERHAPS)
    everything = listed(hinting), desk.settings.get(HINT_SURENESS)
    choose(hinting, CERTAIN)

    assert everything == ([FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE], "perhaps")
    assert (listed(hinting), desk.settings.get(HINT_SURENESS)) == ([FIRST, SECOND], "certain")


def test_who_wanted_to_see_all_sees_all_the_next_time(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.set(HINT_SURENESS, "perhaps")
    window = opened(desk, document())
    press(KEY.Key_I, CONTROL)
    hinting = workbench_of(window).hinting
    finish(qtbot, hinting)

    assert len(listed(hinting)) == 5
    assert combo(hinting).currentText() == "All: 5"


def test_the_current_hint_stays_current_while_it_is_listed(hinting: Hinting) -> None:
    hinting.panel.set_current_row(2)

    choose(hinting, PERHAPS)
    among_all = current(hinting)
    hinting.panel.set_current_row(2)
    choose(hinting, LIKELY)

    assert among_all == SECOND
    assert current(hinting) in {COMMA, SECOND}


def test_dots_keys_and_all_of_a_kind_know_only_what_is_listed(window: MainWindow, hinting: Hinting) -> None:
    article = workbench_of(window).article
    (tips,) = article.tip_givers

    article.setFocus()
    article.set_caret(COMMA)
    press(KEY.Key_F12, times=2)

    assert tips(VAGUE) == []
    assert article.caret_offset() == SECOND
    choose(hinting, PERHAPS)
    assert [heading for heading, _ in tips(VAGUE)] == ["Hint: “Experten”"]


def test_counts_follow_what_is_settled(window: MainWindow, hinting: Hinting) -> None:
    session = workbench_of(window).file.session
    hinting.panel.list.setFocus()

    press(KEY.Key_Return)
    session.annotate([hinting.open.touching(COMMA, COMMA + 1)[0].spans[0]], "error.fused")
    settled = steps(hinting)
    session.undo_stack.undo()

    assert settled == ["Almost certain: 1 of 3", "Likely: 1 of 3", "All: 3"]
    assert steps(hinting) == ["Almost certain: 1 of 4", "Likely: 2 of 4", "All: 4"]


def test_counts_follow_hints_that_are_not_listed(window: MainWindow, hinting: Hinting) -> None:
    session = workbench_of(window).file.session

    session.annotate([hinting.open.touching(FIRST, FIRST + 1)[0].spans[0]], "claim.fact")
    choose(hinting, PERHAPS)
    (vague,) = hinting.open.touching(VAGUE, VAGUE + 1)
    choose(hinting, LIKELY)
    session.annotate(vague.spans, "error.source")

    assert steps(hinting) == ["Almost certain: 2 of 4", "Likely: 3 of 4", "All: 4"]
    assert listed(hinting) == [FIRST, COMMA, SECOND]


def test_without_any_sure_enough_the_others_are_offered(hinting: Hinting) -> None:
    hinting.panel.list.setFocus()

    press(KEY.Key_Delete, times=3)

    assert listed(hinting) == []
    assert words(hinting, "hints_empty") == "No hint is as sure as that. 2 less sure ones can be listed."
    assert combo(hinting).isVisible()
    choose(hinting, PERHAPS)
    assert listed(hinting) == [VAGUE, LAST_VAGUE]
    assert hinting.panel.list.isVisible()


def test_a_surer_hint_on_the_same_words_is_listed_after_all(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    use(
        monkeypatch,
        detector("one", "Stadt,in", "error.fused", "By one.", confidence=0.3),
        detector("two", "Stadt,in", "error.fused", "By two.", confidence=0.9),
    )
    window = opened(desk, document())
    press(KEY.Key_I, CONTROL)
    hinting = workbench_of(window).hinting
    finish(qtbot, hinting)

    assert listed(hinting) == [COMMA]
    assert steps(hinting) == ["Almost certain: 1 of 1", "Likely: 1 of 1", "All: 1"]


def test_nothing_to_choose_is_shown_where_there_are_no_hints(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    use(monkeypatch)
    window = opened(desk, document())
    press(KEY.Key_I, CONTROL)
    hinting = workbench_of(window).hinting
    finish(qtbot, hinting)

    assert not combo(hinting).isVisible()
