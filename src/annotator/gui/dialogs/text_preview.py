"""A few lines as the article shows them, to see at once what a setting does."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent

from annotator.core.article import Article, Block, BlockKind
from annotator.core.text import ArticleText, Span
from annotator.gui.article_view.page import Page

if TYPE_CHECKING:
    from annotator.gui.appearance import Appearance

_HEIGHT: Final = 132
_MARGIN: Final = 16


class TextPreview(Page):
    """Follows the appearance; nothing in it can be selected."""

    def __init__(self, appearance: "Appearance") -> None:
        """Show the lines."""
        super().__init__(_article(), appearance)
        self.setObjectName("text_preview")
        self.setAccessibleName(QCoreApplication.translate("TextPreview", "Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT)
        self.document().setDocumentMargin(_MARGIN)
        appearance.theme_changed.connect(self._on_appearance_changed)
        appearance.text_style_changed.connect(self._on_appearance_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the first line."""
        super().resizeEvent(event)
        self.verticalScrollBar().setValue(0)

    def _on_appearance_changed(self) -> None:
        self.use_appearance()
        self.verticalScrollBar().setValue(0)


def _article() -> Article:
    text = ArticleText(
        QCoreApplication.translate(
            "TextPreview",
            "Early in the morning, people had queued outside the town hall. “Nobody had told us anything,” "
            "said a woman who had come at six. At first the mayor gave no figures.",
        )
    )
    return Article(text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
