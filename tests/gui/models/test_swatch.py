"""Swatches show colour, line and letter of a code."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QGuiApplication, QImage

from annotator.core.codebook import Code, Codebook
from annotator.gui.appearance import Appearance
from annotator.gui.models.flat_icon import FlatIcons
from annotator.gui.models.swatch import Swatches, swatch_size

GROUPS = tuple(Code(f"g{number}", {"en": f"Group {number}"}, color="#0b63b0") for number in range(5))
CODES = tuple(Code(f"c{number}", {"en": "Code"}, parent=f"g{number}") for number in range(5))
BOOK = Codebook("b", {"en": "B"}, (*GROUPS, *CODES, Code("c6", {"en": "Code"}, parent="g0", key="6")))


def _image(swatches: Swatches, code_id: str) -> QImage:
    return swatches.icon(code_id).pixmap(swatch_size(), 2.0).toImage()


def test_groups_of_one_colour_differ_by_their_line(appearance: Appearance) -> None:
    swatches = Swatches(BOOK, appearance.theme)

    images = [_image(swatches, f"c{number}") for number in range(5)]

    assert all(one != other for place, one in enumerate(images) for other in images[:place])


def test_the_key_is_drawn_in_the_swatch(appearance: Appearance) -> None:
    swatches = Swatches(BOOK, appearance.theme)

    assert _image(swatches, "c0") != _image(swatches, "c6")


def test_a_swatch_is_drawn_once(appearance: Appearance) -> None:
    swatches = Swatches(BOOK, appearance.theme)

    other_list = Swatches(BOOK, appearance.theme)

    assert swatches.icon("c0").cacheKey() == swatches.icon("c0").cacheKey()
    assert swatches.icon("c0").cacheKey() == other_list.icon("c0").cacheKey()


def test_a_swatch_follows_the_theme_and_the_font(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    light = _image(Swatches(BOOK, appearance.theme), "c0")

    appearance.set_scheme("dark")
    assert _image(Swatches(BOOK, appearance.theme), "c0") != light

    appearance.set_scheme("light")
    larger = QFont(QGuiApplication.font())
    larger.setPointSize(2 * larger.pointSize())
    monkeypatch.setattr(QGuiApplication, "font", lambda: larger)
    assert _image(Swatches(BOOK, appearance.theme), "c0").size() != light.size()


def test_icons_in_rows_look_the_same_when_selected(appearance: Appearance) -> None:
    icon = FlatIcons(appearance.theme).icon("pencil")

    normal = icon.pixmap(QSize(16, 16), icon.Mode.Normal).toImage()

    assert normal == icon.pixmap(QSize(16, 16), icon.Mode.Selected).toImage()
