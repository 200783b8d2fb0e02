"""Where the pages go: to the printer, into a PDF file, or as a web page into an HTML file."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter, QPdfWriter

from annotator.gui.printing.pages import Pages
from annotator.gui.printing.sheet import PIXELS_PER_INCH, Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DOTS_PER_INCH = 1200


def pdf(pages: Pages, sheet: Sheet, *, title: str, grey: bool) -> bytes:
    """Return *pages* as a PDF file."""
    data, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(sheet.layout)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator("Annotator")
    if grey:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    _paint(writer, pages, range(pages.count), _DOTS_PER_INCH / PIXELS_PER_INCH)
    buffer.close()
    return bytes(data.data())


def print_out(pages: Pages, printer: "QPrinter") -> None:
    """Send *pages* to *printer*, as many of them as a person has chosen there."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages.count
    numbers = range(first - 1, min(last, pages.count))
    _paint(printer, pages, numbers, printer.resolution() / PIXELS_PER_INCH)


def picture(pages: Pages, sheet: Sheet, number: int, scale: float, *, grey: bool) -> QImage:
    """Return a page as a picture, *scale* dots to a pixel of 96 to an inch."""
    size = (sheet.page.size() * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    pages.paint(painter, number)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if grey else image


def _paint(device: QPagedPaintDevice, pages: Pages, numbers: Iterable[int], scale: float) -> None:
    painter = QPainter(device)
    for place, number in enumerate(numbers):
        if place:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        pages.paint(painter, number)
        painter.restore()
    painter.end()
