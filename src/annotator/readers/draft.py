"""An article before it is fixed: blocks can be left out, made something else, and joined."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from annotator.core import losses
from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.losses import Loss
from annotator.core.messages import Message
from annotator.core.text import ArticleText, Span
from annotator.readers.assembly import empty
from annotator.readers.result import ReadResult


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A block as it may become one of the article, unless it is not *kept*; *chapter* counts from 0."""

    kind: BlockKind
    text: str
    page: int | None = None
    kept: bool = True
    chapter: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Blocks in reading order; every change gives a new draft."""

    blocks: tuple[DraftBlock, ...]
    provenance: Provenance

    @classmethod
    def of(cls, result: ReadResult) -> "Draft":
        """Return the draft of what was read; of several chapters none is kept but the first."""
        article = result.article
        chapters = {
            index: number
            for number, chapter in enumerate(result.chapters)
            for index in range(chapter.start, chapter.end)
        }
        blocks = tuple(
            DraftBlock(
                block.kind,
                article.text.quote(block.span),
                block.page,
                kept=not chapters.get(index),
                chapter=chapters.get(index),
            )
            for index, block in enumerate(article.blocks)
        )
        return cls(blocks, article.provenance)

    def of_chapter(self, number: int) -> tuple[int, ...]:
        """Return the indices of the blocks of a chapter, counted from 0."""
        return tuple(index for index, block in enumerate(self.blocks) if block.chapter == number)

    def keeping(self, indices: Collection[int], *, kept: bool) -> "Draft":
        """Return the draft with these blocks kept, or left out."""
        return self._each(indices, kept=kept)

    def retyped(self, indices: Collection[int], kind: BlockKind) -> "Draft":
        """Return the draft with these blocks of another kind."""
        return self._each(indices, kind=kind)

    def joined(self, first: int, last: int) -> "Draft":
        """Return the draft with the blocks from *first* to *last* as one, of the kind of the first."""
        block = self.blocks[first]
        text = " ".join(part.text for part in self.blocks[first : last + 1])
        whole = replace(block, text=text, kept=True)
        return replace(self, blocks=(*self.blocks[:first], whole, *self.blocks[last + 1 :]))

    def article(self) -> Article:
        """
        Return the article that the kept blocks make up.

        Raises:
            ReadError: none is kept.
        """
        kept = [block for block in self.blocks if block.kept]
        if not kept:
            raise empty(Message("readers", "The article"))
        blocks, start = [], 0
        for block in kept:
            blocks.append(Block(block.kind, Span(start, start + len(block.text)), block.page))
            start += len(block.text) + 1
        text = ArticleText("\n".join(block.text for block in kept) + "\n")
        dropped = len(self.blocks) - len(kept)
        lost = (Loss(losses.DROPPED, dropped),) if dropped else ()
        provenance = replace(self.provenance, losses=(*self.provenance.losses, *lost))
        return Article(text, tuple(blocks), provenance)

    def _each(self, indices: Collection[int], **changes: object) -> "Draft":
        chosen = frozenset(indices)
        blocks = tuple(
            replace(block, **changes) if index in chosen else block  # type: ignore[arg-type] # kept or kind
            for index, block in enumerate(self.blocks)
        )
        return replace(self, blocks=blocks)
