"""Which annotations are listed: by words, code, author and state."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.core.anchor import AnchorState
from annotator.core.annotation import Annotation, Origin
from annotator.core.assignment import Tier, tier_of


class State(StrEnum):
    """Something that is true of an annotation or not."""

    CORRECTED = "corrected"
    UNCORRECTED = "uncorrected"
    COMMENTED = "commented"
    UNCOMMENTED = "uncommented"
    LINKED = "linked"
    UNLINKED = "unlinked"
    IN_TEXT = "in-text"
    NOTE = "note"
    MOVED = "moved"
    ORPHANED = "orphaned"
    PERSON = "person"
    HINT = "hint"
    IMPORT = "import"
    CORE = "core"
    EXTENDED = "extended"
    EXPERT = "expert"


ASPECTS: Final = (
    (State.CORRECTED, State.UNCORRECTED),
    (State.COMMENTED, State.UNCOMMENTED),
    (State.LINKED, State.UNLINKED),
    (State.IN_TEXT, State.NOTE, State.MOVED, State.ORPHANED),
    (State.PERSON, State.HINT, State.IMPORT),
    (State.CORE, State.EXTENDED, State.EXPERT),
)
"""States of which every annotation has exactly one in each row."""

_Test = Callable[[Annotation], bool]
_TESTS: Final[dict[State, _Test]] = {
    State.CORRECTED: lambda annotation: annotation.correction is not None,
    State.UNCORRECTED: lambda annotation: annotation.correction is None,
    State.COMMENTED: lambda annotation: bool(annotation.comment),
    State.UNCOMMENTED: lambda annotation: not annotation.comment,
    State.IN_TEXT: lambda annotation: annotation.is_placed and not annotation.former,
    State.NOTE: lambda annotation: annotation.is_note,
    State.MOVED: lambda annotation: annotation.anchor_state is AnchorState.MOVED,
    State.ORPHANED: lambda annotation: annotation.is_orphan,
    State.PERSON: lambda annotation: annotation.origin is Origin.PERSON,
    State.HINT: lambda annotation: annotation.origin is Origin.HINT,
    State.IMPORT: lambda annotation: annotation.origin is Origin.IMPORT,
    State.CORE: lambda annotation: tier_of(annotation.expected) is Tier.CORE,
    State.EXTENDED: lambda annotation: tier_of(annotation.expected) is Tier.EXTENDED,
    State.EXPERT: lambda annotation: tier_of(annotation.expected) is Tier.EXPERT,
}


@dataclass(frozen=True)
class AnnotationFilter:
    """
    What an annotation must have to be listed.

    All *words* must occur, in any order; they are folded already. *codes* and *authors* name those that
    are listed, None means any. Of the *states*, those of one aspect widen and those of several narrow.
    """

    words: tuple[str, ...] = ()
    codes: frozenset[str] | None = None
    authors: frozenset[str] | None = None
    states: frozenset[State] = frozenset()

    @property
    def lists_all(self) -> bool:
        """Whether nothing is left out."""
        return self == _EVERYTHING

    def is_within(self, other: "AnnotationFilter") -> bool:
        """Return whether this filter surely lists nothing that *other* leaves out."""
        return (
            all(any(word in longer for longer in self.words) for word in other.words)
            and _are_within(self.codes, other.codes)
            and _are_within(self.authors, other.authors)
            and all(
                _are_within(
                    self.states.intersection(aspect) or None, other.states.intersection(aspect) or None
                )
                for aspect in ASPECTS
            )
        )

    def listed(
        self,
        annotation_ids: Iterable[str],
        *,
        annotation_of: Callable[[str], Annotation],
        text_of: Mapping[str, str],
        is_linked: _Test,
    ) -> list[str]:
        """
        Return those of *annotation_ids* that are listed, in their order.

        *text_of* gives the folded text in which the words must occur; *is_linked* tells whether a link
        goes from an annotation or to it. The annotations themselves are looked at only where they must be.
        """
        found = list(annotation_ids)
        if self.codes is not None or self.authors is not None or self.states:
            found = [annotation.id for annotation in self._fitting(map(annotation_of, found), is_linked)]
        for word in self.words:
            found = [annotation_id for annotation_id in found if word in text_of[annotation_id]]
        return found

    def _fitting(self, annotations: Iterable[Annotation], is_linked: _Test) -> Iterable[Annotation]:
        found = annotations
        if self.codes is not None:
            codes = self.codes
            found = [annotation for annotation in found if annotation.code in codes]
        if self.authors is not None:
            authors = self.authors
            found = [annotation for annotation in found if annotation.author in authors]
        tests: dict[State, _Test] = {
            **_TESTS,
            State.LINKED: is_linked,
            State.UNLINKED: lambda annotation: not is_linked(annotation),
        }
        for aspect in ASPECTS:
            chosen = [tests[state] for state in aspect if state in self.states]
            if chosen:
                found = list(filter(chosen[0] if len(chosen) == 1 else _either(chosen), found))
        return found


_EVERYTHING: Final = AnnotationFilter()


def _are_within(some: frozenset[str] | None, others: frozenset[str] | None) -> bool:
    return others is None or (some is not None and some <= others)


def _either(tests: Sequence[_Test]) -> _Test:
    return lambda annotation: any(test(annotation) for test in tests)
