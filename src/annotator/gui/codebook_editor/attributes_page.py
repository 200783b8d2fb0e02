"""The page of the editor for attributes: the list and the form."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Attribute
from annotator.core.codebook_edits import worded_in
from annotator.core.document import Effect
from annotator.gui.appearance import Appearance
from annotator.gui.codebook_editor.attribute_form import AttributeForm
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.codebook_editor.named_list import NamedList
from annotator.gui.codebook_editor.side_by_side import column, lay_side_by_side
from annotator.gui.language import in_language, language
from annotator.gui.panels.panel import role_label


class AttributesPage(QWidget):
    """Joins the list with the form; asks before values go."""

    def __init__(
        self, editing: CodebookEditing, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Show the attributes of the codebook, the first one current."""
        super().__init__(parent)
        self.setObjectName("attributes_page")
        self._editing = editing
        self.list = NamedList("attributes", self.tr("Attributes"), appearance.theme)
        self.form = AttributeForm(editing, appearance.theme)
        self._empty = role_label(
            self.tr("There are no attributes yet. Add one, for example how serious an error is."),
            "empty",
            "attributes_empty",
        )
        self._lay_out()
        self.list.current_changed.connect(self._on_list_current_changed)
        self.list.add_requested.connect(self._on_list_add_requested)
        self.list.renamed.connect(self._on_list_renamed)
        self.list.step_requested.connect(editing.move_attribute)
        self.list.removal_requested.connect(self._on_list_removal_requested)
        self.form.changed.connect(self._on_form_changed)
        editing.session.effect_applied.connect(self._on_session_effect_applied)
        self._show()

    def _lay_out(self) -> None:
        left, parts = column()
        parts.addWidget(self._empty)
        parts.addWidget(self.list, 1)
        lay_side_by_side(self, left, self.form, "attribute")

    def _show(self) -> None:
        attributes = self._editing.codebook.attributes
        self.list.show_items([(each.id, in_language(each.name) or each.id) for each in attributes])
        self._empty.setVisible(not attributes)
        self._show_current()

    def _show_current(self) -> None:
        attribute = self._editing.codebook.attribute(self.list.current)
        self.form.setVisible(attribute is not None)
        if attribute is not None:
            self.form.show_attribute(attribute)

    # ---- slots -------------------------------------------------------------------------------

    @Slot(object)
    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self._show()

    @Slot(str)
    def _on_list_current_changed(self, _attribute_id: str) -> None:
        self._show_current()

    @Slot()
    def _on_list_add_requested(self) -> None:
        self.list.edit(self._editing.add_attribute())

    @Slot(str, str)
    def _on_list_renamed(self, attribute_id: str, words: str) -> None:
        attribute = self._editing.codebook.attribute(attribute_id)
        if attribute is not None and words:
            name = worded_in(attribute.name, language(), words)
            self._editing.set_attribute(replace(attribute, name=name))
        self._show()

    @Slot(object)
    def _on_form_changed(self, attribute: Attribute) -> None:
        from annotator.gui.dialogs.code_removal import ask_attribute_change

        ask_attribute_change(self, self._editing, attribute)

    @Slot(str)
    def _on_list_removal_requested(self, attribute_id: str) -> None:
        from annotator.gui.dialogs.code_removal import ask_attribute_removal

        ask_attribute_removal(self, self._editing, attribute_id)
