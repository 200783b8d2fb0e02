"""Annotations made of others: split, merged, with another code; and what would be there twice."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.annotation import Annotation, AttributeValue, Link
from annotator.core.changes import AddAnnotation, Batch, Change, EditAnnotation, RemoveAnnotation
from annotator.core.identity import new_id
from annotator.core.spans import covers, divided, united, without
from annotator.core.steps import after_blanks, before_blanks
from annotator.core.text import Span
from annotator.core.unknown import NOTHING

if TYPE_CHECKING:
    import datetime

    from annotator.core.codebook import Codebook
    from annotator.core.document import LiveDocument
    from annotator.core.text import ArticleText

_PARAGRAPH: Final = "\n"


class Parts(NamedTuple):
    """An annotation cut in two: the first part with the old identifier, and the second with a new one."""

    first: Annotation
    second: Annotation

    @property
    def change(self) -> Change:
        """Puts both in the place of the whole."""
        return Batch((EditAnnotation(self.first), AddAnnotation(self.second)))


class Made(NamedTuple):
    """An annotation that a change leaves behind, and that change."""

    annotation: Annotation
    change: Change


def double_of(
    document: "LiveDocument", spans: Sequence[Span], code_id: str, *, but: Collection[str] = ()
) -> Annotation | None:
    """
    Return an annotation with this code on exactly these spans; None if there is none.

    Annotations with the identifiers *but* do not count. Notes on the article are never doubles.
    """
    wanted = tuple(spans)
    for found in document.touching(wanted[0].start, wanted[0].start + 1) if wanted else ():
        if found.code == code_id and found.spans == wanted and found.id not in but:
            return found
    return None


def with_or_without(text: "ArticleText", annotation: Annotation, span: Span) -> tuple[Span, ...]:
    """
    Return the annotation's spans with *span* as one more, or without it where they hold all of it.

    Spans that meet become one. Empty if nothing would be left.
    """
    if covers(annotation.spans, span):
        return without(text, annotation.spans, span)
    return united(text, (*annotation.spans, span))


def split(document: "LiveDocument", annotation_id: str, at: int, when: "datetime.datetime") -> Parts | None:
    """
    Return the parts of an annotation that is cut at the offset *at*; None where one would be blank.

    Both parts have code, attributes, comment and the links that lead away. The first part keeps the
    identifier, and with it the links of others, and the correction. A correction that deletes the
    words deletes both.
    """
    whole = document.annotation(annotation_id)
    parts = divided(document.article.text, whole.spans, at)
    if parts is None:
        return None
    second = replace(
        whole,
        id=new_id(),
        spans=parts[1],
        created=when,
        modified=when,
        correction="" if whole.correction == "" else None,
        links=tuple(link for link in whole.links if link.target != whole.id),
        unknown=NOTHING,
    )
    return Parts(replace(whole, spans=parts[0], modified=when), second)


def duplicate(document: "LiveDocument", annotation_id: str, code_id: str, when: "datetime.datetime") -> Made:
    """
    Return an annotation on the same spans with another code, and with what fits that code.

    The correction stays where it is, so that no words are corrected twice.
    """
    original = document.annotation(annotation_id)
    made = replace(
        original,
        id=new_id(),
        code=code_id,
        attributes=_fitting(original, document.codebook, code_id),
        correction=None,
        created=when,
        modified=when,
        links=tuple(link for link in original.links if link.target != original.id),
        unknown=NOTHING,
    )
    return Made(made, AddAnnotation(made))


def partner_of(document: "LiveDocument", annotation_id: str) -> Annotation | None:
    """
    Return the annotation of the same code that overlaps or adjoins this one, or else follows next.

    None if there is none. A note on the article goes with notes only, and an orphan with orphans.
    """
    this, text = document.annotation(annotation_id), document.article.text
    around = document.touching(before_blanks(text, this.start) - 1, after_blanks(text, this.end) + 1)
    near = [found for found in _alike(this, around) if _adjoin(text, this.spans, found.spans)]
    after = (found for found in _alike(this, document) if found.reading_order > this.reading_order)
    return near[0] if near else min(after, key=_order, default=None)


def merge(document: "LiveDocument", annotation_ids: Iterable[str], when: "datetime.datetime") -> Made:
    """
    Return one annotation in place of several: the first in reading order, with the spans of all.

    Comments are joined, and so are the words of orphans. Where values differ, those of the first win; of
    several corrections, the first one. Links from and to the others become its own.
    """
    going = sorted((document.annotation(found) for found in set(annotation_ids)), key=_order)
    first, others = going[0], going[1:]
    gone = {other.id for other in others}
    made = replace(
        first,
        spans=united(document.article.text, (span for one in going for span in one.spans)),
        attributes=_merged_attributes(going, document.codebook),
        correction=next((one.correction for one in going if one.correction is not None), None),
        comment=_PARAGRAPH.join(dict.fromkeys(one.comment for one in going if one.comment)),
        links=tuple(
            dict.fromkeys(link for one in going for link in one.links if link.target not in gone | {first.id})
        ),
        former=tuple(anchor for one in going for anchor in one.former),
        modified=when,
    )
    pointing = {source for other in gone for source in document.linking_to(other)} - gone - {first.id}
    changes: list[Change] = [
        EditAnnotation(_redirected(document.annotation(source), gone, first.id))
        for source in sorted(pointing)
    ]
    changes.append(EditAnnotation(made))
    changes += [EditAnnotation(replace(other, links=())) for other in others if other.links]
    changes += [RemoveAnnotation(other.id) for other in others]
    return Made(made, Batch(tuple(changes)))


def _alike(this: Annotation, annotations: Iterable[Annotation]) -> Iterator[Annotation]:
    """Yield the others with the same code; notes go with notes only, and orphans with orphans."""
    kind = this.is_note, this.is_orphan
    for found in annotations:
        if found.code == this.code and found.id != this.id and (found.is_note, found.is_orphan) == kind:
            yield found


def _order(annotation: Annotation) -> tuple[int, int, str]:
    return annotation.reading_order


def _adjoin(text: "ArticleText", one: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    return len(united(text, one + other)) < len(united(text, one)) + len(united(text, other))


def _fitting(annotation: Annotation, codebook: "Codebook", code_id: str) -> dict[str, AttributeValue]:
    """Return the values that an annotation with this code may have; all if it has that code."""
    if annotation.code == code_id:
        return dict(annotation.attributes)
    kept = {attribute.id for attribute in codebook.attributes_of(code_id)}
    return {key: value for key, value in annotation.attributes.items() if key in kept}


def _merged_attributes(annotations: Sequence[Annotation], codebook: "Codebook") -> dict[str, AttributeValue]:
    values: dict[str, AttributeValue] = {}
    for annotation in reversed(annotations):
        values |= _fitting(annotation, codebook, annotations[0].code)
    return values


def _redirected(annotation: Annotation, gone: set[str], target: str) -> Annotation:
    links = (Link(link.role, target) if link.target in gone else link for link in annotation.links)
    return replace(annotation, links=tuple(dict.fromkeys(links)))
