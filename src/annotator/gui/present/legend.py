"""The legend below a presented article: the groups with their lines, and the codes that are to be seen."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.gui.contrast import blend
from annotator.gui.language import in_language
from annotator.gui.mark_style import MarkStyles
from annotator.gui.models.swatch import paint_swatch
from annotator.gui.panels.flow_layout import FlowLayout

if TYPE_CHECKING:
    from annotator.core.codebook import Code
    from annotator.core.document import LiveDocument
    from annotator.gui.appearance import Appearance
    from annotator.gui.present.groups import ShownGroups

_SHARE: Final = 0.62
"""The size of the legend's letters, of the article's."""
_LEAST: Final = 14
_KEYS_WIDTH: Final = 300
_SWATCH: Final = QSize(20, 18)
_SWATCH_TEXT: Final = 14
"""The letters' size at which a swatch has its plain size."""
_ROLES: Final = ("window", "edge", "muted", "hover", "ink", "focus")
_SHEET: Final = """
QWidget#legend {{ background: {window}; border-top: 1px solid {edge}; }}
QToolButton {{ color: {muted}; border: 2px solid transparent; border-radius: 6px; padding: 4px 10px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:checked {{ color: {ink}; background: {chosen}; }}
QToolButton:focus {{ border-color: {focus}; }}
QLabel {{ color: {ink}; }}
QLabel#keys {{ color: {muted}; }}
"""


class Legend(QWidget):
    """One button for every group, numbered as the digits are; below, the codes of what is shown."""

    group_clicked = Signal(int)

    def __init__(
        self, document: "LiveDocument", appearance: "Appearance", parent: QWidget | None = None
    ) -> None:
        """Show all groups of *document*."""
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Legend"))
        self._document, self._appearance = document, appearance
        self._buttons = [self._button(number) for number in range(len(document.codebook.groups))]
        self._codes = QWidget()
        self._code_row = FlowLayout(self._codes, spacing=16)
        self._keys = QLabel(self.tr("Space: next group · Enter: comment · L: pointer · Esc: end"))
        self._keys.setObjectName("keys")
        self._keys.setWordWrap(True)
        self._keys.setFixedWidth(_KEYS_WIDTH)
        groups = QWidget()
        flow = FlowLayout(groups, spacing=8)
        for button in self._buttons:
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(groups, 1)
        row.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._codes)

    def show_groups(self, groups: "ShownGroups") -> None:
        """Show which groups are on, and their codes as far as they occur."""
        size = max(_LEAST, round(self._appearance.text_size * _SHARE))
        theme = self._appearance.theme
        colors = {role: getattr(theme, role).name() for role in _ROLES}
        chosen = blend(theme.accent, theme.window, theme.tint)
        self.setStyleSheet(_SHEET.format(chosen=chosen.name(), **colors))
        codebook = self._document.codebook
        for number, (group, button) in enumerate(zip(codebook.groups, self._buttons, strict=True)):
            button.setFont(sized(button.font(), size))
            button.setIconSize(_SWATCH * (size / _SWATCH_TEXT))
            button.setIcon(self._swatch(group, size))
            button.setChecked(number in groups.shown)
        self._keys.setFont(sized(self._keys.font(), _LEAST))
        self._show_codes(groups, size)

    # ---- building ----------------------------------------------------------------------------

    def _button(self, number: int) -> QToolButton:
        group = self._document.codebook.groups[number]
        button = QToolButton()
        button.setObjectName(f"group_{number + 1}")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        name, count = in_language(group.name), self._count(group)
        button.setText(f" {number + 1}  {name.replace('&', '&&')} · {count}")
        button.setAccessibleName(
            QCoreApplication.translate("Legend", "{name}: %n annotation(s)", "", count).format(name=name)
        )
        button.clicked.connect(lambda: self.group_clicked.emit(number))
        return button

    def _count(self, group: "Code") -> int:
        codebook = self._document.codebook
        codes = (code for code in codebook.codes if codebook.group_of(code.id) is group)
        return sum(self._document.count(code.id) for code in codes)

    def _show_codes(self, groups: "ShownGroups", size: int) -> None:
        while (item := self._code_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        document, codebook = self._document, self._document.codebook
        shown = {codebook.groups[number].id for number in groups.shown}
        for code in codebook.codes:
            if codebook.group_of(code.id).id in shown and document.count(code.id):
                self._code_row.addWidget(self._entry(code, size))
        self._codes.setVisible(self._code_row.count() > 0)

    def _entry(self, code: "Code", size: int) -> QWidget:
        entry = QWidget()
        row = FlowLayout(entry, spacing=6)
        picture, name = QLabel(), QLabel(in_language(code.name))
        picture.setPixmap(self._swatch(code, size).pixmap(_SWATCH * (size / _SWATCH_TEXT)))
        name.setObjectName("code_name")
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(sized(name.font(), size))
        row.addWidget(picture)
        row.addWidget(name)
        return entry

    def _swatch(self, code: "Code", size: int) -> QIcon:
        theme, ratio = self._appearance.theme, self.devicePixelRatioF()
        scale = size / _SWATCH_TEXT
        pixmap = QPixmap(_SWATCH * (scale * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        style = MarkStyles(self._document.codebook, theme).of(code.id)
        paint_swatch(painter, QRectF(0, 0, _SWATCH.width(), _SWATCH.height()), style, theme)
        painter.end()
        return QIcon(pixmap)


def sized(font: QFont, size: int) -> QFont:
    """Return *font* with letters of *size* pixels."""
    sized = QFont(font)
    sized.setPixelSize(size)
    return sized
