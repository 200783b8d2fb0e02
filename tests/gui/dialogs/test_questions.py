import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QPushButton, QWidget

from annotator.core.errors import AnnotatorError, ReadError, WriteError
from annotator.core.messages import Message
from annotator.gui.dialogs.message import show_error
from annotator.gui.dialogs.questions import ChangedElsewhere, Unsaved, ask_changed_elsewhere, ask_unsaved
from tests.gui.dialogs.asking import WhenAsked, child, press, press_key, read

CHANGED = WriteError(Message("services", "{name} was changed by somebody else.", name="<b>a</b>.annox"))


@pytest.mark.parametrize(
    ("name", "answer"),
    [("save", Unsaved.SAVE), ("discard", Unsaved.DISCARD), ("cancel", Unsaved.CANCEL)],
)
def test_unsaved_changes_are_saved_discarded_or_kept_open(
    parent: QWidget, when_asked: WhenAsked, name: str, answer: Unsaved
) -> None:
    when_asked(lambda dialog: press(dialog, name))

    assert ask_unsaved(parent, "Nordkorea.annox") is answer


def test_the_question_names_the_document(parent: QWidget, when_asked: WhenAsked) -> None:
    seen: list[str] = []
    when_asked(lambda dialog: seen.extend([read(dialog, "heading"), dialog.windowTitle()]))

    ask_unsaved(parent, "Müller {x} & Söhne.annox")

    assert seen == ["Save “Müller {x} & Söhne.annox” before closing?"] * 2


def test_enter_saves_and_escape_changes_nothing(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Return))
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Escape))

    assert ask_unsaved(parent, "a.annox") is Unsaved.SAVE
    assert ask_unsaved(parent, "a.annox") is Unsaved.CANCEL


def test_enter_presses_the_button_that_has_the_keyboard(parent: QWidget, when_asked: WhenAsked) -> None:
    def leave(dialog: QDialog) -> None:
        button = child(dialog, QPushButton, "discard")
        button.setFocus()
        press_key(dialog, Qt.Key.Key_Return)

    when_asked(leave)

    assert ask_unsaved(parent, "a.annox") is Unsaved.DISCARD


def test_closing_the_frame_changes_nothing(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: dialog.close())

    assert ask_unsaved(parent, "a.annox") is Unsaved.CANCEL


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("save_as", ChangedElsewhere.SAVE_AS),
        ("overwrite", ChangedElsewhere.OVERWRITE),
        ("cancel", ChangedElsewhere.CANCEL),
    ],
)
def test_a_file_changed_elsewhere_is_saved_as_a_copy_overwritten_or_left(
    parent: QWidget, when_asked: WhenAsked, name: str, answer: ChangedElsewhere
) -> None:
    when_asked(lambda dialog: press(dialog, name))

    assert ask_changed_elsewhere(parent, CHANGED) is answer


def test_overwriting_is_never_what_enter_or_escape_do(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Return))
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Escape))

    assert ask_changed_elsewhere(parent, CHANGED) is ChangedElsewhere.SAVE_AS
    assert ask_changed_elsewhere(parent, CHANGED) is ChangedElsewhere.CANCEL


def test_names_are_no_markup(parent: QWidget, when_asked: WhenAsked) -> None:
    formats: list[Qt.TextFormat] = []

    def look(dialog: QDialog) -> None:
        assert read(dialog, "text") == "<b>a</b>.annox was changed by somebody else."
        formats.extend(label.textFormat() for label in dialog.findChildren(QLabel))

    when_asked(look)
    ask_changed_elsewhere(parent, CHANGED)

    assert set(formats) == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("error", "heading"),
    [
        (ReadError(Message("readers", "a.pdf is a PDF file.")), "This could not be opened"),
        (WriteError(Message("services", "The disk is full.")), "This could not be saved"),
        (AnnotatorError(Message("core", "Something else.")), "This did not work"),
    ],
)
def test_an_error_is_told_in_its_own_sentence(
    parent: QWidget, when_asked: WhenAsked, error: AnnotatorError, heading: str
) -> None:
    seen: list[tuple[str, str, str]] = []

    def look(dialog: QDialog) -> None:
        seen.append((read(dialog, "heading"), read(dialog, "text"), dialog.accessibleDescription()))
        press(dialog, "ok")

    when_asked(look)
    show_error(parent, error)

    assert seen == [(heading, str(error), str(error))]


def test_an_error_can_be_told_without_a_window(when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Escape))

    show_error(None, WriteError(Message("services", "The disk is full.")))


def test_every_answer_has_words(parent: QWidget, when_asked: WhenAsked) -> None:
    texts: list[str] = []
    when_asked(lambda dialog: texts.extend(button.text() for button in dialog.findChildren(QAbstractButton)))

    ask_changed_elsewhere(parent, CHANGED)

    assert sorted(texts) == ["&Overwrite", "&Save a copy…", "Cancel"]
