"""The small bar at the selection, with the codes that have a key."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.core.codebook import Code, Codebook
from annotator.gui.article_view.look import Look
from annotator.gui.article_view.placement import place_beside, rows
from annotator.gui.key_words import KeyTip
from annotator.gui.language import in_language
from annotator.gui.mark_style import MarkStyle

_PADDING: Final = 8
_GAP: Final = 4
_ROUND: Final = 6.0
_WIDEST: Final = 560
_WIDEST_NAME: Final = 168
_LINE: Final = 3


class BarButton(QAbstractButton):
    """A sign in the colour and over the line of a code, and what the button does."""

    def __init__(self, sign: str, name: str, style: MarkStyle, look: Look, parent: QWidget) -> None:
        """Show *sign* and *name*."""
        super().__init__(parent)
        self._look = look
        self._style = style
        self._sign = sign
        self.setText(name.replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)

    @property
    def _key_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("W") + 2

    def sizeHint(self) -> QSize:
        """Return the room for key and name."""
        metrics = self.fontMetrics()
        width = self._key_width + _GAP + metrics.horizontalAdvance(self._name) + 2 * _PADDING
        return QSize(width, metrics.height() + _PADDING + _LINE)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is here."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint key, line and name."""
        painter = QPainter(self)
        theme, box = self._look.theme, self.rect()
        if self.underMouse() or self.isDown():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.edge if self.isDown() else theme.hover)
            painter.drawRoundedRect(box, _ROUND, _ROUND)
        key = QRect(_PADDING, 0, self._key_width, box.height() - _LINE)
        font = painter.font()
        painter.setPen(theme.ink)
        inner = box.adjusted(_PADDING + self._key_width + _GAP, 0, 0, -_LINE)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self._name)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._style.color)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._sign)
        line = QRect(key.left(), box.height() - _LINE - 4, key.width(), _LINE)
        painter.drawTiledPixmap(line, self._look.tile(self._style, _LINE))
        painter.end()


class CodeButton(BarButton):
    """One code: its key and its name."""

    def __init__(self, code: Code, look: Look, parent: QWidget) -> None:
        """Show *code*."""
        style, name = look.style(code.id), in_language(code.name)
        super().__init__(style.letter.upper(), name, style, look, parent)
        self.setObjectName(f"code_{code.id}")
        self.setAccessibleName(f"{style.letter.upper()} {name}")
        self.setAccessibleDescription(in_language(code.definition))
        self.setToolTip(in_language(code.definition))


class SelectionBar(QWidget):
    """
    Offers the codes that have a key beside the selected words; never takes the keyboard.

    Built once for a codebook and a look.
    """

    code_requested = Signal(str)
    words_requested = Signal()
    """The words are to be added to the current annotation, or to be taken away from it."""

    def __init__(self, codebook: Codebook, look: Look, parent: QWidget) -> None:
        """Build a button for every code that has a key, one row or more for each group."""
        super().__init__(parent)
        self.setObjectName("selection_bar")
        self.setAccessibleName(self.tr("Codes for the selected words"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._codebook = codebook
        self._look = look
        self._theme = look.theme
        self._words: BarButton | None = None
        palette = look.theme.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.field)
        self.setPalette(palette)
        self._groups: list[list[BarButton]] = [
            [
                self._button(code, look)
                for code in codebook.codes
                if code.key and self._is_in(codebook, code, group)
            ]
            for group in codebook.groups
        ]
        self.hide()

    def offer_words(self, code_id: str, *, taking: bool) -> None:
        """Offer, too, to add the words to an annotation with this code, or to take them away."""
        if self._words is not None:
            self._words.hide()
            self._words.deleteLater()
            self._words = None
        if code_id:
            sign, text = (
                ("–", self.tr("Take away from “{code}”")) if taking else ("+", self.tr("Add to “{code}”"))
            )
            name = text.format(code=in_language(self._codebook.code(code_id).name))
            button = BarButton(sign, name, self._look.style(code_id), self._look, self)
            button.setObjectName("add_words")
            button.setAccessibleName(name)
            KeyTip(button, "add_words", self.tr("An annotation may have several parts"))
            button.clicked.connect(self.words_requested)
            button.show()
            self._words = button

    def show_beside(self, *, words: QRect, end: QPoint, area: QRect) -> None:
        """
        Appear inside *area* beside *words*, around *end*; hide where there is no room.

        Where there is too little, the codes alone are offered.
        """
        place = self._place(words, end, area)
        if place is None and self._words is not None:
            self.offer_words("", taking=False)
            place = self._place(words, end, area)
        if place is None or not any(self._rows()):
            self.hide()
            return
        self.move(place)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a quiet card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.edge, 1))
        painter.setBrush(self._theme.field)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.end()

    def _button(self, code: Code, look: Look) -> CodeButton:
        button = CodeButton(code, look, self)
        button.clicked.connect(lambda: self.code_requested.emit(code.id))
        return button

    @staticmethod
    def _is_in(codebook: Codebook, code: Code, group: Code) -> bool:
        return codebook.group_of(code.id) is group

    def _rows(self) -> list[list[BarButton]]:
        words: list[list[BarButton]] = [] if self._words is None else [[self._words]]
        return [*self._groups, *words]

    def _place(self, words: QRect, end: QPoint, area: QRect) -> QPoint | None:
        self._arrange(min(_WIDEST, area.width()))
        return place_beside(self.size(), words=words, end=end, area=area)

    def _arrange(self, widest: int) -> None:
        """Place the buttons for a bar that is at most *widest* pixels wide."""
        inner = widest - 2 * _PADDING
        hints = [[min(inner, button.sizeHint().width()) for button in group] for group in self._rows()]
        buttons = iter([button for group in self._rows() for button in group])
        down, right = _PADDING, 0
        for row in rows(hints, width=inner, gap=_GAP):
            left = _PADDING
            height = 0
            for width in row:
                button = next(buttons)
                height = button.sizeHint().height()
                button.setGeometry(left, down, width, height)
                left += width + _GAP
            right = max(right, left - _GAP)
            down += height
        self.resize(right + _PADDING, down + _PADDING)
