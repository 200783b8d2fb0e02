"""All annotations of a document, found by identifier, place, code and link."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from annotator.core.annotation import Annotation
from annotator.core.errors import ChangeError
from annotator.core.intervals import Interval, IntervalIndex
from annotator.core.messages import Message


class AnnotationSet:
    """
    Annotations with the indexes over them; every one is kept up to date at the cost of one annotation.

    Raises:
        ChangeError: an identifier occurs twice.
    """

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        """Index *annotations*."""
        self._by_id: dict[str, Annotation] = {}
        self._counts: Counter[str] = Counter()
        self._linking: defaultdict[str, set[str]] = defaultdict(set)
        self._notes: set[str] = set()
        intervals: list[Interval] = []
        for annotation in annotations:
            self._register(annotation)
            intervals += _intervals(annotation)
        self._places = IntervalIndex(intervals)

    def __len__(self) -> int:
        """Return the number of annotations."""
        return len(self._by_id)

    def __iter__(self) -> Iterator[Annotation]:
        """Yield the annotations in the order in which they were added."""
        return iter(self._by_id.values())

    def __contains__(self, annotation_id: object) -> bool:
        """Return whether there is an annotation with this identifier."""
        return annotation_id in self._by_id

    def __getitem__(self, annotation_id: str) -> Annotation:
        """
        Return the annotation with this identifier.

        Raises:
            ChangeError: there is none.
        """
        try:
            return self._by_id[annotation_id]
        except KeyError as error:
            raise ChangeError(Message("core", "There is no annotation {id}.", id=annotation_id)) from error

    def add(self, annotation: Annotation) -> None:
        """
        Add an annotation.

        Raises:
            ChangeError: there is one with this identifier.
        """
        self._register(annotation)
        for interval in _intervals(annotation):
            self._places.add(interval)

    def remove(self, annotation_id: str) -> Annotation:
        """
        Remove the annotation with this identifier and return it.

        Raises:
            ChangeError: there is none.
        """
        annotation = self[annotation_id]
        for interval in _intervals(annotation):
            self._places.discard(interval)
        self._notes.discard(annotation_id)
        del self._by_id[annotation_id]
        self._counts[annotation.code] -= 1
        for link in annotation.links:
            self._linking[link.target].discard(annotation_id)
        return annotation

    def replace(self, annotation: Annotation) -> Annotation:
        """
        Put *annotation* in the place of the one with the same identifier and return that one.

        Raises:
            ChangeError: there is none.
        """
        old = self[annotation.id]
        if old.spans != annotation.spans:
            for interval in _intervals(old):
                self._places.discard(interval)
            for interval in _intervals(annotation):
                self._places.add(interval)
            self._notes.discard(old.id)
        self._by_id[annotation.id] = annotation
        if annotation.is_note:
            self._notes.add(annotation.id)
        self._counts[old.code] -= 1
        self._counts[annotation.code] += 1
        for link in old.links:
            self._linking[link.target].discard(old.id)
        for link in annotation.links:
            self._linking[link.target].add(annotation.id)
        return old

    def touching(self, start: int, end: int) -> list[Annotation]:
        """Return the annotations with a span that touches [start, end), in reading order."""
        found = {interval.key for interval in self._places.touching(start, end)}
        return sorted((self._by_id[key] for key in found), key=lambda annotation: annotation.reading_order)

    def notes(self) -> list[Annotation]:
        """Return the notes on the article as a whole, in reading order."""
        return sorted((self._by_id[key] for key in self._notes), key=lambda note: note.reading_order)

    def linking_to(self, annotation_id: str) -> frozenset[str]:
        """Return the identifiers of the annotations that have a link to this one."""
        return frozenset(self._linking.get(annotation_id, ()))

    def count(self, code_id: str) -> int:
        """Return how many annotations have exactly this code."""
        return self._counts[code_id]

    def _register(self, annotation: Annotation) -> None:
        if annotation.id in self._by_id:
            raise ChangeError(Message("core", "There is an annotation {id} already.", id=annotation.id))
        self._by_id[annotation.id] = annotation
        if annotation.is_note:
            self._notes.add(annotation.id)
        self._counts[annotation.code] += 1
        for link in annotation.links:
            self._linking[link.target].add(annotation.id)


def _intervals(annotation: Annotation) -> list[Interval]:
    return [Interval(span.start, span.end, annotation.id) for span in annotation.spans]
