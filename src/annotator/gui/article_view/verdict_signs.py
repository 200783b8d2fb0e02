"""Verdicts on the page: a sign at the end of each graded annotation, a frame round what was missed."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QTextBlock

from annotator.core.annotation import Annotation
from annotator.core.assignment import Result
from annotator.gui.article_view.marked_page import MarkedPage
from annotator.gui.icons import icon
from annotator.gui.verdicts import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.gui.article_view.painting import MarkPainter
    from annotator.gui.theme import Theme

_SIZE: Final = 14
_INSIDE: Final = 2
_STEP: Final = _SIZE + 1


class VerdictSigns(QObject):
    """A layer of the page; what it paints depends on what is to be seen only."""

    def __init__(self, page: MarkedPage) -> None:
        """Lay the signs over *page*."""
        super().__init__(page)
        self._page = page
        self._theme: Theme | None = None
        self._icons: dict[Result, QIcon] = {}
        page.layers.append(self)

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Frame what was missed."""
        missed = [
            each for each in self._judged(clip) if each.verdict and each.verdict.result is Result.MISSED
        ]
        paint_frames(painter, self._page.marks, missed, clip)

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the signs; those that end at one place stand beside each other."""
        self._notice_theme()
        taken: dict[int, int] = {}
        document, text = self._page.document(), self._page.article.text
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for annotation in self._judged(clip):
            block = document.findBlock(text.to_utf16(annotation.end) - 1)
            place = self._end_of(block, annotation)
            if place is not None:
                before = taken.get(annotation.end, 0)
                taken[annotation.end] = before + 1
                self._paint_sign(painter, place.translated(before * _STEP, 0), _result(annotation))
        painter.restore()

    def _judged(self, clip: QRectF) -> list[Annotation]:
        start, end = self._page.offsets_in(clip)
        found = self._page.shown(self._page.session.document.touching(start, end))
        return [annotation for annotation in found if annotation.verdict is not None and annotation.is_placed]

    def _end_of(self, block: QTextBlock, annotation: Annotation) -> QRect | None:
        """Return where the sign stands: above the end of the last words."""
        rects = self._page.marks.rects(block, (annotation.spans[-1],))
        if not rects:
            return None
        corner = rects[-1].translated(block.layout().position()).topRight().toPoint()
        return QRect(corner.x() - _SIZE // 2, corner.y() - _SIZE // 2, _SIZE, _SIZE)

    def _paint_sign(self, painter: QPainter, rect: QRect, result: Result) -> None:
        theme = self._page.look.theme
        painter.setPen(QPen(theme.ink, 1))
        painter.setBrush(theme.paper)
        painter.drawEllipse(rect)
        self._icons[result].paint(painter, rect.adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE))

    def _notice_theme(self) -> None:
        theme = self._page.look.theme
        if theme is not self._theme:
            self._theme = theme
            self._icons = {result: icon(name, theme) for result, name in SIGNS.items()}


def paint_frames(
    painter: QPainter, marks: "MarkPainter", missed: "Iterable[Annotation]", clip: QRectF
) -> None:
    """Frame the words of *missed* annotations, as far as they lie in *clip*."""
    several = list(missed)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(marks.look.theme.muted, 1, Qt.PenStyle.DashLine))
    for block in marks.blocks_in(clip):
        at = block.layout().position()
        for annotation in several:
            for rect in marks.rects(block, annotation.spans):
                painter.drawRect(rect.translated(at).adjusted(-0.5, 0.5, -0.5, -0.5))
    painter.restore()


def _result(annotation: Annotation) -> Result:
    assert annotation.verdict is not None
    return annotation.verdict.result
