"""All that can be done in a window, read from its menus and its article, for the command palette."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.core.article import BlockKind
from annotator.core.messages import Message
from annotator.gui.language import told
from annotator.gui.menus import RECENT_MENU

if TYPE_CHECKING:
    from annotator.core.text import Span
    from annotator.gui.article_view.view import ArticleView
    from annotator.gui.main_window import MainWindow

_LONGEST: Final = 80
_BELOW: Final = " \u203a "
_REASONS: Final = {
    "document": Message("Palette", "Open an article or a document first."),
    "editable": Message("Palette", "This document is read-only."),
    "current": Message("Palette", "Choose an annotation first."),
    "undo": Message("Palette", "There is nothing to undo."),
    "redo": Message("Palette", "There is nothing to redo."),
}
_ELSEWHERE: Final = {"palette", RECENT_MENU}
"""What is not listed, or not as a menu: the files in it are entries of their own."""
_OTHER_REASON: Final = Message("Palette", "Not possible at the moment.")


@dataclass(frozen=True)
class Entry:
    """
    Something one can do: *name*, the menus it is in, its keys, and a *reason* if it cannot be done now.

    *id* stays the same from start to start; it is empty for what is not worth remembering.
    """

    id: str
    name: str
    path: str
    run: Callable[[], object]
    keys: str = ""
    reason: str = ""
    icon: QIcon | None = None


def entries(window: "MainWindow") -> list[Entry]:
    """Return what can be done in *window* now: its menus, then panes, headings and recent files."""
    return [*_from_menus(window), *_panes(window), *_headings(window), *_recent(window)]


def _from_menus(window: "MainWindow") -> Iterator[Entry]:
    window.complete()
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _from_menu(window, menu, _plain(menu.title()))


def _from_menu(window: "MainWindow", menu: QMenu, path: str) -> Iterator[Entry]:
    for action in menu.actions():
        below = action.menu()
        if action.objectName() in _ELSEWHERE:
            continue
        if isinstance(below, QMenu):
            yield from _from_menu(window, below, path + _BELOW + _plain(below.title()))
        elif not action.isSeparator():
            yield _of_action(window, action, path)


def _of_action(window: "MainWindow", action: QAction, path: str) -> Entry:
    text, _, key = action.text().partition("\t")
    name = _plain(text)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or key
    return Entry(
        action.objectName() or f"{path}/{name}",
        name,
        path,
        action.trigger,
        keys=keys,
        reason="" if action.isEnabled() else told(_reason(window, action)),
        icon=action.icon(),
    )


def _reason(window: "MainWindow", action: QAction) -> Message:
    if window.file is None:
        return _REASONS["document"]
    needs = window.actions_by_id.needs(action.objectName()) or "editable"
    if needs.startswith("editable") and window.file.session.read_only:
        return _REASONS["editable"]
    return _REASONS.get(needs.removeprefix("editable_"), _OTHER_REASON)


def _panes(window: "MainWindow") -> Iterator[Entry]:
    if window.workbench is None:
        return
    path = QCoreApplication.translate("Palette", "Panes")
    for pane in window.workbench.panes():
        yield Entry(
            f"pane/{pane.objectName()}",
            QCoreApplication.translate("Palette", "Go to: {name}").format(name=pane.accessibleName()),
            path,
            partial(window.workbench.go_to_pane, pane),
        )


def _headings(window: "MainWindow") -> Iterator[Entry]:
    if window.workbench is None:
        return
    view = window.workbench.article
    article = view.article
    path = QCoreApplication.translate("Palette", "Headings of the article")
    for block in article.blocks:
        if block.kind is BlockKind.HEADING:
            name = " ".join(article.text.quote(block.span).split())
            short = name if len(name) <= _LONGEST else name[:_LONGEST].rsplit(" ", 1)[0] + " …"
            yield Entry("", short, path, partial(_go_to, view, block.span))


def _go_to(view: "ArticleView", span: "Span") -> None:
    view.reveal_span(span)
    view.setFocus()


def _recent(window: "MainWindow") -> Iterator[Entry]:
    path = QCoreApplication.translate("Palette", "Recent files")

    for file in window.desk.recent.paths():
        name = QCoreApplication.translate("Palette", "Open {name}").format(name=file.name)
        yield Entry("", name, path, partial(window.desk.open_path, file, window))


def _plain(text: str) -> str:
    """Return the text of a menu without the signs for its letters."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
