"""How sure hints must be to be listed: three steps, each with how many these are."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.core.messages import Message
from annotator.gui.language import told
from annotator.hints.hint import Sureness

_STEPS: Final = {
    Sureness.CERTAIN: Message("SurenessCombo", "Almost certain: {count} of {all}"),
    Sureness.LIKELY: Message("SurenessCombo", "Likely: {count} of {all}"),
    Sureness.PERHAPS: Message("SurenessCombo", "All: {all}"),
}


class SurenessCombo(QComboBox):
    """Each step lists what is at least as sure."""

    chosen = Signal(object)
    """The person has chosen this `Sureness`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the steps, without hints."""
        super().__init__(parent)
        self.setObjectName("hint_sureness")
        self.setAccessibleName(self.tr("How sure hints must be"))
        self.setToolTip(self.tr("How sure hints must be to be listed here and dotted in the article"))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        for step in Sureness:
            self.addItem("", step.value)
        self.show_counts(lambda _step: 0)
        self.activated.connect(self._on_activated)

    def choose(self, step: Sureness) -> None:
        """Show that *step* is chosen."""
        self.setCurrentIndex(self.findData(step.value))

    def show_counts(self, count: Callable[[Sureness], int]) -> None:
        """Show how many hints each step lists."""
        everything = count(Sureness.PERHAPS)
        for row, (step, words) in enumerate(_STEPS.items()):
            self.setItemText(row, told(words.filled(count=count(step), all=everything)))

    @Slot()
    def _on_activated(self) -> None:
        self.chosen.emit(Sureness(self.currentData()))
