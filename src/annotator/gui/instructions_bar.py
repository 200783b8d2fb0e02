"""What is to be done, above the article of a document that belongs to an assignment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.assignment import Assignment
from annotator.core.codebook import Codebook
from annotator.gui.appearance import Appearance
from annotator.gui.language import in_language
from annotator.gui.moments import local_moment
from annotator.gui.panels.fields.growing_edit import GrowingEdit
from annotator.gui.panels.panel import GRID, panel_sheet, role_label

_SHEET = """
#instructions_bar {{ background: {hover}; border-bottom: 1px solid {edge}; }}
#instructions {{ background: transparent; border-color: transparent; }}
#instructions:focus {{ border-color: {focus}; }}
"""


class InstructionsBar(QFrame):
    """Instructions, when it is due and what counts; can be hidden and shown again."""

    def __init__(
        self,
        assignment: Assignment,
        codebook: Codebook,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        """Show what *assignment* asks for."""
        super().__init__(parent)
        self.setObjectName("instructions_bar")
        self.setAccessibleName(self.tr("Assignment"))
        self._appearance = appearance
        due = "" if assignment.due is None else local_moment(assignment.due)
        title = self.tr("Assignment, due {when}").format(when=due) if due else self.tr("Assignment")
        head = role_label(title, "", "instructions_title")
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        self.text = GrowingEdit(1, 6)
        self.text.setObjectName("instructions")
        self.text.setAccessibleName(self.tr("Instructions"))
        self.text.setReadOnly(True)
        self.text.show_text(assignment.instructions)
        self.text.setHidden(not assignment.instructions)
        self._hide_button = QPushButton(self.tr("Hide"))
        self._hide_button.setObjectName("hide_instructions")
        self._hide_button.setAccessibleName(self.tr("Hide the instructions"))
        self._hide_button.setFlat(True)
        self._hide_button.clicked.connect(self.hide)
        names = [in_language(codebook.code(each).name) for each in assignment.counts if each in codebook]
        counts = role_label(
            self.tr("This counts: {codes}").format(codes=", ".join(names)), "muted", "instructions_counts"
        )
        counts.setHidden(not names)
        row = QHBoxLayout()
        row.addWidget(head, 1)
        row.addWidget(self._hide_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(row)
        column.addWidget(self.text)
        column.addWidget(counts)
        self._use_theme()
        appearance.theme_changed.connect(self._use_theme)

    def toggle(self) -> None:
        """Hide the instructions, or show them again and let the keyboard read them."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            target = self._hide_button if self.text.isHidden() else self.text
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _use_theme(self) -> None:
        theme = self._appearance.theme
        colors = {name: getattr(theme, name).name() for name in ("hover", "edge", "focus")}
        self.setStyleSheet(panel_sheet(theme) + _SHEET.format(**colors))
