import subprocess
import sys

import pytest
import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from annotator.gui import icons
from annotator.gui.icons import icon
from annotator.gui.theme import Theme

pytestmark = pytest.mark.usefixtures("qapp")


def _colors(image: QImage) -> set[str]:
    """Return the colours of the opaque pixels."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in pixels if color.alpha() == 255}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_an_icon_has_the_ink_of_the_theme(name: str) -> None:
    theme = Theme.load(name)

    image = icon("save", theme).pixmap(QSize(48, 48)).toImage()

    assert _colors(image) == {theme.ink.name()}


def test_a_disabled_icon_is_muted_and_a_selected_one_stands_out() -> None:
    theme = Theme.load("light")
    save = icon("save", theme)

    disabled = save.pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()
    selected = save.pixmap(QSize(48, 48), QIcon.Mode.Selected).toImage()

    assert _colors(disabled) == {theme.muted.name()}
    assert _colors(selected) == {theme.accent_ink.name()}


def test_an_icon_can_have_a_colour_of_its_own() -> None:
    image = icon("save", Theme.load("light"), QColor("#0b63b0")).pixmap(QSize(48, 48)).toImage()

    assert _colors(image) == {"#0b63b0"}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_is_sharp_at_any_device_pixel_ratio(scale: float) -> None:
    pixmap = icon("save", Theme.load("light")).pixmap(QSize(24, 24), scale)

    assert pixmap.size() == QSize(24, 24) * scale
    assert pixmap.devicePixelRatio() == scale


def test_an_icon_is_painted_with_the_device_pixel_ratio_of_the_device() -> None:
    theme = Theme.load("light")
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2.0)
    image.fill(Qt.GlobalColor.transparent)

    painter = QPainter(image)
    icon("save", theme).paint(painter, QRect(0, 0, 24, 24))
    painter.end()

    image.setDevicePixelRatio(1.0)
    assert image == icon("save", theme).pixmap(QSize(48, 48), 1.0).toImage()


def test_an_icon_keeps_its_shape_in_a_wide_rectangle() -> None:
    image = icon("save", Theme.load("light")).pixmap(QSize(72, 24), 1.0).toImage()

    columns = [x for x in range(72) if any(image.pixelColor(x, y).alpha() for y in range(24))]
    assert columns[0] >= 24
    assert columns[-1] < 48


def test_an_icon_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", Theme.load("light"))


def test_nothing_is_drawn_before_it_is_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[QSize] = []
    draw = icons._TintedEngine._draw

    def note(engine: icons._TintedEngine, size: QSize, ink: QColor) -> QPixmap:
        drawn.append(size)
        return draw(engine, size, ink)

    monkeypatch.setattr(icons._TintedEngine, "_draw", note)

    save = icon("save", Theme.load("light"))
    before = list(drawn)
    for _ in range(3):
        save.pixmap(QSize(24, 24), 1.0)

    assert before == []
    assert drawn == [QSize(24, 24)]


def test_a_modified_copy_of_an_icon_lives_on_its_own_and_leaves_nothing_behind() -> None:
    theme = Theme.load("light")
    original = icon("save", theme)
    copy = QIcon(original)
    copy.setIsMask(True)  # makes Qt clone the engine
    clone = icons._TintedEngine._clones[-1]
    del original

    assert _colors(copy.pixmap(QSize(48, 48)).toImage()) == {theme.ink.name()}
    del copy
    assert not shiboken6.isValid(clone)
    another = icon("save", theme)
    copy = QIcon(another)
    copy.setIsMask(True)
    assert clone not in icons._TintedEngine._clones


def test_a_modified_copy_that_lives_until_the_end_does_no_harm() -> None:
    code = """
import builtins
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QToolButton
from annotator.gui.icons import icon
from annotator.gui.theme import Theme
app = QApplication([])
builtins.kept = QIcon(icon("save", Theme.load("light")))
builtins.kept.setIsMask(True)
button = QToolButton()
button.setIcon(builtins.kept)
button.grab()
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
