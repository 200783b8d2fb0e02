"""Everybody can read it: contrast after WCAG 2.2 AA, and groups that colour-blind readers tell apart."""

import itertools
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget

from annotator.assets import resource
from annotator.core.codebook import Codebook
from annotator.formats.native.codebook_file import read
from annotator.gui.article_view.look import readable_tint
from annotator.gui.contrast import contrast
from annotator.gui.desk import Desk
from annotator.gui.mark_style import MarkStyles
from annotator.gui.panels.panel import panel_colors
from annotator.gui.style_sheet import scroll_color
from annotator.gui.theme import Theme
from tests.gui.colour_vision import DEFICIENCIES, Lab, difference, lab, seen

TEXT, GRAPHICS, INK_ON_TINT = 4.5, 3.0, 8.0
SURFACES = ("paper", "window", "field", "hover", "selection")
OF_ALL_KINDS = ("", *DEFICIENCIES)
AT_A_GLANCE = 14
"""The least CIEDE2000 between the lines of two groups, for everybody."""


@pytest.fixture(params=("light", "dark"))
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.load(request.param)


@pytest.fixture(scope="module")
def codebook() -> Codebook:
    path = resource("codebooks", "media-literacy.xml")
    return read(path.read_bytes(), path.name)


def tones(codebook: Codebook, theme: Theme) -> dict[str, QColor]:
    """Return the colour of each group's lines."""
    return {group.id: theme.tone(codebook.color_of(group.id)) for group in codebook.groups}


def too_weak(
    theme: Theme, roles: Iterable[str], surfaces: Iterable[str], least: float
) -> dict[tuple[str, str], float]:
    """Return which roles have too little contrast on which surfaces."""
    pairs = itertools.product(roles, surfaces)
    found = {(a, b): contrast(getattr(theme, a), getattr(theme, b)) for a, b in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


def test_words_can_be_read_on_every_surface(theme: Theme) -> None:
    assert too_weak(theme, ("ink", "muted"), SURFACES, TEXT) == {}
    assert too_weak(theme, ("accent", "trouble"), ("paper", "window", "field", "hover"), TEXT) == {}
    assert too_weak(theme, ("accent_ink",), ("accent",), TEXT) == {}


def test_words_can_be_read_in_every_state_of_qts_own_widgets(theme: Theme) -> None:
    palette, role = theme.palette(), QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
        (role.Link, role.Window),
        (role.LinkVisited, role.Window),
    )
    weak = [
        (group, front, back)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
        for front, back in pairs
        if contrast(palette.color(group, front), palette.color(group, back)) < TEXT
    ]

    assert weak == []


def test_chosen_buttons_can_be_read(theme: Theme) -> None:
    assert contrast(theme.ink, panel_colors(theme)["chosen"]) >= TEXT


def test_outlines_focus_and_handles_stand_out(theme: Theme) -> None:
    surfaces = ("paper", "window", "field")

    assert too_weak(theme, ("outline", "focus", "handle"), surfaces, GRAPHICS) == {}
    assert contrast(scroll_color(theme), theme.paper) >= GRAPHICS
    assert contrast(scroll_color(theme), theme.window) >= GRAPHICS


def test_what_qt_outlines_itself_stands_out(theme: Theme) -> None:
    window = theme.field_palette().color(QPalette.ColorRole.Window)

    assert contrast(window.darker(140), theme.field) >= GRAPHICS  # what Fusion draws around boxes to tick


def test_lines_and_letters_of_all_groups_stand_out(theme: Theme, codebook: Codebook) -> None:
    for tone in tones(codebook, theme).values():
        assert contrast(tone, theme.paper) >= theme.least_contrast >= TEXT
        assert contrast(tone, theme.hover) >= TEXT  # below the reading ruler
        assert contrast(tone, theme.window) >= GRAPHICS  # the swatches of the panels
        assert contrast(tone, theme.selection) >= GRAPHICS


def test_ink_can_be_read_on_every_tint_and_mixture_of_tints(theme: Theme, codebook: Codebook) -> None:
    colors = list(tones(codebook, theme).values())
    for share in (theme.tint, theme.current_tint):
        for count in range(1, len(colors) + 1):
            for mixed in itertools.combinations(colors, count):
                assert contrast(theme.ink, readable_tint(list(mixed), theme, share)) >= INK_ON_TINT


def test_every_group_has_a_line_of_its_own(theme: Theme, codebook: Codebook) -> None:
    styles = MarkStyles(codebook, theme)
    lines = [styles.of(group.id).line for group in codebook.groups]

    assert len(set(lines)) == len(lines)


@pytest.mark.parametrize("deficiency", OF_ALL_KINDS)
def test_groups_are_told_apart_at_a_glance(theme: Theme, codebook: Codebook, deficiency: str) -> None:
    colors = [lab(seen(tone, deficiency)) for tone in tones(codebook, theme).values()]

    assert min(difference(*pair) for pair in itertools.combinations(colors, 2)) >= AT_A_GLANCE


@pytest.mark.parametrize("deficiency", OF_ALL_KINDS)
def test_tints_are_told_apart_side_by_side(theme: Theme, codebook: Codebook, deficiency: str) -> None:
    tints = [readable_tint([tone], theme, theme.tint) for tone in tones(codebook, theme).values()]
    colors = [lab(seen(color, deficiency)) for color in (*tints, theme.paper)]

    assert min(difference(*pair) for pair in itertools.combinations(colors, 2)) >= 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_style_sheet_fades_secondary_words(desk: Desk, scheme: str) -> None:
    desk.set_scheme(scheme)
    window = desk.new_window()
    desk.open_sample(window)
    QApplication.processEvents()

    weak = {
        widget.objectName(): palette.color(QPalette.ColorRole.PlaceholderText).name(QColor.NameFormat.HexArgb)
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractItemView)
        and (palette := widget.palette()).color(QPalette.ColorRole.PlaceholderText)
        != desk.appearance.theme.muted
    }

    assert weak == {}


# ---- the measure itself ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # from the supplementary data of Sharma, Wu and Dalal
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_difference_of_published_pairs(
    one: tuple[float, float, float], other: tuple[float, float, float], expected: float
) -> None:
    assert difference(Lab(*one), Lab(*other)) == pytest.approx(expected, abs=0.0001)


def test_grey_looks_alike_to_everybody() -> None:
    grey = QColor("#808080")

    for deficiency in DEFICIENCIES:
        assert difference(lab(seen(grey, deficiency)), lab(grey)) < 1


def test_red_and_green_of_one_lightness_are_alike_without_red_or_green_cones() -> None:
    # leaves and berries, the textbook's example
    apart = {
        kind: difference(lab(seen(QColor("#b04030"), kind)), lab(seen(QColor("#5f7000"), kind)))
        for kind in OF_ALL_KINDS
    }

    assert apart[""] > 45
    assert apart["deuteranopia"] < apart[""] / 3
    assert apart["tritanopia"] > 30
