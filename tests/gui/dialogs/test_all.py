"""What holds for all dialogs."""

import datetime
import importlib
import pkgutil
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

import annotator.gui
from annotator.core.codebook_edits import without
from annotator.core.document import LiveDocument
from annotator.core.errors import WriteError
from annotator.core.messages import Message, Problem
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.classroom.grading import Grading
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.contrast import contrast
from annotator.gui.dialogs.about import AboutDialog
from annotator.gui.dialogs.add_language import AddLanguageDialog
from annotator.gui.dialogs.article_facts import ArticleFactsDialog
from annotator.gui.dialogs.assign_file import AssignFileDialog
from annotator.gui.dialogs.code_removal import ask_merge, ask_removal
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.dialogs.codebook_preview import CodebookPreview
from annotator.gui.dialogs.fetch_article import FetchArticleDialog
from annotator.gui.dialogs.give_back import GiveBackDialog
from annotator.gui.dialogs.hand_in import HandInDialog, Person
from annotator.gui.dialogs.hint_rule import HintRuleDialog
from annotator.gui.dialogs.history import HistoryDialog
from annotator.gui.dialogs.key_sheet import KeySheetDialog
from annotator.gui.dialogs.mark_all import MarkAllDialog
from annotator.gui.dialogs.message import show_error, tell
from annotator.gui.dialogs.palette import PaletteDialog
from annotator.gui.dialogs.paste_article import PasteArticleDialog
from annotator.gui.dialogs.prepare_assignment import PrepareDialog
from annotator.gui.dialogs.print_article import PrintDialog
from annotator.gui.dialogs.problems import ProblemsDialog
from annotator.gui.dialogs.questions import ask_begun, ask_changed_elsewhere, ask_unsaved
from annotator.gui.dialogs.read_article import ReadArticleDialog
from annotator.gui.dialogs.recover import RecoverDialog
from annotator.gui.dialogs.rubric import RubricDialog
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.dialogs.update_article import UpdateArticleDialog
from annotator.gui.language import use_language
from annotator.gui.models.swatch import Swatches
from annotator.gui.preferences import Preferences
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.theme import Theme
from annotator.hints.doubled import DETECTOR as DOUBLED
from annotator.hints.hint import Hint
from annotator.readers.html import read
from annotator.services.grading_session import GradingSession
from annotator.services.journal import Recoverable
from annotator.services.reanchor import update
from tests.builders import CODEBOOK, annotation, document
from tests.gui.dialogs.asking import WhenAsked
from tests.gui.fitting import SMALL, clipped, letters, out_of_reach
from tests.gui.panels.examples import session
from tests.unit.services.classroom import KEY

PAGE = f"<!DOCTYPE html><nav>Menü</nav><article><img src=x><p>{'Ein Satz. ' * 50}</p></article>".encode()
ERROR = WriteError(Message("services", "The disk is full."))
HINT = Hint("doubled", (Span(0, 3),), "error.style", Message("hints", "Twice."), None, 0.9)
ENTRY = Recoverable(Path("/j/1"), Path("/a.annox"), "A", datetime.datetime.now(datetime.UTC), 1)


def _settings(parent: QWidget) -> None:
    settings = Settings(Path("/nowhere/settings.ini"))
    SettingsDialog.tell(parent, settings, Preferences(settings, parent))


def _codebook_editor(parent: QWidget) -> None:
    CodebookEditor.edit(parent, Session(document(annotation()), parent=parent), Appearance(parent))


def _editing(parent: QWidget) -> CodebookEditing:
    return CodebookEditing(Session(document(annotation()), parent=parent), parent)


def _codebook_preview(parent: QWidget) -> None:
    CodebookPreview(_editing(parent), without(CODEBOOK, "claim"), Appearance(parent), parent).run()


def _grading(parent: QWidget) -> Grading:
    return Grading(KEY, (), Path("/nowhere"), GradingSession(), parent)


def _update_article(parent: QWidget) -> None:
    found = update(document(annotation()), document(text="Die Sippe 😀 im Café.").article)
    assert found is not None
    UpdateArticleDialog.ask(parent, found, Appearance(parent))


