"""The links of the current annotation in the inspector: where they lead, and what they mean."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.annotation import Annotation
from annotator.core.document import Effect
from annotator.core.errors import ChangeError
from annotator.core.links import LinkEnd, change_role, link_role, links_of, remove_link, touches_links
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.key_words import KeyTip
from annotator.gui.language import in_language, told
from annotator.gui.models.swatch import Swatches
from annotator.gui.models.words import quote_line, whole_article
from annotator.gui.panels.link_row import LinkRow, quiet_button
from annotator.gui.panels.panel import GRID, role_label
from annotator.gui.role_menu import role_name
from annotator.gui.session import Session
from annotator.services.annotate import now

_MOST: Final = 12
"""Links that are listed; of a whole heap, the others are counted."""


class LinkList(QWidget):
    """Lists the links of the session's current annotation; each one can be followed, changed and removed."""

    link_requested = Signal()
    """A link is to begin at the current annotation."""
    annotation_requested = Signal(str)
    """The annotation with this identifier is to become current and be shown."""
    hint_given = Signal(str)
    """A sentence about what cannot be, for the status bar."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """List what is current in *session*."""
        super().__init__(parent)
        self.setObjectName("link_list")
        self._session = session
        self._appearance = appearance
        self._ends: set[str] = set()
        self._shown: list[tuple[LinkEnd, Annotation]] = []
        self._rows: list[LinkRow] = []
        self._swatches: Swatches | None = None
        self.link_button = quiet_button("link_button", self.tr("Link…"))
        self.link_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        KeyTip(self.link_button, "link", self.tr("Link this annotation to another one"))
        self.link_button.setAccessibleName(self.tr("Link this annotation to another one"))
        self._more = role_label("", "muted", "link_list_more")
        self._lay_out()
        if session.read_only:
            self.link_button.hide()
        self._show_anew()
        self.link_button.clicked.connect(self.link_requested)
        appearance.theme_changed.connect(self._on_appearance_theme_changed)
        session.current_changed.connect(self.refresh)
        session.effect_applied.connect(self._on_session_effect_applied)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(role_label(self.tr("Links"), "muted", "link_list_label"), 1)
        head.addWidget(self.link_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addLayout(head)
        self._column.addWidget(self._more)
        self._more.hide()

    @Slot()
    def refresh(self) -> None:
        """List the links as they are now, unless they are listed already."""
        document, current = self._session.document, self._session.current
        ends = [] if current is None else links_of(document, current.id)
        self._ends = {end.other for end in ends}
        shown = [(end, document.annotation(end.other)) for end in ends[:_MOST]]
        self._more.setVisible(len(ends) > _MOST)
        self._more.setText(self.tr("and %n more", "", len(ends) - _MOST))
        if shown != self._shown:
            self._shown = shown
            self._show_rows()

    def _show_rows(self) -> None:
        while len(self._rows) < len(self._shown):
            self._rows.append(self._new_row())
        for row, (end, other) in zip(self._rows, self._shown, strict=False):
            row.show_link(
                end,
                words=self._words(other),
                code=in_language(self._session.document.codebook.code(other.code).name),
                comment=other.comment,
                swatch=self._swatch(other.code),
            )
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._shown))

    def _new_row(self) -> LinkRow:
        row = LinkRow(len(self._rows), self._appearance, read_only=self._session.read_only)
        row.followed.connect(self._on_row_followed)
        row.removed.connect(self._on_row_removed)
        row.role_chosen.connect(self._on_row_role_chosen)
        self._column.insertWidget(1 + len(self._rows), row)
        row.follow(self._rows[-1].remove_button if self._rows else self.link_button)
        return row

    def _words(self, annotation: Annotation) -> str:
        if annotation.is_note:
            return annotation.comment or whole_article()
        return quote_line(self._session.document.article.text, annotation)

    def _swatch(self, code_id: str) -> QIcon:
        if self._swatches is None:
            self._swatches = Swatches(self._session.document.codebook, self._appearance.theme)
        return self._swatches.icon(code_id)

    def _show_anew(self) -> None:
        """Draw everything again, in another theme or after another codebook."""
        self.link_button.setIcon(icon("link", self._appearance.theme))
        self._swatches = None
        self._shown = []
        self.refresh()

    # ---- slots -------------------------------------------------------------------------------

    @Slot(int)
    def _on_row_followed(self, number: int) -> None:
        self.annotation_requested.emit(self._shown[number][0].other)

    @Slot(int)
    def _on_row_removed(self, number: int) -> None:
        end, _ = self._shown[number]
        change = remove_link(self._session.document, end.source, end.link, when=now())
        self._session.push(change, self.tr("Remove link “{role}”").format(role=role_name(end)))
        self.link_button.setFocus()

    @Slot(int, str)
    def _on_row_role_chosen(self, number: int, role_id: str) -> None:
        end, _ = self._shown[number]
        role = link_role(role_id)
        if role is None or role_id == end.link.role:
            return
        try:
            change = change_role(self._session.document, end.source, end.link, role_id, when=now())
        except ChangeError as error:
            self.hint_given.emit(told(error.message))
            return
        self._session.push(change, self.tr("Change link to “{role}”").format(role=told(role.name)))

    @Slot(object)
    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self._show_anew()
        elif touches_links(effect, self._ends):
            self.refresh()

    @Slot()
    def _on_appearance_theme_changed(self) -> None:
        self._show_anew()
