"""The grip from which the mouse pulls a link to another annotation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal

if TYPE_CHECKING:
    from annotator.gui.article_view.link_layer import LinkLayer
    from annotator.gui.article_view.selectable_page import SelectablePage


class LinkGrip(QObject):
    """Takes hold of the knot of a `LinkLayer`; the page asks it as one of its grips."""

    pulled = Signal(str, str, QPoint)
    """A link has been pulled from one annotation to another, and where on the screen it was let go."""
    clicked = Signal()
    """The knot has been clicked, nothing pulled."""
    dropped = Signal()
    """The link has been let go where there is no other annotation."""

    def __init__(self, page: "SelectablePage", layer: "LinkLayer") -> None:
        """Pull on *page* what *layer* draws."""
        super().__init__(page)
        self._page = page
        self._layer = layer
        self._source = ""
        self._target = ""
        self._point = QPoint()

    @property
    def is_pulling(self) -> bool:
        """Whether the mouse holds the end of a link."""
        return bool(self._source)

    def shape_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Return a hand over the knot."""
        return Qt.CursorShape.PointingHandCursor if self._layer.is_knot_at(self._on_page(point)) else None

    def take(self, point: QPoint) -> bool:
        """Take hold of the knot."""
        current = self._page.session.current
        if current is None or not self._layer.is_knot_at(self._on_page(point)):
            return False
        self._source, self._target = current.id, ""
        return True

    def move(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:  # noqa: ARG002 - a Grip
        """Pull the end along, and outline the annotation that it would reach."""
        if not self._source or (
            self._layer.loose_end is None and self._layer.is_knot_at(self._on_page(point))
        ):
            return
        self._point = point
        found = self._page.annotations_under(point)
        target = next((annotation for annotation in found if annotation.id != self._source), None)
        self._target = "" if target is None else target.id
        self._page.hover(target)
        self._show(self._on_page(point))

    def let_go(self) -> None:
        """Tell what has been reached."""
        source, target, was_pulled = self._source, self._target, self._layer.loose_end is not None
        self.give_up()
        if source and target:
            self.pulled.emit(source, target, self._page.viewport().mapToGlobal(self._point))
        elif source and was_pulled:
            self.dropped.emit()
        elif source:
            self.clicked.emit()

    def give_up(self) -> None:
        """Drop the link that is being pulled."""
        self._source = self._target = ""
        self._page.hover(None)
        self._show(None)

    def _show(self, loose_end: QPointF | None) -> None:
        if loose_end != self._layer.loose_end:
            self._layer.loose_end = loose_end
            self._page.viewport().update()

    def _on_page(self, point: QPoint) -> QPointF:
        return QPointF(point) + QPointF(0, self._page.verticalScrollBar().value())
