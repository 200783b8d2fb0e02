"""The line above the article with the notes on it as a whole."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.core.annotation import Annotation
from annotator.core.document import Effect
from annotator.core.note_codes import likely_codes
from annotator.gui.appearance import Appearance
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.icons import icon
from annotator.gui.key_words import KeyTip
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches, swatch_size
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.panel import GRID, panel_sheet
from annotator.gui.session import Session
from annotator.gui.speech import explain

_MOST: Final = 8
"""Notes that have a button; the table lists them all."""
_WIDEST: Final = 220


class NotesBar(QWidget):
    """
    A button for each note, and one that makes a new note with a code from a menu.

    The current note is the one that is pressed down. A read-only document without notes has no bar.
    """

    note_added = Signal()
    """A new note is current and waits for its comment."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show the notes of *session*."""
        super().__init__(parent)
        self.setObjectName("notes_bar")
        self.setAccessibleName(self.tr("Notes on the article"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._appearance = appearance
        self._buttons: dict[str, QToolButton] = {}
        strip = QWidget(self)
        self._row = FlowLayout(strip, spacing=GRID // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.addWidget(strip)
        self.add_button = self._add_button()
        self._empty = self._label("no_notes", self.tr("No author, no date, no source?"))
        self._more = self._label("more_notes", "")
        self._use_theme()
        self._show_notes()
        session.effect_applied.connect(self._on_session_effect_applied)
        session.current_changed.connect(self._show_current)
        appearance.theme_changed.connect(self._on_appearance_theme_changed)

    def choose_code(self) -> None:
        """Open the menu of codes for a new note, the likely ones first."""
        from annotator.gui.panels.code_menu import CodeMenu

        document = self._session.document
        if self._session.read_only:
            return
        menu = CodeMenu(
            self.tr("Note on the article"),
            document.codebook,
            self._swatches,
            likely_codes(document.codebook, document.notes()),
            self,
        )
        menu.code_chosen.connect(self._add_note)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[1])

    # ---- building ----------------------------------------------------------------------------

    def _add_button(self) -> QToolButton:
        button = self._button("add_note", self.tr("Note on the article"))
        KeyTip(button, "note", self.tr("Say something about the article as a whole"))
        button.setVisible(not self._session.read_only)
        button.clicked.connect(self.choose_code)
        self._row.addWidget(button)
        return button

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(text)
        return button

    def _label(self, name: str, text: str) -> QLabel:
        label = ElidedLabel(text, self)
        label.setObjectName(name)
        label.setProperty("role", "muted")
        label.hide()
        return label

    def _note_button(self, note: Annotation) -> QToolButton:
        name = in_language(self._session.document.codebook.code(note.code).name)
        words = " ".join(note.comment.split())
        text = f"{name}: {words}" if words else name
        button = self._button(f"note_{note.id}", text)
        button.setText(
            self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST).replace("&", "&&")
        )
        explain(button, name, note.comment)
        button.setIcon(self._swatches.icon(note.code))
        button.setIconSize(swatch_size())
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False, note_id=note.id: self._take(note_id))
        return button

    # ---- showing -----------------------------------------------------------------------------

    def _use_theme(self) -> None:
        theme = self._appearance.theme
        self._swatches = Swatches(self._session.document.codebook, theme)
        self.add_button.setIcon(icon("note", theme, theme.muted))
        paper = (
            f"NotesBar {{ background: {theme.paper.name()}; border-bottom: 1px solid {theme.edge.name()}; }}"
        )
        self.setStyleSheet(panel_sheet(theme) + paper)

    def _show_notes(self) -> None:
        """Build the buttons anew; there are few."""
        held = self.focusWidget() if self.isAncestorOf(self.focusWidget()) else None
        held_name = held.objectName() if held else ""
        while self._row.count() > 1:
            self._row.takeAt(1)
        for old in self._buttons.values():
            old.hide()
            old.deleteLater()
        notes = self._session.document.notes()
        self._buttons = {note.id: self._note_button(note) for note in notes[:_MOST]}
        for button in self._buttons.values():
            self._row.addWidget(button)
            button.show()
            if button.objectName() == held_name:
                button.setFocus()
        self._more.setText(self.tr("and %n more", "", len(notes) - _MOST))
        for label, is_needed in ((self._more, len(notes) > _MOST), (self._empty, not notes)):
            if is_needed:
                label.setMinimumHeight(self.add_button.sizeHint().height())
                self._row.addWidget(label)
            label.setVisible(is_needed)
        self.setVisible(bool(notes) or not self._session.read_only)
        self._show_current()

    def _show_current(self) -> None:
        current = self._session.current
        for note_id, button in self._buttons.items():
            button.setChecked(current is not None and current.id == note_id)

    # ---- slots -------------------------------------------------------------------------------

    def _take(self, note_id: str) -> None:
        self._session.set_current(note_id)
        self._show_current()

    def _add_note(self, code_id: str) -> None:
        self._session.annotate((), code_id)
        self.note_added.emit()

    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self._use_theme()
        touched = (*effect.before.values(), *effect.after.values())
        if effect.codebook or any(annotation.is_note for annotation in touched):
            self._show_notes()

    def _on_appearance_theme_changed(self) -> None:
        self._use_theme()
        self._show_notes()
