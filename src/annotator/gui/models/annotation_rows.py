"""The annotations of a table in their order: sorted without Qt, and one at a time."""

from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Iterator
from itertools import compress

from annotator.core.annotation import Annotation

SortKey = tuple[object, ...]


class AnnotationRows:
    """
    Identifiers in the order of their sort keys; row 0 is the first, or the last when *descending*.

    Finding, adding and taking out cost O(log n) comparisons. *key* must give every annotation its
    own key, so that equal words still have one order.
    """

    def __init__(self, key: Callable[[Annotation], SortKey], *, descending: bool = False) -> None:
        """Start empty."""
        self._key = key
        self._descending = descending
        self._keys: list[SortKey] = []
        self._ids: list[str] = []

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._ids)

    def __getitem__(self, row: int) -> str:
        """Return the identifier in *row*."""
        return self._ids[self._turned(row)]

    def __iter__(self) -> Iterator[str]:
        """Yield the identifiers from row 0 on."""
        return reversed(self._ids) if self._descending else iter(self._ids)

    def fill(self, annotations: Iterable[Annotation]) -> None:
        """Replace all rows."""
        pairs = sorted((self._key(annotation), annotation.id) for annotation in annotations)
        self._keys = [key for key, _ in pairs]
        self._ids = [annotation_id for _, annotation_id in pairs]

    def copy(self) -> "AnnotationRows":
        """Return the same rows, to go their own way."""
        rows = AnnotationRows(self._key, descending=self._descending)
        rows._keys, rows._ids = self._keys.copy(), self._ids.copy()
        return rows

    def only(self, annotation_ids: Container[str]) -> "AnnotationRows":
        """Return the rows of some annotations, in the same order."""
        rows = AnnotationRows(self._key, descending=self._descending)
        chosen = [annotation_id in annotation_ids for annotation_id in self._ids]
        rows._keys = list(compress(self._keys, chosen))
        rows._ids = list(compress(self._ids, chosen))
        return rows

    def find(self, annotation: Annotation) -> int | None:
        """Return the row of *annotation*, which must be as it was when added; None if it is not there."""
        place = bisect_left(self._keys, self._key(annotation))
        there = place < len(self._ids) and self._ids[place] == annotation.id
        return self._turned(place) if there else None

    def place_for(self, annotation: Annotation) -> int:
        """Return the row that *annotation* would get."""
        place = bisect_left(self._keys, self._key(annotation))
        return len(self._ids) - place if self._descending else place

    def insert(self, annotation: Annotation) -> None:
        """Add *annotation*."""
        key = self._key(annotation)
        place = bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self._ids.insert(place, annotation.id)

    def take(self, row: int) -> None:
        """Take *row* out."""
        place = self._turned(row)
        del self._keys[place], self._ids[place]

    def _turned(self, row: int) -> int:
        return len(self._ids) - 1 - row if self._descending else row
