"""Which annotation of a submission finds which one of the key: one to one, and the best for the student."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.core.annotation import Annotation
from annotator.core.assignment import Assignment, Expected
from annotator.core.codebook import Codebook
from annotator.core.document import Document
from annotator.grading.extents import Extent, Extents, overlap
from annotator.grading.pairing import best_pairs
from annotator.grading.rubric import Rubric

_UNIT: Final = 1_000_000
"""Credits become whole numbers, so that the best pairing does not depend on the order of sums."""
_ORDINARY: Final = Expected()


class SpanFit(StrEnum):
    """How well an annotation meets the extent of the key."""

    EXACT = "exact"
    ACCEPTED = "accepted"
    TOUCHING = "touching"


class CodeFit(StrEnum):
    """How well a code meets the code of the key."""

    SAME = "same"
    GROUP = "group"
    OTHER = "other"


Fit = tuple[SpanFit, CodeFit, float]
"""How well an annotation meets an item of the key; last, intersection over union."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An annotation of the key and the one that finds it; *overlap* is intersection over union."""

    key: Annotation
    work: Annotation
    span: SpanFit
    code: CodeFit
    overlap: float


@dataclass(frozen=True, slots=True)
class Matching:
    """
    Who finds what, in reading order.

    *duplicates* mark once more what another annotation of the submission has found already, by its
    identifier; *extra* are finds that the key does not have.
    """

    pairs: tuple[Pair, ...]
    missed: tuple[Annotation, ...]
    extra: tuple[Annotation, ...]
    duplicates: tuple[tuple[Annotation, str], ...]


class Matcher:
    """Matches submissions against one key; what the key alone decides is worked out once."""

    def __init__(self, key: Document, rubric: Rubric, assignment: Assignment | None = None) -> None:
        """Take the *key*; of *assignment*, or else of the key's own, counts what is graded."""
        self.key = key
        self.rubric = rubric
        self._counts = (assignment or key.head.assignment or _EVERYTHING).counts
        self.items = tuple(
            sorted(self._counted(key.annotations, key.codebook), key=lambda item: item.reading_order)
        )
        self._extents = Extents(str(key.article.text), key.annotations)
        self._of_items = [self._accepted(item) for item in self.items]
        self._starts = sorted(
            (min(start for extent in extents for start, _ in extent), number)
            for number, extents in enumerate(self._of_items)
            if extents[0]
        )
        self._ends = [
            max(end for extent in extents for _, end in extent) if extents[0] else 0
            for extents in self._of_items
        ]
        self._fits: dict[tuple[str, str], CodeFit] = {}

    def match(self, work: Document) -> Matching:
        """
        Return who finds what.

        Independent of the order of annotations on either side.
        """
        annotations = tuple(sorted(self._counted(work.annotations, work.codebook), key=_canonical))
        extents = tuple(self._extents.of(annotation.spans) for annotation in annotations)
        fits = {
            (item, number): fit
            for number, annotation in enumerate(annotations)
            for item in self._candidates(extents[number], annotation)
            if (fit := self._fit(item, annotation, extents[number])) is not None
        }
        found = dict(best_pairs({pair: self._worth(pair[0], fit) for pair, fit in fits.items()}))
        rest = _Rest(annotations, extents, fits, found)
        return Matching(
            pairs=tuple(
                Pair(self.items[item], annotations[found[item]], *fits[item, found[item]])
                for item in sorted(found)
            ),
            missed=tuple(item for number, item in enumerate(self.items) if number not in found),
            extra=rest.extra,
            duplicates=rest.duplicates,
        )

    def code_fit(self, item: Annotation, code: str, codebook: Codebook) -> CodeFit:
        """Return how well *code* of *codebook* meets that of an *item* of the key."""
        pair = item.id, code
        if pair not in self._fits:
            accepted = (item.expected or _ORDINARY).codes
            if code == item.code or code in accepted:
                self._fits[pair] = CodeFit.SAME
            else:
                own = self.key.codebook.group_of(item.code).id
                same = code in codebook and codebook.group_of(code).id == own
                self._fits[pair] = CodeFit.GROUP if same else CodeFit.OTHER
        return self._fits[pair]

    # ---- helpers -----------------------------------------------------------------------------

    def _counted(self, annotations: Iterable[Annotation], codebook: Codebook) -> list[Annotation]:
        """Return those of *annotations* that are graded at all, orphans never."""
        annotations = [annotation for annotation in annotations if not annotation.is_orphan]
        if not self._counts:
            return annotations
        wanted = {
            code.id
            for code in codebook.codes
            if {above.id for above in codebook.ancestors(code.id)} & set(self._counts)
        }
        return [annotation for annotation in annotations if annotation.code in wanted]

    def _accepted(self, item: Annotation) -> list[Extent]:
        """Return the extent of an item, then the other ones that are accepted."""
        others = (item.expected or _ORDINARY).extents
        return [self._extents.of(spans) for spans in (item.spans, *others)]

    def _candidates(self, extent: Extent, annotation: Annotation) -> Iterable[int]:
        """Yield the items that *annotation* might find."""
        if annotation.is_note:
            yield from (number for number, item in enumerate(self.items) if item.is_note)
            return
        first, last = extent[0][0], extent[-1][1]
        for start, number in self._starts:
            if start >= last:
                return
            if self._ends[number] > first:
                yield number

    def _fit(self, item: int, annotation: Annotation, extent: Extent) -> Fit | None:
        code = self.code_fit(self.items[item], annotation.code, self.key.codebook)
        if annotation.is_note:
            return (SpanFit.EXACT, code, 1.0) if code is CodeFit.SAME else None
        best = max(overlap(extent, each) for each in self._of_items[item])
        if best == 1:
            return SpanFit.EXACT, code, best
        if best >= self.rubric.accepted_overlap:
            return SpanFit.ACCEPTED, code, best
        return (SpanFit.TOUCHING, code, best) if best >= self.rubric.touching_overlap else None

    def _worth(self, item: int, fit: Fit) -> int:
        """Return what a pair is worth to the student; if it is the same, the closer pair wins."""
        credit = self.weight(self.items[item]) * credit_of(fit[0], fit[1], self.rubric)
        return 1 + round(credit * _UNIT) * _UNIT + round(fit[2] * _UNIT)

    def weight(self, item: Annotation) -> float:
        """Return what an item of the key counts."""
        return self.key.codebook.code(item.code).weight * (item.expected or _ORDINARY).weight


