"""What every reader gives back."""

from dataclasses import dataclass

from annotator.core.article import Article
from annotator.core.messages import Message


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

    *certain* says that nothing about it was guessed, so that nobody needs to look it over.
    """

    article: Article
    chapters: tuple[Chapter, ...] = ()
    certain: bool = False

    @property
    def losses(self) -> tuple[Message, ...]:
        """One sentence for everything that is not as it was in the file."""
        return tuple(loss.message for loss in self.article.provenance.losses)
