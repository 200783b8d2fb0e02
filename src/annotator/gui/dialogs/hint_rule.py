"""Why there is a hint: the rule behind it, with examples."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QDialogButtonBox, QFrame, QGridLayout, QLabel, QWidget

from annotator.gui.dialogs.frame import Frame, muted, words
from annotator.gui.language import told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.hints.hint import Detector, Example, Hint

_MOST: Final = 3
"""Examples that are shown."""


class HintRuleDialog(Frame):
    """What the detector looks for, what it says here, and how that looks elsewhere, before and after."""

    def __init__(
        self, hint: "Hint", detector: "Detector", languages: frozenset[str], parent: QWidget | None = None
    ) -> None:
        """Explain *hint* of *detector*, with examples in one of *languages* if there are any."""
        super().__init__("hint_rule", told(detector.name), parent)
        rule = self.add_words(told(detector.rule), "rule")
        self.setAccessibleDescription(rule.text())
        self.add_words(self.tr("Here: {reason}").format(reason=told(hint.reason)), "reason")
        examples = _fitting(detector.examples, languages)
        if examples:
            self.body.addWidget(muted(words(self.tr("Examples"), "examples")))
            self.body.addWidget(self._shown(examples))
        role = QDialogButtonBox.ButtonRole.RejectRole
        self.add_button(self.tr("Close"), "close", role, default=True)
        self.resize(self.minimumWidth(), 0)  # no higher than the sentences are

    @classmethod
    def tell(
        cls, hint: "Hint", detector: "Detector", languages: frozenset[str], parent: QWidget | None = None
    ) -> None:
        """Explain *hint* until the dialog is closed."""
        cls(hint, detector, languages, parent).run()

    def _shown(self, examples: "Iterable[Example]") -> QWidget:
        box = QFrame()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for number, example in enumerate(examples):
            lines = [(self.tr("Like this:"), example.before)]
            if example.after is not None:
                lines = [(self.tr("Before:"), example.before), (self.tr("Better:"), example.after)]
            for name, sentence in lines:
                row = grid.rowCount()
                label = muted(QLabel(name))
                grid.addWidget(label, row, 0)
                grid.addWidget(words(sentence, f"example_{number}_{row}"), row, 1)
        return box


def _fitting(examples: "tuple[Example, ...]", languages: frozenset[str]) -> "tuple[Example, ...]":
    """Return the first examples in one of *languages*; without any, the first of all."""
    fitting = tuple(example for example in examples if example.language in languages)
    return (fitting or examples)[:_MOST]
