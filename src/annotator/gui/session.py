"""An open document in the window: its changes, its undo stack and what is current."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from shiboken6 import isValid

from annotator.core.annotation import Annotation, AttributeValue
from annotator.core.assignment import Expected
from annotator.core.changes import AddAnnotation, Batch, Change, EditAnnotation, removal
from annotator.core.document import Document, Effect, Listener, LiveDocument
from annotator.core.text import Span
from annotator.gui.commands import ChangeCommand
from annotator.gui.language import in_language
from annotator.services.annotate import new_annotation, now


class Session(QObject):
    """
    What all parts of the window share about one document.

    Every edit goes through `push` and thereby onto the one undo stack. A read-only session refuses
    edits silently; the window disables the actions.
    """

    effect_applied = Signal(object)
    """An `Effect`: what a change, its undo or its redo touched."""
    article_replaced = Signal()
    """Another version of the article is there; whoever shows it has to begin anew, instead of an effect."""
    current_changed = Signal(str)
    """The identifier of the current annotation, empty for none."""
    hidden_codes_changed = Signal()
    double_found = Signal(str)
    """The identifier of the annotation that is there already; it is current, and no second one was made."""
    filter_changed = Signal()
    """What the article shows or leaves out because of the filter."""

    def __init__(
        self,
        document: Document,
        *,
        author: str = "",
        read_only: bool = False,
        record: Listener | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Start from *document*; *author* signs new annotations, *record* hears changes before any view."""
        super().__init__(parent)
        self.document = LiveDocument(document)
        if record is not None:
            self.document.subscribe(record)
        self.undo_stack = QUndoStack(self)
        self.author = author
        self.read_only = read_only
        self._current = ""
        self._hidden: frozenset[str] = frozenset()
        self._lists: Callable[[Annotation], bool] | None = None
        self._filters_article = False
        self._typing = 0
        self.document.subscribe(self._on_document_changed)

    def __del__(self) -> None:
        """Empty the undo stack while its commands are there: Qt crashes if Python has freed them first."""
        if isValid(self.undo_stack):
            self.undo_stack.clear()

    # ---- edits -------------------------------------------------------------------------------

    def push(self, change: Change, text: str, *, merge_key: object = None) -> None:
        """Apply *change* as an undo step called *text*."""
        if not self.read_only:
            self.undo_stack.push(ChangeCommand(self.document, change, text, merge_key=merge_key))

    def annotate(self, spans: Iterable[Span], code_id: str) -> str | None:
        """
        Add an annotation, which becomes current, and return its identifier.

        None if read-only, or if there is one with this code on these spans. Without spans it is a
        note on the article as a whole.
        """
        spans = tuple(spans)
        if self.read_only or self._refused(spans, code_id):
            return None
        annotation = new_annotation(spans, code_id, author=self.author)
        text = self.tr("Note on the article: “{code}”") if annotation.is_note else self.tr("Mark as “{code}”")
        self.push(AddAnnotation(annotation), text.format(code=self._name(code_id)))
        return annotation.id

    def recode(self, annotation_id: str, code_id: str) -> None:
        """Give an annotation another code; values of attributes that the code does not have are dropped."""
        annotation = self.document.annotation(annotation_id)
        if annotation.code == code_id or self._refused(annotation.spans, code_id):
            return
        text = self.tr("Change to “{code}”").format(code=self._name(code_id))
        self._edit(self._recoded(annotation, code_id), text)

    def recode_all(self, annotation_ids: Iterable[str], code_id: str) -> None:
        """Do the same with several annotations in one step; those that would be doubles keep their code."""
        recoded: dict[object, Annotation] = {}
        for annotation in map(self.document.annotation, annotation_ids):
            place = annotation.spans or annotation.id
            known = annotation.code == code_id or place in recoded
            if not known and not self._refused(annotation.spans, code_id):
                recoded[place] = replace(self._recoded(annotation, code_id), modified=now())
        if recoded:
            changes = Batch(tuple(EditAnnotation(annotation) for annotation in recoded.values()))
            self.push(changes, self.tr("Change the code of %n annotation(s)", "", len(recoded)))

    def duplicate(self, annotation_id: str, code_id: str) -> None:
        """Add an annotation on the same spans with another code, which becomes current."""
        from annotator.core.editing import duplicate

        if not self._refused(self.document.annotation(annotation_id).spans, code_id):
            made = duplicate(self.document, annotation_id, code_id, now())
            self.push(made.change, self.tr("Duplicate as “{code}”").format(code=self._name(code_id)))

    def set_spans(self, annotation_id: str, spans: tuple[Span, ...], text: str) -> None:
        """Give an annotation other spans, which a person has chosen, in a step called *text*."""
        annotation = self.document.annotation(annotation_id)
        if not self._refused(spans, annotation.code, but=(annotation_id,)):
            self._edit(replace(annotation, spans=spans, former=()), text)

    def confirm(self, annotation_id: str) -> None:
        """Say that an annotation that has moved stands on the right words now."""
        from annotator.core.confirming import confirmed

        annotation = self.document.annotation(annotation_id)
        self._edit(confirmed(annotation), self.tr("Confirm the new place"))

    def reject(self, annotation_id: str) -> None:
        """Say that an annotation does not belong where it was found; it becomes an orphan."""
        from annotator.core.confirming import rejected

        annotation = self.document.annotation(annotation_id)
        self._edit(rejected(annotation, self.document.article.text), self.tr("Reject the new place"))

    def split(self, annotation_id: str, offset: int) -> bool:
        """Cut an annotation in two; return whether there are words on both sides of *offset*."""
        from annotator.core.editing import split

        parts = split(self.document, annotation_id, offset, now())
        if parts is not None and not any(
            self._refused(part.spans, part.code, but=(annotation_id,)) for part in parts
        ):
            self.push(parts.change, self.tr("Split annotation"))
        return parts is not None

    def merge(self, annotation_ids: Iterable[str]) -> None:
        """Make one annotation of several; it becomes current."""
        from annotator.core.editing import merge

        going = set(annotation_ids)
        made = merge(self.document, going, now())
        if not self._refused(made.annotation.spans, made.annotation.code, but=going):
            self.push(made.change, self.tr("Merge %n annotation(s)", "", len(going)))
            self.set_current(made.annotation.id)

    def remove(self, annotation_ids: Iterable[str]) -> None:
        """Remove annotations, and the links that point to them, in one step."""
        going = list(annotation_ids)
        if going:
            self.push(removal(self.document, *going), self.tr("Remove %n annotation(s)", "", len(going)))

    def set_correction(self, annotation_id: str, correction: str | None) -> None:
        """Propose a correction; None proposes nothing, the empty string to delete the words."""
        annotation = self.document.annotation(annotation_id)
        self._edit(replace(annotation, correction=correction), self.tr("Edit correction"), field="correction")

    def set_comment(self, annotation_id: str, comment: str) -> None:
        """Say why."""
        annotation = self.document.annotation(annotation_id)
        self._edit(replace(annotation, comment=comment), self.tr("Edit comment"), field="comment")

    def set_attribute(self, annotation_id: str, attribute_id: str, value: AttributeValue | None) -> None:
        """Set the value of an attribute, or take it away with None."""
        annotation = self.document.annotation(annotation_id)
        attributes = dict(annotation.attributes)
        if value is None:
            attributes.pop(attribute_id, None)
        else:
            attributes[attribute_id] = value
        attribute = self.document.codebook.attribute(attribute_id)
        name = in_language(attribute.name) if attribute else attribute_id
        self._edit(
            replace(annotation, attributes=attributes),
            self.tr("Edit “{attribute}”").format(attribute=name),
            field=attribute_id,
        )

    def set_expected(self, annotation_id: str, expected: Expected, text: str, *, field: str = "") -> None:
        """Say how an annotation of a key is found, in a step called *text*; typing in *field* is one step."""
        annotation = self.document.annotation(annotation_id)
        self._edit(replace(annotation, expected=expected), text, field=field)

    def end_typing(self) -> None:
        """Let the next edit of the same field be an undo step of its own."""
        self._typing += 1

    def _refused(self, spans: tuple[Span, ...], code_id: str, *, but: Collection[str] = ()) -> bool:
        """Return whether there is such an annotation already, and if so make it current and tell."""
        from annotator.core.editing import double_of

        first = double_of(self.document, spans, code_id, but=but)
        if first is not None:
            self.set_codes_visible([code_id], visible=True)
            self.set_current(first.id)
            self.double_found.emit(first.id)
        return first is not None

    def _recoded(self, annotation: Annotation, code_id: str) -> Annotation:
        kept = {attribute.id for attribute in self.document.codebook.attributes_of(code_id)}
        attributes = {key: value for key, value in annotation.attributes.items() if key in kept}
        return replace(annotation, code=code_id, attributes=attributes)

    def _edit(self, annotation: Annotation, text: str, *, field: str = "") -> None:
        if annotation != self.document.annotation(annotation.id):
            change = EditAnnotation(replace(annotation, modified=now()))
            merge_key = (annotation.id, field, self._typing) if field else None
            self.push(change, text, merge_key=merge_key)

    def _name(self, code_id: str) -> str:
        return in_language(self.document.codebook.code(code_id).name)

    # ---- what is current and what is shown ---------------------------------------------------

    @property
    def current(self) -> Annotation | None:
        """The annotation that the inspector shows and the article stresses."""
        return self.document.annotation(self._current) if self._current else None

    def set_current(self, annotation_id: str) -> None:
        """Make an annotation current; the empty string for none."""
        if annotation_id != self._current:
            self._current = annotation_id
            self.end_typing()
            self.current_changed.emit(annotation_id)

    @property
    def hidden_codes(self) -> frozenset[str]:
        """The codes whose annotations are not drawn; they stay in the document and in the table."""
        return self._hidden

    def set_codes_visible(self, code_ids: Iterable[str], *, visible: bool) -> None:
        """Draw the annotations with these codes, or leave them out."""
        codes = frozenset(code_ids)
        hidden = self._hidden - codes if visible else self._hidden | codes
        if hidden != self._hidden:
            self._hidden = hidden
            self.hidden_codes_changed.emit()

    def set_filter(self, lists: Callable[[Annotation], bool] | None, *, in_article: bool) -> None:
        """Go through those annotations only that *lists* lists, None for all; *in_article* draw only them."""
        followed = self._lists is not None and self._filters_article
        self._lists, self._filters_article = lists, in_article
        if followed or (lists is not None and in_article):
            self.filter_changed.emit()

    @property
    def filters_article(self) -> bool:
        """Whether the filter decides about what is drawn."""
        return self._filters_article and self._lists is not None

    def is_listed(self, annotation: Annotation) -> bool:
        """Return whether the filter lists *annotation*."""
        return self._lists is None or self._lists(annotation)

    def is_shown(self, annotation: Annotation) -> bool:
        """Return whether *annotation* is drawn: its code is not hidden, and the filter leaves it in."""
        if annotation.code in self._hidden:
            return False
        return not self._filters_article or self.is_listed(annotation)

    # ---- slots -------------------------------------------------------------------------------

    def _on_document_changed(self, change: Change, effect: Effect) -> None:  # noqa: ARG002 - a Listener
        if self._current and self._current not in self.document:
            self.set_current(_heir(effect, self._current))
        if effect.article:
            self.article_replaced.emit()
            return
        self.effect_applied.emit(effect)
        added = effect.after.keys() - effect.before.keys()
        if len(added) == 1:  # by a person, by redo, or because its removal was undone
            self.set_current(*added)


def _heir(effect: Effect, gone: str) -> str:
    """
    Return the identifier of the only annotation that was edited and has words of the one that is *gone* now.

    Empty if there is none. A split that is undone and a merge make such an heir.
    """
    words = effect.before[gone].spans
    edited = [effect.after[name] for name in effect.after.keys() & effect.before.keys()]
    heirs = [one.id for one in edited if any(own.touches(span) for own in one.spans for span in words)]
    return heirs[0] if len(heirs) == 1 else ""
