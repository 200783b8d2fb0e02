"""What became of the current annotation when the article changed, and what a person says about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.anchor import AnchorState
from annotator.core.annotation import GAP, Annotation
from annotator.gui.panels.panel import GRID

_LONGEST = 120


class AnchorCard(QFrame):
    """Shows itself for an annotation that has moved or is orphaned."""

    confirmed = Signal()
    rejected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("anchor_card")
        self._text = QLabel()
        self._text.setObjectName("anchor_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._confirm = self._button("confirm_place", self.tr("Confirm"))
        self._reject = self._button("reject_place", self.tr("Reject"))
        self._confirm.clicked.connect(self.confirmed)
        self._reject.clicked.connect(self.rejected)
        row = QHBoxLayout()
        row.addWidget(self._confirm)
        row.addWidget(self._reject)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self._text)
        column.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_annotation(self, annotation: Annotation, *, key: str, read_only: bool) -> None:
        """Show what became of *annotation*; *key* adds selected words to it."""
        state = annotation.anchor_state
        former = " ".join(GAP.join(anchor.quote for anchor in annotation.former).split())
        former = former if len(former) <= _LONGEST else former[:_LONGEST] + "…"
        if state is AnchorState.MOVED:
            text = self.tr(
                "The article was updated. It stood on “{words}”. Is it about the words it has now?"
            )
        else:
            text = self.tr("Its words are no longer in the article. Select the right ones and press {key}.")
        self._text.setText(text.format(words=former, key=key))
        self.setAccessibleName(self._text.text())
        for button in (self._confirm, self._reject):
            button.setVisible(state is AnchorState.MOVED)
            button.setEnabled(not read_only)
        self.setVisible(state is not AnchorState.ANCHORED)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button
