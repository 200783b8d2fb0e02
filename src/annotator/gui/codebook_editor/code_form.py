"""The form for one code or group."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from annotator.core.codebook import worded
from annotator.gui.appearance import Appearance
from annotator.gui.codebook_editor.color_row import ColorRow
from annotator.gui.codebook_editor.editing import CodebookEditing, Words
from annotator.gui.codebook_editor.key_row import KeyRow
from annotator.gui.codebook_editor.language_names import direction_of
from annotator.gui.codebook_editor.language_tabs import LanguageRow
from annotator.gui.codebook_editor.text_edits import Line, Paragraph
from annotator.gui.language import language
from annotator.gui.panels.panel import GRID, role_label

_MOST_WEIGHT: Final = 1000.0


class CodeForm(QWidget):
    """Shows a code of the codebook, and turns what is entered into edits of it."""

    def __init__(
        self, editing: CodebookEditing, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Build the form, without a code."""
        super().__init__(parent)
        self.setObjectName("code_form")
        self._editing = editing
        self._code_id = ""
        self.facts = role_label("", "muted", "code_facts")
        self.languages = LanguageRow("code_languages", editing, appearance.theme)
        self.name = Line("code_name", self.tr("Name"))
        self.definition = Paragraph("code_definition", self.tr("Definition"))
        self.example = Paragraph("code_example", self.tr("Example"))
        self.key = KeyRow()
        self.color = ColorRow(appearance.theme)
        self.weight = QDoubleSpinBox()
        self.class_mode = QCheckBox(self.tr("In the &short list for a class"))
        self._lay_out()
        editing.language_changed.connect(self._on_editing_language_changed)
        self.name.committed.connect(self._on_name_committed)
        self.definition.committed.connect(self._on_definition_committed)
        self.example.committed.connect(self._on_example_committed)
        self.key.chosen.connect(self._on_key_chosen)
        self.color.chosen.connect(self._on_color_chosen)
        self.weight.editingFinished.connect(self._on_weight_edited)
        self.class_mode.clicked.connect(self._on_class_mode_clicked)

    def show_code(self, code_id: str) -> None:
        """Show a code as it is in the codebook now."""
        self._code_id = code_id
        codebook = self._editing.codebook
        code = codebook.code(code_id)
        self.languages.tabs.refresh()
        tag = self._editing.tag
        for field, wording in (
            (self.name, code.name),
            (self.definition, code.definition),
            (self.example, code.example),
        ):
            text = wording.get(tag, "")
            field.setPlaceholderText("" if text else worded(wording, language()))
            field.setLayoutDirection(direction_of(tag))
            if isinstance(field, Line):
                field.show_text(text)
            else:
                field.show_words(text)
        self.key.show_code(code_id, codebook)
        self.color.show_code(code_id, codebook)
        if self.weight.value() != code.weight:
            self.weight.setValue(code.weight)
        self.class_mode.setChecked(code.class_mode)
        for row in (self.key, self.weight, self.class_mode):
            self._form.setRowVisible(row, code.parent is not None)
        count = self._editing.used(code_id)
        annotations = self.tr("%n annotation(s)", "", count) if count else self.tr("not in use")
        self.facts.setText(f"{code_id} · {annotations}")

    def _lay_out(self) -> None:
        self.weight.setObjectName("code_weight")
        self.weight.setAccessibleName(self.tr("Weight in grading"))
        self.weight.setRange(0, _MOST_WEIGHT)
        self.weight.setSingleStep(0.5)
        self.weight.setDecimals(2)
        self.weight.setToolTip(self.tr("What a found annotation counts in grading"))
        self.class_mode.setObjectName("code_class_mode")
        self._form = QFormLayout()
        self._form.setVerticalSpacing(GRID)
        self._form.setHorizontalSpacing(2 * GRID)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field, buddy in (
            (self.tr("&Name"), self.name, self.name),
            (self.tr("De&finition"), self.definition, self.definition),
            (self.tr("E&xample"), self.example, self.example),
            (self.tr("&Key"), self.key, self.key.field),
            (self.tr("C&olour"), self.color, self.color),
            (self.tr("&Weight"), self.weight, self.weight),
            ("", self.class_mode, self.class_mode),
        ):
            label = QLabel(text)
            label.setBuddy(buddy)
            self._form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 0, GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(self.facts)
        column.addWidget(self.languages)
        column.addLayout(self._form)
        column.addStretch(1)

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _on_editing_language_changed(self) -> None:
        if self._code_id:
            self.show_code(self._code_id)

    @Slot(str)
    def _on_name_committed(self, words: str) -> None:
        self._set_words(Words.NAME, words)

    @Slot(str)
    def _on_definition_committed(self, words: str) -> None:
        self._set_words(Words.DEFINITION, words)

    @Slot(str)
    def _on_example_committed(self, words: str) -> None:
        self._set_words(Words.EXAMPLE, words)

    def _set_words(self, which: Words, words: str) -> None:
        self._editing.set_words(self._code_id, which, self._editing.tag, words)
        self.show_code(self._code_id)

    @Slot(object)
    def _on_key_chosen(self, key: str | None) -> None:
        self._editing.set_key(self._code_id, key)

    @Slot(object)
    def _on_color_chosen(self, color: str | None) -> None:
        self._editing.set_color(self._code_id, color)
        self.show_code(self._code_id)

    @Slot()
    def _on_weight_edited(self) -> None:
        weight = self.weight.value()
        if self._code_id and weight != round(self._editing.codebook.code(self._code_id).weight, 2):
            self._editing.set_weight(self._code_id, weight)

    @Slot(bool)
    def _on_class_mode_clicked(self, checked: bool) -> None:
        self._editing.set_class_mode(self._code_id, class_mode=checked)
