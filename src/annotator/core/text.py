"""The text of an article, and the only place where offsets become positions or bytes and back."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Final

from annotator.core import segmentation
from annotator.core.errors import OffsetError
from annotator.core.messages import Message
from annotator.core.sentences import sentence_at

ANCHOR_CONTEXT: Final = 32
"""How many code points before and after a span are kept to find it again."""

_UNSTORABLE: Final = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_CHUNK: Final = 4096
"""Code points between two remembered UTF-8 indices."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """
    A range [start, end) of an article's text, in code points; never empty.

    Raises:
        OffsetError: the range is empty, turned around or starts before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse what is no range."""
        if not 0 <= self.start < self.end:
            raise OffsetError(
                Message("core", "{start} to {end} is not a span.", start=self.start, end=self.end)
            )

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def touches(self, other: "Span") -> bool:
        """Return whether both have at least one code point in common."""
        return self.start < other.end and other.start < self.end


def storable(text: str) -> tuple[str, int]:
    """
    Return *text* as any document can hold it, and how many characters had to be replaced.

    Line ends become LF. What XML 1.0 cannot carry (control characters, lone surrogates, U+FFFE and
    U+FFFF) becomes U+FFFD; a form feed ends a line.
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    return _UNSTORABLE.subn("\ufffd", unified)


