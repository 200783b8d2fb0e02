"""Reading: the blocks of a page, before they become the article."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.assets import resource
from annotator.gui.dialogs.draft_table import DraftTable
from annotator.gui.dialogs.read_article import ReadArticleDialog
from annotator.readers.html import read
from staging import Stage

MORE = {"de": "Lesen Sie auch: Was der Vertrag kostet", "en": "Read more: what the treaty costs"}


def take(stage: Stage) -> None:
    """Take the picture."""
    lines = resource("sample", "article.de.txt").read_text("utf-8").splitlines()
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<!DOCTYPE html><nav>Menü</nav><article><img src=x>{body}<p>{MORE[stage.language]}</p></article>"
    result = read(page.encode(), "a.html")

    def look(dialog: QWidget) -> None:
        table = dialog.findChild(DraftTable)
        assert table is not None
        table.choose(len(result.article.blocks) - 1)
        QTest.keyClick(table, Qt.Key.Key_Space)
        stage.take("read-article", dialog)

    stage.in_dialog(lambda: ReadArticleDialog.ask(stage.window, result), look)
