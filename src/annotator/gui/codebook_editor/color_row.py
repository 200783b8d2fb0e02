"""The colour of a code: a palette, any other colour, or that of the code above."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.gui.codebook_editor.palette import PALETTE, concerns
from annotator.gui.language import told
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.panel import role_label
from annotator.gui.theme import Theme

_SIZE: Final = QSize(20, 20)


class ColorRow(QWidget):
    """
    Buttons of which one is chosen, and below them what is to be said about the choice.

    Arrow keys go through the palette; any other colour is asked for by a button beside it.
    """

    chosen = Signal(object)
    """A colour such as ``#c2410c``, or None for the one of the code above."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the palette as it looks in *theme*."""
        super().__init__(parent)
        self.setObjectName("color_row")
        self._theme = theme
        self._light = Theme.load("light")
        self._color: str | None = None
        self._group = QButtonGroup(self)
        buttons = QWidget()
        self._row = FlowLayout(buttons, spacing=4)
        self._none = self._button("color_none", self.tr("Like the group"), None)
        for hue in PALETTE:
            self._button(f"color_{hue.color[1:]}", told(hue.name), hue.color)
        self._other = QToolButton()
        self._other.setObjectName("color_other")
        self._other.setText(self.tr("Other…"))
        self._other.setCheckable(True)
        self._other.setProperty("role", "choice")
        self._other.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._other.setAccessibleName(self.tr("Other colour"))
        self._other.setIconSize(_SIZE)
        self._row.addWidget(self._other)
        self._concerns = role_label("", "trouble", "color_concerns")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(buttons)
        column.addWidget(self._concerns)
        self._other.clicked.connect(self._on_other_clicked)

    def show_code(self, code_id: str, codebook: Codebook) -> None:
        """Show the colour of a code."""
        code = codebook.code(code_id)
        self._color = code.color.lower() if code.color else None
        self._none.setText(self.tr("None") if code.parent is None else self.tr("Like the group"))
        known = False
        self._group.setExclusive(False)  # else one would always be checked
        for button in self._group.buttons():
            button.setChecked(button.property("color") == (self._color or ""))
            known |= button.isChecked()
        self._group.setExclusive(True)
        self._other.setChecked(not known)
        self._other.setIcon(QIcon() if known else _disc(self._theme.tone(self._color)))
        sentences = concerns(self._color, code_id, codebook, self._light) if self._color else []
        self._concerns.setText(" ".join(sentences))
        self._concerns.setVisible(bool(sentences))
        self.setAccessibleDescription(" ".join(sentences))

    def _button(self, name: str, text: str, color: str | None) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setCheckable(True)
        button.setProperty("role", "choice")
        button.setProperty("color", color or "")
        button.setAccessibleName(text)
        button.setToolTip(text)
        if color is None:
            button.setText(text)
        else:
            button.setIcon(_disc(self._theme.tone(color)))
            button.setIconSize(_SIZE)
        button.clicked.connect(self._on_button_clicked)
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    @Slot()
    def _on_button_clicked(self) -> None:
        checked = self._group.checkedButton()
        color = checked.property("color") if checked is not None else None
        if (color or None) != self._color:
            self.chosen.emit(color or None)

    @Slot()
    def _on_other_clicked(self) -> None:
        from PySide6.QtWidgets import QColorDialog

        start = QColor(self._color or PALETTE[0].color)
        color = QColorDialog.getColor(start, self, self.tr("Choose a colour"))
        self.chosen.emit(color.name() if color.isValid() else self._color)


def _disc(color: QColor) -> QIcon:
    pixmap = QPixmap(_SIZE * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(pixmap.rect().adjusted(4, 4, -4, -4))
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)
