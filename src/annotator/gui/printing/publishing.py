"""Printing and exporting the annotated article: asks how and where to, sets it, and writes it."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from annotator.core.errors import WriteError
from annotator.formats.report.html import write_html
from annotator.gui.dialogs.message import show_error
from annotator.gui.dialogs.print_article import PrintDialog, Target
from annotator.gui.printing.choices import Choices
from annotator.gui.printing.output import pdf, print_out
from annotator.services.hand_in import file_name
from annotator.services.save import save

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

_SUFFIXES: Final = {Target.PDF: ".pdf", Target.WEB_PAGE: ".html"}


def publish(window: "MainWindow", folder: Path) -> None:
    """Ask how to print or export the document of *window*, and do it; files are offered to go to *folder*."""
    assert window.file is not None
    session, title = window.file.session, window.file.session.document.article.title
    answer = PrintDialog.ask(window, session, window.desk.appearance.theme)
    if answer is None:
        return
    target, choices = answer
    if target is Target.PRINTER:
        _to_printer(window, session, choices)
        return
    path = _ask_for_path(window, target, folder / Path(file_name(title=title)).with_suffix(_SUFFIXES[target]))
    if path is None:
        return
    try:
        save(_contents(session, target, choices), path, expected=None)
    except WriteError as error:
        show_error(window, error)
    else:
        window.show_hint(QCoreApplication.translate("Printing", "Saved: {name}").format(name=path.name))


def _contents(session: "Session", target: Target, choices: Choices) -> bytes:
    if target is Target.WEB_PAGE:
        return write_html(session.document.snapshot(), choices.options(session))
    return pdf(choices.pages(session), choices.sheet, title=session.document.article.title, grey=choices.grey)


def _to_printer(window: "MainWindow", session: "Session", choices: Choices) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(session.document.article.title)
    printer.setPageLayout(choices.sheet.layout)
    printer.setFullPage(True)
    if choices.grey:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        print_out(choices.pages(session), printer)
    dialog.deleteLater()


def _ask_for_path(window: "MainWindow", target: Target, suggested: Path) -> Path | None:
    kinds = {
        Target.PDF: QCoreApplication.translate("Printing", "PDF files (*.pdf)"),
        Target.WEB_PAGE: QCoreApplication.translate("Printing", "Web pages (*.html)"),
    }
    heading = QCoreApplication.translate("Printing", "Save as")
    chosen, _ = QFileDialog.getSaveFileName(window, heading, str(suggested), kinds[target])
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen + _SUFFIXES[target])
