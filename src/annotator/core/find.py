"""Finding words in an article and in what annotations say, compared as a reader compares them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, overload
from unicodedata import category

from annotator.core.annotation import Annotation
from annotator.core.errors import SearchError
from annotator.core.folding import Folded, composed, folded, plain
from annotator.core.messages import Message
from annotator.core.segmentation import cluster_at
from annotator.core.text import Span

PATIENCE: Final = 0.4
"""Seconds after which a regular expression is given up."""

_SIMPLE: Final = "\u0300"
"""Between two characters below this one, and no line end, there is always a border."""
_BETWEEN: Final = "\n\x1e\n"
"""Stands between the texts of annotations; no text that can be stored holds it."""


@dataclass(frozen=True, slots=True)
class Search:
    """
    What is looked for.

    Composed and decomposed letters, straight and typographic quotation marks, hyphens and dashes, and
    blanks of all kinds are the same; what is invisible is passed over; and unless *match_case* so are
    ``ß`` and ``ss``. An *expression* is a regular one in which only composed and decomposed letters
    are the same.
    """

    words: str
    match_case: bool = False
    whole_words: bool = False
    expression: bool = False


class Hits(Sequence[Span]):
    """The spans that were found, in reading order; they do not overlap and cut no character."""

    def __init__(self, ranges: Iterable[tuple[int, int]] = ()) -> None:
        """Take starts and ends in order."""
        pairs = list(ranges)
        self._starts = [start for start, _ in pairs]
        self._ends = [end for _, end in pairs]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._starts)

    @overload
    def __getitem__(self, number: int) -> Span: ...
    @overload
    def __getitem__(self, number: slice) -> "Hits": ...
    def __getitem__(self, number: int | slice) -> "Span | Hits":
        """Return a hit, or some as hits again."""
        if isinstance(number, slice):
            return Hits(zip(self._starts[number], self._ends[number], strict=True))
        return Span(self._starts[number], self._ends[number])

    @property
    def starts(self) -> Sequence[int]:
        """The offsets at which the hits begin."""
        return self._starts

    def touching(self, start: int, end: int) -> range:
        """Return the numbers of the hits that touch [start, end); nothing touches an empty range."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end) if start < end else 0)

    def at_or_after(self, offset: int) -> int:
        """Return the number of the first hit that begins at *offset* or later, or 0 if there is none."""
        number = bisect_left(self._starts, offset)
        return number if number < len(self) else 0


class SearchedText:
    """A text that is searched more than once; it remembers the forms in which it is compared."""

    def __init__(self, text: str) -> None:
        """Take the text; its forms are worked out when they are needed."""
        self._text = text
        self._forms: dict[tuple[bool, bool], Folded] = {}

    def find(self, search: Search) -> Hits:
        """
        Return what fits *search*; nothing where it has no words.

        Raises:
            SearchError: the regular expression is none, or takes longer than `PATIENCE`.
        """
        if not search.words:
            return Hits()
        form = self._form(search)
        found = _expression_in(form.text, search) if search.expression else _words_in(form.text, search)
        if search.whole_words:
            found = (pair for pair in found if _is_whole(form.text, *pair))
        ranges = (form.range_of(*pair) for pair in found)
        return Hits(self._without_cut(pair for pair in ranges if pair is not None))

    def _form(self, search: Search) -> Folded:
        key = search.expression, search.match_case and not search.expression
        if key not in self._forms:
            self._forms[key] = (
                composed(self._text)
                if search.expression
                else folded(self._text, match_case=search.match_case)
            )
        return self._forms[key]

    def _without_cut(self, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield those of *ranges* that begin and end between two characters."""
        text, length = self._text, len(self._text)
        for start, end in ranges:
            for offset in (start, end):
                simple = 0 < offset < length and text[offset] < _SIMPLE and text[offset - 1] < _SIMPLE
                if not simple and not self._is_border(offset):
                    break
            else:
                yield start, end

    def _is_border(self, offset: int) -> bool:
        return offset in {0, len(self._text)} or cluster_at(self._text, offset)[0] == offset


class SearchedAnnotations:
    """The comments and corrections of annotations, searched as one text."""

    def __init__(self, annotations: Iterable[Annotation]) -> None:
        """Read the texts of *annotations*; make a new one when they have changed."""
        self._ids: list[str] = []
        self._starts: list[int] = []
        texts, at = [], 0
        for annotation in sorted(annotations, key=lambda found: found.reading_order):
            for text in filter(None, (annotation.comment, annotation.correction)):
                self._ids.append(annotation.id)
                self._starts.append(at)
                texts.append(text)
                at += len(text) + len(_BETWEEN)
        self._text = SearchedText(_BETWEEN.join(texts))
        self._ends = [start + len(text) for start, text in zip(self._starts, texts, strict=True)]

    def find(self, search: Search) -> list[str]:
        """
        Return the identifiers of the annotations whose comment or correction fits, in reading order.

        Raises:
            SearchError: the regular expression is none, or takes longer than `PATIENCE`.
        """
        found: dict[str, None] = {}
        for hit in self._text.find(search):
            number = bisect_right(self._starts, hit.start) - 1
            if hit.end <= self._ends[number]:
                found[self._ids[number]] = None
        return list(found)


def _words_in(text: str, search: Search) -> Iterator[tuple[int, int]]:
    words = plain(search.words, match_case=search.match_case)
    start = text.find(words) if words else -1
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + len(words))


def _expression_in(text: str, search: Search) -> Iterator[tuple[int, int]]:
    """Return the matches that are not empty, in order."""
    import regex  # type: ignore[import-untyped]  # it has no stubs in the environment

    flags = regex.VERSION1 | regex.MULTILINE | (0 if search.match_case else regex.IGNORECASE)
    try:
        pattern = regex.compile(composed(search.words).text, flags)
        found = sorted(match.span() for match in pattern.finditer(text, timeout=PATIENCE))
    except TimeoutError as error:
        raise SearchError(
            Message("core", "This expression takes too long. A simpler one finds more quickly.")
        ) from error
    except regex.error as error:
        raise SearchError(_refusal(error.pos)) from error
    except (ValueError, RecursionError, OverflowError) as error:
        raise SearchError(_refusal(None)) from error
    return iter([(start, end) for start, end in found if start < end])


def _refusal(place: int | None) -> Message:
    if place is None:
        return Message("core", "This is no regular expression.")
    return Message("core", "This is no regular expression yet (see character {place}).", place=place + 1)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Return whether no word goes on beyond [start, end)."""
    return not (_joins(text, start) or _joins(text, end))


def _joins(text: str, index: int) -> bool:
    return 0 < index < len(text) and _is_letter(text[index - 1]) and _is_letter(text[index])


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_" or category(character).startswith("M")
