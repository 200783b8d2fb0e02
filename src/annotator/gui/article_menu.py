"""The menu in the article: what can be done with the annotation and the words there."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_ACTIONS: Final = (
    "boundaries",
    "add_words",
    "duplicate",
    "split",
    "merge",
    "link",
    "",
    "mark_all",
    "",
    "remove",
)


def open_article_menu(window: "MainWindow", at: QPoint) -> None:
    """Open the menu at a place of the screen; it goes when it closes."""
    assert window.workbench is not None
    article = window.workbench.article
    menu = QMenu(window)
    menu.setObjectName("article_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in _ACTIONS:
        if name:
            menu.addAction(window.actions_by_id[name])
        else:
            menu.addSeparator()
    key = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
    copy = menu.addAction(f"{QCoreApplication.translate('Menus', 'Cop&y the words')}\t{key}")
    copy.setEnabled(article.selected_span() is not None)
    copy.triggered.connect(article.copy)
    menu.popup(at)
