"""Reading: the blocks of a page before they become the article, and what is known of it afterwards."""

import datetime
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.assets import resource
from annotator.core.losses import DROPPED, PICTURES, SURROUNDINGS, Loss
from annotator.gui.dialogs.article_facts import ArticleFactsDialog
from annotator.gui.dialogs.draft_table import DraftTable
from annotator.gui.dialogs.read_article import ReadArticleDialog
from annotator.readers.html import read
from staging import Stage

MORE = {"de": "Lesen Sie auch: Was der Vertrag kostet", "en": "Read more: what the treaty costs"}


def take(stage: Stage) -> None:
    """Take the pictures."""
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
    known = replace(
        result.article.provenance,
        title=lines[0],
        source="https://example.org/nordkorea-russland",
        author="Zoë Müller",
        published=datetime.date(2025, 1, 14),
        language="de",
        translated_from="fr",
        losses=(Loss(SURROUNDINGS, 3), Loss(PICTURES, 1), Loss(DROPPED, 1)),
    )
    article = replace(result.article, provenance=known)
    stage.in_dialog(
        lambda: ArticleFactsDialog.tell(stage.window, article),
        lambda dialog: stage.take("article-facts", dialog),
    )