class _Rest:
    """What of a submission finds nothing in the key: what is there twice, and what is beyond the key."""

    def __init__(
        self,
        annotations: Sequence[Annotation],
        extents: Sequence[Extent],
        fits: Mapping[tuple[int, int], Fit],
        found: Mapping[int, int],
    ) -> None:
        self._annotations, self._extents, self._fits, self._found = annotations, extents, fits, found
        used = set(found.values())
        extra: list[int] = []
        twice: list[tuple[Annotation, str]] = []
        for number, annotation in enumerate(annotations):
            if number in used:
                continue
            original = self._found_already(number)
            if original is None:
                original = next((other for other in extra if self._alike(number, other)), None)
            if original is None:
                extra.append(number)
            else:
                twice.append((annotation, annotations[original].id))
        self.extra = tuple(annotations[number] for number in extra)
        self.duplicates = tuple(twice)

    def _found_already(self, number: int) -> int | None:
        """Return which annotation finds what this one marks again, None if none does."""
        for item, other in self._found.items():
            fit = self._fits.get((item, number))
            both = fit is not None and fit[1] is self._fits[item, other][1] is CodeFit.SAME
            if both or self._alike(number, other):
                return other
        return None

    def _alike(self, one: int, other: int) -> bool:
        same_code = self._annotations[one].code == self._annotations[other].code
        return same_code and self._extents[one] == self._extents[other]


def credit_of(span: SpanFit, code: CodeFit, rubric: Rubric) -> float:
    """Return the share of an item's weight that a find earns: span credit × code credit."""
    spans = {
        SpanFit.EXACT: rubric.exact,
        SpanFit.ACCEPTED: rubric.accepted,
        SpanFit.TOUCHING: rubric.touching,
    }
    codes = {
        CodeFit.SAME: rubric.same_code,
        CodeFit.GROUP: rubric.same_group,
        CodeFit.OTHER: rubric.other_code,
    }
    return spans[span] * codes[code]


_EVERYTHING: Final = Assignment("", "")


def _canonical(annotation: Annotation) -> tuple[object, ...]:
    """Return an order that says nothing about how a file was sorted."""
    return (*annotation.reading_order, annotation.code)
