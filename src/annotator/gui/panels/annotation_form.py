"""The form for one annotation: its correction, the attributes of its code, its comment."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.annotation import Annotation, AttributeValue
from annotator.core.codebook import Attribute, Codebook
from annotator.gui.panels.fields.comment_field import CommentField
from annotator.gui.panels.fields.correction_field import CorrectionField
from annotator.gui.panels.fields.field import Field
from annotator.gui.panels.fields.make import field_for
from annotator.gui.panels.panel import GRID, role_label

_NEAR = GRID // 2
_PAUSE = 50
"""Milliseconds between two fields that are built ahead, so that no frame waits for more than one."""


class AnnotationForm(QWidget):
    """
    Fields below their labels, for one codebook.

    The fields of attributes are built one after the other while nobody waits, or when first needed,
    and hidden where they do not apply, so that going from one annotation to the next costs little.
    """

    correction_edited = Signal(object)
    """The new correction, or None."""
    comment_edited = Signal(str)
    attribute_edited = Signal(str, object)
    """The identifier of the attribute and its new value, or None."""
    left = Signal()
    """The next edit is a step of its own."""

    def __init__(self, codebook: Codebook, *, read_only: bool, parent: QWidget | None = None) -> None:
        """Build the fields that all annotations have."""
        super().__init__(parent)
        self.setObjectName("annotation_form")
        self._codebook = codebook
        self._read_only = read_only
        self._rows: dict[str, _Row] = {}
        self._shown: set[str] = set()
        self.correction = CorrectionField("correction", self.tr("Correction"))
        self.comment = CommentField("comment", self.tr("Comment"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + _NEAR)
        self._correction_row = self._row(self.correction)
        column.addWidget(self._correction_row)
        self._attribute_rows = QWidget(self)
        self._attribute_rows.hide()
        self._attributes = QVBoxLayout(self._attribute_rows)
        self._attributes.setContentsMargins(0, 0, 0, 0)
        self._attributes.setSpacing(GRID + _NEAR)
        column.addWidget(self._attribute_rows)
        column.addWidget(self._row(self.comment))
        self._ahead = QTimer(self, interval=_PAUSE)
        self._ahead.timeout.connect(self._on_ahead_timeout)
        self._ahead.start()
        self.correction.edited.connect(self._on_correction_edited)
        self.comment.edited.connect(self._on_comment_edited)

    def attribute_field(self, attribute_id: str) -> Field | None:
        """Return the field of an attribute, None if the annotation shown has none."""
        row = self._rows.get(attribute_id)
        return None if row is None or row.isHidden() else row.field

    def first_of(self, annotation: Annotation) -> QWidget:
        """Return where the keyboard begins: at the correction, or for a note at the comment."""
        return self.comment.first if annotation.is_note else self.correction.first

    def show_annotation(self, annotation: Annotation, words: str) -> None:
        """Show the values of *annotation*, which marks *words*, without telling anybody."""
        self._correction_row.setVisible(not annotation.is_note)
        self.correction.set_words(words)
        self.correction.show_value(annotation.correction)
        self.comment.show_value(annotation.comment)
        applying = self._codebook.attributes_of(annotation.code)
        self._show_rows({attribute.id: attribute for attribute in applying})
        for attribute in applying:
            self._rows[attribute.id].field.show_value(annotation.attributes.get(attribute.id))

    def _show_rows(self, applying: Mapping[str, Attribute]) -> None:
        """Show the rows of these attributes, hidden as a whole meanwhile: each one by itself lays out all."""
        if self._shown == set(applying):
            return
        self._shown = set(applying)
        focus = self._attribute_rows.focusWidget() if self._has_focus() else None
        self._attribute_rows.hide()
        for attribute_id, attribute in applying.items():
            if attribute_id not in self._rows:
                self._add(attribute)
        for attribute_id, row in self._rows.items():
            row.setVisible(attribute_id in applying)
        self._attribute_rows.setVisible(bool(applying))
        if focus is not None and focus.isVisible():
            focus.setFocus()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._attribute_rows.isAncestorOf(focus)

    def _add(self, attribute: Attribute) -> "_Row":
        row = self._row(field_for(attribute))
        row.field.edited.connect(self.attribute_edited)
        self._rows[attribute.id] = row
        built = [known for known in self._codebook.attributes if known.id in self._rows]
        place = built.index(attribute)
        self._attributes.insertWidget(place, row)
        before = self._rows[built[place - 1].id].field if place else self.correction
        row.field.follow(before.last)
        for widget in (row, *row.findChildren(QWidget)):
            widget.ensurePolished()
        return row

    def _row(self, field: Field) -> "_Row":
        field.set_read_only(self._read_only)
        field.left.connect(self.left)
        return _Row(field)

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _on_ahead_timeout(self) -> None:
        missing = (known for known in self._codebook.attributes if known.id not in self._rows)
        attribute = next(missing, None)
        if attribute is None:
            self._ahead.stop()
        else:
            self._add(attribute).hide()

    @Slot(str, object)
    def _on_correction_edited(self, _name: str, value: AttributeValue | None) -> None:
        self.correction_edited.emit(value)

    @Slot(str, object)
    def _on_comment_edited(self, _name: str, value: AttributeValue | None) -> None:
        self.comment_edited.emit(value or "")


class _Row(QWidget):
    """A field below its label."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        label = role_label(field.label.replace("&", "&&"), "muted", f"{field.objectName()}_label")
        label.setBuddy(field.first)
        head = QHBoxLayout()
        head.addWidget(label, 1)
        if field.beside_label is not None:
            head.addWidget(field.beside_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_NEAR)
        column.addLayout(head)
        column.addWidget(field)
        if field.beside_label is not None:
            QWidget.setTabOrder(field.beside_label, field.first)
