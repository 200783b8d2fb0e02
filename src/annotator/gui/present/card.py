"""What is said about one annotation, in letters that the last row can read."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.gui.language import in_language
from annotator.gui.models.words import quote_line
from annotator.gui.present.legend import sized

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.document import LiveDocument
    from annotator.gui.appearance import Appearance

_LONGEST: Final = 420
"""Characters of a comment that are shown; what is longer is cut."""
_SMALL: Final = 0.75
_SHEET: Final = """
QFrame#card {{ background: {field}; border: 2px solid {edge}; border-radius: 12px; }}
QLabel {{ color: {ink}; }}
QLabel#card_code, QLabel#card_author {{ color: {muted}; }}
"""


class Card(QFrame):
    """Code, words, correction and comment of an annotation, without the name of who made it."""

    def __init__(
        self, document: "LiveDocument", appearance: "Appearance", parent: QWidget | None = None
    ) -> None:
        """Start empty and hidden."""
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Comment and correction"))
        self._document, self._appearance = document, appearance
        self._labels = {
            name: _label(name) for name in ("card_code", "card_words", "card_comment", "card_author")
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for label in self._labels.values():
            column.addWidget(label)
        self.hide()

    def show_annotation(self, annotation: "Annotation") -> str:
        """Show *annotation*, and return it as one sentence."""
        theme, size = self._appearance.theme, self._appearance.text_size
        roles = {role: getattr(theme, role).name() for role in ("field", "edge", "ink", "muted")}
        self.setStyleSheet(_SHEET.format(**roles))
        texts = {
            "card_code": in_language(self._document.codebook.code(annotation.code).name),
            "card_words": self._words(annotation),
            "card_comment": _cut(annotation.comment),
            "card_author": annotation.author,
        }
        for name, text in texts.items():
            label = self._labels[name]
            small = name in {"card_code", "card_author"}
            label.setFont(sized(label.font(), round(size * _SMALL) if small else size))
            label.setText(text)
            label.setVisible(bool(text))
        return ". ".join(text for text in texts.values() if text)

    def _words(self, annotation: "Annotation") -> str:
        words = quote_line(self._document.article.text, annotation)
        if annotation.correction is None:
            return words
        return f"{words} → {annotation.correction or self.tr('(delete)')}"


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
