"""Making annotations: from spans, and from the words they quote."""

import datetime
import os
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.annotation import Annotation, Origin
from annotator.core.changes import AddAnnotation
from annotator.core.document import Document, LiveDocument
from annotator.core.errors import AnnotationError, CodebookError, WriteError
from annotator.core.identity import new_id
from annotator.core.messages import Message, Problem, shortened
from annotator.core.text import ArticleText, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.codebook import Codebook

_SHOWN: Final = 60
"""Characters of a quote that an error repeats."""


@dataclass(frozen=True, slots=True)
class Draft:
    """
    An annotation to be made, its place told by the words it quotes.

    *quote* is compared character by character; None makes a note on the article as a whole.
    *occurrence* counts from 1 and may be None only where the words occur once.
    *correction* and *comment* mean what they mean in an `Annotation`.
    """

    quote: str | None
    code: str
    occurrence: int | None = None
    correction: str | None = None
    comment: str = ""


class Annotated(NamedTuple):
    """A document with one annotation more."""

    document: Document
    annotation: Annotation


class Added(NamedTuple):
    """The annotation that a file got; None, and the problems, if the file is not in order."""

    annotation: Annotation | None
    problems: tuple[Problem, ...]


def now() -> datetime.datetime:
    """Return the time, in UTC and in whole seconds as documents keep it."""
    return datetime.datetime.now(datetime.UTC).replace(microsecond=0)


def new_annotation(
    spans: "Iterable[Span]",
    code: str,
    *,
    author: str = "",
    correction: str | None = None,
    comment: str = "",
    origin: Origin = Origin.PERSON,
) -> Annotation:
    """
    Return an annotation with a new identifier that is made now; without spans a note on the article.

    Raises:
        AnnotationError: the spans overlap or are out of order, or there is a correction but no span.
    """
    made = now()
    return Annotation(
        id=new_id(),
        spans=tuple(spans),
        code=code,
        created=made,
        modified=made,
        correction=correction,
        comment=comment,
        author=author,
        origin=origin,
    )


def annotate(document: Document, draft: Draft) -> Annotated:
    """
    Return *document* with the annotation that *draft* describes, in the name of the document's author.

    Raises:
        AnnotationError: the words do not occur, or it is not clear which of them are meant; or there is
            a correction or an occurrence of no words.
        CodebookError: the code is not in the codebook, or is a group.
    """
    refuse_code(document.codebook, draft.code)
    spans = []
    if draft.quote is not None:
        spans.append(find_quote(document.article.text, draft.quote, draft.occurrence))
    elif draft.correction is not None:
        raise AnnotationError(Message("services", "A note on the article can have no correction."))
    elif draft.occurrence is not None:
        raise AnnotationError(Message("services", "A note on the article has no words that could occur."))
    annotation = new_annotation(
        spans,
        draft.code,
        author=document.head.author,
        correction=draft.correction,
        comment=draft.comment,
    )
    live = LiveDocument(document)
    live.apply(AddAnnotation(annotation))
    return Annotated(live.snapshot(), annotation)


def annotate_file(path: Path, draft: Draft, *, out: Path | None = None, overwrite: bool = False) -> Added:
    """
    Add an annotation to the document at *path*, in place or as a new file at *out*.

    A file with problems is not touched. Another file at *out* is replaced only with *overwrite*.

    Raises:
        ReadError: the file is missing or no document.
        AnnotationError: the words do not occur, or it is not clear which of them are meant.
        CodebookError: the code is not in the codebook, or is a group.
        WriteError: it could not be saved, or a window or another program has the file open.
    """
    from annotator.services.files import shown
    from annotator.services.lock import FileLock
    from annotator.services.new import save_new
    from annotator.services.open import open_document
    from annotator.services.save import save_document

    in_place = out is None or os.path.realpath(out) == os.path.realpath(path)
    lock = FileLock.acquire(path) if in_place else None
    if in_place and lock is None:
        raise WriteError(
            Message(
                "services", "{name} is open in another window or program. Close it there.", name=shown(path)
            )
        )
    try:
        opened = open_document(path)
        if opened.problems:
            return Added(None, opened.problems)
        document, annotation = annotate(opened.document, draft)
        if out is None or in_place:
            save_document(document, path, expected=opened.fingerprint)
        else:
            save_new(document, out, overwrite=overwrite)
    finally:
        if lock is not None:
            lock.release()
    return Added(annotation, ())


def refuse_code(codebook: "Codebook", code_id: str) -> None:
    """
    Stop at what nothing can be annotated with.

    Raises:
        CodebookError: there is no such code, or it is a group; the sentence says which there are.
    """
    if code_id not in codebook:
        usable = [code.id for code in codebook.codes if code.parent is not None]
        near = get_close_matches(code_id, usable, n=1)
        if near:
            raise CodebookError(
                Message(
                    "services",
                    "The codebook has no code “{code}”; perhaps you mean “{other}”.",
                    code=code_id,
                    other=near[0],
                )
            )
        raise CodebookError(
            Message(
                "services",
                "The codebook has no code “{code}”. It has: {codes}.",
                code=code_id,
                codes=", ".join(usable),
            )
        )
    if codebook.code(code_id).parent is None:
        raise CodebookError(
            Message(
                "services",
                "“{code}” is a group. Choose one of its codes: {codes}.",
                code=code_id,
                codes=", ".join(code.id for code in codebook.children(code_id)),
            )
        )


def find_quote(text: ArticleText, quote: str, occurrence: int | None = None) -> Span:
    """
    Return where *quote* stands in *text*; of several places the one with the number *occurrence*.

    The characters must be the same, blanks and line ends too. Places are counted from 1 in reading order
    and may overlap; those that would cut a grapheme cluster do not count, because a reader sees other
    characters there.

    Raises:
        AnnotationError: there is no such place, or it is not told which of several.
    """
    spans = list(_occurrences(text, quote))
    shown_quote = shortened(quote, _SHOWN)
    if not spans:
        raise AnnotationError(_not_there(text, quote, shown_quote))
    if occurrence is None and len(spans) > 1:
        raise AnnotationError(
            Message(
                "services",
                "The article contains “{quote}” {count} times. "
                "Say which one is meant, from 1 to {count} (--occurrence).",
                quote=shown_quote,
                count=len(spans),
            )
        )
    number = 1 if occurrence is None else occurrence
    if not 1 <= number <= len(spans):
        raise AnnotationError(
            Message(
                "services",
                "There is no occurrence {number} of “{quote}”; the article contains it {count} time(s).",
                number=number,
                quote=shown_quote,
                count=len(spans),
            )
        )
    return spans[number - 1]


def _not_there(text: ArticleText, quote: str, shown_quote: str) -> Message:
    """Say that the article does not have *quote*, and what it has that reads like it."""
    from annotator.core.find import Search, SearchedText

    alike = SearchedText(str(text)).find(Search(quote))
    if not alike:
        return Message(
            "services",
            "The article does not contain “{quote}”; every character must be the same.",
            quote=shown_quote,
        )
    return Message(
        "services",
        "The article has “{alike}”, which reads like “{quote}”, but every character must be the same.",
        quote=shown_quote,
        alike=shortened(text.quote(alike[0]), _SHOWN),
    )


def _occurrences(text: ArticleText, quote: str) -> "Iterator[Span]":
    characters = str(text)
    start = characters.find(quote) if quote else -1
    while start >= 0:
        span = Span(start, start + len(quote))
        if text.snap_to_characters(span) == span:
            yield span
        start = characters.find(quote, start + 1)
