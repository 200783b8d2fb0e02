"""The article as a page: its measure in the middle of the paper, its text size, and what is where on it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPalette, QTextCursor, QTextLine, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.core.article import Article
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.layout import format_blocks, lay_out
from annotator.gui.article_view.pointer import Hit
from annotator.gui.article_view.selection import offset_at
from annotator.gui.article_view.typography import GUTTER, Typography
from annotator.gui.text_style import suited_to

_WHEEL_STEP: Final = 120
_CARET: Final = 2
_NARROWEST: Final = 240


class Page(QTextEdit):
    """
    Shows an article for reading, with a caret, in the appearance's theme and text style.

    The document's positions are the article's in UTF-16. When width or text style change, what is at
    the top edge stays there.
    """

    def __init__(self, article: Article, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Lay out *article*."""
        super().__init__(parent)
        self.article = article
        self._text = article.text
        self._appearance = appearance
        self._top: tuple[int, float] | None = None
        self._restoring = False
        self._wheeled = 0
        self._room_above = False
        self.typography = self._new_typography()
        self._set_up()
        lay_out(self.document(), article, self.typography)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll_bar_value_changed)

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setCursorWidth(_CARET)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(_NARROWEST)
        self.viewport().setMouseTracking(True)
        # What it does not want would come back here, be handed on to it again, and so on without end.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.document().setDocumentMargin(GUTTER)
        self.use_theme()

    def use_theme(self) -> None:
        """Take the colours of paper, ink and selection from the appearance's theme."""
        theme = self._appearance.theme
        palette = theme.palette()
        for role, color in (
            (QPalette.ColorRole.Base, theme.paper),
            (QPalette.ColorRole.Text, theme.ink),
            (QPalette.ColorRole.Highlight, theme.selection),
            (QPalette.ColorRole.HighlightedText, theme.ink),
        ):
            palette.setColor(role, color)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # which a style sheet that changes would leave as it was

    def _new_typography(self) -> Typography:
        style = suited_to(self._appearance.text_style, str(self._text))
        return Typography(style, self._appearance.theme, room_above=self._room_above)

    def use_appearance(self) -> None:
        """Set the text anew in the appearance's theme and text style."""
        self._keep_top()
        self.typography = self._new_typography()
        self.use_theme()
        format_blocks(self.document(), self.article, self.typography)
        self._centre()
        self._restore_top()

    # ---- what is where -----------------------------------------------------------------------

    def caret_offset(self) -> int:
        """Return where the caret is."""
        return offset_at(self._text, self.textCursor().position())

    def anchor_offset(self) -> int:
        """Return where the selection began; where the caret is if nothing is selected."""
        return offset_at(self._text, self.textCursor().anchor())

    def put_caret(self, anchor: int, caret: int) -> None:
        """Select from the offset *anchor* to the offset *caret* and bring the caret into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._text.to_utf16(anchor))
        if caret != anchor:
            cursor.setPosition(self._text.to_utf16(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def top(self) -> tuple[int, int]:
        """Return the offset at the top edge, and where its line begins, in pixels of the viewport."""
        cursor = self.cursorForPosition(QPoint(0, 0))
        return offset_at(self._text, cursor.position()), self.cursorRect(cursor).top()

    def scroll_to(self, offset: int, shift: int) -> None:
        """Scroll so that the line of *offset* begins at *shift* pixels of the viewport, if it can."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        cursor.setPosition(self._text.to_utf16(offset))
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - shift)

    def hit(self, point: QPoint) -> Hit:
        """Return what lies at or next to *point* of the viewport."""
        cursor = self.cursorForPosition(point)
        place = self._place_under(point, cursor)
        return Hit(offset_at(self._text, cursor.position()), offset_at(self._text, place))

    def offset_under(self, point: QPoint) -> int | None:
        """Return the offset of the character that *point* of the viewport lies on, None beside the text."""
        cursor = self.cursorForPosition(point)
        line, local = self._line_at(point, cursor)
        if line is None or not line.naturalTextRect().contains(local):
            return None
        return offset_at(self._text, self._place_under(point, cursor))

    def _place_under(self, point: QPoint, cursor: QTextCursor) -> int:
        """Return the position of the character at *point*, whose nearest border *cursor* is at."""
        line, local = self._line_at(point, cursor)
        if line is None:
            return cursor.position()
        place = line.xToCursor(local.x(), QTextLine.CursorPosition.CursorOnCharacter)
        last = line.textStart() + max(0, line.textLength() - 1)
        return cursor.block().position() + min(place, last)

    def _line_at(self, point: QPoint, cursor: QTextCursor) -> tuple[QTextLine | None, QPointF]:
        layout = cursor.block().layout()
        down = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        local = down - layout.position()
        line = layout.lineForTextPosition(cursor.position() - cursor.block().position())
        if line.isValid() and line.lineNumber() > 0 and local.y() < line.y():
            line = layout.lineAt(line.lineNumber() - 1)
        return (line if line.isValid() else None), local

    # ---- copying -----------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the very characters of the article, without typefaces and colours."""
        data = QMimeData()
        ends = sorted((self.anchor_offset(), self.caret_offset()))
        if ends[0] < ends[1]:
            data.setText(self._text.quote(Span(*ends)))
        return data

    # ---- events ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Find the measure before the text is set in the new width; take the mouse beside the measure too."""
        if event.type() is QEvent.Type.Resize:
            self._keep_top()
            self._centre()
            done = super().event(event)
            self._restore_top()
            return done
        if isinstance(event, QMouseEvent):
            return self._hand_on(event)
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or change the text size where Ctrl is held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheeled += event.angleDelta().y()
        steps = int(self._wheeled / _WHEEL_STEP)
        if steps:
            self._wheeled -= steps * _WHEEL_STEP
            self._appearance.step_text_size(steps)
        event.accept()

    def _hand_on(self, event: QMouseEvent) -> bool:
        """Give what the mouse does beside the measure to the viewport."""
        at = QPointF(self.viewport().mapFromParent(event.position().toPoint()))
        handed = QMouseEvent(
            event.type(), at, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        return QCoreApplication.sendEvent(self.viewport(), handed)

    # ---- measure and top edge ----------------------------------------------------------------

    def _centre(self) -> None:
        free = self.width() - self.verticalScrollBar().sizeHint().width()
        beside = max(0, free - self.typography.measure - 2 * GUTTER)
        self.setViewportMargins(beside // 2, 0, beside - beside // 2, 0)

    def _keep_top(self) -> None:
        """Remember which position is at the top edge, and where its line begins."""
        self._restoring = True
        if self._top is None and self.verticalScrollBar().value():
            cursor = self.cursorForPosition(QPoint(0, 0))
            self._top = cursor.position(), self.cursorRect(cursor).top()

    def _restore_top(self) -> None:
        """Scroll so that what was at the top edge is there again."""
        if self._top is not None:
            cursor = self.textCursor()
            cursor.setPosition(self._top[0])
            bar = self.verticalScrollBar()
            bar.setValue(round(self.cursorRect(cursor).top() + bar.value() - self._top[1]))
        self._restoring = False

    def _on_scroll_bar_value_changed(self) -> None:
        if not self._restoring:
            self._top = None
