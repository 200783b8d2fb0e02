"""What a person goes through with articles that come from elsewhere."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from annotator.core.errors import AnnotatorError, ReadError

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.desk import Desk
    from annotator.gui.main_window import MainWindow
    from annotator.readers.result import ReadResult


class Articles(QObject):
    """Reads, pastes and fetches articles, and lets people look them over, in the name of the desk."""

    def __init__(self, desk: "Desk") -> None:
        """Act for *desk*."""
        super().__init__(desk)
        self._desk = desk

    def take(self, result: "ReadResult", window: "MainWindow") -> bool:
        """Open an article, after a look at it where something had to be guessed; return whether it was."""
        from annotator.gui.dialogs.read_article import ReadArticleDialog
        from annotator.services.open import with_article

        article = result.article if result.certain else ReadArticleDialog.ask(window, result)
        if article is None:
            return False
        self._desk.show(with_article(article, codebook=self._desk.new_codebook()), window)
        return True

    def paste(self, window: "MainWindow", data: "QMimeData | None" = None) -> None:
        """
        Make an article of what was dropped, or of what the clipboard holds.

        Of the flavours that a program offers, rich text is the best, since it knows headings and quotations.
        """
        from annotator.services.fetch import is_address
        from annotator.services.open import read_rich_text

        copied = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())  # None if out of reach
        found = next(each for each in (data, copied, QMimeData()) if each is not None)
        if is_address(found.text()):
            self.fetch(window, found.text().strip())
            return
        if found.hasHtml():
            markup = found.html()
            try:
                result = self._read(lambda: read_rich_text(markup))
            except ReadError:
                pass  # a picture with nothing around it, for example; there may be a plain text
            else:
                self.take(result, window)
                return
        self._paste_text(window, found.text())

    def fetch(self, window: "MainWindow", address: str = "") -> None:
        """Ask for an address, fetch what it holds, and open that."""
        from annotator.gui.dialogs.fetch_article import FetchArticleDialog
        from annotator.services.fetch import is_address
        from annotator.services.open import read_address

        copied = QGuiApplication.clipboard().text()
        wanted = FetchArticleDialog.ask(window, address or (copied if is_address(copied) else ""))
        if wanted is None:
            return
        try:
            result = self._read(lambda: read_address(wanted))
        except AnnotatorError as error:
            self._desk.explain(window, error)
            return
        self.take(result, window)

    def _paste_text(self, window: "MainWindow", text: str) -> None:
        """Ask for the text of an article, offering *text*."""
        from annotator.gui.dialogs.paste_article import PasteArticleDialog
        from annotator.services.open import open_text

        pasted = PasteArticleDialog.ask(window, text)
        if pasted is None:
            return
        try:
            opened = open_text(
                pasted.text,
                title=pasted.title,
                source=pasted.source,
                author=pasted.author,
                codebook=self._desk.new_codebook(),
            )
        except AnnotatorError as error:
            self._desk.explain(window, error)
            return
        self._desk.show(opened, window)

    def _read(self, job: "Callable[[], ReadResult]") -> "ReadResult":
        from annotator.gui import tasks

        return tasks.wait(job, self.tr("Reading…"))
