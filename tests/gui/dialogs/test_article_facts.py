"""Where the article comes from and what was lost can be read and copied, also after the file was reopened."""

import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.__main__ import main
from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.losses import PICTURES, Loss
from annotator.core.text import ArticleText, Span
from annotator.gui.desk import Desk
from annotator.gui.dialogs.article_facts import ArticleFactsDialog
from annotator.gui.language import use_language
from tests.gui.dialogs.asking import WhenAsked, child, press

TEXT = "Ein Titel\n\nErster Absatz 😀 hier.\n\nZweiter."
LOSSES = (Loss(PICTURES, 3), Loss("encoding", 0, "cp1252"))
PROVENANCE = Provenance(
    title="Ein <b>Titel</b>",
    source="https://example.org/a",
    author="Zoë Müller",
    published=datetime.date(2026, 3, 2),
    retrieved=datetime.date(2026, 3, 4),
    language="de",
    translated_from="fr",
    losses=LOSSES,
)


def article(provenance: Provenance, *pages: int | None) -> Article:
    starts = [0, TEXT.index("Erster"), TEXT.index("Zweiter")]
    ends = [9, TEXT.index("hier.") + 5, len(TEXT)]
    places = zip(starts, ends, pages or (None, None, None), strict=True)
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(start, end), page) for start, end, page in places)
    return Article(ArticleText(TEXT), blocks, provenance)


def shown(qtbot: QtBot, provenance: Provenance, *pages: int) -> ArticleFactsDialog:
    dialog = ArticleFactsDialog(article(provenance, *pages))
    qtbot.addWidget(dialog)
    return dialog


def facts(dialog: QDialog) -> list[str]:
    labels = [label for label in dialog.findChildren(QLabel) if label.objectName().startswith("fact_")]
    return [label.accessibleName() for label in labels]


def test_everything_that_is_known_is_shown(qtbot: QtBot) -> None:
    dialog = shown(qtbot, PROVENANCE, 3, 3, 5)

    assert facts(dialog) == [
        "Title: Ein <b>Titel</b>",
        "Author: Zoë Müller",
        "Published: Monday, March 2, 2026",
        "Address: https://example.org/a",
        "Fetched: Wednesday, March 4, 2026",
        "Language: Deutsch",
        "Translated from: Français",
        "Pages: 3–5",
        "Length: 7 words, 3 blocks",
    ]
    losses = child(dialog, QPlainTextEdit, "losses")
    assert losses.toPlainText() == (
        "Pictures left out: 3.\nThe file does not say how its characters are encoded; it was read as cp1252."
    )
    assert losses.isReadOnly()
    assert losses.accessibleName() == "Not as in the file"


def test_all_of_it_is_copied(qtbot: QtBot) -> None:
    dialog = shown(qtbot, Provenance(title="Titel", losses=LOSSES[:1]))

    press(dialog, "copy")

    assert QGuiApplication.clipboard().text() == (
        "Title: Titel\nLength: 7 words, 3 blocks\n\nNot as in the file:\nPictures left out: 3."
    )


def test_where_nothing_was_lost_that_is_said(qtbot: QtBot) -> None:
    dialog = shown(qtbot, Provenance(), 4, 4, 4)

    assert facts(dialog) == ["Title: Ein Titel", "Pages: 4", "Length: 7 words, 3 blocks"]
    assert child(dialog, QLabel, "no_losses").text() == "Nothing is noted."
    press(dialog, "copy")
    assert "Not as" not in QGuiApplication.clipboard().text()


def test_in_german(qtbot: QtBot) -> None:
    use_language("de")
    dialog = shown(qtbot, PROVENANCE)

    assert dialog.windowTitle() == "Über den Artikel"
    assert facts(dialog)[2] == "Erschienen: Montag, 2. März 2026"


def test_a_reopened_document_still_tells_its_losses(
    desk: Desk, tmp_path: Path, when_asked: WhenAsked
) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<!DOCTYPE html><html><body><article><h1>Titel</h1><img src=a.png><img src=b.png>"
        "<p>Ein Absatz mit vielen Worten, die hier stehen und gelesen werden.</p></article></body></html>",
        encoding="utf-8",
    )
    saved = tmp_path / "a.annox"
    assert main(["new", str(page), "-o", str(saved)]) == 0
    window = desk.new_window()
    desk.open_path(saved, window)
    seen: list[str] = []

    when_asked(lambda dialog: seen.append(child(dialog, QPlainTextEdit, "losses").toPlainText()))
    window.actions_by_id["article_facts"].trigger()

    assert "Pictures left out: 2." in seen[0].splitlines()
