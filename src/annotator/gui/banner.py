"""A quiet line above the article that says what is special about this document."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class Banner(QFrame):
    """A sentence with buttons; stays until it is closed or the document is."""

    def __init__(
        self,
        text: str,
        buttons: tuple[tuple[str, Callable[[], object]], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show *text* and a button for every label with what it does."""
        super().__init__(parent)
        self.setObjectName("banner")
        label = QLabel(text)
        label.setObjectName("banner_text")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(label, 1)
        for caption, handler in buttons:
            button = QPushButton(caption)
            button.clicked.connect(lambda _checked=False, handler=handler: handler())
            row.addWidget(button)
        close = QPushButton(self.tr("Hide"))
        close.setFlat(True)
        close.clicked.connect(self.hide)
        row.addWidget(close)
