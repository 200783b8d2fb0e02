"""The inspector: everything about the current annotation, to read and to edit."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.annotation import Annotation, AttributeValue, Origin
from annotator.core.document import Effect, Role
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.key_words import key_of
from annotator.gui.models.swatch import Swatches
from annotator.gui.models.words import quote, whole_article
from annotator.gui.moments import local_moment
from annotator.gui.panels.annotation_form import AnnotationForm
from annotator.gui.panels.code_combo import CodeCombo
from annotator.gui.panels.link_list import LinkList
from annotator.gui.panels.panel import GRID, Panel, role_label
from annotator.gui.panels.quote_label import QuoteLabel
from annotator.gui.panels.verdict_card import VerdictCard
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.panels.anchor_card import AnchorCard
    from annotator.gui.panels.expected_form import ExpectedForm

_QUOTE_LINES = 4
_SAME_MOMENT = datetime.timedelta(minutes=1)


class InspectorPanel(Panel):
    """Shows the session's current annotation; every edit goes to the session at once."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show the current annotation of *session*."""
        super().__init__(self.tr("Details"), appearance, parent)
        self.setObjectName("inspector_panel")
        self._session = session
        self.code_combo = CodeCombo()
        self.code_combo.setObjectName("inspector_code")
        self.code_combo.setAccessibleName(self.tr("Code"))
        self.code_combo.setEnabled(not session.read_only)
        self.quote_label = QuoteLabel(_QUOTE_LINES)
        self.quote_label.setObjectName("inspector_quote")
        self.facts_label = role_label("", "muted", "inspector_facts")
        self.remove_button = QPushButton(self.tr("Remove annotation"), self)  # else it is a window
        self.remove_button.setObjectName("inspector_remove")
        self.remove_button.setVisible(not session.read_only)
        self.verdict = VerdictCard(appearance)
        self.anchor: AnchorCard | None = None
        """Built for the first annotation that has moved or is orphaned."""
        self.form = self._new_form()
        self.links = LinkList(session, appearance)
        self.expected = self._expected_form()
        self._lay_out()
        self._show_theme()
        self._show_current()
        self.code_combo.activated.connect(self._on_code_combo_activated)
        self.remove_button.clicked.connect(self._on_remove_button_clicked)
        appearance.theme_changed.connect(self._show_theme)
        session.current_changed.connect(self._on_session_current_changed)
        session.effect_applied.connect(self._on_session_effect_applied)

    # ---- layout ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._empty = role_label(
            self.tr("Click a mark in the article to see it here."), "empty", "inspector_empty"
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        content = self._content()
        self._scroll = _Column(content)
        self._scroll.setObjectName("inspector_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        self.column.addWidget(self._stack, 1)

    def _content(self) -> QWidget:
        content = QWidget()
        content.setObjectName("inspector_content")
        self._fields = QVBoxLayout(content)
        self._fields.setContentsMargins(GRID, 0, GRID, GRID)
        self._fields.setSpacing(GRID)
        if self._session.read_only:
            self._fields.addWidget(
                role_label(
                    self.tr("This document is read-only: look at everything, and save a copy to change it."),
                    "muted",
                    "inspector_read_only",
                )
            )
        self._fields.addWidget(self.verdict)
        self._fields.addWidget(self.code_combo)
        self._fields.addWidget(self.quote_label)
        if self.expected is not None:
            self._fields.addWidget(self.expected)
        self._fields.addWidget(self.form)
        self._fields.addWidget(self.links)
        self._fields.addWidget(self.facts_label)
        self._fields.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._fields.addStretch(1)
        return content

    # ---- showing -----------------------------------------------------------------------------

    @Slot()
    def _show_theme(self) -> None:
        self.remove_button.setIcon(icon("trash", self._appearance.theme))
        self._show_codes()

    def _show_codes(self) -> None:
        codebook = self._session.document.codebook
        self._swatches = Swatches(codebook, self._appearance.theme)
        self.code_combo.show_codes(codebook, self._swatches)
        current = self._session.current
        if current is not None:
            self.quote_label.set_color(self._swatches.styles.of(current.code).color)

    def _show_current(self) -> None:
        annotation = self._session.current
        if annotation is None:
            self._stack.setCurrentWidget(self._empty)
            self.focus_target = self._empty
            return
        words = quote(self._session.document.article.text, annotation)
        self.verdict.show_verdict(annotation.verdict)
        self._show_anchor(annotation)
        self.form.show_annotation(annotation, words)
        self.code_combo.show_code(annotation.code)
        self.quote_label.show_words(whole_article() if annotation.is_note else words)
        self.quote_label.set_color(self._swatches.styles.of(annotation.code).color)
        self.facts_label.setText(self._facts(annotation))
        self._stack.setCurrentWidget(self._scroll)
        self.focus_target = self.form.first_of(annotation)

    def _show_anchor(self, annotation: Annotation) -> None:
        if self.anchor is None and annotation.former:
            from annotator.gui.panels.anchor_card import AnchorCard

            self.anchor = AnchorCard()
            self.anchor.confirmed.connect(self._on_anchor_confirmed)
            self.anchor.rejected.connect(self._on_anchor_rejected)
            self._fields.insertWidget(self._fields.indexOf(self.quote_label) + 1, self.anchor)
        if self.anchor is not None:
            key = key_of(self, "add_words")
            self.anchor.show_annotation(annotation, key=key, read_only=self._session.read_only)

    def _expected_form(self) -> "ExpectedForm | None":
        """Return what shows how annotations of a key are found; other documents have none."""
        if self._session.document.head.role is not Role.KEY:
            return None
        from annotator.gui.panels.expected_form import ExpectedForm

        return ExpectedForm(self._session, self._appearance)

    def _new_form(self) -> AnnotationForm:
        form = AnnotationForm(self._session.document.codebook, read_only=self._session.read_only)
        form.correction_edited.connect(self._on_form_correction_edited)
        form.comment_edited.connect(self._on_form_comment_edited)
        form.attribute_edited.connect(self._on_form_attribute_edited)
        form.left.connect(self._session.end_typing)
        return form

    def _replace_form(self) -> None:
        old, self.form = self.form, self._new_form()
        self._fields.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        QWidget.setTabOrder(self.quote_label, self.form.correction.first)

    def _facts(self, annotation: Annotation) -> str:
        made = local_moment(annotation.created)
        match annotation.origin:
            case Origin.PERSON:
                text = self.tr("Marked {when}").format(when=made)
            case Origin.HINT:
                text = self.tr("From a hint, accepted {when}").format(when=made)
            case Origin.IMPORT:
                text = self.tr("Imported, made {when}").format(when=made)
        parts = [text]
        if annotation.author:
            parts.append(self.tr("by {author}").format(author=annotation.author))
        if annotation.modified - annotation.created > _SAME_MOMENT:
            parts.append(self.tr("changed {when}").format(when=local_moment(annotation.modified)))
        return " · ".join(parts)

    # ---- slots -------------------------------------------------------------------------------

    @Slot(int)
    def _on_code_combo_activated(self, _place: int) -> None:
        current = self._session.current
        if current is not None:
            self._session.recode(current.id, self.code_combo.code_id())

    @Slot()
    def _on_anchor_confirmed(self) -> None:
        current = self._session.current
        if current is not None:
            self._session.confirm(current.id)

    @Slot()
    def _on_anchor_rejected(self) -> None:
        current = self._session.current
        if current is not None:
            self._session.reject(current.id)

    @Slot()
    def _on_remove_button_clicked(self) -> None:
        current = self._session.current
        if current is not None:
            self._session.remove([current.id])

    @Slot(object)
    def _on_form_correction_edited(self, correction: str | None) -> None:
        current = self._session.current
        if current is not None:
            self._session.set_correction(current.id, correction)

    @Slot(str)
    def _on_form_comment_edited(self, comment: str) -> None:
        current = self._session.current
        if current is not None:
            self._session.set_comment(current.id, comment)

    @Slot(str, object)
    def _on_form_attribute_edited(self, attribute_id: str, value: AttributeValue | None) -> None:
        current = self._session.current
        if current is not None:
            self._session.set_attribute(current.id, attribute_id, value)

    @Slot(str)
    def _on_session_current_changed(self, _annotation_id: str) -> None:
        self._show_current()

    @Slot(object)
    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self._show_codes()
            self._replace_form()
        current = self._session.current
        if current is not None and (effect.codebook or current.id in effect.after):
            self._show_current()


class _Column(QScrollArea):
    """Scrolls downwards only, and is never narrower than what is in it."""

    def __init__(self, content: QWidget) -> None:
        """Scroll *content*."""
        super().__init__()
        self._content = content
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content and the height of some lines."""
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())
