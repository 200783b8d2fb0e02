"""What the editor does to the codebook: every edit is a named undo step of the session."""

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core import codebook_edits as edits
from annotator.core.changes import EditCodebook
from annotator.core.codebook import Attribute, AttributeType, Code, Codebook
from annotator.core.codebook_changes import Replacement, replacement
from annotator.core.codebook_languages import languages, without_language
from annotator.core.errors import CodebookError
from annotator.core.identity import readable_id
from annotator.gui.codebook_editor.language_names import language_name
from annotator.gui.codebook_editor.palette import PALETTE
from annotator.gui.language import LANGUAGES, in_language, language, told
from annotator.services.annotate import now

if TYPE_CHECKING:
    from annotator.core.changes import Change
    from annotator.gui.session import Session


class Words(Enum):
    """The texts of a code that are worded in several languages."""

    NAME = auto()
    DEFINITION = auto()
    EXAMPLE = auto()


class CodebookEditing(QObject):
    """The edits of one session's codebook; what does not fit is told and not done."""

    refused = Signal(str)
    """Why something was not done, and what to do instead."""
    language_changed = Signal()
    """Texts are shown and worded in another language from now on."""
    language_added = Signal()
    """There is a new language, which has been chosen too; the name of the codebook is to be put into it."""

    def __init__(self, session: "Session", parent: QObject | None = None) -> None:
        """Edit the codebook of *session*."""
        super().__init__(parent)
        self.session = session
        self._visit = object()
        self._tag = language()

    @property
    def codebook(self) -> Codebook:
        """The codebook as it is now."""
        return self.session.document.codebook

    def name(self, code_id: str) -> str:
        """Return the name of a code in the language of the app."""
        return in_language(self.codebook.code(code_id).name)

    def used(self, code_id: str) -> int:
        """Return how many annotations have a code or one below it."""
        return sum(self.session.document.count(code.id) for code in self.codebook.branch(code_id))

    # ---- languages ---------------------------------------------------------------------------

    @property
    def tag(self) -> str:
        """The language in which texts are shown and worded: the chosen one as long as it is there."""
        return self._tag if self._tag in self.tags else language()

    @property
    def tags(self) -> tuple[str, ...]:
        """That of the app, then German and English, and whatever other languages there are."""
        return tuple(dict.fromkeys((language(), *LANGUAGES, *languages(self.codebook))))

    def choose_language(self, tag: str) -> None:
        """Show texts in the language *tag*."""
        if tag != self._tag:
            self._tag = tag
            self.language_changed.emit()

    def add_language(self, tag: str) -> None:
        """Begin to word the codebook in the language *tag*, with its name as it is in another one."""
        if tag not in self.tags:
            words = in_language(self.codebook.name) or self.codebook.id
            codebook = replace(self.codebook, name=edits.worded_in(self.codebook.name, tag, words))
            self.put(codebook, self.tr("Add the language “{language}”").format(language=language_name(tag)))
            self.choose_language(tag)
            self.language_added.emit()

    def remove_language(self, tag: str) -> None:
        """Take all words in the language *tag* out, unless something is named in no other one."""
        try:
            codebook = without_language(self.codebook, tag)
        except CodebookError as error:
            hint = self.tr("Give it a name in another language first.")
            self.refused.emit(f"{told(error.message)} {hint}")
            return
        self.put(codebook, self.tr("Remove the language “{language}”").format(language=language_name(tag)))

    # ---- codes -------------------------------------------------------------------------------

    def add_group(self) -> str:
        """Add a group at the end, in a colour that none has yet, and return its identifier."""
        used = {(group.color or "").lower() for group in self.codebook.groups}
        color = next((hue.color for hue in PALETTE if hue.color not in used), None)
        return self._add(
            Code("", {language(): self.tr("New group")}, color=color), None, self.tr("Add a group")
        )

    def add_code(self, beside: str) -> str:
        """Add a code behind *beside*, or below it where that is a group; return its identifier."""
        parent = self.codebook.code(beside).parent
        siblings = [code.id for code in self.codebook.children(parent)]
        row = None if parent is None else siblings.index(beside) + 1
        code = Code("", {language(): self.tr("New code")}, parent=beside if parent is None else parent)
        return self._add(code, row, self.tr("Add a code"))

    def set_words(self, code_id: str, which: Words, tag: str, words: str) -> None:
        """Word the name, the definition or the example of a code in the language *tag*."""
        code = self.codebook.code(code_id)
        match which:
            case Words.NAME:
                name = edits.worded_in(code.name, tag, words)
                if name:
                    self._edit(replace(code, name=name), self.tr("Rename “{code}”"))
                else:
                    self.refused.emit(self.tr("A code needs a name in one language at least."))
            case Words.DEFINITION:
                definition = edits.worded_in(code.definition, tag, words)
                self._edit(replace(code, definition=definition), self.tr("Define “{code}”"))
            case Words.EXAMPLE:
                example = edits.worded_in(code.example, tag, words)
                self._edit(replace(code, example=example), self.tr("Example of “{code}”"))

    def set_key(self, code_id: str, key: str | None) -> None:
        """Give a code a key; one that has it already gets the key that becomes free."""
        text = self.tr("Key of “{code}”").format(code=self.name(code_id))
        self.put(edits.with_key(self.codebook, code_id, key), text)

    def set_color(self, code_id: str, color: str | None) -> None:
        """Give a code, and those below it that have none, a colour, or the one of the code above."""
        codebook = edits.edited(self.codebook, replace(self.codebook.code(code_id), color=color))
        text = self.tr("Colour of “{code}”").format(code=self.name(code_id))
        self.put(codebook, text, merge_key=("color", code_id, self._visit))

    def set_weight(self, code_id: str, weight: float) -> None:
        """Say what a found annotation counts in grading."""
        self._edit(replace(self.codebook.code(code_id), weight=weight), self.tr("Weight of “{code}”"))

    def set_class_mode(self, code_id: str, *, class_mode: bool) -> None:
        """Take a code into the short list for a class, or out of it."""
        code = replace(self.codebook.code(code_id), class_mode=class_mode)
        self._edit(code, self.tr("Short list: “{code}”"))

    def step(self, code_id: str, step: edits.Step) -> None:
        """Move a code to the next place in the tree, if there is one."""
        place = edits.place_after(self.codebook, code_id, step)
        if place is not None:
            self.move(code_id, *place)

    def move(self, code_id: str, parent: str | None, row: int | None) -> None:
        """Move a code to the *row*-th place below *parent*; a code that is in use can't become a group."""
        count = self.session.document.count(code_id)
        if parent is None and count and self.codebook.code(code_id).parent is not None:
            text = self.tr("“{code}” would become a group, but has %n annotation(s).", "", count)
            self.refused.emit(text.format(code=self.name(code_id)))
            return
        try:
            codebook = edits.moved(self.codebook, code_id, parent, row)
        except CodebookError as error:
            self.refused.emit(told(error.message))
            return
        self.put(codebook, self.tr("Move “{code}”").format(code=self.name(code_id)))

    def removal(self, code_id: str, target: str | None) -> Replacement:
        """Return what taking a code and all below it out does; their annotations get *target* or go."""
        going = {code.id: target for code in self.codebook.branch(code_id)}
        return self.planned(edits.without(self.codebook, code_id), going)

    def merging(self, code_id: str, target: str) -> Replacement:
        """Return what merging a code into *target* does."""
        return self.planned(edits.merged(self.codebook, code_id, target), {code_id: target})

    # ---- attributes --------------------------------------------------------------------------

    def add_attribute(self) -> str:
        """Add an attribute for all groups, and return its identifier."""
        name = self.tr("New attribute")
        attribute_id = readable_id(name, {each.id for each in self.codebook.attributes})
        groups = tuple(group.id for group in self.codebook.groups)
        kind = AttributeType.CHOICE
        attribute = Attribute(attribute_id, {language(): name}, kind, groups)
        self.put(edits.with_attribute(self.codebook, attribute), self.tr("Add an attribute"))
        return attribute_id

    def set_attribute(self, attribute: Attribute) -> None:
        """Replace an attribute by one that takes all values that there are."""
        text = self.tr("Edit attribute “{attribute}”").format(attribute=in_language(attribute.name))
        self.put(edits.with_attribute(self.codebook, attribute), text)

    def move_attribute(self, attribute_id: str, step: int) -> None:
        """Move an attribute up or down."""
        self.put(edits.moved_attribute(self.codebook, attribute_id, step), self.tr("Move an attribute"))

    def attribute_change(self, attribute: Attribute) -> Replacement:
        """Return what replacing an attribute does to the values that there are."""
        return self.planned(edits.with_attribute(self.codebook, attribute), {})

    def attribute_removal(self, attribute_id: str) -> Replacement:
        """Return what taking an attribute out does."""
        return self.planned(edits.without_attribute(self.codebook, attribute_id), {})

    # ---- the codebook itself -----------------------------------------------------------------

    def set_name(self, tag: str, words: str) -> None:
        """Name the codebook in the language *tag*."""
        name = edits.worded_in(self.codebook.name, tag, words)
        self.put(replace(self.codebook, name=name), self.tr("Name of the codebook"))

    # ---- doing it ----------------------------------------------------------------------------

    def planned(self, codebook: Codebook, targets: Mapping[str, str | None]) -> Replacement:
        """Return what putting *codebook* in place does to the annotations."""
        return replacement(self.session.document, codebook, targets, now=now())

    def put(self, codebook: Codebook, text: str, *, merge_key: object = None) -> None:
        """Replace the codebook by one that leaves all annotations as they are; see `Session.push`."""
        if codebook != self.codebook:
            self.session.push(EditCodebook(codebook), text, merge_key=merge_key)

    def push(self, change: "Change", text: str) -> None:
        """Do a change as an undo step called *text*."""
        self.session.push(change, text)

    def _add(self, code: Code, row: int | None, text: str) -> str:
        """Add *code* with an identifier made from its name, and return that."""
        taken = {other.id for other in self.codebook.codes}
        code_id = readable_id(in_language(code.name), taken, below=code.parent or "")
        self.put(edits.with_code(self.codebook, replace(code, id=code_id), row), text)
        return code_id

    def _edit(self, code: Code, text: str) -> None:
        self.put(edits.edited(self.codebook, code), text.format(code=self.name(code.id)))
