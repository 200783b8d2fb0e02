"""Colours by role, read from ``resources/themes``, and what Qt makes of them."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QJsonDocument
from PySide6.QtGui import QColor, QPalette

from annotator.assets import resource
from annotator.gui.contrast import readable

_DARKER: Final = 140
"""By how much Qt's style darkens a window to outline what is in it, in per cent."""


class Theme(NamedTuple):  # a data class of so many fields would take a millisecond of the start
    """
    The colours of one theme.

    *paper* and *ink* are the article, *window* what lies around it, *field* where one types, *muted*
    secondary words, *edge* hairlines, *outline* the borders of what can be used, *accent* what acts
    with *accent_ink* on it, *selection* the selected words, *focus* the ring around what has the
    keyboard, *trouble* what went wrong, *handle* the ends of the current annotation. *tint* is the
    opacity of a mark, *current_tint* of the current one. *tones* gives colours of a codebook as they
    are on this paper; other ones are adjusted until they stand out.
    """

    dark: bool
    paper: QColor
    ink: QColor
    muted: QColor
    window: QColor
    field: QColor
    edge: QColor
    outline: QColor
    hover: QColor
    accent: QColor
    accent_ink: QColor
    selection: QColor
    focus: QColor
    trouble: QColor
    handle: QColor
    tint: float
    current_tint: float
    least_contrast: float
    tones: Mapping[str, str]

    @classmethod
    def load(cls, name: str) -> "Theme":
        """Read the theme called *name*, "light" or "dark"."""
        data = resource("themes", f"{name}.json").read_bytes()
        table = QJsonDocument.fromJson(data).toVariant()  # is there already, unlike Python's readers
        marks, roles = table["marks"], {role: QColor(value) for role, value in table["roles"].items()}
        return cls(
            dark=table["dark"],
            tint=marks["tint"],
            current_tint=marks["current_tint"],
            least_contrast=marks["least_contrast"],
            tones=table["tones"],
            **roles,
        )

    def tone(self, color: str | None) -> QColor:
        """Return the colour of the codebook as it is drawn on this theme's paper."""
        if color is None:
            return self.muted
        return readable(QColor(self.tones.get(color.lower(), color)), self.paper, self.least_contrast)

    def palette(self) -> QPalette:
        """Return the palette for Qt's own widgets."""
        palette = QPalette()
        role = QPalette.ColorRole
        for name, color in {
            role.Window: self.window,
            role.WindowText: self.ink,
            role.Base: self.field,
            role.AlternateBase: self.window,
            role.Text: self.ink,
            role.PlaceholderText: self.muted,
            role.Button: self.window,
            role.ButtonText: self.ink,
            role.BrightText: self.trouble,
            role.ToolTipBase: self.field,
            role.ToolTipText: self.ink,
            role.Highlight: self.accent,
            role.HighlightedText: self.accent_ink,
            role.Accent: self.accent,
            role.Link: self.accent,
            role.LinkVisited: self.accent,
            role.Light: self.field,
            role.Midlight: self.hover,
            role.Mid: self.edge,
            role.Dark: self.edge,
            role.Shadow: self.edge,
        }.items():
            palette.setColor(name, color)
        for name in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, self.muted)
        palette.setColor(QPalette.ColorGroup.Disabled, role.Base, self.window)
        return palette

    def field_palette(self) -> QPalette:
        """Return the palette for fields and boxes: what Qt draws around them is a darker *window*."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self.outline.lighter(_DARKER))
        return palette
