"""Changes as records of the journal, written with the same words as documents."""

from typing import TYPE_CHECKING

from annotator.core.changes import (
    AddAnnotation,
    Batch,
    Change,
    DismissHint,
    EditAnnotation,
    EditCodebook,
    EditHead,
    RemoveAnnotation,
    ReplaceArticle,
    RestoreHint,
)
from annotator.formats.native import values, vocabulary
from annotator.formats.native.codebook import codebook_lines
from annotator.formats.native.hinted import dismissal_lines
from annotator.formats.native.markup import attribute, attributes, element, nested
from annotator.formats.native.write import annotation_markup, article_markup, head_attributes, head_lines

if TYPE_CHECKING:
    from annotator.core.document import Head
    from annotator.core.hinted import Dismissal

_XMLNS = attributes({"xmlns": vocabulary.NAMESPACE})


def read_change(data: bytes) -> Change:
    """
    Return the change in a record.

    Raises:
        ReadError: the record is damaged.
    """
    from annotator.formats.native.change_element import change_from  # the parser is heavy

    return change_from(data)


def write_change(change: Change) -> bytes:
    """
    Return a record of *change* that `read_change` turns back into an equal one.

    Spans come without their quotes: a change does not know the text.

    Raises:
        WriteError: an identifier, a number, a language, a key or a colour cannot be written.
    """
    return _record(change, _XMLNS).encode()


def _record(change: Change, xmlns: str = "") -> str:
    match change:
        case AddAnnotation(annotation):
            record = f"<add{xmlns}>\n{annotation_markup(annotation, None)}</add>\n"
        case EditAnnotation(annotation):
            record = f"<edit{xmlns}>\n{annotation_markup(annotation, None)}</edit>\n"
        case RemoveAnnotation(annotation_id):
            record = f'<remove{xmlns} id="{attribute(values.identifier(annotation_id))}"/>\n'
        case DismissHint(dismissal):
            record = _hint_record("dismiss", dismissal, xmlns)
        case RestoreHint(dismissal):
            record = _hint_record("restore", dismissal, xmlns)
        case EditCodebook(codebook):
            lines = [f"<edit-codebook{xmlns}>", *codebook_lines(codebook), "</edit-codebook>\n"]
            record = "\n".join(lines)
        case EditHead(head):
            record = _head_record(head, xmlns)
        case ReplaceArticle():
            record = _article_record(change, xmlns)
        case Batch(parts):
            record = f"<batch{xmlns}>\n{''.join(map(_record, parts))}</batch>\n"
        case _:
            raise TypeError(change)
    return record


def _hint_record(tag: str, dismissal: "Dismissal", xmlns: str) -> str:
    return "\n".join([f"<{tag}{xmlns}>", *dismissal_lines(dismissal, None, "  "), f"</{tag}>\n"])


def _article_record(change: ReplaceArticle, xmlns: str) -> str:
    parts = [f"<replace-article{xmlns}>\n", article_markup(change.article)]
    parts += [annotation_markup(annotation, None) for annotation in change.annotations]
    parts += [f"{line}\n" for each in change.dismissed for line in dismissal_lines(each, None, "  ")]
    return "".join([*parts, "</replace-article>\n"])


def _head_record(head: "Head", xmlns: str) -> str:
    """Return the record of a head; what is unknown in it belongs to places that are not in the record."""
    lines = head_lines(head, "  ")
    for name, value in head.unknown.attributes:
        lines.append("  " + element("kept-attribute", value, attributes({"name": name})))
    lines += ["  " + element("kept-element", markup) for markup in head.unknown.elements]
    return "\n".join(nested("edit-head", xmlns + head_attributes(head), lines, "")) + "\n"
