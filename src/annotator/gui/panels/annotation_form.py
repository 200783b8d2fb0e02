"""The form for one annotation: its correction, the attributes of its code, its comment."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.core.annotation import Annotation, AttributeValue
from annotator.core.codebook import Attribute
from annotator.gui.panels.fields.comment_field import CommentField
from annotator.gui.panels.fields.correction_field import CorrectionField
from annotator.gui.panels.fields.field import Field
from annotator.gui.panels.fields.make import field_for
from annotator.gui.panels.panel import GRID, role_label

CORRECTION = "correction"
COMMENT = "comment"


class AnnotationForm(QWidget):
    """Fields below their labels; codes that have the same attributes share one form."""

    correction_edited = Signal(object)
    """The new correction, or None."""
    comment_edited = Signal(str)
    attribute_edited = Signal(str, object)
    """The identifier of the attribute and its new value, or None."""
    left = Signal()
    """The next edit is a step of its own."""

    def __init__(
        self, attributes: tuple[Attribute, ...], *, read_only: bool, parent: QWidget | None = None
    ) -> None:
        """Build the fields."""
        super().__init__(parent)
        self.setObjectName("annotation_form")
        self.attributes = attributes
        self.correction = CorrectionField(CORRECTION, self.tr("Correction"))
        self.comment = CommentField(COMMENT, self.tr("Comment"))
        self.attribute_fields = {attribute.id: field_for(attribute) for attribute in attributes}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for field in (self.correction, *self.attribute_fields.values(), self.comment):
            self._add(field)
            field.set_read_only(read_only)
            field.left.connect(self.left)
        self.setFocusProxy(self.correction)
        self.correction.edited.connect(self._on_correction_edited)
        self.comment.edited.connect(self._on_comment_edited)
        for field in self.attribute_fields.values():
            field.edited.connect(self.attribute_edited)

    def show_annotation(self, annotation: Annotation) -> None:
        """Show the values of *annotation* without telling anybody."""
        self.correction.show_value(annotation.correction)
        self.comment.show_value(annotation.comment)
        for attribute_id, field in self.attribute_fields.items():
            field.show_value(annotation.attributes.get(attribute_id))

    def _add(self, field: Field) -> None:
        if self._column.count():
            self._column.addSpacing(GRID)
        label: QLabel = role_label(field.label, "muted", f"{field.objectName()}_label")
        label.setBuddy(field)
        self._column.addWidget(label)
        self._column.addWidget(field)

    # ---- slots -------------------------------------------------------------------------------

    def _on_correction_edited(self, _name: str, value: AttributeValue | None) -> None:
        self.correction_edited.emit(value)

    def _on_comment_edited(self, _name: str, value: AttributeValue | None) -> None:
        self.comment_edited.emit(value or "")
