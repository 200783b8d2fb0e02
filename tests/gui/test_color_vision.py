"""How different colours look, and whether the palette of the codebook editor can be told apart."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from annotator.gui.codebook_editor.palette import PALETTE
from annotator.gui.color_vision import difference
from annotator.gui.contrast import contrast
from annotator.gui.theme import Theme


def test_black_and_white_are_as_different_as_can_be() -> None:
    assert difference(QColor("black"), QColor("white")) == pytest.approx(100, abs=0.1)
    assert difference(QColor("#123456"), QColor("#123456")) == 0


def test_red_and_green_are_alike_to_some_readers() -> None:
    red, green = QColor("#a03000"), QColor("#4d6300")

    assert difference(red, green) < 10
    assert difference(QColor("#0b63b0"), QColor("#c2410c")) > 20


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_palette_can_be_read_on_paper_and_told_apart(name: str) -> None:
    theme = Theme.load(name)
    tones = {hue.color: theme.tone(hue.color) for hue in PALETTE}

    assert all(contrast(tone, theme.paper) >= 4.5 for tone in tones.values())
    pairs = combinations(tones.values(), 2)
    assert all(difference(one, other) >= 5 for one, other in pairs)
