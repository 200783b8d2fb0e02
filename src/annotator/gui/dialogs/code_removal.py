"""What becomes of annotations and values when codes, attributes or choices go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QRadioButton, QWidget

from annotator.core.codebook_edits import without
from annotator.gui.codebook_editor.consequences import losses
from annotator.gui.dialogs.frame import Frame, labelled, muted, words
from annotator.gui.dialogs.question import Question
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches
from annotator.gui.panels.code_combo import CodeCombo

if TYPE_CHECKING:
    from annotator.core.codebook import Attribute
    from annotator.core.codebook_changes import Replacement
    from annotator.gui.codebook_editor.editing import CodebookEditing
    from annotator.gui.theme import Theme

_ROLE = QDialogButtonBox.ButtonRole


def ask_removal(parent: QWidget, editing: "CodebookEditing", code_id: str, theme: "Theme") -> None:
    """Delete a code and all below it; if they are in use, ask what becomes of their annotations."""
    step = QCoreApplication.translate("CodeRemoval", "Delete “{code}”").format(code=editing.name(code_id))
    if not editing.used(code_id):
        editing.push(editing.removal(code_id, None).change, step)
        return
    dialog = RemovalDialog(editing, code_id, theme, parent)
    if dialog.run():
        editing.push(dialog.plan.change, step)


def ask_merge(parent: QWidget, editing: "CodebookEditing", code_id: str, theme: "Theme") -> None:
    """Merge a code into another one that is asked for."""
    dialog = MergeDialog(editing, code_id, theme, parent)
    if dialog.run():
        step = QCoreApplication.translate("CodeRemoval", "Merge “{code}” into “{target}”")
        names = {"code": editing.name(code_id), "target": editing.name(dialog.target)}
        editing.push(editing.merging(code_id, dialog.target).change, step.format(**names))


def ask_attribute_change(parent: QWidget, editing: "CodebookEditing", attribute: "Attribute") -> None:
    """Replace an attribute; if values do not fit it any more, tell how many, and ask."""
    name = in_language(attribute.name)
    plan = editing.attribute_change(attribute)
    heading = QCoreApplication.translate("CodeRemoval", "Change “{attribute}”?").format(attribute=name)
    answer = QCoreApplication.translate("CodeRemoval", "&Change")
    if _agreed(parent, editing, plan, heading, answer):
        step = QCoreApplication.translate("CodeRemoval", "Edit attribute “{attribute}”")
        editing.push(plan.change, step.format(attribute=name))


def ask_attribute_removal(parent: QWidget, editing: "CodebookEditing", attribute_id: str) -> None:
    """Delete an attribute; if there are values, tell how many, and ask."""
    attribute = editing.codebook.attribute(attribute_id)
    assert attribute is not None
    name = in_language(attribute.name) or attribute_id
    plan = editing.attribute_removal(attribute_id)
    heading = QCoreApplication.translate("CodeRemoval", "Delete “{attribute}”?").format(attribute=name)
    answer = QCoreApplication.translate("CodeRemoval", "&Delete")
    if _agreed(parent, editing, plan, heading, answer):
        step = QCoreApplication.translate("CodeRemoval", "Delete attribute “{attribute}”")
        editing.push(plan.change, step.format(attribute=name))


def _agreed(
    parent: QWidget, editing: "CodebookEditing", plan: "Replacement", heading: str, answer: str
) -> bool:
    """Return whether a person agrees to what *plan* costs, unasked where that is nothing."""
    if not plan.lost:
        return True
    question = Question("values_lost", heading, losses(plan, editing.codebook), parent, unanswered=False)
    question.add_answer(True, answer, "yes", _ROLE.DestructiveRole)
    question.add_answer(
        False, QCoreApplication.translate("CodeRemoval", "Cancel"), "no", _ROLE.RejectRole, default=True
    )
    question.run()
    return question.answer


class RemovalDialog(Frame):
    """Asks whether the annotations of what is deleted get another code or go, too."""

    def __init__(
        self, editing: "CodebookEditing", code_id: str, theme: "Theme", parent: QWidget | None = None
    ) -> None:
        """Offer the codes that stay."""
        heading = QCoreApplication.translate("CodeRemoval", "Delete “{code}”?")
        super().__init__("code_removal", heading.format(code=editing.name(code_id)), parent)
        self._editing, self._code_id = editing, code_id
        count = editing.used(code_id)
        if editing.codebook.children(code_id):
            text = self.tr("%n annotation(s) have this code or one below it.", "", count)
        else:
            text = self.tr("%n annotation(s) have this code.", "", count)
        self.add_words(text, "text")
        self._recode = QRadioButton(self.tr("&Give them another code:"))
        self._recode.setObjectName("recode")
        self._combo = _combo(self.tr("Another code"))
        book = without(editing.codebook, code_id)
        self._combo.show_codes(book, Swatches(book, theme))
        self._delete = QRadioButton(self.tr("&Delete the %n annotation(s) too", "", count))
        self._delete.setObjectName("delete_annotations")
        for part in (self._recode, self._combo, self._delete):
            self.body.addWidget(part)
        self._losses = muted(words("", "losses"))
        self.body.addWidget(self._losses)
        self.body.addStretch()
        self._yes = self.add_button(self.tr("Delete"), "yes", _ROLE.DestructiveRole)
        self._yes.clicked.connect(self.accept)
        self.add_button(self.tr("Cancel"), "no", _ROLE.RejectRole, default=True)
        can_recode = any(code.parent is not None for code in book.codes)
        self._recode.setEnabled(can_recode)
        (self._recode if can_recode else self._delete).setChecked(True)
        self._recode.toggled.connect(self._refresh)
        self._combo.activated.connect(self._on_combo_activated)
        self._refresh()

    @property
    def plan(self) -> "Replacement":
        """What is to be done."""
        target = self._combo.code_id() if self._recode.isChecked() else None
        return self._editing.removal(self._code_id, target)

    @Slot()
    def _on_combo_activated(self) -> None:
        self._recode.setChecked(True)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        ready = self._delete.isChecked() or bool(self._combo.code_id())
        self._yes.setEnabled(ready)
        self._losses.setText(losses(self.plan, self._editing.codebook) if ready else "")


class MergeDialog(Frame):
    """Asks for the code into which another one is merged, and tells what that does."""

    def __init__(
        self, editing: "CodebookEditing", code_id: str, theme: "Theme", parent: QWidget | None = None
    ) -> None:
        """Offer the codes that are neither the code itself nor below it."""
        super().__init__("merge", self.tr("Merge “{code}”").format(code=editing.name(code_id)), parent)
        self._editing, self._code_id = editing, code_id
        self.target = ""
        self._combo = _combo(self.tr("Merge into"))
        book = without(editing.codebook, code_id)
        self._combo.show_codes(book, Swatches(book, theme))
        self.body.addWidget(labelled(QLabel(self.tr("Merge &into:")), self._combo))
        self.body.addWidget(self._combo)
        self._effect = words("", "effect")
        self.body.addWidget(self._effect)
        self._losses = muted(words("", "losses"))
        self.body.addWidget(self._losses)
        self.body.addStretch()
        self._yes = self.add_button(self.tr("&Merge"), "yes", _ROLE.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "no", _ROLE.RejectRole)
        self._combo.activated.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.target = self._combo.code_id()
        self._yes.setEnabled(bool(self.target))
        if not self.target:
            self._effect.setText(
                self.tr("Choose the code that stays. It gets the annotations of the other one.")
            )
            return
        plan = self._editing.merging(self._code_id, self.target)
        text = self.tr("%n annotation(s) get the code “{code}”.", "", plan.recoded)
        self._effect.setText(text.format(code=self._editing.name(self.target)))
        self._losses.setText(losses(plan, self._editing.codebook))


def _combo(name: str) -> CodeCombo:
    combo = CodeCombo()
    combo.setObjectName("target")
    combo.setAccessibleName(name)
    combo.setPlaceholderText(QCoreApplication.translate("CodeRemoval", "Choose a code"))
    return combo
