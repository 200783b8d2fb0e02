"""A page as it will be printed, as large as there is room for it."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.printing.output import picture
from annotator.gui.printing.pages import Pages
from annotator.gui.printing.sheet import Sheet

_LIKED = QSize(400, 566)
_LEAST = QSize(240, 340)


class PagePreview(QWidget):
    """Shows one page of paper; what has been painted is kept until another page or size is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a page."""
        super().__init__(parent)
        self.setObjectName("preview")
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._shown: tuple[Pages, Sheet, int, bool] | None = None
        self._painted = QPixmap()

    def show_page(self, pages: Pages, sheet: Sheet, number: int, *, grey: bool) -> None:
        """Show the page with this *number*, which counts from 0."""
        self._shown = pages, sheet, number, grey
        self._painted = QPixmap()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which one can see how the page is set."""
        return _LIKED

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the page in the middle, with an edge."""
        if self._shown is None:
            return
        pages, sheet, number, grey = self._shown
        ratio = self.devicePixelRatioF()
        scale = min((self.width() - 2) / sheet.page.width(), (self.height() - 2) / sheet.page.height())
        size = (sheet.page.size() * scale).toSize()
        if self._painted.deviceIndependentSize().toSize() != size:
            image = picture(pages, sheet, number, scale * ratio, grey=grey)
            image.setDevicePixelRatio(ratio)
            self._painted = QPixmap.fromImage(image)
        painter = QPainter(self)
        at = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        painter.drawPixmap(at, self._painted)
        painter.setPen(QPen(self.palette().mid().color(), 1, Qt.PenStyle.SolidLine))
        painter.drawRect(at.x() - 1, at.y() - 1, size.width() + 1, size.height() + 1)
