"""Making links and following them, by mouse and by keyboard."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from annotator.core.annotation import Link
from annotator.core.document import Effect
from annotator.core.errors import ChangeError
from annotator.core.links import add_link, connected, likely_role, link_role
from annotator.gui.article_view.link_grip import LinkGrip
from annotator.gui.article_view.link_layer import LinkLayer
from annotator.gui.article_view.view import ArticleView
from annotator.gui.key_words import key_of
from annotator.gui.language import told
from annotator.gui.role_menu import role_menu
from annotator.gui.session import Session
from annotator.services.annotate import now


class Linking(QObject):
    """
    Hooks into the article what links need, and knows the link that waits for its other end.

    A link is pulled from the knot of the current annotation to another mark; or begun at one
    annotation and finished at another one, however one gets there.
    """

    hint_given = Signal(str)
    """A sentence about what to do, for the status bar."""
    mode_told = Signal(str)
    """What to do while a link waits for its other end; empty when it no longer does."""

    def __init__(self, session: Session, article: ArticleView) -> None:
        """Hook into *article*, which shows *session*."""
        super().__init__(article)
        self._session = session
        self._article = article
        self._source = ""
        self._home = ""
        self._arrived = ""
        self._layer = LinkLayer(article)
        self._grip = LinkGrip(article, self._layer)
        article.layers.append(self._layer)
        article.grips.append(self._grip)
        article.key_takers.append(self._takes_key)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), article)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.give_up)
        self._connect()
        self._layer.refresh()

    def _connect(self) -> None:
        self._session.current_changed.connect(self._on_session_current_changed)
        self._session.effect_applied.connect(self._on_session_effect_applied)
        self._session.hidden_codes_changed.connect(self._layer.refresh)
        self._grip.pulled.connect(self._choose_role)
        self._grip.clicked.connect(self.start_or_finish)
        self._grip.dropped.connect(self._on_grip_dropped)

    # ---- making links ------------------------------------------------------------------------

    def start_or_finish(self) -> None:
        """Begin a link at the current annotation, or finish the one that has begun elsewhere."""
        current = self._session.current
        if current is None:
            self.hint_given.emit(self.tr("Choose an annotation first: click its mark, or press Enter on it."))
        elif not self._source:
            self._wait_from(current.id)
            how = self.tr("Link from here: go to another annotation and press {key} again. Esc gives up.")
            self.mode_told.emit(how.format(key=key_of(self._article, "link")))
        elif current.id == self._source:
            self.give_up()
        else:
            source = self._source
            self._wait_from("")
            self._choose_role(source, current.id, self._beside(current.start))

    def give_up(self) -> None:
        """Forget the link that waits for its other end."""
        self._wait_from("")
        self.hint_given.emit(self.tr("No link was made."))

    def link(self, source: str, target: str, role: str) -> None:
        """Link two annotations, or say why that cannot be."""
        try:
            change = add_link(self._session.document, source, Link(role, target), when=now())
        except ChangeError as error:
            self.hint_given.emit(told(error.message))
            return
        known = link_role(role)
        name = told(known.name) if known else role
        self._session.push(change, self.tr("Link as “{role}”").format(role=name))

    def _choose_role(self, source: str, target: str, point: QPoint) -> None:
        document = self._session.document
        likely = likely_role(document.codebook, document.annotation(source))
        menu = role_menu(self._article, likely.id, lambda role: self.link(source, target, role))
        menu.popup(point)

    def _wait_from(self, source: str) -> None:
        if self._source and not source:
            self.mode_told.emit("")
        self._source = source
        self._escape.setEnabled(bool(source))
        self._show_waiting()

    def _show_waiting(self) -> None:
        current = self._session.current
        is_waiting = bool(self._source) and current is not None and current.id == self._source
        if is_waiting != self._layer.is_waiting:
            self._layer.is_waiting = is_waiting
            self._layer.repaint()

    def _beside(self, offset: int) -> QPoint:
        """Return the point of the screen below *offset*, or the nearest one that the article shows."""
        cursor = self._article.textCursor()
        cursor.setPosition(self._article.article.text.to_utf16(offset))
        point, area = self._article.cursorRect(cursor).bottomLeft(), self._article.viewport().rect()
        shown = QPoint(point.x(), max(area.top(), min(point.y(), area.bottom())))
        return self._article.viewport().mapToGlobal(shown)

    # ---- following them ----------------------------------------------------------------------

    def follow(self) -> None:
        """Go to the other end of a link, to the next one each time, and in the end back."""
        current = self._session.current
        if current is None:
            return
        trail = self._trail_through(current.id)
        if len(trail) == 1:
            self.hint_given.emit(self._no_links())
            return
        place = (trail.index(current.id) + 1) % len(trail)
        self._home, self._arrived = trail[0], trail[place]
        self.go_to(trail[place])
        if place:
            hint = self.tr("Linked annotation {number} of {count}")
            self.hint_given.emit(hint.format(number=place, count=len(trail) - 1))
        else:
            self.hint_given.emit(self.tr("Back where you began to follow the links"))

    def _no_links(self) -> str:
        if self._session.read_only:
            return self.tr("This annotation has no links.")
        none = self.tr("This annotation has no links. {key} begins one.")
        return none.format(key=key_of(self._article, "link"))

    def go_to(self, annotation_id: str) -> None:
        """Make an annotation current and show it in the article."""
        self._session.set_current(annotation_id)
        if self._session.document.annotation(annotation_id).is_placed:
            self._article.reveal(annotation_id)

    def _trail_through(self, here: str) -> list[str]:
        """Return where one began to follow links and where these lead, the nearest first."""
        document = self._session.document
        if here == self._arrived and self._home in document:
            trail = [self._home, *connected(document, self._home)]
            if here in trail:
                return trail
        return [here, *connected(document, here)]

    # ---- slots and keys ----------------------------------------------------------------------

    def _takes_key(self, event: QKeyEvent) -> bool:
        """Let Esc drop the link that is being pulled."""
        if event.key() != Qt.Key.Key_Escape or not self._grip.is_pulling:
            return False
        self._grip.give_up()
        return True

    def _on_grip_dropped(self) -> None:
        self.hint_given.emit(self.tr("Pull the link to another mark."))

    def _on_session_current_changed(self) -> None:
        self._layer.refresh()
        self._show_waiting()

    def _on_session_effect_applied(self, effect: Effect) -> None:
        if self._source and self._source not in self._session.document:
            self._wait_from("")
        self._layer.notice(effect)
