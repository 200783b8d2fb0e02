import pytest
from PySide6.QtGui import QColor

from annotator.gui.contrast import blend, contrast, readable
from annotator.gui.theme import Theme

GROUPS = ("#0b63b0", "#00785a", "#c2410c")
THEMES = ("light", "dark")


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.load(request.param)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)


def test_contrast_of_a_published_pair() -> None:
    # WCAG's own example of the least grey that passes AA on white
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


def test_a_blend_lies_between_its_colours() -> None:
    assert blend(QColor("#ff0000"), QColor("#0000ff"), 0.5).name() == "#800080"


@pytest.mark.parametrize("surface", ["paper", "window", "field", "hover", "selection"])
def test_words_are_readable_on_every_surface(theme: Theme, surface: str) -> None:
    assert contrast(theme.ink, getattr(theme, surface)) >= 7


@pytest.mark.parametrize("group", GROUPS)
def test_ink_stays_readable_on_the_current_mark(theme: Theme, group: str) -> None:
    tint = blend(theme.tone(group), theme.paper, theme.current_tint)

    assert contrast(theme.ink, tint) >= 4.5


@pytest.mark.parametrize("color", ["#ffff00", "#808080", "#000000", "#ffffff", "#123456"])
def test_any_colour_of_a_codebook_is_made_to_stand_out(theme: Theme, color: str) -> None:
    assert contrast(theme.tone(color), theme.paper) >= theme.least_contrast


def test_a_readable_colour_is_left_alone() -> None:
    assert readable(QColor("#0b63b0"), QColor("#ffffff"), 4.5).name() == "#0b63b0"
