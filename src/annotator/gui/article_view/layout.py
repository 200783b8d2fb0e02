"""Lays the article out as a text document whose positions are the article's own."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from annotator.core.article import Article, Block, BlockKind
from annotator.core.text import ArticleText
from annotator.gui.article_view.typography import Typography

_ENDING: Final = {"\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}
"""Characters that would end a block of a text document, and what is shown for them."""


def shown(article: Article) -> str:
    """
    Return the article's text as the document holds it: as long in UTF-16, and one block for each block.

    Line feeds inside a block become line separators.
    """
    text = str(article.text)
    for character, substitute in _ENDING.items():
        text = text.replace(character, substitute)
    parts: list[str] = []
    at = 0
    for block in article.blocks:
        parts += (
            text[at : block.span.start],
            text[block.span.start : block.span.end].replace("\n", "\u2028"),
        )
        at = block.span.end
    parts.append(text[at:])
    return "".join(parts)


def lay_out(document: QTextDocument, article: Article, typography: Typography) -> None:
    """Put *article* into *document*."""
    document.setDefaultFont(typography.font)
    document.setPlainText(shown(article))
    format_blocks(document, article, typography)


def format_blocks(document: QTextDocument, article: Article, typography: Typography) -> None:
    """Give every block of *document* its typeface and distances."""
    document.setDefaultFont(typography.font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(typography.block_format(BlockKind.PARAGRAPH))
    cursor.setCharFormat(QTextCharFormat())
    _format_special(cursor, article, typography)
    _format_blank_lines(cursor, article, typography)
    cursor.endEditBlock()


def _format_special(cursor: QTextCursor, article: Article, typography: Typography) -> None:
    forms = {
        (kind, title): (typography.block_format(kind, title=title), typography.char_format(kind, title=title))
        for kind in BlockKind
        for title in (False, True)
    }
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            block_format, char_format = forms[block.kind, _is_title(block, article)]
            _select(cursor, article.text, block.span.start, block.span.end)
            from_right = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
            cursor.setBlockFormat(_mirrored(block_format) if from_right else block_format)
            if not char_format.isEmpty():
                cursor.setCharFormat(char_format)


def _mirrored(form: QTextBlockFormat) -> QTextBlockFormat:
    """Return *form* with what is left and right exchanged; alignment Qt turns round by itself."""
    form = QTextBlockFormat(form)
    left, right = form.leftMargin(), form.rightMargin()
    form.setLeftMargin(right)
    form.setRightMargin(left)
    return form


def _format_blank_lines(cursor: QTextCursor, article: Article, typography: Typography) -> None:
    form = typography.blank_format()
    text = str(article.text)
    ends = [0, *(block.span.end for block in article.blocks)]
    starts = [*(block.span.start for block in article.blocks), len(text)]
    for end, start in zip(ends, starts, strict=True):
        for offset in _blank_lines(text, end, start):
            _select(cursor, article.text, offset, offset)
            cursor.setBlockFormat(form)


def _blank_lines(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the lines begin that lie wholly in [start, end) and hold nothing but blanks."""
    at = start if start == 0 else text.find("\n", start, end) + 1
    while start <= at:
        stop = text.find("\n", at, end)
        if stop < 0 and end < len(text):
            return
        line_end = len(text) if stop < 0 else stop
        if not text[at:line_end].strip():
            yield at
        if stop < 0:
            return
        at = stop + 1


def _is_title(block: Block, article: Article) -> bool:
    """Return whether *block* is a heading at the very beginning."""
    return block.kind is BlockKind.HEADING and block is article.blocks[0]


def _select(cursor: QTextCursor, text: ArticleText, start: int, end: int) -> None:
    cursor.setPosition(text.to_utf16(start))
    cursor.setPosition(text.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
