"""Another version of the article: where every annotation is in it, and the change that puts it in place."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.anchor import AnchorState, anchors
from annotator.core.article import Article, Provenance
from annotator.core.changes import Batch, Change, EditHead, ReplaceArticle
from annotator.core.document import Document, Role
from annotator.core.messages import Message, Problem
from annotator.matching.reanchor import Versions

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.assignment import Expected
    from annotator.core.document import Head
    from annotator.core.hinted import Dismissal
    from annotator.core.text import Span

_SAME_ARTICLE: Final = 0.5
"""The share of a text that must have stayed for the other one to be another version of it."""
_EVERY: Final = 256
"""Annotations between two questions whether to go on."""


class Found(NamedTuple):
    """An annotation as it *was*, and as it is *now*, in the new version of the article."""

    was: "Annotation"
    now: "Annotation"

    @property
    def state(self) -> AnchorState:
        """What became of it."""
        return self.now.anchor_state


@dataclass(frozen=True)
class Update:
    """
    A document, another version of its *article*, and all its annotations as they are in that.

    They are in reading order of the old version. *left_out* is what of that is not in its place any more, and
    *added* what of the new one was not there. *losses* tell what the new version lost when it was read.
    """

    document: Document
    article: Article
    found: tuple[Found, ...]
    dismissed: "tuple[Dismissal, ...]"
    left_out: "tuple[Span, ...]"
    added: "tuple[Span, ...]"
    losses: tuple[Message, ...] = ()

    @property
    def is_same_text(self) -> bool:
        """Whether both versions have the same text, so that there is nothing to do."""
        return self.document.article.text == self.article.text

    def count(self, state: AnchorState) -> int:
        """Return how many annotations are in this state; notes on the article are anchored to it."""
        return Counter(found.state for found in self.found)[state]

    def after(self) -> Document:
        """Return the document with the new version in place, before a person has decided anything."""
        return replace(
            self.document,
            head=self._head,
            article=self.article,
            annotations=tuple(sorted((each.now for each in self.found), key=attrgetter("reading_order"))),
            dismissed=tuple(sorted(self.dismissed, key=attrgetter("key"))),
        )

    def change(self, decided: "Iterable[Annotation]" = ()) -> Change:
        """
        Return the change that puts the new version in place; *decided* are those that a person decided about.

        A hand-out is one of its new text from then on.
        """
        final = {annotation.id: annotation for annotation in decided}
        annotations = tuple(final.get(found.now.id, found.now) for found in self.found)
        replacement = ReplaceArticle(self.article, annotations, self.dismissed)
        head = self._head
        return replacement if head == self.document.head else Batch((replacement, EditHead(head)))

    @property
    def _head(self) -> "Head":
        """Who and when, and of a hand-out which text it is of."""
        head = self.document.head
        if head.role is not Role.ASSIGNMENT or head.assignment is None:
            return head
        return replace(head, assignment=replace(head.assignment, sha256=self.article.text.sha256))


def update(
    document: Document,
    article: Article,
    *,
    losses: tuple[Message, ...] = (),
    goes_on: Callable[[], bool] = lambda: True,
) -> Update | None:
    """
    Return where the annotations of *document* are in *article*; None if *goes_on* says no in between.

    What is not known about the new version is as it was known about the old one.
    """
    return _update(document, article, Versions(document.article.text, article.text), losses, goes_on)


def _update(
    document: Document,
    article: Article,
    versions: Versions,
    losses: tuple[Message, ...] = (),
    goes_on: Callable[[], bool] = lambda: True,
) -> Update | None:
    found = []
    for number, annotation in enumerate(document.annotations):
        if number % _EVERY == 0 and not goes_on():
            return None
        found.append(Found(annotation, _found(annotation, document, versions)))
    known = _known(document.article.provenance, article.provenance)
    dismissed = (_dismissed(each, versions) for each in document.dismissed)
    return Update(
        document=document,
        article=replace(article, provenance=known),
        found=tuple(found),
        dismissed=tuple({each.key: each for each in dismissed if each is not None}.values()),
        left_out=versions.left_out,
        added=versions.added,
        losses=losses,
    )


def read_version(path: Path) -> tuple[Article, tuple[Message, ...]]:
    """
    Return the article at *path*, or that of the document there, and what it lost when it was read.

    Raises:
        ReadError: the file is missing or nothing in it can be used.
    """
    from annotator.services.open import open_file

    opened = open_file(path)
    return opened.document.article, opened.losses


def update_of_version(
    document: Document, article: Article, *, goes_on: Callable[[], bool] = lambda: True
) -> Update | None:
    """
    Do the same as `update` if *article* is another version of that of *document*.

    None if the two have too little in common for that.
    """
    versions = Versions(document.article.text, article.text)
    return _update(document, article, versions, goes_on=goes_on) if versions.kept >= _SAME_ARTICLE else None


class Reanchored(NamedTuple):
    """What became of the annotations of a file; None, and the problems, if the file is not in order."""

    update: Update | None
    problems: tuple[Problem, ...]


def reanchor_file(path: Path, new_article: Path, out: Path, *, overwrite: bool = False) -> Reanchored:
    """
    Save the document at *path* as a new file at *out*, with the article at *new_article* in it.

    What moved stays marked as that, so that a person can confirm it in the window. A document with problems
    is not used.

    Raises:
        ReadError: a file is missing, or nothing in it can be used.
        WriteError: it could not be saved, or there is a file at *out* already and not *overwrite*.
    """
    from annotator.services.new import save_new
    from annotator.services.open import open_document

    opened = open_document(path)
    if opened.problems:
        return Reanchored(None, opened.problems)
    article, losses = read_version(new_article)
    result = update(opened.document, article, losses=losses)
    assert result is not None  # noqa: S101 - nobody said to stop
    save_new(result.after(), out, overwrite=overwrite, made_from=(path, new_article))
    return Reanchored(result, ())


# ---- helpers -------------------------------------------------------------------------------------


def _found(annotation: "Annotation", document: Document, versions: Versions) -> "Annotation":
    """Return *annotation* as it is in the new version."""
    if annotation.is_note:
        return annotation
    if annotation.is_orphan:
        return replace(annotation, spans=versions.again(annotation.former))
    placed = versions.placed(annotation.spans)
    expected, complete = _expected(annotation.expected, versions)
    if placed.state is AnchorState.ANCHORED and complete:
        return replace(annotation, spans=placed.spans, expected=expected)
    former = annotation.former or anchors(document.article.text, annotation.spans)
    return replace(annotation, spans=placed.spans, expected=expected, former=former)


def _expected(expected: "Expected | None", versions: Versions) -> "tuple[Expected | None, bool]":
    """Return what a key expects in the new version, and whether all extents that it accepts are unchanged."""
    if expected is None or not expected.extents:
        return expected, True
    placed = [versions.placed(extent) for extent in expected.extents]
    extents = tuple(each.spans for each in placed if each.spans)
    unchanged = all(each.state is AnchorState.ANCHORED for each in placed)
    return replace(expected, extents=extents), unchanged


def _dismissed(dismissal: "Dismissal", versions: Versions) -> "Dismissal | None":
    """Return a dismissed hint in the new version; None if its words changed, for then it is another hint."""
    placed = versions.placed(dismissal.spans)
    return replace(dismissal, spans=placed.spans) if placed.state is AnchorState.ANCHORED else None


def _known(old: Provenance, new: Provenance) -> Provenance:
    """Return what is known about the new version, and what is not as it was known about the old one."""
    return Provenance(
        title=new.title or old.title,
        source=new.source or old.source,
        author=new.author or old.author,
        published=new.published or old.published,
        retrieved=new.retrieved,
        language=new.language or old.language,
        translated_from=new.translated_from or old.translated_from,
        losses=new.losses,
        unknown=old.unknown,
    )