class ArticleText:
    """
    An immutable text addressed by offsets: 0-based indices of Unicode code points.

    Qt, UIMA and JavaScript count UTF-16 code units ("positions"), other tools count UTF-8 bytes;
    this class converts and raises rather than guess. Conversions cost O(log n).

    Raises:
        OffsetError: the text holds a character that `storable` would replace.
    """

    def __init__(self, value: str) -> None:
        """Take a text that went through `storable`."""
        bad = _UNSTORABLE.search(value)
        if bad:
            raise OffsetError(
                Message(
                    "core",
                    "The text holds a character that cannot be stored (U+{code:04X} at offset {offset}).",
                    code=ord(bad[0]),
                    offset=bad.start(),
                )
            )
        self._value = value

    def __str__(self) -> str:
        """Return the text itself."""
        return self._value

    def __len__(self) -> int:
        """Return the number of code points."""
        return len(self._value)

    def __eq__(self, other: object) -> bool:
        """Compare by characters."""
        return self._value == other._value if isinstance(other, ArticleText) else NotImplemented

    def __hash__(self) -> int:
        """Hash by characters."""
        return hash(self._value)

    def __repr__(self) -> str:
        """Return a short description with the first words."""
        return f"ArticleText({self._value[:40]!r}, {len(self)} code points)"

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the UTF-8 bytes, in lower-case hexadecimal."""
        return sha256(self._value.encode()).hexdigest()

    # ---- quotes ------------------------------------------------------------------------------

    def quote(self, span: Span) -> str:
        """
        Return the exact characters of *span*.

        Raises:
            OffsetError: *span* reaches beyond the text.
        """
        self._check(span.end)
        return self._value[span.start : span.end]

    def prefix(self, span: Span) -> str:
        """
        Return up to 32 code points before *span*.

        Raises:
            OffsetError: *span* reaches beyond the text.
        """
        self._check(span.end)
        return self._value[max(0, span.start - ANCHOR_CONTEXT) : span.start]

    def suffix(self, span: Span) -> str:
        """
        Return up to 32 code points after *span*.

        Raises:
            OffsetError: *span* reaches beyond the text.
        """
        self._check(span.end)
        return self._value[span.end : span.end + ANCHOR_CONTEXT]

    # ---- offsets, positions, bytes -----------------------------------------------------------

    def to_utf16(self, offset: int) -> int:
        """
        Return the UTF-16 position of *offset*.

        Raises:
            OffsetError: *offset* lies outside the text.
        """
        self._check(offset)
        return offset + bisect_left(self._astral, offset)

    def from_utf16(self, position: int) -> int:
        """
        Return the offset of a UTF-16 *position*.

        Raises:
            OffsetError: *position* lies outside the text or inside a surrogate pair.
        """
        before = bisect_left(self._astral_positions, position)
        offset = position - before
        inside = before and self._astral_positions[before - 1] == position - 1
        if inside or not 0 <= position <= len(self) + len(self._astral):
            raise OffsetError(
                Message("core", "{position} is not a UTF-16 position of the text.", position=position)
            )
        return offset

    def to_utf8(self, offset: int) -> int:
        """
        Return the index of *offset* in the UTF-8 bytes.

        Raises:
            OffsetError: *offset* lies outside the text.
        """
        self._check(offset)
        chunk = min(offset // _CHUNK, len(self._chunk_bytes) - 1)
        return self._chunk_bytes[chunk] + len(self._value[chunk * _CHUNK : offset].encode())

    def from_utf8(self, index: int) -> int:
        """
        Return the offset of an *index* into the UTF-8 bytes.

        Raises:
            OffsetError: *index* lies outside the bytes or inside a character.
        """
        chunk = bisect_right(self._chunk_bytes, index) - 1
        if chunk >= 0:
            start = chunk * _CHUNK
            data = self._value[start : start + _CHUNK].encode()
            rest = index - self._chunk_bytes[chunk]
            if rest <= len(data) and (rest == len(data) or data[rest] & 0xC0 != 0x80):  # noqa: PLR2004 - UTF-8 continuation byte
                return start + len(data[:rest].decode())
        raise OffsetError(Message("core", "{index} is not a UTF-8 index of the text.", index=index))

    # ---- lines, sentences, words, characters -------------------------------------------------

    @property
    def line_count(self) -> int:
        """The number of lines; the empty text has one."""
        return len(self._line_starts)

    def line_of(self, offset: int) -> int:
        """
        Return the 0-based number of the line that *offset* lies in; a line feed belongs to its line.

        Raises:
            OffsetError: *offset* lies outside the text.
        """
        self._check(offset)
        return bisect_right(self._line_starts, offset) - 1

    def line_range(self, line: int) -> range:
        """
        Return the offsets of a 0-based *line* without its line feed; empty for an empty line.

        Raises:
            OffsetError: the text has no such line.
        """
        if not 0 <= line < self.line_count:
            raise OffsetError(Message("core", "The text has no line {line}.", line=line + 1))
        start = self._line_starts[line]
        following = self._line_starts[line + 1 : line + 2]
        return range(start, following[0] - 1 if following else len(self))

    def character_at(self, offset: int) -> Span:
        """
        Return the span of the grapheme cluster, what a reader calls a character, around *offset*.

        Raises:
            OffsetError: no character lies at *offset*.
        """
        self._check_inside(offset)
        return Span(*segmentation.cluster_at(self._value, offset))

    def word_at(self, offset: int) -> Span:
        """
        Return the span of the word around *offset*, or of the one character that is no word.

        Raises:
            OffsetError: no character lies at *offset*.
        """
        character = self.character_at(offset)
        word = segmentation.word_at(self._value, character.start)
        return self.snap_to_characters(Span(*word)) if word else character

    def sentence_at(self, offset: int) -> Span:
        """
        Return the span of the sentence around *offset*, without the blanks around it.

        Blanks between two sentences belong to the second.

        Raises:
            OffsetError: no character lies at *offset*.
        """
        self._check_inside(offset)
        return self.snap_to_characters(Span(*sentence_at(self._value, offset)))

    def snap_to_characters(self, span: Span) -> Span:
        """
        Return *span* widened so that it cuts no grapheme cluster.

        Raises:
            OffsetError: *span* reaches beyond the text.
        """
        self._check(span.end)
        return Span(self.character_at(span.start).start, self.character_at(span.end - 1).end)

    def snap_to_words(self, span: Span) -> Span:
        """
        Return *span* without blanks at its ends and widened so that it cuts no word.

        A span of nothing but blanks stays one.

        Raises:
            OffsetError: *span* reaches beyond the text.
        """
        quote = self.quote(span)
        if quote.isspace():
            return self.snap_to_characters(span)
        start = span.start + len(quote) - len(quote.lstrip())
        end = span.end - len(quote) + len(quote.rstrip())
        return Span(self.word_at(start).start, self.word_at(end - 1).end)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self._value))]

    # ---- what conversions remember -----------------------------------------------------------

    @cached_property
    def _astral(self) -> list[int]:
        """Offsets of the characters that take two UTF-16 code units."""
        return [found.start() for found in _ASTRAL.finditer(self._value)]

    @cached_property
    def _astral_positions(self) -> list[int]:
        """UTF-16 positions of the same characters."""
        return [offset + count for count, offset in enumerate(self._astral)]

    @cached_property
    def _chunk_bytes(self) -> list[int]:
        """The UTF-8 index at which every chunk of the text starts."""
        starts = [0]
        for start in range(_CHUNK, len(self._value), _CHUNK):
            starts.append(starts[-1] + len(self._value[start - _CHUNK : start].encode()))
        return starts

    def _check(self, offset: int) -> None:
        if not 0 <= offset <= len(self._value):
            raise OffsetError(
                Message(
                    "core",
                    "Offset {offset} lies outside the text ({length} characters).",
                    offset=offset,
                    length=len(self._value),
                )
            )

    def _check_inside(self, offset: int) -> None:
        if not 0 <= offset < len(self._value):
            raise OffsetError(Message("core", "No character lies at offset {offset}.", offset=offset))
