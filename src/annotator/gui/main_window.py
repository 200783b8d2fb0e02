"""The window: menus, tool bar and status bar around a start page or a document."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSizePolicy, QToolBar, QWidget

from annotator.gui import menus
from annotator.gui.first_paint import after_first_paint
from annotator.gui.settings import (
    HINT_ORDER,
    HINT_SURENESS,
    HINTS_SHOWN,
    PALETTE_USES,
    WINDOW_GEOMETRY,
)
from annotator.gui.speech import say
from annotator.gui.start_page import StartPage
from annotator.gui.style_sheet import style_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.document import Effect
    from annotator.gui.actions import Actions
    from annotator.gui.desk import Desk
    from annotator.gui.document_file import DocumentFile
    from annotator.gui.session import Session
    from annotator.gui.workbench import Workbench

_HINT_TIME: Final = 6000
_USES: Final = 60
"""How many commands from the palette are remembered."""
_TOOLS: Final = ("undo", "redo", "", "find", "corrections", "hints", "", "smaller", "larger")


class MainWindow(QMainWindow):
    """
    One window with at most one document.

    What concerns more than this window, such as opening a file, is the business of the *desk*. An empty
    window gets its actions, and its menus their entries, right after the first paint or when they are asked
    for, so that it can be seen sooner.
    """

    def __init__(self, desk: "Desk") -> None:
        """Build an empty window with the start page."""
        super().__init__()
        self.desk = desk
        self.file: DocumentFile | None = None
        self.workbench: Workbench | None = None
        self._owner = QObject(self)
        self._actions: Actions | None = None
        self._is_complete = False
        self._mode = ""
        self.setObjectName("main_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setAnimated(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.resize(1280, 800)
        self.restoreGeometry(desk.settings.get(WINDOW_GEOMETRY))
        self.setStyleSheet(style_sheet(desk.appearance.theme))
        self.setWindowTitle("Annotator")
        self._build_centre()
        menus.show_titles(self)
        after_first_paint(self, self.complete)
        desk.appearance.theme_changed.connect(self._on_theme_changed)
        desk.appearance.ruler_changed.connect(self._on_ruler_changed)
        desk.preferences.keys_changed.connect(self._on_keys_changed)

    @property
    def actions_by_id(self) -> "Actions":
        """The actions of the window, for what is in it now."""
        if self._actions is None:
            from annotator.gui.actions import ROWS, Actions

            self._actions = Actions(
                ROWS,
                self._handlers(),
                keys=self.desk.preferences.keys,
                theme=self.desk.appearance.theme,
                parent=self._owner,
            )
            self._actions.enable(self._there())
            self._on_ruler_changed()
        return self._actions

    def rebuild(self) -> None:
        """Build everything in the window anew, around another document or in another language."""
        self._build_centre()
        self._owner.deleteLater()
        self._owner, self._actions = QObject(self), None
        menus.build(self)
        self._is_complete = True
        self._build_tool_bar()
        self._refresh()

    def complete(self) -> None:
        """Fill the menus of an empty window, unless that has been done."""
        if not self._is_complete:
            self._is_complete = True
            menus.fill(self)

    def show_document(self, file: "DocumentFile") -> None:
        """Show a document in place of the start page."""
        if self.file is None:
            self._build_status_bar()
        self.file = file
        file.setParent(self)
        file.changed.connect(self._refresh)
        file.session.article_replaced.connect(self._on_session_article_replaced)
        self._follow(file.session)
        stack = file.session.undo_stack
        stack.indexChanged.connect(self._refresh)
        self.rebuild()

    def _follow(self, session: "Session") -> None:
        session.current_changed.connect(self._on_session_current_changed)
        session.effect_applied.connect(self._on_session_effect_applied)

    # ---- events ------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes before the window goes."""
        if self.file is not None and not self.desk.files.may_close(self):
            event.ignore()
            return
        self.desk.settings.set(WINDOW_GEOMETRY, self.saveGeometry())
        self._end_workbench()
        if self.file is not None:
            self.file.close()
        self.desk.window_closed(self)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, texts and addresses."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open dropped files; make an article of a dropped text or address."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        for path in paths:
            self.desk.open_path(path, self)
        if not paths:
            self.desk.articles.paste(self, event.mimeData())

    def _end_workbench(self) -> None:
        if self.workbench is not None:
            self.workbench.end()

    # ---- building ----------------------------------------------------------------------------

    def _handlers(self) -> "dict[str, Callable[[], object]]":
        desk, appearance = self.desk, self.desk.appearance
        return {
            "open": lambda: desk.choose_and_open(self),
            "paste": lambda: desk.articles.paste(self),
            "fetch": lambda: desk.articles.fetch(self),
            "sample": lambda: desk.open_sample(self),
            "save": lambda: desk.files.save(self),
            "save_as": lambda: desk.files.save_as(self),
            "sample_key": lambda: desk.assignments.open_sample_key(self),
            "assign": lambda: desk.assignments.prepare(self),
            "update_article": lambda: desk.update_article(self),
            "make_key": lambda: desk.assignments.make_key(self),
            "hand_in": lambda: desk.files.hand_in(self),
            "print": lambda: desk.files.publish(self),
            "grade_class": desk.grade_class,
            "codebook": lambda: desk.codebooks.edit(self),
            "codebook_load": lambda: desk.codebooks.load(self),
            "codebook_save": lambda: desk.codebooks.save_as(self),
            "codebook_update": lambda: desk.codebooks.update(self),
            "close": self.close,
            "quit": desk.quit,
            "larger": lambda: appearance.step_text_size(1),
            "smaller": lambda: appearance.step_text_size(-1),
            "normal_size": appearance.reset_text_size,
            "present": lambda: desk.present(self),
            "ruler": desk.toggle_ruler,
            "settings": lambda: desk.show_settings(self),
            "keys": lambda: desk.show_keys(self),
            "guide": lambda: desk.open_guide(self),
            "about": lambda: desk.about(self),
            "palette": self.choose_command,
            **(self.workbench.handlers() if self.workbench else {}),
        }

    def _build_centre(self) -> None:
        if self.file is None:
            page = StartPage(self.desk.recent, self.desk.appearance)
            page.open_requested.connect(lambda: self.desk.choose_and_open(self))
            page.paste_requested.connect(lambda: self.desk.articles.paste(self))
            page.sample_requested.connect(lambda: self.desk.open_sample(self))
            page.file_requested.connect(lambda path: self.desk.open_path(path, self))
            self.setCentralWidget(page)
            return
        from annotator.gui.workbench import Workbench
        from annotator.services.handout import hints_withheld

        self._mode = ""
        self._end_workbench()
        settings = self.desk.settings
        self.workbench = Workbench(
            self.file,
            self.desk.appearance,
            hint_order=settings.get(HINT_ORDER),
            hint_sureness=settings.get(HINT_SURENESS),
        )
        self.workbench.hints_shown.connect(self._on_workbench_hints_shown)
        self.workbench.hint_order_changed.connect(lambda order: settings.set(HINT_ORDER, order))
        self.workbench.hint_sureness_changed.connect(lambda step: settings.set(HINT_SURENESS, step))
        self.workbench.hint_given.connect(self.show_hint)
        self.workbench.mode_told.connect(self.show_mode)
        self.workbench.article.menu_requested.connect(self._on_article_menu_requested)
        self.workbench.copy_requested.connect(lambda: self.desk.files.save_as(self))
        self.workbench.reading.changed.connect(self._refresh)
        self.workbench.codebook.edit_requested.connect(
            lambda code_id: self.desk.codebooks.edit(self, code_id)
        )
        self.setCentralWidget(self.workbench)
        self.workbench.article.setFocus()
        if settings.get(HINTS_SHOWN) and hints_withheld(self.file.session.document.head) is None:
            after_first_paint(self.workbench, self._show_hints)

    def _build_tool_bar(self) -> None:
        for old in self.findChildren(QToolBar):
            self.removeToolBar(old)
            old.deleteLater()
        if self.file is None:
            return
        from annotator.gui.tool_bar import ToolBar

        bar = ToolBar(self.tr("Tools"))
        for name in _TOOLS:
            if name:
                bar.addAction(self.actions_by_id[name])
            else:
                bar.addSeparator()
        if self.workbench is not None:
            bar.addSeparator()
            bar.addWidget(self.workbench.marking.sticky_button())
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spacer)
        bar.addAction(self.actions_by_id["hand_in"])
        self.addToolBar(bar)

    def _build_status_bar(self) -> None:
        """Build what tells about a document, which an empty window has no use for."""
        from annotator.gui.elided_label import StatusLine

        self._summary, self._state = StatusLine(), QLabel()
        self._summary.setObjectName("summary")
        self._state.setObjectName("saved_state")
        self.statusBar().addWidget(self._summary, 1)
        self.statusBar().addPermanentWidget(self._state)
        self.statusBar().messageChanged.connect(self._on_status_bar_message_changed)

    # ---- commands ----------------------------------------------------------------------------

    def choose_command(self) -> None:
        """Let the person choose from all that can be done, and do it."""
        from annotator.gui.dialogs.palette import PaletteDialog
        from annotator.gui.palette_entries import entries

        settings = self.desk.settings
        uses = settings.get(PALETTE_USES)
        chosen = PaletteDialog.ask(self, entries(self), uses)
        if chosen is None:
            return
        if chosen.id:
            settings.set(PALETTE_USES, [*uses, chosen.id][-_USES:])
        chosen.run()

    # ---- showing how things are --------------------------------------------------------------

    def show_hint(self, text: str) -> None:
        """Show a sentence in the status bar for a while, and let a screen reader speak it."""
        self.statusBar().showMessage(text, _HINT_TIME)
        say(self, text)

    def show_mode(self, text: str) -> None:
        """
        Show, and say, what keys do in a mode for as long as it lasts; the empty text ends that.

        A hint takes its place for a while.
        """
        self._mode = text
        self.statusBar().showMessage(text)
        say(self, text)

    def _there(self) -> set[str]:
        """Return what there is of all that actions may need."""
        if self.file is None:
            return set()
        session, there = self.file.session, {"document"}
        stack = session.undo_stack
        if not session.read_only:
            there.add("editable")
        if session.document.head.assignment is not None:
            there.add("assignment")
        there |= {name for name, can in (("undo", stack.canUndo()), ("redo", stack.canRedo())) if can}
        if session.current is not None:
            there |= {"current"} if session.read_only else {"current", "editable_current"}
        return there

    def _refresh(self) -> None:
        """Bring title, actions and status bar up to date."""
        self.actions_by_id.enable(self._there())
        file = self.file
        if file is None:
            return
        session, stack = file.session, file.session.undo_stack
        self.actions_by_id.name_step("undo", stack.undoText())
        self.actions_by_id.name_step("redo", stack.redoText())
        self.setWindowTitle(f"{file.title}[*] – Annotator")
        if file.is_modified != self.isWindowModified():  # all that is in the window is told
            self.setWindowModified(file.is_modified)
        language = QLocale(session.document.article.provenance.language).nativeLanguageName()
        self._state.setText(" · ".join(part for part in (language, self._saved_state()) if part))
        if self.workbench is not None:
            self._summary.show_line(self.workbench.summary())
            reading = self.workbench.reading
            self.actions_by_id.check("corrections", checked=reading.has_corrections)
            self.actions_by_id.check("hints", checked=self.workbench.has_hints)
            self.actions_by_id.check("corrected_reading", checked=reading.is_corrected)

    def _saved_state(self) -> str:
        assert self.file is not None
        if self.file.session.read_only:
            return self.tr("read-only")
        if self.file.is_modified:
            return self.tr("not saved yet")
        if self.file.saved_at is not None:
            time = QLocale().toString(self.file.saved_at, QLocale.FormatType.ShortFormat)
            return self.tr("saved {time}").format(time=time)
        return self.tr("no changes")

    # ---- slots -------------------------------------------------------------------------------

    def _show_hints(self) -> None:
        """Show hints as they were shown in the last window."""
        if self.workbench is not None:
            self.workbench.show_hints()
            self._refresh()

    def _on_workbench_hints_shown(self, shown: bool) -> None:
        self.desk.settings.set(HINTS_SHOWN, shown)
        self._refresh()

    def _on_session_article_replaced(self) -> None:
        """Build everything anew; what showed the old article hears nothing more, until it is gone."""
        assert self.file is not None
        session = self.file.session
        for signal in (
            session.effect_applied,
            session.current_changed,
            session.hidden_codes_changed,
            session.filter_changed,
            session.double_found,
        ):
            signal.disconnect()
        self._follow(session)
        self.rebuild()

    def _on_session_current_changed(self) -> None:
        self.actions_by_id.enable(self._there())

    def _on_status_bar_message_changed(self, text: str) -> None:
        if self._mode and not text:
            self.statusBar().showMessage(self._mode)

    def _on_article_menu_requested(self, at: QPoint) -> None:
        from annotator.gui.article_menu import open_article_menu

        open_article_menu(self, at)

    def _on_session_effect_applied(self, effect: "Effect") -> None:
        if effect.codebook:
            menus.build(self)  # which lists the codes

    def _on_theme_changed(self) -> None:
        self.setStyleSheet(style_sheet(self.desk.appearance.theme))
        if self._actions is not None:
            self._actions.tint(self.desk.appearance.theme)

    def _on_keys_changed(self) -> None:
        if self._actions is not None:
            self._actions.use_keys(self.desk.preferences.keys)

    def _on_ruler_changed(self) -> None:
        if self._actions is not None:
            self._actions.check("ruler", checked=self.desk.appearance.ruler)
