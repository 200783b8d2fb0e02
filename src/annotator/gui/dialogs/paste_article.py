"""An article from the clipboard, and where it comes from."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.core.article import Article, BlockKind
from annotator.core.errors import AnnotatorError
from annotator.core.messages import Message
from annotator.gui.dialogs.frame import Frame, labelled, words
from annotator.gui.language import told

_PAUSE: Final = 200
"""Milliseconds without typing after which the text is looked at."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text, and its title, address and author as far as they were told."""

    text: str
    title: str = ""
    source: str = ""
    author: str = ""


class PasteArticleDialog(Frame):
    """
    A text to paste, type and mend, and three lines that may stay empty.

    Below the text stands what it would become: how many blocks, how many of them headings; or why
    it cannot become an article.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Start with *text*, for example what the clipboard holds."""
        super().__init__("paste_article", self.tr("Paste an article"), parent)
        self.resize(680, 560)
        self._text = QPlainTextEdit(text)
        self._text.setObjectName("text")
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self.tr("Paste the article’s text here."))
        self._outlook = words("", "outlook")
        self._title, self._source, self._author = (QLineEdit() for _ in range(3))
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self._text.textChanged.connect(self._pause.start)
        role = QDialogButtonBox.ButtonRole
        self._open = self.add_button(self.tr("&Open"), "ok", role.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "cancel", role.RejectRole)
        self._look()
        self._text.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, text: str) -> Pasted | None:
        """Return the article, starting from *text*, or None if it was cancelled."""
        dialog = cls(text, parent)
        return dialog.value() if dialog.run() else None

    def value(self) -> Pasted:
        """Return what has been filled in."""
        title, source, author = (
            " ".join(field.text().split()) for field in (self._title, self._source, self._author)
        )
        return Pasted(self._plain_text(), title, source, author)

    def accept(self) -> None:
        """Close, unless the text cannot become an article."""
        self._look()
        if self._open.isEnabled():
            super().accept()

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(8)
        text.addWidget(labelled(QLabel(self.tr("&Text")), self._text))
        text.addWidget(self._text, 1)
        text.addWidget(self._outlook)
        self.body.addLayout(text, 1)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, label, field in (
            ("title", self.tr("T&itle"), self._title),
            ("source", self.tr("&Address"), self._source),
            ("author", self.tr("A&uthor"), self._author),
        ):
            field.setObjectName(name)
            field.setPlaceholderText(self.tr("if you know it"))
            form.addRow(labelled(QLabel(label), field), field)
        self.body.addLayout(form)

    def _plain_text(self) -> str:
        """Return the text as it was pasted; Qt's plain text has spaces in place of no-break spaces."""
        return self._text.document().toRawText().replace("\u2029", "\n")

    def _look(self) -> None:
        """Say what the text would become."""
        self._pause.stop()
        text = self._plain_text()
        try:
            article = _article(text)
        except AnnotatorError as error:
            outlook, usable = told(error.message), False
        else:
            outlook, usable = self._told(article), True
            self._title.setPlaceholderText(article.title)
        if not text.strip():
            outlook = self.tr("There is no text yet. Copy the article where you found it, and paste it here.")
        self._outlook.setText(outlook)
        role = QPalette.ColorRole
        self._outlook.setForegroundRole(role.PlaceholderText if usable or not text else role.BrightText)
        self._text.setAccessibleDescription(outlook)
        self._open.setEnabled(usable)

    def _told(self, article: Article) -> str:
        headings = sum(block.kind is BlockKind.HEADING for block in article.blocks)
        return " · ".join(
            (
                self.tr("%n character(s)", "", len(article.text)),
                self.tr("%n block(s)", "", len(article.blocks)),
                self.tr("%n of them heading(s)", "", headings),
            )
        )


def _article(text: str) -> Article:
    from annotator.readers.plain import from_text

    return from_text(text, Message("gui", "The text")).article