DIALOGS: dict[str, Callable[[QWidget], object]] = {
    "about": AboutDialog.tell,
    "add_language": lambda parent: AddLanguageDialog.ask(parent, ("de", "en")),
    "article_facts": lambda parent: ArticleFactsDialog.tell(parent, document().article),
    "assign_file": lambda parent: AssignFileDialog.ask(parent, "a.annox", ["Mara"]),
    "hand_in": lambda parent: HandInDialog.ask(
        parent, person=Person("Mara"), folder=Path("/nowhere"), suggest=lambda *_person: "a.annox"
    ),
    "error": lambda parent: show_error(parent, ERROR),
    "hint_rule": lambda parent: HintRuleDialog.tell(HINT, DOUBLED, frozenset({"de"}), parent),
    "mark_all": lambda parent: MarkAllDialog.ask(
        parent,
        LiveDocument(document()),
        Span(4, 11),
        "error.fused",
        Swatches(CODEBOOK, Appearance().theme),
        lambda _spans, _seen: None,
    ),
    "history": lambda parent: HistoryDialog.tell(parent, session(), Theme.load("light")),
    "read_article": lambda parent: ReadArticleDialog.ask(parent, read(PAGE, "a")),
    "fetch_article": lambda parent: FetchArticleDialog.ask(parent, "https://example.org/a"),
    "paste_article": lambda parent: PasteArticleDialog.ask(parent, "Ein Satz."),
    "problems": lambda parent: ProblemsDialog.tell(parent, "a", "b", [Problem(ERROR.message)]),
    "prepare": lambda parent: PrepareDialog.ask(
        parent, document(), Theme.load("light"), datetime.datetime.now(datetime.UTC)
    ),
    "begun": lambda parent: ask_begun(parent, "a.annox"),
    "update_article": _update_article,
    "unsaved": lambda parent: ask_unsaved(parent, "a.annox"),
    "changed_elsewhere": lambda parent: ask_changed_elsewhere(parent, ERROR),
    "give_back": lambda parent: GiveBackDialog.tell(parent, _grading(parent)),
    "rubric": lambda parent: RubricDialog.ask(parent, _grading(parent)),
    "settings": _settings,
    "print": lambda parent: PrintDialog.ask(parent, Session(document(annotation())), Theme.load("light")),
    "key_sheet": lambda parent: KeySheetDialog.tell(parent, [], Appearance()),
    "codebook_editor": _codebook_editor,
    "codebook_preview": _codebook_preview,
    "code_removal": lambda parent: ask_removal(parent, _editing(parent), "claim.fact", Theme.load("light")),
    "merge": lambda parent: ask_merge(parent, _editing(parent), "claim.fact", Theme.load("light")),
    "told": lambda parent: tell(parent, "a", "b"),
    "recover": lambda parent: RecoverDialog.ask(parent, [ENTRY]),
    "palette": lambda parent: PaletteDialog.ask(parent, [], []),
}


@pytest.fixture(params=DIALOGS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _focusable(dialog: QDialog) -> list[QWidget]:
    """Return what the Tab key leads to."""
    return [
        part
        for part in dialog.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisibleTo(dialog)
        and part.focusProxy() is None
    ]


def _kinds(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    """Yield the program's dialogs, without what others of them are made from."""
    for below in kind.__subclasses__():
        yield from _kinds(below)
        if below.__module__.startswith("annotator.") and not below.__subclasses__():
            yield below


def test_no_dialog_is_forgotten_here_and_each_is_freed_on_close(
    parent: QWidget, when_asked: WhenAsked
) -> None:
    for module in pkgutil.walk_packages(annotator.gui.__path__, "annotator.gui."):
        importlib.import_module(module.name)
    opened: list[str] = []
    freed: list[weakref.ref[QDialog]] = []

    def look(dialog: QDialog) -> None:
        opened.append(type(dialog).__name__)
        freed.append(weakref.ref(dialog))

    for show in DIALOGS.values():
        when_asked(look)
        show(parent)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert freed.pop()() is None
        assert parent.findChildren(QDialog) == []

    assert set(opened) == {kind.__name__ for kind in _kinds(QDialog)}


def test_it_has_a_name_a_title_and_one_default_button(
    parent: QWidget, when_asked: WhenAsked, name: str
) -> None:
    def look(dialog: QDialog) -> None:
        assert dialog.objectName() == name
        assert dialog.windowTitle()
        assert dialog.accessibleName() == dialog.windowTitle()
        defaults = [
            button for button in dialog.findChildren(QAbstractButton) if button.property("default") is True
        ]
        assert len(defaults) == (name != "palette")  # where Enter belongs to the list

    when_asked(look)
    DIALOGS[name](parent)


def test_screen_readers_have_a_name_for_all_that_the_keyboard_reaches(
    parent: QWidget, when_asked: WhenAsked, name: str
) -> None:
    nameless: list[str] = []

    def look(dialog: QDialog) -> None:
        parts = _focusable(dialog)
        assert parts
        nameless.extend(
            part.objectName()
            for part in parts
            if not part.objectName()
            or not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()
        )

    when_asked(look)
    DIALOGS[name](parent)

    assert nameless == []


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_it_fits_on_a_small_screen_and_nothing_in_it_is_cut(
    parent: QWidget, when_asked: WhenAsked, name: str, factor: float
) -> None:
    sizes: list[QSize] = []
    cut: list[str] = []

    def look(dialog: QDialog) -> None:
        QApplication.processEvents()
        sizes.append(dialog.frameGeometry().size())
        cut.extend(clipped(dialog) + out_of_reach(dialog))

    when_asked(look)
    use_language("de")
    try:
        with letters(factor):
            DIALOGS[name](parent)
    finally:
        use_language("en")

    assert sizes[0].width() <= SMALL[0]
    assert sizes[0].height() <= SMALL[1]
    assert cut == []


def test_no_sentence_shouts(parent: QWidget, when_asked: WhenAsked, name: str) -> None:
    sentences: list[str] = []

    def look(dialog: QDialog) -> None:
        for part in dialog.findChildren(QWidget):
            sentences.extend(
                str(part.property(key) or "") for key in ("text", "accessibleDescription", "placeholderText")
            )

    when_asked(look)
    DIALOGS[name](parent)

    assert not any("!" in sentence for sentence in sentences)


def test_the_box_to_tick_can_be_seen_on_a_dark_window(parent: QWidget, when_asked: WhenAsked) -> None:
    appearance = Appearance()
    outlines: list[QColor] = []

    def look(dialog: QDialog) -> None:
        box = dialog.findChild(QAbstractButton, "remember")
        assert isinstance(box, QAbstractButton)
        outlines.append(box.palette().color(QPalette.ColorRole.Window).darker(140))  # what Fusion draws

    try:
        appearance.set_scheme("dark")
        field = appearance.theme.field
        when_asked(look)
        DIALOGS["hand_in"](parent)
    finally:
        appearance.set_scheme("system")

    assert contrast(outlines[0], field) >= 3
