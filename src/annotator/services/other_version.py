"""Submissions on another version of the article: their annotations as they are on the article of the key."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.anchor import Anchor, AnchorState
from annotator.core.confirming import placed, rejected
from annotator.core.document import LiveDocument
from annotator.core.messages import Message
from annotator.core.text import Span

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.article import Article
    from annotator.core.document import Document
    from annotator.services.reanchor import Update

Settled = Mapping[str, tuple[Anchor, ...]]
"""Where a teacher wants annotations to be in the article of the key, by identifier; empty for nowhere."""


class Places(NamedTuple):
    """
    How many annotations are on the same words of the other article, on others, and on none.

    *restored*: a file says that it was written with that article, and all its annotations fit it.
    """

    anchored: int
    moved: int
    orphaned: int
    restored: bool = False

    def told(self) -> Message:
        """Return what became of the annotations, in a sentence."""
        if self.restored:
            return Message(
                "services",
                "The text of the article has been changed in it; it is graded on the one that its "
                "annotations fit.",
            )
        return Message(
            "services",
            "Annotations found again in the article of the key: {anchored}; moved: {moved}; "
            "not found: {orphaned}.",
            **self._asdict(),
        )

    def outlook(self) -> Message:
        """Return what would become of the annotations, in a sentence."""
        return Message(
            "services",
            "Annotations on the same words of the key’s version: {anchored}; to be looked at: {moved}; "
            "without their words: {orphaned}.",
            **self._asdict(),
        )


def found_again(
    document: "Document", article: "Article", settled: Settled
) -> "tuple[Document, Places] | None":
    """
    Return *document* on the *article* of the key, with what a teacher has *settled*, and what became of it.

    None if the two articles are no versions of one another.
    """
    from annotator.services.reanchor import update_of_version  # it compares texts, which is rarely needed

    update = update_of_version(document, article)
    if update is None:
        return None
    return after(update, settled), places(update, settled)


def after(update: "Update", settled: Settled) -> "Document":
    """Return the document of *update* with the new version in place, and with what is *settled*."""
    live = LiveDocument(update.document)
    live.apply(update.change(_final(update, settled)))
    return live.snapshot()


def places(update: "Update", settled: Settled) -> Places:
    """Return what becomes of the annotations of *update* with what is *settled*."""
    states = [each.anchor_state for each in _final(update, settled)]
    return Places(
        anchored=states.count(AnchorState.ANCHORED),
        moved=states.count(AnchorState.MOVED),
        orphaned=states.count(AnchorState.ORPHANED),
    )


def settled_by(update: "Update", decided: "Iterable[Annotation]") -> dict[str, tuple[Anchor, ...]]:
    """Return what a teacher has settled who has left the annotations of *update* as they are in *decided*."""
    text, now = update.article.text, {found.now.id: found.now for found in update.found}
    return {
        each.id: tuple(Anchor(span.start, text.quote(span)) for span in each.spans)
        for each in decided
        if (each.spans, each.former) != (now[each.id].spans, now[each.id].former)
    }


def _final(update: "Update", settled: Settled) -> "list[Annotation]":
    return [_settled(found.now, settled, update.article) for found in update.found]


def _settled(annotation: "Annotation", settled: Settled, article: "Article") -> "Annotation":
    """Return *annotation* where a teacher wants it, as far as these words still stand there."""
    if annotation.id not in settled:
        return annotation
    text, wanted = str(article.text), settled[annotation.id]
    spans = [Span(each.start, each.start + len(each.quote)) for each in wanted]
    if any(text[span.start : span.end] != each.quote for span, each in zip(spans, wanted, strict=True)):
        return annotation
    return placed(annotation, spans) if spans else rejected(annotation, article.text)
