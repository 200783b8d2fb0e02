"""What a person does with codebooks: edit the document's own, save it as a file, take over another."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.errors import AnnotatorError
from annotator.gui.settings import LAST_FOLDER
from annotator.services.codebooks import SUFFIX, save_codebook
from annotator.services.new import default_codebook, load_codebook

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook
    from annotator.gui.desk import Desk
    from annotator.gui.main_window import MainWindow


class Codebooks(QObject):
    """Asks, does it through the document's session, and explains what did not work."""

    def __init__(self, desk: "Desk") -> None:
        """Work for the windows of *desk*."""
        super().__init__(desk)
        self._desk = desk

    def edit(self, window: "MainWindow", code_id: str = "") -> None:
        """Open the editor on the codebook of the window's document, at a code if one is given."""
        from annotator.gui.dialogs.codebook_editor import CodebookEditor

        if window.file is not None and not window.file.session.read_only:
            CodebookEditor.edit(window, window.file.session, self._desk.appearance, code_id)

    def save_as(self, window: "MainWindow") -> None:
        """Ask where to, and save the document's codebook as a file of its own."""
        from PySide6.QtWidgets import QFileDialog

        assert window.file is not None
        codebook = window.file.session.document.codebook
        chosen, _ = QFileDialog.getSaveFileName(
            window,
            self.tr("Save the codebook as"),
            str(self._folder() / f"{_file_name(codebook.id)}{SUFFIX}"),
            self._kinds(),
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen + SUFFIX)
        try:
            save_codebook(codebook, path)
        except AnnotatorError as error:
            self._explain(window, error)
            return
        self._desk.settings.set(LAST_FOLDER, str(path.parent))
        window.show_hint(self.tr("Codebook saved: {name}").format(name=path.name))

    def load(self, window: "MainWindow") -> None:
        """Ask for a codebook file and take it over."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            window, self.tr("Load a codebook"), str(self._folder()), self._kinds()
        )
        if chosen:
            self._desk.settings.set(LAST_FOLDER, str(Path(chosen).parent))
            self.take(Path(chosen), window)

    def take(self, path: Path, window: "MainWindow") -> None:
        """Take over the codebook in the file at *path*, after a preview."""
        try:
            codebook = load_codebook(path)
        except AnnotatorError as error:
            self._explain(window, error)
            return
        self._preview(codebook, window)

    def update(self, window: "MainWindow") -> None:
        """Take over what has changed in the program's own codebook, or else in a file that is asked for."""
        assert window.file is not None
        bundled = default_codebook()
        if window.file.session.document.codebook.id == bundled.id:
            self._preview(bundled, window)
        else:
            self.load(window)

    def _preview(self, codebook: "Codebook", window: "MainWindow") -> None:
        from annotator.core.codebook_diff import difference
        from annotator.gui.codebook_editor.editing import CodebookEditing
        from annotator.gui.dialogs.codebook_preview import CodebookPreview
        from annotator.gui.dialogs.message import tell
        from annotator.gui.language import in_language

        name = in_language(codebook.name) or codebook.id
        if window.file is None or window.file.session.read_only:
            tell(
                window,
                self.tr("“{codebook}” is a codebook").format(codebook=name),
                self.tr("Open the document that is to have it first, and then load it."),
            )
            return
        editing = CodebookEditing(window.file.session)
        if difference(editing.codebook, codebook).is_empty and editing.codebook.id == codebook.id:
            tell(
                window,
                self.tr("Nothing to change"),
                self.tr("The document has “{codebook}” exactly like this already.").format(codebook=name),
            )
            return
        preview = CodebookPreview(editing, codebook, self._desk.appearance, window)
        if preview.run():
            step = self.tr("Take over codebook “{codebook}”").format(codebook=name)
            editing.push(preview.plan.change, step)

    def _kinds(self) -> str:
        return self.tr("Codebooks (*{suffix} *.xml);;All files (*)").format(suffix=SUFFIX)

    def _folder(self) -> Path:
        last = self._desk.settings.get(LAST_FOLDER)
        return Path(last) if last and Path(last).is_dir() else Path.home()

    def _explain(self, window: "MainWindow", error: AnnotatorError) -> None:
        from annotator.gui.dialogs.message import show_error

        show_error(window, error)


def _file_name(codebook_id: str) -> str:
    """Return an identifier as a name that every system takes."""
    return "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in codebook_id)
