"""What the windows share: settings, appearance and recent files; opening documents into windows."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from annotator.assets import resource
from annotator.core.errors import AnnotatorError, ReadError
from annotator.core.messages import Message
from annotator.gui.language import language
from annotator.gui.main_window import MainWindow
from annotator.gui.preferences import Preferences
from annotator.gui.recent import RecentFiles
from annotator.gui.saving import Saving
from annotator.gui.settings import LANGUAGE, LAST_FOLDER, NEW_CODEBOOK, READING_RULER, SCHEME, Settings
from annotator.gui.startup import settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.articles import Articles
    from annotator.gui.assignments import Assignments
    from annotator.gui.classroom.window import ClassroomWindow
    from annotator.gui.codebooks import Codebooks
    from annotator.services.journal import Recoverable
    from annotator.services.open import Opened


_PATTERNS: Final = (
    "*.annox *.txt *.text *.md *.markdown *.html *.htm *.xhtml *.xht *.mhtml *.mht *.docx *.docm *.dotx "
    "*.odt *.ott *.fodt *.epub *.pdf"
)
"""Documents, and what the readers read; they themselves are not loaded for a dialog."""


class Desk(QObject):
    """The open windows and what they have in common."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Start from *settings*, without a window."""
        super().__init__(parent)
        self.settings = settings
        self.preferences = Preferences(settings, self)
        self.preferences.language_changed.connect(self._on_preferences_language_changed)
        self.appearance = self.preferences.appearance
        self.recent = RecentFiles(settings, self)
        self.files = Saving(self, settings)
        self.windows: list[MainWindow] = []
        self.classroom: ClassroomWindow | None = None

    @cached_property
    def articles(self) -> "Articles":
        """What can be done with articles from elsewhere."""
        from annotator.gui.articles import Articles

        return Articles(self)

    @cached_property
    def codebooks(self) -> "Codebooks":
        """What can be done with codebooks."""
        from annotator.gui.codebooks import Codebooks

        return Codebooks(self)

    @cached_property
    def assignments(self) -> "Assignments":
        """What can be done with hand-outs and keys."""
        from annotator.gui.assignments import Assignments

        return Assignments(self)

    # ---- windows -----------------------------------------------------------------------------

    def new_window(self) -> MainWindow:
        """Open an empty window."""
        window = MainWindow(self)
        self.windows.append(window)
        window.show()
        return window

    def window_closed(self, window: MainWindow) -> None:
        """Forget a window that has closed."""
        self.windows.remove(window)

    def quit(self) -> None:
        """Close all windows, as far as they let themselves be closed."""
        windows = (*self.windows, *([] if self.classroom is None else [self.classroom]))
        for window in windows:
            if not window.close():
                return

    # ---- opening -----------------------------------------------------------------------------

    def choose_and_open(self, window: MainWindow) -> None:
        """Ask for files and open them."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(
            window,
            self.tr("Open an article or a document"),
            self.settings.get(LAST_FOLDER) or str(Path.home()),
            self.tr("Documents and articles ({patterns});;All files (*)").format(patterns=_PATTERNS),
        )
        for name in names:
            self.settings.set(LAST_FOLDER, str(Path(name).parent))
            self.open_path(Path(name), window)

    def open_sample(self, window: MainWindow) -> None:
        """Open the sample article."""
        self.open_path(resource("sample", "article.de.txt"), window, remember=False)

    def open_path(self, path: Path, window: MainWindow, *, remember: bool = True) -> None:
        """Open a document or an article in *window* if that is empty, else in a new one."""
        for other in self.windows:
            if (
                other.file is not None
                and other.file.path is not None
                and other.file.path.resolve() == path.resolve()
            ):
                other.raise_()
                other.activateWindow()
                return
        from annotator.gui import tasks
        from annotator.services.codebooks import holds_codebook
        from annotator.services.open import Opened, look_into

        if holds_codebook(path):
            self.codebooks.take(path, window)
            return
        try:
            opened = tasks.wait(lambda: look_into(path), self.tr("Opening…"))
        except AnnotatorError as error:
            self.explain(window, error)
            return
        if not isinstance(opened, Opened):
            if self.articles.take(opened, window) and remember:
                self.recent.add(path)
            return
        if opened.document.head.assignment is not None and self.assignments.goes_on(opened, window):
            return
        self.show(opened, window)
        if remember:
            self.recent.add(path)

    def reopen(self, path: Path, window: MainWindow) -> None:
        """Open *path* in place of the document that *window* shows."""
        assert window.file is not None
        window.file.close()
        window.file = None
        self.open_path(path, window)

    # ---- recovering --------------------------------------------------------------------------

    def offer_recovery(self) -> None:
        """Offer what a crash left behind, once at the start."""
        from annotator.services.journal import recoverable
        from annotator.services.paths import journal_dir

        entries = recoverable(journal_dir())
        if not entries:
            return
        from annotator.gui.dialogs.recover import RecoverDialog
        from annotator.services.journal import discard

        choice = RecoverDialog.ask(self.windows[0], entries)
        for entry in choice.discard:
            discard(entry)
        self._recover(choice.recover)

    def _recover(self, entries: "Sequence[Recoverable]") -> None:
        """Open recovered documents as unsaved ones; a journal goes only once another one has taken over."""
        from annotator.gui.document_file import DocumentFile
        from annotator.services.journal import discard, recover

        for entry in entries:
            try:
                recovered = recover(entry)
            except AnnotatorError as error:
                self.explain(self.windows[0], error)
                continue
            file = DocumentFile(
                recovered.document,
                path=recovered.path,
                fingerprint=recovered.fingerprint,
                losses=tuple(problem.message for problem in recovered.problems),
                recovered=True,
            )
            self._window_for(self.windows[0]).show_document(file)
            settle()
            discard(entry)

    # ---- choices -----------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The tag of the language of the app."""
        return language()

    def set_language(self, tag: str) -> None:
        """Show everything in another language from now on."""
        self.settings.set(LANGUAGE, tag)

    def set_scheme(self, scheme: str) -> None:
        """Use the "light" or "dark" theme, or the "system" one."""
        self.settings.set(SCHEME, scheme)

    def open_guide(self, window: MainWindow) -> None:
        """Open the user guide in the browser; it lies on this computer."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        try:
            page = resource("guide", self.language, "index.html")
        except FileNotFoundError:
            self.explain(
                window, ReadError(Message("gui", "The user guide is not part of this installation."))
            )
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            message = Message("gui", "No program opens web pages here. The user guide is {path}.", path=page)
            self.explain(window, ReadError(message))

    def toggle_ruler(self) -> None:
        """Show the reading ruler, or hide it."""
        self.settings.set(READING_RULER, not self.settings.get(READING_RULER))

    def update_article(self, window: MainWindow) -> None:
        """Put another version of the article under the annotations of *window*."""
        from annotator.gui.updating import update_article

        update_article(window)

    def show_settings(self, window: MainWindow) -> None:
        """Let the settings be changed."""
        from annotator.gui.dialogs.settings import SettingsDialog

        codebook = None if window.file is None else window.file.session.document.codebook
        SettingsDialog.tell(window, self.settings, self.preferences, codebook)

    def present(self, window: MainWindow) -> None:
        """Show the article of *window* to a class."""
        from annotator.gui.present.window import PresentWindow

        assert window.file is not None
        assert window.workbench is not None
        session, article = window.file.session, window.workbench.article
        current = session.current
        shown = PresentWindow(session.document.snapshot(), self.appearance, self.settings, window)
        shown.show_at(article.caret_offset(), "" if current is None else current.id)

    def grade_class(self) -> None:
        """Open the window in which a class is graded."""
        from annotator.gui.classroom.window import ClassroomWindow

        if self.classroom is None:
            self.classroom = ClassroomWindow(self.appearance, self.settings)
            self.classroom.destroyed.connect(self._on_classroom_destroyed)
        self.classroom.show()
        self.classroom.activateWindow()

    def show_keys(self, window: MainWindow) -> None:
        """Show all keys by theme."""
        from annotator.gui.dialogs.key_sheet import KeySheetDialog
        from annotator.gui.key_table import key_sections
        from annotator.gui.present.keys import present_section

        codebook = None if window.file is None else window.file.session.document.codebook
        sections = [*key_sections(self.preferences.keys, codebook), present_section()]
        KeySheetDialog.tell(window, sections, self.appearance)

    def about(self, window: MainWindow) -> None:
        """Say what this program is and what it is made of."""
        from annotator.gui.dialogs.about import AboutDialog

        AboutDialog.tell(window)

    # ---- helpers -----------------------------------------------------------------------------

    def show(self, opened: "Opened", window: MainWindow) -> None:
        """Show what was opened in *window* if that is empty, else in a new one."""
        from annotator.gui.document_file import DocumentFile

        file = DocumentFile(
            opened.document,
            path=opened.path,
            data=opened.data,
            fingerprint=opened.fingerprint,
            problems=opened.problems,
            losses=opened.losses,
        )
        self._window_for(window).show_document(file)
        settle()

    def new_codebook(self) -> Path | None:
        """Return the file with the codebook for new documents, None for the one that comes along."""
        name = self.settings.get(NEW_CODEBOOK)
        return Path(name) if name else None

    def _window_for(self, window: MainWindow) -> MainWindow:
        return window if window.file is None else self.new_window()

    def explain(self, window: MainWindow, error: AnnotatorError) -> None:
        """Say what went wrong."""
        from annotator.gui.dialogs.message import show_error

        show_error(window, error)

    # ---- slots -------------------------------------------------------------------------------

    def _on_classroom_destroyed(self) -> None:
        self.classroom = None

    def _on_preferences_language_changed(self) -> None:
        for window in self.windows:
            window.rebuild()
