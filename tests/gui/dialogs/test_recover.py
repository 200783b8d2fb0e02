import datetime
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListView, QPushButton, QWidget

from annotator.gui.dialogs.recover import RecoverChoice, RecoverDialog
from annotator.services.journal import Recoverable
from tests.gui.dialogs.asking import WhenAsked, child, press, press_key, read

WHEN = datetime.datetime(2026, 11, 20, 9, 5, tzinfo=datetime.UTC)
SAVED = Recoverable(Path("/j/1"), Path("/home/mara/Müller.annox"), "Nordkorea", WHEN, 12)
UNSAVED = Recoverable(Path("/j/2"), None, "Nordkorea besiegelt sein Schicksal", WHEN, 1)
NAMELESS = Recoverable(Path("/j/3"), None, "", WHEN, 0)
ENTRIES = [SAVED, UNSAVED, NAMELESS]


def _list(dialog: QDialog) -> QListView:
    return child(dialog, QListView, "entries")


def _model(dialog: QDialog) -> QAbstractItemModel:
    return _list(dialog).model()


def _uncheck(dialog: QDialog, row: int) -> None:
    """Take the tick from a row, by keyboard."""
    view = _list(dialog)
    view.selectionModel().setCurrentIndex(
        view.model().index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    QTest.keyClick(view, Qt.Key.Key_Space)


def test_everything_is_recovered_at_once(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press(dialog, "recover_button"))

    assert RecoverDialog.ask(parent, ENTRIES) == RecoverChoice(recover=tuple(ENTRIES))


def test_enter_recovers_and_escape_leaves_it_for_later(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Return))
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Escape))
    when_asked(lambda dialog: press(dialog, "later"))

    assert RecoverDialog.ask(parent, ENTRIES) == RecoverChoice(recover=tuple(ENTRIES))
    assert RecoverDialog.ask(parent, ENTRIES) == RecoverChoice()
    assert RecoverDialog.ask(parent, ENTRIES) == RecoverChoice()


def test_only_the_chosen_ones_are_recovered(parent: QWidget, when_asked: WhenAsked) -> None:
    def choose(dialog: QDialog) -> None:
        _uncheck(dialog, 1)
        press(dialog, "recover_button")

    when_asked(choose)

    assert RecoverDialog.ask(parent, ENTRIES) == RecoverChoice(recover=(SAVED, NAMELESS))


def test_each_entry_tells_what_and_when_it_was(parent: QWidget, when_asked: WhenAsked) -> None:
    rows: list[str] = []
    tips: list[object] = []

    def look(dialog: QDialog) -> None:
        model = _model(dialog)
        rows.extend(model.index(row, 0).data() for row in range(model.rowCount()))
        tips.extend(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount()))

    when_asked(look)
    RecoverDialog.ask(parent, ENTRIES)

    assert rows[0].startswith("Müller.annox\n12 annotations · ")
    assert rows[0].endswith(" · /home/mara")
    date = rows[0].partition(" · last changed ")[2].partition(" ")[0]
    assert {"11", "20"} < set(date.replace(",", "").split("/"))  # in the order of the country
    assert rows[1].startswith("Nordkorea besiegelt sein Schicksal\n1 ")
    assert rows[1].endswith(" · never saved to a file")
    assert rows[2].startswith("An article without a title\nlast changed ")
    assert tips == ["/home/mara/Müller.annox", None, None]


def test_discarding_asks_first_and_keeps_by_default(parent: QWidget, when_asked: WhenAsked) -> None:
    questions: list[str] = []

    def keep(question: QDialog) -> None:
        questions.append(read(question, "heading"))
        press_key(question, Qt.Key.Key_Return)

    def discard(dialog: QDialog) -> None:
        when_asked(keep)
        press(dialog, "discard")
        assert _model(dialog).rowCount() == 3
        press(dialog, "later")

    when_asked(discard)

    assert RecoverDialog.ask(parent, ENTRIES) == RecoverChoice()
    assert "3" in questions[0]


def test_some_can_be_discarded_and_the_rest_recovered(parent: QWidget, when_asked: WhenAsked) -> None:
    def choose(dialog: QDialog) -> None:
        _uncheck(dialog, 0)
        _uncheck(dialog, 2)
        when_asked(lambda question: press(question, "yes"))
        press(dialog, "discard")
        assert not child(dialog, QPushButton, "recover_button").isEnabled()
        assert not child(dialog, QPushButton, "discard").isEnabled()
        _uncheck(dialog, 0)  # ticks it again
        press(dialog, "recover_button")

    when_asked(choose)

    assert RecoverDialog.ask(parent, ENTRIES) == RecoverChoice(recover=(SAVED,), discard=(UNSAVED,))


def test_when_all_are_discarded_nothing_is_left_to_ask(parent: QWidget, when_asked: WhenAsked) -> None:
    def choose(dialog: QDialog) -> None:
        when_asked(lambda question: press(question, "yes"))
        press(dialog, "discard")
        assert not dialog.isVisible()

    when_asked(choose)

    assert RecoverDialog.ask(parent, ENTRIES) == RecoverChoice(discard=tuple(ENTRIES))
