"""
The one door to a document: small values that apply themselves and know what takes them back.

Undo holds them, the journal records them, and views hear their effects.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from annotator.core.annotation import Annotation
from annotator.core.article import Article
from annotator.core.codebook import Codebook
from annotator.core.document import Applied, Document, Effect, Head, LiveDocument, State, merged
from annotator.core.errors import ChangeError
from annotator.core.hinted import Dismissal
from annotator.core.messages import Message


class Change(ABC):
    """A change to a document as a value."""

    @abstractmethod
    def apply(self, state: State) -> Applied:
        """
        Write the change to *state*; return what it touched and the change that takes it back.

        Raises:
            ChangeError: it does not fit; *state* is as before.
        """


@dataclass(frozen=True, slots=True)
class AddAnnotation(Change):
    """Adds an annotation with a new identifier."""

    annotation: Annotation

    def apply(self, state: State) -> Applied:
        """Add it; the inverse removes it."""
        state.check(self.annotation)
        state.annotations.add(self.annotation)
        effect = Effect(after={self.annotation.id: self.annotation})
        return Applied(effect, RemoveAnnotation(self.annotation.id))


@dataclass(frozen=True, slots=True)
class RemoveAnnotation(Change):
    """Removes an annotation that no other one points to."""

    annotation_id: str

    def apply(self, state: State) -> Applied:
        """Remove it; the inverse adds it as it was."""
        if state.annotations.linking_to(self.annotation_id) - {self.annotation_id}:
            raise ChangeError(
                Message("core", "Other annotations point to annotation {id}.", id=self.annotation_id)
            )
        removed = state.annotations.remove(self.annotation_id)
        return Applied(Effect(before={removed.id: removed}), AddAnnotation(removed))


@dataclass(frozen=True, slots=True)
class EditAnnotation(Change):
    """Puts an annotation in the place of the one with the same identifier."""

    annotation: Annotation

    def apply(self, state: State) -> Applied:
        """Replace the old one; the inverse puts it back."""
        state.check(self.annotation)
        old = state.annotations.replace(self.annotation)
        effect = Effect(before={old.id: old}, after={old.id: self.annotation})
        return Applied(effect, EditAnnotation(old))


@dataclass(frozen=True, slots=True)
class EditCodebook(Change):
    """Replaces the document's codebook by one that still has all codes in use."""

    codebook: Codebook

    def apply(self, state: State) -> Applied:
        """Replace it; the inverse brings the old one back."""
        for code in state.codebook.codes:
            if state.annotations.count(code.id) and code.id not in self.codebook:
                raise ChangeError(Message("core", "The code “{code}” is still in use.", code=code.id))
        old, state.codebook = state.codebook, self.codebook
        return Applied(Effect(codebook=True), EditCodebook(old))


@dataclass(frozen=True, slots=True)
class EditHead(Change):
    """Replaces who and when."""

    head: Head

    def apply(self, state: State) -> Applied:
        """Replace it; the inverse brings the old one back."""
        old, state.head = state.head, self.head
        return Applied(Effect(head=True), EditHead(old))


@dataclass(frozen=True, slots=True)
class DismissHint(Change):
    """Remembers that a hint is not to be shown again."""

    dismissal: Dismissal

    def apply(self, state: State) -> Applied:
        """Remember it; the inverse forgets it."""
        if self.dismissal.spans[-1].end > len(state.article.text):
            raise ChangeError(Message("core", "A dismissed hint reaches beyond the text."))
        if self.dismissal.key in state.dismissed:
            raise ChangeError(Message("core", "This hint is dismissed already."))
        state.dismissed[self.dismissal.key] = self.dismissal
        return Applied(Effect(dismissed=True), RestoreHint(self.dismissal))


@dataclass(frozen=True, slots=True)
class RestoreHint(Change):
    """Forgets that a hint was dismissed."""

    dismissal: Dismissal

    def apply(self, state: State) -> Applied:
        """Forget it; the inverse remembers it as it was."""
        old = state.dismissed.pop(self.dismissal.key, None)
        if old is None:
            raise ChangeError(Message("core", "This hint is not dismissed."))
        return Applied(Effect(dismissed=True), DismissHint(old))


@dataclass(frozen=True, slots=True)
class ReplaceArticle(Change):
    """
    Puts another version of the article in the place of the old one, and every annotation where it is in that.

    None may be missing and none may be new: what is not found again stays as an orphan.
    """

    article: Article
    annotations: tuple[Annotation, ...]
    dismissed: tuple[Dismissal, ...] = ()

    def apply(self, state: State) -> Applied:
        """Replace it; the inverse brings the old one back, and all annotations with it."""
        old = {annotation.id: annotation for annotation in state.annotations}
        if old.keys() != {annotation.id for annotation in self.annotations}:
            raise ChangeError(Message("core", "The new article does not have the same annotations."))
        if any(dismissal.spans[-1].end > len(self.article.text) for dismissal in self.dismissed):
            raise ChangeError(Message("core", "A dismissed hint reaches beyond the text."))
        document = Document(state.head, self.article, state.codebook, self.annotations, self.dismissed)
        inverse = ReplaceArticle(state.article, tuple(old.values()), tuple(state.dismissed.values()))
        state.take(State(document))
        new = {annotation.id: annotation for annotation in self.annotations}
        return Applied(Effect(old, new, dismissed=True, article=True), inverse)


@dataclass(frozen=True, slots=True)
class Batch(Change):
    """Several changes, one after the other, that are done and undone together."""

    changes: tuple[Change, ...]

    def apply(self, state: State) -> Applied:
        """Apply all, or none if one does not fit; the inverse undoes them in reverse order."""
        effects, inverses = list[Effect](), list[Change]()
        for change in self.changes:
            try:
                touched, inverse = change.apply(state)
            except Exception:  # whatever went wrong, a half-done batch must not stay
                for undone in reversed(inverses):
                    undone.apply(state)
                raise
            effects.append(touched)
            inverses.append(inverse)
        return Applied(merged(effects), Batch(tuple(reversed(inverses))))


def removal(document: LiveDocument, *annotation_ids: str) -> Change:
    """
    Return the change that removes annotations together with the links that point to them.

    It fits *document* as it is now. An identifier given twice counts once.
    """
    going = dict.fromkeys(annotation_ids)
    linking = {source for target in going for source in document.linking_to(target)}
    changes: list[Change] = []
    for source in sorted(linking):
        annotation = document.annotation(source)
        links = tuple(link for link in annotation.links if link.target not in going)
        changes.append(EditAnnotation(replace(annotation, links=links)))
    changes += [RemoveAnnotation(annotation_id) for annotation_id in going]
    return changes[0] if len(changes) == 1 else Batch(tuple(changes))


def subject(*changes: Change) -> Annotation | None:
    """
    Return the annotation that *changes*, a step and what takes it back, are about; None if there is none.

    One that is added or removed comes before one that is edited along with it.
    """
    parts = [part for change in changes for part in _parts(change)]
    added = (part.annotation for part in parts if isinstance(part, AddAnnotation))
    edited = (part.annotation for part in parts if isinstance(part, EditAnnotation))
    return next(chain(added, edited), None)


def _parts(change: Change) -> Iterator[Change]:
    if isinstance(change, Batch):
        for part in change.changes:
            yield from _parts(part)
    else:
        yield change
