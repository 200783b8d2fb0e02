"""Printing and exporting: the dialog shows the pages, and what was chosen is written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QLabel, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.text import Span
from annotator.gui.dialogs.print_article import PrintDialog, Target
from annotator.gui.main_window import MainWindow
from annotator.gui.printing import publishing
from annotator.gui.printing.choices import Choices
from annotator.gui.printing.sheet import Paper
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from tests.builders import annotation, document
from tests.gui.dialogs.asking import WhenAsked, child, press, press_key, read
from tests.gui.opening import OpenText

LONG = "Ein Satz, der oft wiederkehrt. " * 300


def _ask(
    parent: QWidget, when_asked: WhenAsked, act: Callable[[QDialog], object]
) -> tuple[Target, Choices] | None:
    when_asked(act)
    return PrintDialog.ask(parent, Session(document(annotation(), text=LONG)), Theme.load("light"))


@pytest.fixture
def window(open_text: OpenText) -> MainWindow:
    """Return a window with a small article in which something is annotated."""
    window = open_text("Ein Satz über 😀 und Straßen.\n")
    assert window.file is not None
    window.file.session.annotate([Span(4, 8)], "error.fused")
    return window


@pytest.fixture
def saves_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the file that a person chooses, without its ending."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "out"), ""))
    return tmp_path / "out"


@pytest.mark.parametrize(
    ("locale", "paper"), [("de_DE", Paper.A4), ("en_GB", Paper.A4), ("en_US", Paper.LETTER)]
)
def test_at_first_notes_stand_beside_the_article_on_the_paper_of_the_country(
    parent: QWidget, when_asked: WhenAsked, locale: str, paper: Paper
) -> None:
    QLocale.setDefault(QLocale(locale))

    answer = _ask(parent, when_asked, lambda dialog: press(dialog, "to_pdf"))

    assert answer == (Target.PDF, Choices(paper, beside=True, names=True, grey=False))


def test_everything_can_be_chosen_by_keyboard(parent: QWidget, when_asked: WhenAsked) -> None:
    def choose(dialog: QDialog) -> None:
        for name in ("notes", "paper"):
            box = child(dialog, QComboBox, name)
            QTest.keyClick(box, Qt.Key.Key_Down)
        for name in ("names", "grey"):
            QTest.keyClick(child(dialog, QCheckBox, name), Qt.Key.Key_Space)
        child(dialog, QWidget, "to_web_page").setFocus()
        press_key(dialog, Qt.Key.Key_Space)

    QLocale.setDefault(QLocale("de_DE"))

    answer = _ask(parent, when_asked, choose)

    assert answer == (Target.WEB_PAGE, Choices(Paper.LETTER, beside=False, names=False, grey=True))


@pytest.mark.parametrize("close", [lambda d: press(d, "cancel"), lambda d: press_key(d, Qt.Key.Key_Escape)])
def test_cancelling_changes_nothing(
    parent: QWidget, when_asked: WhenAsked, close: Callable[[QDialog], object]
) -> None:
    assert _ask(parent, when_asked, close) is None


def test_one_can_leaf_through_the_pages(parent: QWidget, when_asked: WhenAsked) -> None:
    seen: list[tuple[str, bool, bool]] = []

    def look(dialog: QDialog) -> None:
        back, on = (child(dialog, QWidget, name) for name in ("previous_page", "next_page"))
        seen.append((read(dialog, "page_number"), back.isEnabled(), on.isEnabled()))

    def leaf(dialog: QDialog) -> None:
        look(dialog)
        press(dialog, "next_page")
        look(dialog)
        while child(dialog, QWidget, "next_page").isEnabled():
            press(dialog, "next_page")
        look(dialog)

    _ask(parent, when_asked, leaf)

    first, second, last = seen
    count = int(first[0].split()[-1])
    assert count > 2
    assert first == (f"Page 1 of {count}", False, True)
    assert second[0] == f"Page 2 of {count}"
    assert last == (f"Page {count} of {count}", True, False)


def test_the_preview_follows_the_choices(parent: QWidget, when_asked: WhenAsked) -> None:
    grey: list[bool] = []

    def look(dialog: QDialog) -> None:
        preview = child(dialog, QWidget, "preview")
        for _ in range(2):
            width, height = preview.width(), preview.height()
            paper = preview.rect().adjusted(width // 4, height // 4, -width // 4, -height // 4)
            grey.append(preview.grab(paper).toImage().isGrayscale())
            QTest.keyClick(child(dialog, QCheckBox, "grey"), Qt.Key.Key_Space)

    when_asked(look)
    session = Session(document(annotation("a", (0, 2000)), text=LONG))
    PrintDialog.ask(parent, session, Theme.load("light"))

    assert grey == [False, True]


def test_hidden_codes_are_told_and_left_out(parent: QWidget, when_asked: WhenAsked) -> None:
    told: list[str] = []
    session = Session(document(annotation(), text=LONG))
    session.set_codes_visible(["claim.fact"], visible=False)

    when_asked(lambda dialog: told.append(child(dialog, QLabel, "hidden").text()))
    PrintDialog.ask(parent, session, Theme.load("light"))

    assert told == ["Hidden codes are left out."]


@pytest.mark.parametrize(
    ("target", "name", "beginning"),
    [(Target.PDF, "out.pdf", b"%PDF-"), (Target.WEB_PAGE, "out.html", b"<!doctype html>")],
)
def test_what_was_chosen_is_written_and_told(
    window: MainWindow,
    saves_to: Path,
    monkeypatch: pytest.MonkeyPatch,
    target: Target,
    name: str,
    beginning: bytes,
) -> None:
    monkeypatch.setattr(PrintDialog, "ask", lambda *_args: (target, Choices()))

    window.actions_by_id["print"].trigger()

    assert saves_to.with_name(name).read_bytes().startswith(beginning)
    assert window.statusBar().currentMessage() == f"Saved: {name}"


def test_a_cancelled_file_dialog_writes_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(PrintDialog, "ask", lambda *_args: (Target.PDF, Choices()))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    before = sorted(tmp_path.iterdir())

    window.actions_by_id["print"].trigger()

    assert sorted(tmp_path.iterdir()) == before


def test_what_cannot_be_written_is_told_and_the_document_stays(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[str] = []

    def show(_parent: object, error: AnnotatorError) -> None:
        told.append(str(error))

    monkeypatch.setattr(PrintDialog, "ask", lambda *_args: (Target.PDF, Choices()))
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "none" / "out.pdf"), "")
    )
    monkeypatch.setattr(publishing, "show_error", show)

    window.actions_by_id["print"].trigger()

    assert len(told) == 1
    assert "out.pdf" in told[0]
    assert window.file is not None


def test_the_printer_gets_what_was_chosen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PrintDialog, "ask", lambda *_args: (Target.PRINTER, Choices(Paper.LETTER, grey=True)))
    monkeypatch.setattr(QPrintDialog, "exec", accept)

    window.actions_by_id["print"].trigger()

    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_a_cancelled_print_dialog_prints_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[object] = []
    monkeypatch.setattr(PrintDialog, "ask", lambda *_args: (Target.PRINTER, Choices()))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(publishing, "print_out", lambda *args: printed.append(args))

    window.actions_by_id["print"].trigger()

    assert printed == []
