"""The cheat sheet on paper."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from annotator.gui.key_sheet_text import sheet, style
from annotator.gui.key_table import KeySection
from annotator.gui.printing.sheet import Paper
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPagedPaintDevice

_COLUMNS: Final = 2
_POINTS: Final = 8
_MARGIN: Final = 12.0


def key_sheet_pdf(sections: "Sequence[KeySection]", paper: Paper) -> bytes:
    """Return *sections* as a PDF file."""
    data, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title())
    writer.setCreator("Annotator")
    print_key_sheet(sections, paper, writer)
    buffer.close()
    return bytes(data.data())


def print_key_sheet(sections: "Sequence[KeySection]", paper: Paper, device: "QPagedPaintDevice") -> None:
    """Set *sections* in columns, small enough for two sheets of *paper*, and send them to *device*."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    device.setPageLayout(QPageLayout(QPageSize(paper.value), upright, margins, unit))
    found = [KeySection(each.title, tuple(row for row in each.entries if row.keys)) for each in sections]
    document = QTextDocument()
    font = QFont(QApplication.font())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setHtml(f"{style(Theme.load('light'))}<h2>{title()}</h2>{sheet(found, _COLUMNS)}")
    document.setPageSize(device.pageLayout().paintRectPoints().size().toSizeF())
    document.print_(device)


def title() -> str:
    """Return what stands above the sheet, and what its file is called."""
    return QCoreApplication.translate("Printing", "Keyboard shortcuts")
