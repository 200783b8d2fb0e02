"""What is wrong with a file, or what changed when it was read."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from annotator.core.messages import Problem
from annotator.gui.dialogs.frame import Frame, reading
from annotator.gui.language import told

_MOST_SHOWN = 1000
"""Problems that are shown; a broken file can have more than a window can hold, or a person read."""


class ProblemsDialog(Frame):
    """A sentence, and the problems below it, one to a line, as a text that can be selected and copied."""

    def __init__(
        self, title: str, introduction: str, problems: Sequence[Problem], parent: QWidget | None = None
    ) -> None:
        """Show *problems* in their order."""
        super().__init__("problems", title, parent)
        self.setAccessibleDescription(introduction)
        self.resize(640, 420)
        self._lines = [self._line(problem) for problem in problems]
        self.add_words(introduction, "introduction")
        text = reading(self._shown(), "problem_lines", self.tr("Problems"))
        self.body.addWidget(text, 1)
        role = QDialogButtonBox.ButtonRole
        copy = self.add_button(self.tr("&Copy all"), "copy", role.ActionRole)
        copy.clicked.connect(self._on_copy_clicked)
        self.add_button(self.tr("Close"), "close", role.RejectRole, default=True)

    @classmethod
    def tell(cls, parent: QWidget | None, title: str, introduction: str, problems: Sequence[Problem]) -> None:
        """Show *problems* of the file called *title* until the dialog is closed."""
        cls(title, introduction, problems, parent).run()

    def _line(self, problem: Problem) -> str:
        """Return where the problem is and what it is."""
        places = [self.tr("line {line}").format(line=problem.line)] if problem.line else []
        places += [told(problem.subject)] if problem.subject else []
        return ": ".join([*([", ".join(places)] if places else []), told(problem.message)])

    def _shown(self) -> str:
        lines = self._lines[:_MOST_SHOWN]
        if rest := len(self._lines) - len(lines):
            lines.append(self.tr("… and %n more. Copy all to see them.", "", rest))
        return "\n".join(lines)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))
