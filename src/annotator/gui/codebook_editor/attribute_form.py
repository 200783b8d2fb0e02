"""The form for one attribute."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from annotator.core import codebook_edits as edits
from annotator.core.codebook import Attribute, AttributeType, Choice, worded
from annotator.core.identity import readable_id
from annotator.core.messages import Message
from annotator.gui.codebook_editor.applies_tree import AppliesTree
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.codebook_editor.language_names import direction_of
from annotator.gui.codebook_editor.language_tabs import LanguageRow
from annotator.gui.codebook_editor.named_list import NamedList
from annotator.gui.codebook_editor.text_edits import Line
from annotator.gui.language import language, told
from annotator.gui.panels.panel import GRID, role_label
from annotator.gui.theme import Theme

TYPES: Final = {
    AttributeType.CHOICE: Message("AttributeTypes", "One of several choices"),
    AttributeType.TEXT: Message("AttributeTypes", "Text"),
    AttributeType.NUMBER: Message("AttributeTypes", "Number"),
    AttributeType.YES_NO: Message("AttributeTypes", "Yes or no"),
    AttributeType.ADDRESSES: Message("AttributeTypes", "Addresses of evidence"),
}


class AttributeForm(QWidget):
    """Shows an attribute, and asks for every change of it."""

    changed = Signal(object)
    """The attribute as it is to be; values that there are may not fit it any more."""

    def __init__(self, editing: CodebookEditing, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the form, without an attribute."""
        super().__init__(parent)
        self.setObjectName("attribute_form")
        self._editing = editing
        self._attribute: Attribute | None = None
        self.facts = role_label("", "muted", "attribute_facts")
        self.languages = LanguageRow("attribute_languages", editing, theme)
        self.name = Line("attribute_name", self.tr("Name"))
        self.type = QComboBox()
        self.choices = NamedList("choices", self.tr("Choices"), theme)
        self.applies = AppliesTree(theme)
        self._lay_out()
        editing.language_changed.connect(self._show_again)
        self.name.committed.connect(self._on_name_committed)
        self.type.activated.connect(self._on_type_activated)
        self.applies.chosen.connect(self._on_applies_chosen)
        self.choices.add_requested.connect(self._on_choices_add_requested)
        self.choices.renamed.connect(self._on_choices_renamed)
        self.choices.step_requested.connect(self._on_choices_step_requested)
        self.choices.removal_requested.connect(self._on_choices_removal_requested)

    def show_attribute(self, attribute: Attribute) -> None:
        """Show an attribute as it is in the codebook now."""
        self._attribute = attribute
        self.languages.tabs.refresh()
        tag = self._editing.tag
        text = attribute.name.get(tag, "")
        self.name.setPlaceholderText("" if text else worded(attribute.name, language()))
        self.name.setLayoutDirection(direction_of(tag))
        self.name.show_text(text)
        self.type.setCurrentIndex(list(TYPES).index(attribute.type))
        is_choice = attribute.type is AttributeType.CHOICE
        self._form.setRowVisible(self.choices, is_choice)
        self.choices.show_items(
            [(choice.id, worded(choice.name, tag) or choice.id) for choice in attribute.choices]
        )
        self.applies.show_attribute(attribute, self._editing.codebook)
        count = sum(attribute.id in annotation.attributes for annotation in self._editing.session.document)
        used = self.tr("%n annotation(s)", "", count) if count else self.tr("not in use")
        self.facts.setText(f"{attribute.id} · {used}")

    def _lay_out(self) -> None:
        self.type.setObjectName("attribute_type")
        self.type.setAccessibleName(self.tr("Type"))
        self.type.addItems([told(text) for text in TYPES.values()])
        line = self.fontMetrics().lineSpacing()
        self.choices.view.setFixedHeight(line * 7)
        self.applies.setMinimumHeight(line * 10)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(GRID)
        self._form.setHorizontalSpacing(2 * GRID)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field, buddy in (
            (self.tr("&Name"), self.name, self.name),
            (self.tr("&Type"), self.type, self.type),
            (self.tr("C&hoices"), self.choices, self.choices.view),
            (self.tr("A&pplies to"), self.applies, self.applies),
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
    def _show_again(self) -> None:
        if self._attribute is not None:
            self.show_attribute(self._attribute)

    def _ask_for(self, attribute: Attribute) -> None:
        self.changed.emit(attribute)
        self._show_again()

    @Slot(str)
    def _on_name_committed(self, words: str) -> None:
        assert self._attribute is not None
        name = edits.worded_in(self._attribute.name, self._editing.tag, words)
        if name:
            self._ask_for(replace(self._attribute, name=name))
        else:
            self._show_again()

    @Slot(int)
    def _on_type_activated(self, index: int) -> None:
        assert self._attribute is not None
        kind = list(TYPES)[index]
        if kind is not self._attribute.type:
            self._ask_for(replace(self._attribute, type=kind))

    @Slot(object)
    def _on_applies_chosen(self, applies: tuple[str, ...]) -> None:
        assert self._attribute is not None
        self._ask_for(replace(self._attribute, applies=applies))

    @Slot()
    def _on_choices_add_requested(self) -> None:
        assert self._attribute is not None
        name = self.tr("New choice")
        choice = Choice(
            readable_id(name, {each.id for each in self._attribute.choices}), {self._editing.tag: name}
        )
        self._ask_for(edits.with_choice(self._attribute, choice))
        self.choices.edit(choice.id)

    @Slot(str, str)
    def _on_choices_renamed(self, choice_id: str, words: str) -> None:
        assert self._attribute is not None
        choice = next(each for each in self._attribute.choices if each.id == choice_id)
        name = edits.worded_in(choice.name, self._editing.tag, words)
        self._ask_for(edits.with_choice(self._attribute, replace(choice, name=name)))

    @Slot(str, int)
    def _on_choices_step_requested(self, choice_id: str, step: int) -> None:
        assert self._attribute is not None
        self._ask_for(edits.moved_choice(self._attribute, choice_id, step))

    @Slot(str)
    def _on_choices_removal_requested(self, choice_id: str) -> None:
        assert self._attribute is not None
        self._ask_for(edits.without_choice(self._attribute, choice_id))
