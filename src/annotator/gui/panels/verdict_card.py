"""The verdict on an annotation: the result with its sign, the points, the reason, the teacher's comment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from annotator.core.assignment import Verdict
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.panels.panel import GRID
from annotator.gui.verdicts import SIGNS, points_text, result_name

_SIGN = 16


class VerdictCard(QFrame):
    """Shows one verdict, or hides where there is none."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("verdict_card")
        self._appearance = appearance
        self._sign = QLabel()
        self._result = _text("verdict_result")
        font = self._result.font()
        font.setBold(True)
        self._result.setFont(font)
        self._points = _text("verdict_points")
        self._points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._reason = _text("verdict_reason")
        self._comment = _text("verdict_comment")
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID, GRID, GRID, GRID)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self._sign, 0, 0)
        grid.addWidget(self._result, 0, 1)
        grid.addWidget(self._points, 0, 2)
        grid.addWidget(self._reason, 1, 1, 1, 2)
        grid.addWidget(self._comment, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show *verdict*, or nothing."""
        self.setVisible(verdict is not None)
        if verdict is None:
            return
        name, points = result_name(verdict.result), points_text(verdict.points, verdict.of)
        self._sign.setPixmap(icon(SIGNS[verdict.result], self._appearance.theme).pixmap(_SIGN, _SIGN))
        self._result.setText(name)
        self._points.setText(points)
        self._reason.setText(verdict.reason)
        self._comment.setText(verdict.comment)
        for label in (self._points, self._reason, self._comment):
            label.setVisible(bool(label.text()))
        self.setAccessibleName(
            " · ".join(part for part in (name, points, verdict.reason, verdict.comment) if part)
        )


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
