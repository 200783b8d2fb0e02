"""What every reader gives back."""

from dataclasses import dataclass

from annotator.core.article import Article
from annotator.core.messages import Message


@dataclass(frozen=True, slots=True)
class ReadResult:
    """An article, and one sentence for everything that is not as it was in the file."""

    article: Article
    losses: tuple[Message, ...] = ()
