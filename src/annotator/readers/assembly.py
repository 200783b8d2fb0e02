"""Blocks that a reader finds, one after the other, put together as an article."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from annotator.core import losses
from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.errors import ReadError
from annotator.core.losses import Loss
from annotator.core.messages import Message
from annotator.core.text import ArticleText, Span, storable
from annotator.readers.blocks import kinds_of, title_of
from annotator.readers.languages import guess_language
from annotator.readers.paragraphs import Piece
from annotator.readers.result import Chapter, ReadResult

MOST_CHARACTERS: Final = 5_000_000
MOST_BLOCKS: Final = 100_000
"""What is longer is no article but a mistake."""

_INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LINE_END: Final = re.compile(r"[ \t]*\n[ \t\n]*")
_BLANK: Final = " \t\n\u00a0\u2007\u202f\ufffd"


class Assembly:
    """Takes the blocks of one file in reading order, and counts what is lost on the way."""

    def __init__(self, name: str | Message) -> None:
        """Start without blocks; *name* says in errors which file is meant."""
        self.name = name
        self.lost: Counter[str] = Counter()
        self._found: list[Block] = []
        self._texts: list[str] = []
        self._length = 0
        self._chapters: list[tuple[str, int]] = []

    def __len__(self) -> int:
        """Return the number of blocks so far."""
        return len(self._found)

    def add(self, kind: BlockKind, text: str, page: int | None = None) -> None:
        """
        Add a block, unless it is blank; blanks around its lines and what nobody sees are left out.

        Raises:
            ReadError: the article has become too long.
        """
        visible, invisible = _INVISIBLE.subn("", text)
        stored, replaced = storable(visible)
        tidy = _LINE_END.sub("\n", stored).strip(" \t\n")
        if not tidy.strip(_BLANK):
            return
        self.lost[losses.INVISIBLE] += invisible
        self.lost[losses.CONTROLS] += replaced
        self._found.append(Block(kind, Span(self._length, self._length + len(tidy)), page))
        self._texts.append(tidy)
        self._length += len(tidy) + 1
        if self._length > MOST_CHARACTERS or len(self._found) > MOST_BLOCKS:
            raise too_large(self.name)

    def begin_chapter(self, title: str) -> None:
        """Let a chapter begin with the next block."""
        self._chapters.append((" ".join(title.split()), len(self._found)))

    def result(self, known: Provenance) -> ReadResult:
        """
        Return the article, with title and language where they are not *known*.

        Paragraphs that are quotations or attribution lines are made such; headings are looked for where the
        file marks none but the title.

        Raises:
            ReadError: there is not a word in it.
        """
        if not self._found:
            raise empty(self.name)
        kinds = kinds_of(
            [_piece(block, text) for block, text in zip(self._found, self._texts, strict=True)],
            [block.kind for block in self._found],
            headings=all(block.kind is not BlockKind.HEADING for block in self._found[1:]),
        )
        blocks = [replace(block, kind=kind) for block, kind in zip(self._found, kinds, strict=True)]
        lost = tuple(Loss(kind, count) for kind, count in self.lost.items() if count)
        text = ArticleText("\n".join(self._texts) + "\n")
        return ReadResult(completed(text, blocks, known, lost), self._chapters_with_blocks())

    def _chapters_with_blocks(self) -> tuple[Chapter, ...]:
        ends = [*(start for _, start in self._chapters[1:]), len(self._found)]
        chapters = (
            Chapter(title, start, end) for (title, start), end in zip(self._chapters, ends, strict=False)
        )
        return tuple(chapter for chapter in chapters if chapter.start < chapter.end)


def completed(
    text: ArticleText, blocks: Sequence[Block], known: Provenance, lost: tuple[Loss, ...]
) -> Article:
    """
    Return an article with what is *known* about it, and with title and language where that lacks them.

    A language that is surely another one than the file says is believed: templates of pages often lie.
    """
    guess = guess_language(str(text))
    provenance = replace(
        known,
        title=known.title or title_of(text, blocks),
        language=known.language if known.language[:2].lower() == guess or not guess else guess,
        losses=(*known.losses, *lost),
    )
    return Article(text, tuple(blocks), provenance)


def too_large(name: str | Message) -> ReadError:
    """Return the error about a file that is longer than any article."""
    return ReadError(
        Message(
            "readers",
            "{name} is too large for an article: more than {limit} MB.",
            name=name,
            limit=MOST_CHARACTERS // 1_000_000,
        )
    )


def empty(name: str | Message) -> ReadError:
    """Return the error about a file without a word."""
    return ReadError(
        Message("readers", "{name} is empty. Open another file, or paste the article.", name=name)
    )


def _piece(block: Block, text: str) -> Piece:
    words = " ".join(text.split())
    return Piece(block.span.start, block.span.end, words, gap=True, columns="\t" in text)
