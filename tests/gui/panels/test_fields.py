"""Editors for one property each: a value goes in silently, edits come out with their name."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import AttributeValue
from annotator.core.codebook import Attribute, AttributeType, Choice
from annotator.gui.appearance import Appearance
from annotator.gui.language import use_language
from annotator.gui.panels.fields.addresses_field import AddressesField
from annotator.gui.panels.fields.choice_field import ChoiceField
from annotator.gui.panels.fields.choice_list_field import ChoiceListField
from annotator.gui.panels.fields.comment_field import CommentField
from annotator.gui.panels.fields.correction_field import CorrectionField
from annotator.gui.panels.fields.field import Field
from annotator.gui.panels.fields.growing_edit import GrowingEdit
from annotator.gui.panels.fields.make import field_for
from annotator.gui.panels.fields.number_field import NumberField, number_in, number_text
from annotator.gui.panels.fields.text_field import TextField

KEY = Qt.Key
OPTIONS = [("minor", "minor"), ("major", "major"), ("critical", "critical")]
GERMAN, ENGLISH = QLocale("de_DE"), QLocale("en_US")

pytestmark = pytest.mark.usefixtures("appearance")


def _edits(field: Field) -> list[AttributeValue | None]:
    """Return the list that collects the values that *field* gives from now on."""
    values: list[AttributeValue | None] = []
    field.edited.connect(lambda _name, value: values.append(value))
    return values


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    """Return a window with a widget that can take the keyboard from a field."""
    window = QWidget()
    qtbot.addWidget(window)
    other = QLineEdit(window)
    other.setObjectName("other")
    other.move(0, 300)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def _show(desk: QWidget, field: Field) -> None:
    field.setParent(desk)
    field.resize(240, 200)
    field.show()
    field.first.setFocus()


def _leave(field: Field) -> None:
    other = field.window().findChild(QLineEdit, "other")
    assert other is not None
    other.setFocus()


def test_typing_gives_a_text_and_emptying_takes_it_away(qtbot: QtBot) -> None:
    field = TextField("speaker", "Speaker")
    qtbot.addWidget(field)
    edits = _edits(field)

    QTest.keyClicks(field.editor, "Hi")
    QTest.keyClick(field.editor, KEY.Key_Backspace)
    QTest.keyClick(field.editor, KEY.Key_Backspace)

    assert edits == ["H", "Hi", "H", None]


def test_showing_a_text_is_silent_and_keeps_the_cursor(qtbot: QtBot) -> None:
    field = TextField("speaker", "Speaker")
    qtbot.addWidget(field)
    field.show_value("Hong Min")
    field.editor.setCursorPosition(4)
    edits = _edits(field)

    field.show_value("Hong Mi")

    assert edits == []
    assert (field.editor.text(), field.editor.cursorPosition()) == ("Hong Mi", 4)


def test_what_no_file_can_hold_is_replaced(qtbot: QtBot) -> None:
    field = TextField("speaker", "Speaker")
    qtbot.addWidget(field)
    edits = _edits(field)

    field.editor.insert("a\x07b")

    assert edits == ["a\ufffdb"]


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("11.000", GERMAN, Decimal(11000)),
        ("11,5", GERMAN, Decimal("11.5")),
        ("1.5", GERMAN, None),
        ("1.5", ENGLISH, Decimal("1.5")),
        ("0.10", ENGLISH, Decimal("0.10")),
        (" -3 ", ENGLISH, Decimal(-3)),
        ("−3", ENGLISH, Decimal(-3)),
        ("1.", ENGLISH, Decimal(1)),
        ("1e5", ENGLISH, None),
        ("many", ENGLISH, None),
        ("nan", ENGLISH, None),
        ("", ENGLISH, None),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(
    text: str, locale: QLocale, expected: Decimal | None
) -> None:
    assert number_in(text, locale) == expected


def test_numbers_keep_all_their_digits() -> None:
    assert number_text(Decimal("1234.50"), GERMAN) == "1234,50"
    assert number_text(Decimal("1E+3"), ENGLISH) == "1000"


def test_what_is_no_number_is_told_and_not_taken(desk: QWidget) -> None:
    field = NumberField("count", "Count")
    _show(desk, field)
    field.show_value(Decimal(12))
    edits = _edits(field)
    complaint = field.findChild(QLabel, "field_count_complaint")
    assert complaint is not None

    field.editor.end(False)
    QTest.keyClicks(field.editor, "x")

    assert edits == []
    assert complaint.isVisible()
    _leave(field)
    assert field.editor.text() == "12"
    assert not complaint.isVisible()


def test_an_emptied_number_is_no_value(qtbot: QtBot) -> None:
    field = NumberField("count", "Count")
    qtbot.addWidget(field)
    field.show_value(Decimal(1))
    edits = _edits(field)

    field.editor.end(False)
    QTest.keyClick(field.editor, KEY.Key_Backspace)
    field.show_value(None)

    assert edits == [None]
    assert field.editor.text() == ""


def test_a_number_that_is_being_typed_is_not_rewritten(qtbot: QtBot) -> None:
    use_language("de")
    field = NumberField("count", "Count")
    qtbot.addWidget(field)
    edits = _edits(field)

    for key in "1,50":
        QTest.keyClicks(field.editor, key)
        field.show_value(edits[-1])

    assert field.editor.text() == "1,50"
    assert edits == [Decimal(1), Decimal(1), Decimal("1.5"), Decimal("1.50")]


def test_a_choice_is_taken_by_a_click_and_taken_back_by_another(qtbot: QtBot) -> None:
    field = ChoiceField("severity", "Severity", OPTIONS)
    qtbot.addWidget(field)
    edits = _edits(field)
    _minor, major, _critical = field.buttons()

    QTest.mouseClick(major, Qt.MouseButton.LeftButton)
    assert major.isChecked()
    QTest.mouseClick(major, Qt.MouseButton.LeftButton)

    assert edits == ["major", None]
    assert not any(button.isChecked() for button in field.buttons())


def test_arrow_keys_go_through_the_choices_and_tab_reaches_them_once(desk: QWidget) -> None:
    field = ChoiceField("severity", "Severity", OPTIONS)
    _show(desk, field)
    edits = _edits(field)
    first, second, _third = field.buttons()

    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, KEY.Key_Space)
    QTest.keyClick(first, KEY.Key_Right)

    assert edits == ["minor", "major"]
    reached = [button for button in field.buttons() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == [second]


def test_each_choice_is_a_step_of_its_own(qtbot: QtBot) -> None:
    field = ChoiceField("severity", "Severity", OPTIONS)
    qtbot.addWidget(field)

    with qtbot.waitSignal(field.left):
        field.buttons()[0].click()


def test_showing_a_choice_is_silent(qtbot: QtBot) -> None:
    field = ChoiceField("severity", "Severity", OPTIONS)
    qtbot.addWidget(field)
    edits = _edits(field)

    field.show_value("minor")
    field.show_value("major")

    assert [button.isChecked() for button in field.buttons()] == [False, True, False]
    field.show_value(None)
    assert [button.isChecked() for button in field.buttons()] == [False, False, False]
    assert edits == []


def test_a_value_that_is_no_option_is_shown_while_it_is_there(qtbot: QtBot) -> None:
    field = ChoiceField("severity", "Severity", OPTIONS)
    qtbot.addWidget(field)

    field.show_value("awful")
    assert [button.text() for button in field.buttons() if button.isChecked()] == ["awful"]
    field.show_value("awful")
    assert len(field.buttons()) == 4
    field.show_value("minor")

    assert [button.text() for button in field.buttons()] == ["minor", "major", "critical"]


def test_many_choices_are_a_list_that_begins_with_not_set(desk: QWidget) -> None:
    field = ChoiceListField("verdict", "Verdict", OPTIONS)
    _show(desk, field)
    edits = _edits(field)

    QTest.keyClick(field.editor, KEY.Key_Down)
    QTest.keyClick(field.editor, KEY.Key_Up)
    field.show_value("awful")
    assert field.editor.currentText() == "awful"
    field.show_value("critical")

    assert edits == ["minor", None]
    assert [field.editor.itemText(place) for place in range(field.editor.count())] == [
        "not set",
        "minor",
        "major",
        "critical",
    ]


def test_the_wheel_does_not_change_a_choice(desk: QWidget) -> None:
    field = ChoiceListField("verdict", "Verdict", OPTIONS)
    _show(desk, field)
    field.show_value("minor")
    edits = _edits(field)

    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.editor, turned)

    assert edits == []
    assert field.editor.currentText() == "minor"


def test_addresses_are_lines_and_blank_lines_do_not_count(qtbot: QtBot) -> None:
    field = AddressesField("evidence", "Evidence")
    qtbot.addWidget(field)
    edits = _edits(field)

    field.editor.setPlainText(" https://a.example \n\nhttps://b.example\n")
    field.show_value(("https://a.example", "https://b.example"))

    assert edits == [("https://a.example", "https://b.example")]
    assert field.editor.toPlainText() == " https://a.example \n\nhttps://b.example\n"
    field.show_value(None)
    assert field.editor.toPlainText() == ""
    field.editor.setPlainText(" ")
    assert edits[1:] == [None]


def test_an_empty_correction_is_none_and_only_the_box_deletes(qtbot: QtBot) -> None:
    field = CorrectionField("correction", "Correction")
    qtbot.addWidget(field)
    edits = _edits(field)

    QTest.keyClicks(field.editor, "a")
    QTest.keyClick(field.editor, KEY.Key_Backspace)
    field.delete_box.click()
    field.show_value("")

    assert edits == ["a", None, ""]
    assert not field.editor.isEnabled()
    field.delete_box.click()
    field.show_value(None)
    assert edits[3:] == [None]
    assert field.editor.isEnabled()


def test_a_correction_can_start_from_the_words(desk: QWidget) -> None:
    field = CorrectionField("correction", "Correction")
    field.copy_button.setParent(field)
    _show(desk, field)
    field.set_words("stationiertkämpfte 😀")
    edits = _edits(field)

    field.copy_button.click()

    assert edits == ["stationiertkämpfte 😀"]
    assert field.editor.textCursor().atEnd()
    assert field.editor.hasFocus()
    assert not field.copy_button.isEnabled()


def test_a_correction_is_shown_silently(qtbot: QtBot) -> None:
    field = CorrectionField("correction", "Correction")
    qtbot.addWidget(field)
    edits = _edits(field)

    for value in ("stationiert kämpfte", "", None):
        field.show_value(value)

    assert edits == []
    assert not field.delete_box.isChecked()


def test_tab_leaves_a_comment_and_return_makes_a_line(qtbot: QtBot, desk: QWidget) -> None:
    field = CommentField("comment", "Comment")
    _show(desk, field)
    edits = _edits(field)

    with qtbot.waitSignal(field.left):
        QTest.keyClicks(field.editor, "a")
        QTest.keyClick(field.editor, KEY.Key_Return)
        QTest.keyClick(field.editor, KEY.Key_Tab)

    assert edits == ["a", "a\n"]


@pytest.mark.parametrize(
    ("old", "cursor", "new", "expected"),
    [
        ("😀 eins", 7, "😀 eins zwei", 12),
        ("eins zwei", 4, "zwei", 0),
        ("👨‍👩‍👧‍👦a", 11, "👨‍👩‍👧‍👦b", 12),
        ("ab", 1, "ab", 1),
    ],
)
def test_new_text_leaves_the_cursor_beside_the_change(
    qtbot: QtBot, old: str, cursor: int, new: str, expected: int
) -> None:
    edit = GrowingEdit(1, 3)
    qtbot.addWidget(edit)
    edit.setPlainText(old)
    place = edit.textCursor()
    place.setPosition(cursor)
    edit.setTextCursor(place)

    edit.show_text(new)

    assert edit.toPlainText() == new
    assert edit.textCursor().position() == expected


def test_an_edit_grows_with_its_lines_up_to_a_bound(qtbot: QtBot) -> None:
    edit = GrowingEdit(1, 3)
    qtbot.addWidget(edit)
    heights = []

    for lines in (1, 2, 3, 9):
        edit.setPlainText("\n".join("x" * lines))
        heights.append(edit.height())

    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_editors_leave_undo_and_redo_to_the_window(desk: QWidget) -> None:
    field = CommentField("comment", "Comment")
    _show(desk, field)
    undone = []
    window = field.window()
    action = window.addAction("Undo")
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: undone.append(True))

    QTest.keyClicks(field.editor, "a")
    QTest.keyClick(field.editor, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert undone == [True]
    assert field.editor.toPlainText() == "a"


@pytest.mark.parametrize(
    ("kind", "count", "expected"),
    [
        (AttributeType.CHOICE, 4, ChoiceField),
        (AttributeType.CHOICE, 5, ChoiceListField),
        (AttributeType.TEXT, 0, TextField),
        (AttributeType.NUMBER, 0, NumberField),
        (AttributeType.YES_NO, 0, ChoiceField),
        (AttributeType.ADDRESSES, 0, AddressesField),
    ],
)
def test_every_type_of_attribute_has_its_editor(
    qtbot: QtBot, kind: AttributeType, count: int, expected: type[Field]
) -> None:
    choices = tuple(Choice(f"c{number}", {"en": f"Choice {number}"}) for number in range(count))

    field = field_for(Attribute("a", {"en": "Attribute"}, kind, (), choices))
    qtbot.addWidget(field)
    field.set_read_only(True)

    assert type(field) is expected
    assert (field.name, field.label) == ("a", "Attribute")
    assert field.first.accessibleName().startswith("Attribute")


def test_yes_and_no_are_values_and_not_set_is_neither(qtbot: QtBot) -> None:
    field = field_for(Attribute("a", {"en": "A"}, AttributeType.YES_NO, ()))
    qtbot.addWidget(field)
    assert isinstance(field, ChoiceField)
    edits = _edits(field)

    for button in (0, 1, 1):
        field.buttons()[button].click()

    assert edits == [True, False, None]


def test_read_only_fields_can_be_read_and_copied(qtbot: QtBot, appearance: Appearance) -> None:
    assert appearance.text_size
    for field in (CommentField("c", "C"), CorrectionField("d", "D"), TextField("t", "T")):
        qtbot.addWidget(field)
        field.show_value("words")
        edits = _edits(field)
        field.set_read_only(True)

        QTest.keyClicks(field.editor, "x")

        assert edits == []
        assert field.editor.isReadOnly()
        assert field.editor.isEnabled()
