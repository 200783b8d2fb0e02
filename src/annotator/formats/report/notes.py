"""What a report says about each annotation: a number, and a note in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from annotator.core.annotation import GAP, Annotation, AttributeValue, words_of
from annotator.core.codebook import Attribute, Codebook, worded
from annotator.core.document import Document
from annotator.core.links import link_role
from annotator.core.messages import Message, Translate
from annotator.core.segmentation import cluster_at
from annotator.core.text import ArticleText
from annotator.formats.report.verdicts import Judgement, judgement

_LONGEST_QUOTE: Final = 120


@dataclass(frozen=True, slots=True)
class Options:
    """
    How a report is written.

    *language* is the tag in which codes are named, *translate* words everything else in it. Notes stand
    *beside* the text, or else after it. Without *names*, nobody who annotated is named. Annotations
    with *hidden* codes are left out.
    """

    language: str
    translate: Translate
    beside: bool = True
    names: bool = True
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Note:
    """
    One annotation in words.

    *number* counts from 1 in reading order. *quote* stands in quotation marks and is empty for a note on
    the article as a whole; of an orphan it is what it stood on. *facts* are attributes, links and author,
    each a short line; *judgement* is what grading made of it.
    """

    number: int
    annotation: Annotation
    code: str
    quote: str
    correction: str
    comment: str
    facts: tuple[str, ...]
    judgement: Judgement | None

    @property
    def label(self) -> str:
        """What stands in the article where the annotation ends."""
        if self.judgement is None:
            return str(self.number)
        return f"{self.judgement.sign}\N{NARROW NO-BREAK SPACE}{self.number}"


def notes(document: Document, options: Options) -> list[Note]:
    """Return the notes on all annotations that are not hidden, in reading order."""
    shown = [annotation for annotation in document.annotations if annotation.code not in options.hidden]
    shown.sort(key=lambda annotation: annotation.reading_order)
    numbers = {annotation.id: number for number, annotation in enumerate(shown, 1)}
    return [_note(annotation, numbers, document, options) for annotation in shown]


def _note(annotation: Annotation, numbers: dict[str, int], document: Document, options: Options) -> Note:
    code = document.codebook.code(annotation.code)
    return Note(
        number=numbers[annotation.id],
        annotation=annotation,
        code=worded(code.name, options.language) or code.id,
        quote=_quote(annotation, document.article.text, options),
        correction=_correction(annotation, options),
        comment=annotation.comment.strip(),
        facts=tuple(_facts(annotation, numbers, document.codebook, options)),
        judgement=None if annotation.verdict is None else judgement(annotation.verdict, options),
    )


def _quote(annotation: Annotation, text: ArticleText, options: Options) -> str:
    words = " ".join(GAP.join(words_of(annotation, text)).split())
    return Message("formats", "“{words}”", words=_shortened(words)).render(options.translate) if words else ""


def _shortened(words: str) -> str:
    """Return *words*; long ones keep their beginning and their end."""
    if len(words) <= _LONGEST_QUOTE:
        return words
    half = _LONGEST_QUOTE // 2
    beginning = words[: cluster_at(words, half)[0]]
    return f"{beginning.rpartition(' ')[0] or beginning} … {words[-half:].partition(' ')[2]}".rstrip()


def _correction(annotation: Annotation, options: Options) -> str:
    if annotation.correction is None:
        return ""
    return annotation.correction.strip() or Message("formats", "(delete)").render(options.translate)


def _facts(
    annotation: Annotation, numbers: dict[str, int], codebook: Codebook, options: Options
) -> Iterable[str]:
    for attribute_id, value in sorted(annotation.attributes.items()):
        attribute = codebook.attribute(attribute_id)
        name = worded(attribute.name, options.language) if attribute else ""
        shown = _value(value, attribute, options)
        if shown:
            yield f"{name or attribute_id}: {shown}"
    for link in annotation.links:
        if link.target in numbers:
            role = link_role(link.role)
            name = role.name.render(options.translate) if role else link.role
            yield f"{name} → {numbers[link.target]}"
    if options.names and annotation.author:
        yield annotation.author


def _value(value: AttributeValue, attribute: Attribute | None, options: Options) -> str:
    if isinstance(value, bool):
        return (Message("formats", "yes") if value else Message("formats", "no")).render(options.translate)
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple):
        return ", ".join(value)
    choices = (
        {choice.id: worded(choice.name, options.language) for choice in attribute.choices}
        if attribute
        else {}
    )
    return choices.get(value) or value
