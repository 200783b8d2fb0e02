"""A question with a few answers, each of them a button."""

from typing import Final, Generic, TypeVar

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from annotator.gui.dialogs.frame import Frame

_Answer = TypeVar("_Answer")

_LARGER: Final = 1.2


class Question(Frame, Generic[_Answer]):
    """
    A short heading, a sentence about what follows from each answer, and the answers as buttons.

    *answer* is what was chosen; at first, and after Esc, the one that changes nothing.
    """

    def __init__(
        self, name: str, heading: str, text: str, parent: QWidget | None, *, unanswered: _Answer
    ) -> None:
        """Ask *heading*; *unanswered* is the answer that Esc gives."""
        super().__init__(name, heading, parent)
        self.answer = unanswered
        self.setAccessibleDescription(text)
        title = self.add_words(heading, "heading")
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        title.setFont(font)
        self.add_words(text, "text")
        self.body.setSpacing(8)
        self.body.addStretch()

    def add_answer(
        self,
        answer: _Answer,
        text: str,
        name: str,
        role: QDialogButtonBox.ButtonRole = QDialogButtonBox.ButtonRole.AcceptRole,
        *,
        default: bool = False,
    ) -> None:
        """Add the button *text*, which gives *answer*."""
        button = self.add_button(text, name, role, default=default)
        button.clicked.connect(lambda: self._on_button_clicked(answer))

    def _on_button_clicked(self, answer: _Answer) -> None:
        self.answer = answer
        self.accept()
