"""The menu bar of a window."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.messages import Message
from annotator.gui.language import LANGUAGES, in_language, told

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_Fill = Callable[["MainWindow", QMenu], None]

_SCHEMES: Final = (
    ("system", Message("Menus", "Like the &system")),
    ("light", Message("Menus", "&Light")),
    ("dark", Message("Menus", "&Dark")),
)
RECENT_MENU: Final = "recent_menu"
"""The name of what opens the list of recent files."""
_LANGUAGE_NAMES: Final = {"de": "&Deutsch", "en": "&English"}


def build(window: "MainWindow") -> None:
    """Build the menus of *window* anew."""
    show_titles(window)
    fill(window)


def show_titles(window: "MainWindow") -> None:
    """Show the titles of the menus of *window* anew, with nothing below them yet."""
    bar = window.menuBar()
    bar.clear()
    for old in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.deleteLater()
    for title, _ in _menus(window):
        bar.addMenu(title)


def fill(window: "MainWindow") -> None:
    """Fill the menus of *window*, which show nothing but their titles so far."""
    for place, (_, fill_menu) in zip(window.menuBar().actions(), _menus(window), strict=True):
        menu = place.menu()
        assert isinstance(menu, QMenu)
        fill_menu(window, menu)


def _menus(window: "MainWindow") -> list[tuple[str, "_Fill"]]:
    """Return the titles, and what fills the menus below them."""
    translate = QCoreApplication.translate
    menus: list[tuple[str, _Fill]] = [
        (translate("Menus", "&File"), _fill_file),
        (translate("Menus", "&Edit"), _fill_edit),
    ]
    if window.file is not None:
        menus += ((translate("Menus", "&Annotate"), _fill_annotate), (translate("Menus", "&Go"), _fill_go))
    menus += ((translate("Menus", "&View"), _fill_view), (translate("Menus", "&Help"), _fill_help))
    return menus


def _fill_edit(window: "MainWindow", menu: QMenu) -> None:
    _fill(
        window,
        menu,
        ("undo", "redo", "history", "", "find", "", "details", "mark_all", "link", "remove", "", "settings"),
    )


def _fill_go(window: "MainWindow", menu: QMenu) -> None:
    _fill(window, menu, ("next", "previous", "here", "follow_link", "", "next_hint", "previous_hint", ""))
    _fill(window, menu, ("filter", ""))
    _fill(window, menu, ("find_next", "find_previous", "", "next_pane", "previous_pane"))


def _fill_help(window: "MainWindow", menu: QMenu) -> None:
    _fill(window, menu, ("palette", "", "keys", "guide", "", "about"))


def _fill(window: "MainWindow", menu: QMenu, names: Iterable[str]) -> None:
    """Add the actions with these identifiers; the empty one is a line."""
    for name in names:
        if name:
            menu.addAction(window.actions_by_id[name])
        else:
            menu.addSeparator()


def _fill_file(window: "MainWindow", menu: QMenu) -> None:
    _fill(window, menu, ("open",))
    recent = menu.addMenu(QCoreApplication.translate("Menus", "Open &recent"))
    recent.menuAction().setObjectName(RECENT_MENU)
    recent.aboutToShow.connect(lambda: _fill_recent(window, recent))
    recent.setEnabled(bool(window.desk.recent.paths()))
    _fill(
        window,
        menu,
        (
            "paste",
            "fetch",
            "sample",
            "sample_key",
            "",
            "save",
            "save_as",
            "",
            "hand_in",
            "print",
            "article_facts",
            "",
            "assign",
            "make_key",
            "update_article",
            "grade_class",
            "",
            "close",
            "quit",
        ),
    )


def _fill_recent(window: "MainWindow", menu: QMenu) -> None:
    menu.clear()
    for path in window.desk.recent.paths():
        action = menu.addAction(path.name.replace("&", "&&"))
        action.setToolTip(str(path))
        action.triggered.connect(lambda _checked=False, path=path: window.desk.open_path(path, window))
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("Menus", "&Clear this list"), window.desk.recent.clear)


def _fill_annotate(window: "MainWindow", menu: QMenu) -> None:
    """Add the codes by group with their keys; the keys themselves belong to the article."""
    assert window.file is not None
    assert window.workbench is not None
    apply_code = window.workbench.apply_code
    codebook = window.file.session.document.codebook
    for group in codebook.groups:
        submenu = menu.addMenu(in_language(group.name).replace("&", "&&"))
        for code in codebook.codes:
            if code is group or codebook.group_of(code.id) is not group:
                continue
            key = f"\t{code.key.upper()}" if code.key else ""
            action = submenu.addAction(in_language(code.name).replace("&", "&&") + key)
            action.setStatusTip(in_language(code.definition))
            action.setEnabled(not window.file.session.read_only)
            action.triggered.connect(lambda _checked=False, code=code: apply_code(code.id))
    _fill(window, menu, ("", "sticky", "duplicate", "boundaries", "split", "merge", "add_words", "", "note"))
    _fill(
        window,
        menu.addMenu(QCoreApplication.translate("Menus", "C&odebook")),
        ("codebook", "", "codebook_load", "codebook_save", "codebook_update"),
    )


def _fill_view(window: "MainWindow", menu: QMenu) -> None:
    desk = window.desk
    _fill(window, menu, ("larger", "smaller", "normal_size", "ruler", "instructions", "", "present", ""))
    if window.workbench is not None:
        _fill(window, menu, ("hints", "", "corrections", "corrected_reading", ""))
        for text, pane in window.workbench.side_panes():
            menu.addAction(_toggle(text, pane, menu))
        menu.addSeparator()
    schemes = [(name, told(text)) for name, text in _SCHEMES]
    _fill_choice(
        menu.addMenu(QCoreApplication.translate("Menus", "&Theme")),
        schemes,
        desk.appearance.scheme,
        desk.set_scheme,
    )
    languages = [(tag, _LANGUAGE_NAMES[tag]) for tag in LANGUAGES]
    _fill_choice(
        menu.addMenu(QCoreApplication.translate("Menus", "&Language")),
        languages,
        desk.language,
        desk.set_language,
    )


def _toggle(text: str, pane: QWidget, menu: QMenu) -> QAction:
    """Return an action that shows and hides *pane*."""
    action = QAction(text, menu)
    action.setCheckable(True)
    action.setChecked(not pane.isHidden())
    action.toggled.connect(pane.setVisible)
    menu.aboutToShow.connect(lambda: action.setChecked(not pane.isHidden()))  # others show panes, too
    return action


def _fill_choice(
    menu: QMenu, choices: Iterable[tuple[str, str]], chosen: str, choose: Callable[[str], object]
) -> None:
    group = QActionGroup(menu)
    for value, text in choices:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _checked=False, value=value: choose(value))
        group.addAction(action)
        menu.addAction(action)
