"""How well colours can be told apart, after WCAG 2.2."""

from PySide6.QtGui import QColor


def linear(channel: float) -> float:
    """Return a channel of sRGB in [0, 1] as a share of light."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB


def luminance(color: QColor) -> float:
    """Return the relative luminance in [0, 1] (WCAG 2.2, "relative luminance")."""
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def blend(color: QColor, paper: QColor, share: float) -> QColor:
    """Return opaque *color* laid over *paper* with the opacity *share*."""
    return QColor.fromRgbF(
        *(
            share * above + (1 - share) * below
            for above, below in zip(_channels(color), _channels(paper), strict=True)
        )
    )


def readable(color: QColor, paper: QColor, least: float) -> QColor:
    """Return *color*, made lighter or darker until its contrast on *paper* is at least *least*."""
    step, furthest = (0.02, 1.0) if luminance(paper) < 0.5 else (-0.02, 0.0)  # noqa: PLR2004 - the middle
    hue, saturation, lightness = color.hslHueF(), color.hslSaturationF(), color.lightnessF()
    while contrast(color, paper) < least and lightness != furthest:
        lightness = min(1.0, max(0.0, lightness + step))
        color = QColor.fromHslF(max(hue, 0.0), saturation, lightness)
    return color


def _channels(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()
