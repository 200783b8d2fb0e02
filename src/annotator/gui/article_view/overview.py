"""The overview: a strip beside the scroll bar that shows where in the whole article annotations lie."""

from collections import Counter
from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QTextBlock
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.core.density import Density
from annotator.core.document import Effect
from annotator.core.find import Hits
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.selection import offset_at
from annotator.gui.article_view.view import ArticleView
from annotator.gui.language import in_language
from annotator.gui.models.words import tooltip

_WIDTH: Final = 14
_HITS: Final = QRect(1, 0, 3, 0)
_GROUPS: Final = QRect(5, 0, 9, 0)
_PARTS: Final = 1024
"""More than there are pixels on most screens."""
_LEAST: Final = 2
_AT_ONCE: Final = 250
"""Annotations that are counted before the window gets its turn again."""
_PAUSE: Final = 10
"""Milliseconds until the next are counted, so that few of the frames that someone scrolls by have to wait."""


class Overview(QWidget):
    """
    Every group has its own column and colour; hits have one too, and the current annotation crosses all.

    From top to bottom it is the article from its first to its last character. Only parts are counted,
    so that an annotation more costs the same however many there are, and painting costs the pixels.
    """

    def __init__(self, article: ArticleView, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Follow *article* and its session; begin to count what is there."""
        super().__init__(parent)
        self.setObjectName("overview")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview: where annotations lie in the article"))
        self._article = article
        self._session = article.session
        self._appearance = appearance
        self._text = article.article.text
        self._density = Density(len(self._text), _PARTS)
        self._waiting: dict[str, None] = {}
        self._turned = False
        self._hits: list[int] = []
        self._window: tuple[int, int, float] | None = None
        self._visible = (0, 0)
        self._picture: QPixmap | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._on_timer_timeout)
        article.layers.append(self)
        self._session.effect_applied.connect(self._on_session_effect_applied)
        self._session.current_changed.connect(self._on_session_current_changed)
        self._session.hidden_codes_changed.connect(self._count_anew)
        self._session.filter_changed.connect(self._count_anew)
        appearance.theme_changed.connect(self._draw_anew)
        self._count_anew()

    def sizeHint(self) -> QSize:
        """Ask for a slim strip as tall as the article."""
        return QSize(_WIDTH, self._article.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for the width at least."""
        return QSize(_WIDTH, 0)

    @Slot(object)
    def show_hits(self, hits: Hits) -> None:
        """Show where *hits* lie."""
        self._hits = sorted({self._density.part_of(start) for start in hits.starts})
        self.update()

    # ---- a layer of the article, to learn what can be seen there -----------------------------

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint nothing in the article."""

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:  # noqa: ARG002 - a layer
        """Notice what can be seen of the article, if it has been scrolled or its lines are elsewhere."""
        down, height = self._article.verticalScrollBar().value(), self._article.viewport().height()
        window = down, height, self._article.document().size().height()
        if window == self._window:
            return
        self._window = window
        seen = QRectF(0, down, self._article.viewport().width(), height)
        blocks = list(self._article.marks.blocks_in(seen))
        if blocks:
            visible = self._offset_in(blocks, down), self._offset_in(blocks, down + height)
            if visible != self._visible:
                self._visible = visible
                self.update()

    def _offset_in(self, blocks: list[QTextBlock], y: float) -> int:
        """Return the offset that lies about at *y* of the page in one of *blocks*."""
        layout = self._article.document().documentLayout()
        block = blocks[0]
        for following in blocks[1:]:
            if layout.blockBoundingRect(following).top() > y:
                break
            block = following
        bounds = layout.blockBoundingRect(block)
        share = min(max((y - bounds.top()) / max(bounds.height(), 1.0), 0.0), 1.0)
        return offset_at(self._text, block.position() + round(share * (block.length() - 1)))

    # ---- events ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what can be seen of the article, the groups, the hits, and the current annotation."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.paper)
        painter.fillRect(QRect(0, 0, 1, self.height()), theme.edge)
        top, bottom = self._y(self._visible[0]), self._y(self._visible[1])
        if bottom > top:
            window = QRect(1, top, self.width() - 1, max(4, bottom - top))
            painter.fillRect(window, theme.hover)
            for edge in (window.top(), window.bottom()):
                painter.fillRect(QRect(1, edge, self.width() - 1, 1), theme.muted)
        if self._picture is None or self._picture.size() != self.size() * self.devicePixelRatioF():
            self._picture = self._drawn()
        painter.drawPixmap(0, 0, self._picture)
        for part in self._hits:
            painter.fillRect(self._mark(_HITS, range(part, part + 1)), theme.ink)
        current = self._session.current
        if current is not None and current.is_placed:
            y = min(self._y(current.start), self.height() - _LEAST)
            painter.fillRect(QRect(1, y, self.width() - 1, _LEAST), theme.handle)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to what is under the mouse."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on scrolling while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def event(self, event: QEvent) -> bool:
        """Tell what lies under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos().y()), self)
            return True
        return super().event(event)

    # ---- helpers -----------------------------------------------------------------------------

    def _y(self, offset: int) -> int:
        return offset * self.height() // max(1, len(self._text))

    def _offset(self, y: float) -> int:
        share = min(max(y / max(1, self.height()), 0.0), 1.0)
        return min(int(share * len(self._text)), max(0, len(self._text) - 1))

    def _mark(self, column: QRect, parts: range) -> QRect:
        """Return the place of *parts* in a column, never too low to be seen."""
        top = parts.start * self.height() // self._density.parts
        bottom = parts.stop * self.height() // self._density.parts
        height = max(_LEAST, bottom - top)
        return QRect(column.left(), min(top, self.height() - height), column.width(), height)

    def _drawn(self) -> QPixmap:
        """Return all groups, each in its column."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        groups = self._session.document.codebook.groups
        step = max(1, _GROUPS.width() // max(1, len(groups)))
        for number, group in enumerate(groups):
            left = _GROUPS.left() + number * step % _GROUPS.width()
            column = QRect(left, 0, max(1, step - 1), 0)
            painter.setBrush(self._article.look.style(group.id).color)
            painter.drawRects([self._mark(column, parts) for parts in self._density.runs(group.id)])
        painter.end()
        return picture

    def _scroll_to(self, y: float) -> None:
        """Bring the place that the strip shows at *y* to the middle of what can be seen."""
        document = self._article.document()
        position = self._text.to_utf16(self._offset(y))
        block = document.findBlock(position)
        bounds = document.documentLayout().blockBoundingRect(block)
        share = (position - block.position()) / max(1, block.length())
        middle = bounds.top() + share * bounds.height()
        self._article.verticalScrollBar().setValue(round(middle - self._article.viewport().height() / 2))

    def _tip(self, y: float) -> str:
        """Return in words what lies at *y*: the block, and how many annotations of each group."""
        document = self._session.document
        start, end = self._offset(y - 1), self._offset(y + 1) + 1
        touched = self._article.shown(document.touching(start, end))
        counts = Counter(document.codebook.group_of(annotation.code).id for annotation in touched)
        lines = [self.tr("block {number}").format(number=document.article.block_number(start))]
        lines += [
            f"{in_language(group.name)} {counts[group.id]}"
            for group in document.codebook.groups
            if counts[group.id]
        ]
        return tooltip(*lines)

    # ---- counting ----------------------------------------------------------------------------

    @Slot()
    def _count_anew(self) -> None:
        self._density.clear()
        self._turned = True
        self._waiting = {annotation.id: None for annotation in self._session.document}
        self._timer.start()

    @Slot()
    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    @Slot()
    def _on_timer_timeout(self) -> None:
        """Count what has changed, in pieces too short to be noticed."""
        document = self._session.document
        for annotation_id in [*islice(self._waiting, _AT_ONCE)]:
            del self._waiting[annotation_id]
            annotation = document.annotation(annotation_id) if annotation_id in document else None
            if annotation is None or not self._session.is_shown(annotation):
                self._turned |= self._density.take(annotation_id)
            else:
                group = document.codebook.group_of(annotation.code)
                self._turned |= self._density.put(annotation_id, group.id, annotation.spans)
        if self._waiting:
            self._timer.start()
        elif self._turned:
            self._turned = False
            self._draw_anew()

    @Slot(object)
    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self._count_anew()
        elif effect.before or effect.after:
            self._waiting |= dict.fromkeys((*effect.before, *effect.after))
            self._timer.start()

    @Slot(str)
    def _on_session_current_changed(self, _annotation_id: str) -> None:
        self.update()
