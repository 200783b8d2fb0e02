"""The annotations of a table in their order: sorted and filtered without Qt, and one at a time."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator

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


class AnnotationFilter:
    """
    Which annotations a table lists: those with some codes, and with some words anywhere in *text_of*.

    Several words must all occur, in any order. Folded texts are kept until `forget` is called.
    """

    def __init__(self, text_of: Callable[[Annotation], str]) -> None:
        """List everything; *text_of* gives the folded text that is searched."""
        self._text_of = text_of
        self._texts: dict[str, str] = {}
        self.words: tuple[str, ...] = ()
        self.codes: Collection[str] | None = None

    @property
    def lists_all(self) -> bool:
        """Whether nothing is left out."""
        return not self.words and self.codes is None

    def lists(self, annotation: Annotation) -> bool:
        """Return whether *annotation* is listed."""
        if self.codes is not None and annotation.code not in self.codes:
            return False
        if not self.words:
            return True
        text = self._texts.get(annotation.id)
        if text is None:
            text = self._texts[annotation.id] = self._text_of(annotation)
        return all(word in text for word in self.words)

    def forget(self, annotation_ids: Iterable[str]) -> None:
        """Read the texts of some annotations anew."""
        for annotation_id in annotation_ids:
            self._texts.pop(annotation_id, None)
