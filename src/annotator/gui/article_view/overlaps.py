"""Choosing among several annotations at one place: one after the other, or from a list."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from annotator.core.annotation import Annotation
from annotator.gui.article_view import picking
from annotator.gui.language import in_language

if TYPE_CHECKING:
    from annotator.gui.article_view.overlap_list import OverlapList
    from annotator.gui.article_view.view import ArticleView

_DELAY: Final = 250
"""Milliseconds from a click to the list, so that a double click does not make it flash."""
_MARGINS: Final = QMargins(8, 8, 8, 8)
_ARROWS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Overlaps(QObject):
    """
    Takes one annotation at once, the next one each further time, and lists all of them beside the words.

    The list is an offer: arrows and clicks choose in it, and whatever else one does closes it.
    """

    told = Signal(str)
    """Which of how many annotations is current, for a while."""

    def __init__(self, view: "ArticleView") -> None:
        """Hook into *view*; the list is built when it is needed first."""
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._list: OverlapList | None = None
        self._found: tuple[str, ...] = ()
        self._offset = 0
        self._is_settled = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._show)
        view.key_takers.insert(0, self.take_key)
        view.selection_changed.connect(self.close)
        view.verticalScrollBar().valueChanged.connect(self.close)
        self._session.effect_applied.connect(self.close)
        self._session.hidden_codes_changed.connect(self.close)
        self._session.current_changed.connect(self._on_session_current_changed)

    def take(self, annotations: Sequence[Annotation], offset: int, *, at_once: bool) -> None:
        """
        Make the shortest of *annotations* current, or the one after the current one; none if there are none.

        Several are listed beside the character at *offset*, *at_once* or after a moment.
        """
        ordered = picking.shortest_first(annotations)
        current = self._session.current
        found = tuple(one.id for one in ordered)
        if found != self._found or len(found) < 2:  # noqa: PLR2004 - one alone needs no list
            self.close()
        self._found, self._offset, self._is_settled = found, offset, False
        self._session.set_current(picking.next_of(annotations, current.id if current else ""))
        if len(found) > 1:
            self._tell()
            self._timer.start(0 if at_once or self._is_listed else _DELAY)

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by arrows while the list is there; any other key but Enter and Space closes it."""
        if not self._is_listed or self._list is None:
            self._timer.stop()
            return False
        key = Qt.Key(event.key())
        if key in _ARROWS and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self._session.set_current(self._list.stepped(_ARROWS[key]))
            self._is_settled = True
            self._tell()
            return True
        if key in _TAKING and not self._is_settled:
            return False
        self.close()
        return key in _TAKING or key == Qt.Key.Key_Escape

    def close(self) -> None:
        """Close the list; what is current stays."""
        self._timer.stop()
        if self._list is not None and self._list.isVisible():
            self._list.hide()
            self._view.hover(None)

    @property
    def _is_listed(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _show(self) -> None:
        view, document = self._view, self._session.document
        annotations = [document.annotation(one) for one in self._found if one in document]
        if view.selected_span() is not None or view.is_dragging or len(annotations) < len(self._found):
            return
        listing = self._list or self._build()
        if not self._is_listed:
            listing.fill(annotations, document.codebook, document.article.text, view.look.theme)
            cursor = view.textCursor()
            cursor.setPosition(document.article.text.to_utf16(self._offset))
            words = view.cursorRect(cursor).translated(view.viewport().pos())
            words.setBottom(words.bottom() + view.typography.text_size // 2)  # not over the lines below
            area = view.rect().adjusted(0, 0, -view.verticalScrollBar().width(), 0).marginsRemoved(_MARGINS)
            listing.show_beside(words=words, end=words.center(), area=area)
        self._on_session_current_changed()

    def _build(self) -> "OverlapList":
        from annotator.gui.article_view.overlap_list import OverlapList

        self._list = OverlapList(self._view)
        self._list.chosen.connect(self._on_list_chosen)
        self._list.entered.connect(lambda index: self._hover(index.row()))
        return self._list

    def _hover(self, row: int) -> None:
        if self._list is not None:
            self._view.hover(self._session.document.annotation(self._list.id_at(row)))

    def _tell(self) -> None:
        current = self._session.current
        if current is not None and current.id in self._found:
            name = in_language(self._session.document.codebook.code(current.code).name)
            sentence = self.tr(
                "{number} of {count} here: {code}. ↑ ↓ choose, Enter takes the next one, Esc closes the list."
            )
            number, count = self._found.index(current.id) + 1, len(self._found)
            self.told.emit(sentence.format(number=number, count=count, code=name))

    # ---- slots -------------------------------------------------------------------------------

    def _on_list_chosen(self, annotation_id: str) -> None:
        self._session.set_current(annotation_id)
        self._tell()

    def _on_session_current_changed(self) -> None:
        current = self._session.current
        if self._list is not None and not (current and self._list.show_current(current.id)):
            self.close()
