"""Languages of a codebook are added, worded and taken out in the editor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Codebook
from annotator.formats.native.codebook import read_codebook, write_codebook
from annotator.gui.appearance import Appearance
from annotator.gui.codebook_editor.language_names import language_name, language_names, language_of
from annotator.gui.dialogs.add_language import AddLanguageDialog
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from tests.gui.dialogs.asking import WhenAsked, child, press, read
from tests.gui.panels.examples import CODEBOOK, session

KEY = Qt.Key


@pytest.fixture
def editor(qtbot: QtBot) -> CodebookEditor:
    editor = CodebookEditor(session(), Appearance())
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    editor.codes.tree.show_code("error.fused")
    return editor


def book(editor: CodebookEditor) -> Codebook:
    return editor._session.document.codebook


def steps(editor: CodebookEditor) -> list[str]:
    stack = editor._session.undo_stack
    return [stack.text(number) for number in range(stack.index())]


def tabs(editor: CodebookEditor, name: str = "code_languages") -> list[str]:
    bar = child(editor, QTabBar, name)
    return [bar.tabText(number) for number in range(bar.count())]


def chosen(editor: CodebookEditor, name: str = "code_languages") -> str:
    bar = child(editor, QTabBar, name)
    return bar.tabText(bar.currentIndex())


def menu(editor: CodebookEditor, name: str = "code_languages") -> QMenu:
    """Return the menu of languages as it is when it opens."""
    found = child(editor, QMenu, f"{name}_menu")
    found.aboutToShow.emit()
    return found


def choose(editor: CodebookEditor, what: str, name: str = "code_languages") -> None:
    action = next(action for action in menu(editor, name).actions() if action.objectName() == what)
    assert action.isEnabled()
    action.trigger()


def enter(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEY.Key_Tab)


def test_a_language_is_added_and_the_name_of_the_codebook_waits_to_be_put_into_it(
    editor: CodebookEditor,
) -> None:
    choose(editor, "add_fr")

    assert tabs(editor) == ["English", "Deutsch", "Français"]
    assert chosen(editor) == "Français"
    name = child(editor, QLineEdit, "codebook_name")
    assert editor.focusWidget() is name
    assert name.selectedText() == "Small"
    assert name.accessibleName() == "Name of the codebook (Français)"
    QTest.keyClicks(name, "Petit")
    QTest.keyClick(name, KEY.Key_Return)
    assert book(editor).name == {"en": "Small", "fr": "Petit"}
    assert steps(editor) == ["Add the language “Français”", "Name of the codebook"]


def test_texts_in_the_new_language_are_written_and_come_back_from_a_file(editor: CodebookEditor) -> None:
    choose(editor, "add_tr")

    enter(child(editor, QLineEdit, "code_name"), "Bitisik")
    enter(child(editor, QPlainTextEdit, "code_definition"), "Arada yok")

    code = read_codebook(write_codebook(book(editor)), "a.codebook.xml").code("error.fused")
    assert code.name == {"en": "Fused words", "tr": "Bitisik"}
    assert code.definition["tr"] == "Arada yok"


def test_undo_takes_the_language_back_and_redo_brings_it_again(editor: CodebookEditor) -> None:
    choose(editor, "add_es")

    press(editor, "editor_undo")
    assert (tabs(editor), chosen(editor)) == (["English", "Deutsch"], "English")
    assert book(editor) == CODEBOOK
    assert child(editor, QLineEdit, "codebook_name").text() == "Small"
    press(editor, "editor_redo")
    assert (tabs(editor), chosen(editor)) == (["English", "Deutsch", "Español"], "Español")


def test_all_texts_of_the_editor_are_in_the_chosen_language(editor: CodebookEditor) -> None:
    choose(editor, "add_pl", "attribute_languages")

    assert chosen(editor, "attribute_languages") == chosen(editor) == "Polski"
    child(editor, QTabBar, "code_languages").setCurrentIndex(1)
    assert chosen(editor, "attribute_languages") == "Deutsch"
    name = child(editor, QLineEdit, "codebook_name")
    assert (name.text(), name.placeholderText()) == ("", "Small")


def test_words_that_are_being_typed_count_before_the_language_changes(editor: CodebookEditor) -> None:
    example = child(editor, QPlainTextEdit, "code_example")
    example.setFocus()
    QTest.keyClicks(example, "xy ")

    child(editor, QTabBar, "code_languages").setCurrentIndex(1)
    assert example.toPlainText() == ""
    QTest.keyClicks(example, "ab")
    menu(editor)

    assert book(editor).code("error.fused").example["de"] == "ab"
    assert book(editor).code("error.fused").example["en"].startswith("xy")


def test_a_language_goes_with_all_its_words_in_one_step(editor: CodebookEditor) -> None:
    choose(editor, "add_it")
    enter(child(editor, QLineEdit, "code_name"), "Fuse")

    choose(editor, "remove_language")

    assert book(editor) == CODEBOOK
    assert (tabs(editor), chosen(editor)) == (["English", "Deutsch"], "English")
    assert steps(editor)[-1] == "Remove the language “Italiano”"
    press(editor, "editor_undo")
    assert book(editor).code("error.fused").name["it"] == "Fuse"
    assert chosen(editor) == "Italiano"


def test_the_only_language_of_a_name_stays(editor: CodebookEditor) -> None:
    choose(editor, "remove_language")

    assert book(editor) == CODEBOOK
    assert read(editor, "editor_hint") == (
        "“Small” is named in this language only. Give it a name in another language first."
    )


def test_a_language_without_words_cannot_be_removed_and_one_that_is_there_not_added(
    editor: CodebookEditor,
) -> None:
    choose(editor, "add_ar")
    child(editor, QTabBar, "code_languages").setCurrentIndex(1)

    found = {action.objectName(): action for action in menu(editor).actions()}

    assert not found["remove_language"].isEnabled()
    assert found["remove_language"].text() == "Remove “Deutsch”"
    assert "add_ar" not in found
    editor._editing.add_language("ar")
    assert steps(editor) == ["Add the language “العربية”"]


def test_fields_for_arabic_begin_on_the_right(editor: CodebookEditor) -> None:
    name = child(editor, QLineEdit, "code_name")

    choose(editor, "add_ar")
    assert name.layoutDirection() is Qt.LayoutDirection.RightToLeft
    child(editor, QTabBar, "code_languages").setCurrentIndex(0)
    assert name.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_codebook_without_a_name_gets_a_language_too(qtbot: QtBot) -> None:
    nameless = CodebookEditor(session(codebook=Codebook("b", {}, ())), Appearance())
    qtbot.addWidget(nameless)

    nameless._editing.add_language("uk")

    assert book(nameless).name == {"uk": "b"}


def test_another_language_is_asked_for_by_its_name(editor: CodebookEditor, when_asked: WhenAsked) -> None:
    def answer(dialog: object) -> None:
        assert isinstance(dialog, AddLanguageDialog)
        assert not dialog._accept.isEnabled()
        QTest.keyClicks(dialog.language, "dutch")
        assert read(dialog, "state") == "Nederlands (nl)"
        press(dialog, "add")

    when_asked(answer)
    choose(editor, "add_another")

    assert chosen(editor) == "Nederlands"


def test_no_other_language_is_added_when_the_question_is_given_up(
    editor: CodebookEditor, when_asked: WhenAsked
) -> None:
    when_asked(lambda dialog: press(dialog, "cancel"))

    choose(editor, "add_another")

    assert tabs(editor) == ["English", "Deutsch"]


@pytest.mark.parametrize(
    ("typed", "state"),
    [("Klingon", "No language is called that."), ("DE", "Deutsch is there already.")],
)
def test_what_cannot_be_added_is_told(typed: str, state: str, qtbot: QtBot) -> None:
    dialog = AddLanguageDialog(("de", "en"))
    qtbot.addWidget(dialog)

    dialog.language.setText(typed)

    assert child(dialog, QLabel, "state").text() == state
    assert not dialog._accept.isEnabled()


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("Türkçe", "tr"),
        (" turkish ", "tr"),
        ("TR", "tr"),
        ("de-at", "de-AT"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("xx", ""),
        ("x-school", ""),
        ("", ""),
    ],
)
def test_languages_are_known_by_both_names_and_by_tag(words: str, tag: str) -> None:
    assert language_of(words) == tag


def test_every_language_that_is_offered_is_known_by_what_it_is_called() -> None:
    offered = language_names()

    assert offered["Nederlands (Dutch)"] == "nl"
    assert offered["English"] == "en"
    assert all(language_of(tag) == tag for tag in offered.values())
    assert language_name("ar") == "العربية"


def test_the_button_is_reached_by_keyboard_and_says_what_it_is_for(editor: CodebookEditor) -> None:
    button = child(editor, QToolButton, "code_languages_button")

    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleName() == "Add or remove a language"
