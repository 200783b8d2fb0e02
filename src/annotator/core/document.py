"""The document: article, codebook, annotations, who and when; as a value and at work."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.annotation import Annotation
from annotator.core.annotation_set import AnnotationSet
from annotator.core.errors import ChangeError
from annotator.core.frozen import FrozenMapping
from annotator.core.messages import Message
from annotator.core.unknown import NOTHING, Unknown

if TYPE_CHECKING:
    import datetime

    from annotator.core.article import Article
    from annotator.core.assignment import Assignment, Grade
    from annotator.core.changes import Change
    from annotator.core.codebook import Codebook
    from annotator.core.hinted import Dismissal, HintKey

_NONE: Final = FrozenMapping[Annotation]({})


class Role(StrEnum):
    """What a document is for."""

    ASSIGNMENT = "assignment"
    WORK = "work"
    SUBMISSION = "submission"
    KEY = "key"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True)
class Head:
    """
    Who and when, and what for.

    *author* is the person's name or code and *class_name* the school class, both empty until told.
    Times are aware and in UTC. *minor* is the minor version of the file format that the document needs.
    """

    id: str
    role: Role
    created: "datetime.datetime"
    author: str = ""
    class_name: str = ""
    handed_in: "datetime.datetime | None" = None
    assignment: "Assignment | None" = None
    grade: "Grade | None" = None
    minor: int = 0
    unknown: Unknown = NOTHING


@dataclass(frozen=True)
class Document:
    """A document as a value: what a file holds. Annotations and dismissed hints are in reading order."""

    head: Head
    article: "Article"
    codebook: "Codebook"
    annotations: tuple[Annotation, ...] = ()
    dismissed: "tuple[Dismissal, ...]" = ()


@dataclass(frozen=True, slots=True)
class Effect:
    """
    What a change did, so that views redraw just that.

    *before* holds the removed and edited annotations as they were, *after* the added and edited
    ones as they are, both by identifier.
    """

    before: Mapping[str, Annotation] = field(default=_NONE)
    after: Mapping[str, Annotation] = field(default=_NONE)
    codebook: bool = False
    head: bool = False
    dismissed: bool = False
    article: bool = False

    def then(self, later: "Effect") -> "Effect":
        """Return the effect of this one followed by *later*."""
        return merged((self, later))


def merged(effects: Iterable[Effect]) -> Effect:
    """
    Return the effect of *effects* one after the other, in time linear in their annotations.

    What was added and removed again is left out; what was touched but is as before stays in.
    """
    before: dict[str, Annotation] = {}
    after: dict[str, Annotation] = {}
    codebook = head = dismissed = article = False
    for effect in effects:
        before |= {key: old for key, old in effect.before.items() if key not in after}
        for key in effect.before:
            after.pop(key, None)
        after.update(effect.after)
        codebook |= effect.codebook
        head |= effect.head
        dismissed |= effect.dismissed
        article |= effect.article
    return Effect(before, after, codebook=codebook, head=head, dismissed=dismissed, article=article)


class Applied(NamedTuple):
    """What a change touched, and the change that takes it back."""

    effect: Effect
    inverse: "Change"


class State:
    """The parts of a document that changes write to; nothing else does."""

    def __init__(self, document: Document) -> None:
        """Take the parts over, checking that they fit together."""
        self.head = document.head
        self.article = document.article
        self.codebook = document.codebook
        self.annotations = AnnotationSet(document.annotations)
        self.dismissed = {dismissal.key: dismissal for dismissal in document.dismissed}
        for annotation in document.annotations:
            self.check(annotation)

    def take(self, other: "State") -> None:
        """Take article, annotations and dismissed hints over from *other*, which is not used any more."""
        self.article, self.annotations = other.article, other.annotations
        self.dismissed.clear()
        self.dismissed.update(other.dismissed)

    def check(self, annotation: Annotation) -> None:
        """
        Refuse an annotation that does not fit the article, the codebook or the other annotations.

        It may point to itself, also before it is there.

        Raises:
            ChangeError: it does not fit.
        """
        if annotation.end > len(self.article.text):
            message = Message("core", "Annotation {id} reaches beyond the text.", id=annotation.id)
        elif annotation.code not in self.codebook:
            message = Message(
                "core",
                "The code “{code}” of annotation {id} is not in the codebook.",
                code=annotation.code,
                id=annotation.id,
            )
        elif any(
            link.target != annotation.id and link.target not in self.annotations for link in annotation.links
        ):
            message = Message("core", "Annotation {id} points to one that is not there.", id=annotation.id)
        else:
            return
        raise ChangeError(message)


Listener = Callable[["Change", Effect], None]
"""Hears every change and what it touched, in the order of subscription; must not apply changes itself."""


class LiveDocument:
    """
    A document at work: changes go in through `apply`, listeners hear what each one touched.

    Raises:
        ChangeError: the parts of *document* do not fit together.
    """

    def __init__(self, document: Document) -> None:
        """Start from *document*."""
        self._state = State(document)
        self._listeners: dict[object, Listener] = {}

    @property
    def head(self) -> Head:
        """Who and when."""
        return self._state.head

    @property
    def article(self) -> "Article":
        """The text being read."""
        return self._state.article

    @property
    def codebook(self) -> "Codebook":
        """The document's own copy of the codebook."""
        return self._state.codebook

    def __len__(self) -> int:
        """Return the number of annotations."""
        return len(self._state.annotations)

    def __iter__(self) -> Iterator[Annotation]:
        """Yield all annotations in the order in which they were added."""
        return iter(self._state.annotations)

    def __contains__(self, annotation_id: object) -> bool:
        """Return whether there is an annotation with this identifier."""
        return annotation_id in self._state.annotations

    def annotation(self, annotation_id: str) -> Annotation:
        """
        Return the annotation with this identifier.

        Raises:
            ChangeError: there is none.
        """
        return self._state.annotations[annotation_id]

    def touching(self, start: int, end: int) -> list[Annotation]:
        """Return the annotations with a span that touches [start, end), in reading order."""
        return self._state.annotations.touching(start, end)

    def notes(self) -> list[Annotation]:
        """Return the notes on the article as a whole, in reading order."""
        return self._state.annotations.notes()

    def linking_to(self, annotation_id: str) -> frozenset[str]:
        """Return the identifiers of the annotations that have a link to this one."""
        return self._state.annotations.linking_to(annotation_id)

    def count(self, code_id: str) -> int:
        """Return how many annotations have exactly this code."""
        return self._state.annotations.count(code_id)

    @property
    def dismissed(self) -> "Mapping[HintKey, Dismissal]":
        """The hints that were dismissed, by what they say; it shows later changes, too."""
        return MappingProxyType(self._state.dismissed)

    def snapshot(self) -> Document:
        """Return the document as it is now, as a value that may leave the thread."""
        return Document(
            head=self.head,
            article=self.article,
            codebook=self.codebook,
            annotations=tuple(sorted(self, key=lambda annotation: annotation.reading_order)),
            dismissed=tuple(sorted(self._state.dismissed.values(), key=lambda dismissal: dismissal.key)),
        )

    def apply(self, change: "Change") -> "Change":
        """
        Apply *change*, tell the listeners, and return the change that takes it back.

        Raises:
            ChangeError: it does not fit; the document is as before.
        """
        effect, inverse = change.apply(self._state)
        for subscription, listener in tuple(self._listeners.items()):
            if subscription in self._listeners:  # a listener before it may have ended it
                listener(change, effect)
        return inverse

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call *listener* after every change; return a function that ends this and may be called again."""
        subscription = object()
        self._listeners[subscription] = listener

        def unsubscribe() -> None:
            self._listeners.pop(subscription, None)

        return unsubscribe
