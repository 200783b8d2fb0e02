"""Annotations above each other with their list, and a boundary that moves."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from staging import Stage

PILE = (
    ("Entdecken Sie das Ausmaß dieses Bündnisses, das die geopolitische Szene aufmischt!", "error.cta"),
    ("Sie das Ausmaß dieses Bündnisses", "error.grammar"),
    ("das Ausmaß dieses Bündnisses, das die geopolitische Szene", "claim.opinion"),
    ("das Ausmaß dieses Bündnisses", "error.loaded"),
    ("Ausmaß", "quote.indirect"),
)
COMMENTS = {
    "en": ("Asks me to click on instead of telling what happened.", "Exaggerated"),
    "de": ("Fordert zum Weiterlesen auf, statt zu berichten.", "Übertrieben"),
}


def take(stage: Stage) -> None:
    """Take both pictures."""
    marks = stage.open_sample((words, code, None) for words, code in PILE)
    for name, comment in zip((marks[0], marks[3]), COMMENTS[stage.language], strict=True):
        stage.session.set_comment(name, comment)
    article = stage.workbench.article
    stage.session.set_current("")
    QCoreApplication.processEvents()
    article.set_caret(stage.span("Ausmaß").start + 1)
    QTest.keyClick(article, Qt.Key.Key_Return)
    stage.take("overlaps")
    QTest.keyClick(article, Qt.Key.Key_Escape)
    stage.session.remove(marks)
    article.reveal(stage.mark("fast 11.000", "claim.number"))
    stage.workbench.marking.move_boundaries()
    for _ in range(2):
        QTest.keyClick(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    stage.take("boundaries")
