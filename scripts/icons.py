"""Draws the app's own icon from its SVGs: a PNG for every size, and the .ico for Windows."""

import os
import struct
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS: Final = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
SMALL: Final = 32  # up to here the drawing on the 16-pixel grid is sharper


def drawn(size: int) -> bytes:
    """Return the icon as a PNG of *size* by *size* pixels."""
    renderer = QSvgRenderer(str(ICONS / ("annotator-small.svg" if size <= SMALL else "annotator.svg")))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def ico(images: dict[int, bytes]) -> bytes:
    """Return an icon file that holds the PNG *images* by size; 256 is written as 0, as the format asks."""
    offset = 6 + 16 * len(images)
    entries = b""
    for size, image in images.items():
        entries += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return struct.pack("<3H", 0, 1, len(images)) + entries + b"".join(images.values())


def main() -> None:
    """Write the images beside their drawings."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QGuiApplication([])
    images = {size: drawn(size) for size in SIZES}
    for size, image in images.items():
        (ICONS / f"annotator-{size}.png").write_bytes(image)
    (ICONS / "annotator.ico").write_bytes(ico(images))


if __name__ == "__main__":
    main()
