"""What every reader gives back."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.article import Article
from annotator.core.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a book: its title, and its blocks [start, end) by their indices."""

    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReadResult:
    """
    An article, whose provenance tells what it lost, and the chapters to choose from if it is a book.

    *certain* says that nothing about it was guessed, so that nobody needs to look it over. Where the article
    was looked for among other things, *whole* returns all of them.
    """

    article: Article
    chapters: tuple[Chapter, ...] = ()
    certain: bool = False
    whole: "Callable[[], ReadResult] | None" = field(default=None, compare=False, repr=False)

    @property
    def losses(self) -> tuple[Message, ...]:
        """One sentence for everything that is not as it was in the file."""
        return tuple(loss.message for loss in self.article.provenance.losses)
