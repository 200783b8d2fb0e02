"""Documents to bytes: the same document always gives the same bytes."""

from typing import TYPE_CHECKING, Final

from annotator.core.errors import WriteError
from annotator.core.messages import Message
from annotator.core.unknown import NOTHING
from annotator.formats.native import values, vocabulary
from annotator.formats.native.assignment import (
    assignment_lines,
    expected_lines,
    former_markup,
    grade_lines,
    span_markup,
    verdict_lines,
)
from annotator.formats.native.codebook import codebook_lines, codebook_minor
from annotator.formats.native.collector import paused
from annotator.formats.native.hinted import dismissal_lines, source_attributes
from annotator.formats.native.markup import attribute, attributes, element, nested, text
from annotator.formats.native.unknown import grafted

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation, AttributeValue
    from annotator.core.article import Article, Block, Provenance
    from annotator.core.document import Document, Head
    from annotator.core.losses import Loss
    from annotator.core.text import ArticleText

_PROVENANCE: Final = "    <?provenance?>"
_CODEBOOK: Final = "  <?codebook?>"
_ANNOTATIONS: Final = "    <?annotations?>"
"""Stand in the frame until the real ones take their places; no text can look like them."""


@paused()
def write(document: "Document") -> bytes:
    """
    Return the bytes of the file that holds *document*.

    UTF-8, two blanks a level, line feeds, annotations in reading order. Characters that XML cannot
    carry are replaced as by `storable`; the article has none.

    Raises:
        WriteError: an identifier, a number, a language, a key or a colour cannot be written, or the
            file would be too large to be read again.
    """
    annotations = sorted(document.annotations, key=lambda annotation: annotation.reading_order)
    if max(len(annotations), len(document.dismissed)) > vocabulary.MAX_ANNOTATIONS:
        raise _too_large()
    article = document.article
    before, _, rest = "\n".join(_frame(document)).partition(_PROVENANCE)
    parts = [before, "\n".join(_provenance_lines(article.provenance))]
    before, _, rest = rest.partition(_CODEBOOK)
    parts += [before, "\n".join(codebook_lines(document.codebook, "  "))]
    before, _, rest = rest.partition(_ANNOTATIONS + "\n")
    parts.append(before)
    pieces = ["".join(parts).encode()]
    # Each by itself: one typographic quote makes all of a joined text twice as large in memory.
    pieces += [annotation_markup(annotation, article.text).encode() for annotation in annotations]
    pieces.append(rest.encode())
    data = b"".join(pieces)
    if len(data) > vocabulary.MAX_BYTES:
        raise _too_large()
    return data


def head_lines(head: "Head", pad: str) -> list[str]:
    """Return the element that tells who and when."""
    inner = pad + "  "
    lines = []
    if head.author:
        lines.append(inner + element("author", head.author))
    if head.class_name:
        lines.append(inner + element("class", head.class_name))
    lines.append(inner + element("created", values.time_text(head.created)))
    if head.handed_in is not None:
        lines.append(inner + element("handed-in", values.time_text(head.handed_in)))
    if head.assignment is not None:
        lines += assignment_lines(head.assignment, inner)
    if head.grade is not None:
        lines += grade_lines(head.grade, inner)
    return nested("head", "", lines, pad)


def head_attributes(head: "Head", least_minor: int = vocabulary.MINOR) -> str:
    """Return what the head says at the top of the file: version, identifier, role."""
    version = f"{vocabulary.MAJOR}.{max(head.minor, least_minor)}"
    return attributes({"version": version, "id": values.identifier(head.id), "role": head.role.value})


def annotation_markup(annotation: "Annotation", article_text: "ArticleText | None") -> str:
    """Return the lines of an annotation, with quotes and their surroundings if there is a text to quote."""
    created = values.time_text(annotation.created)
    same = annotation.modified is annotation.created or annotation.modified == annotation.created
    modified = created if same else values.time_text(annotation.modified)
    author = f' author="{attribute(annotation.author)}"' if annotation.author else ""
    hint = "" if annotation.hint is None else source_attributes(annotation.hint)
    parts = [
        f'    <annotation id="{_identifier(annotation.id)}" code="{_identifier(annotation.code)}"{author}',
        f' created="{created}" modified="{modified}" origin="{annotation.origin.value}"{hint}>\n',
    ]
    parts += [f"      {span_markup(span, article_text)}\n" for span in annotation.spans]
    parts += [f"      {former_markup(anchor)}\n" for anchor in annotation.former]
    parts += [_value_markup(name, annotation.attributes[name]) for name in sorted(annotation.attributes)]
    if annotation.correction is not None:
        parts.append(f"      {element('correction', annotation.correction)}\n")
    if annotation.comment:
        parts.append(f"      {element('comment', annotation.comment)}\n")
    for link in annotation.links:
        ends = attributes({"role": values.identifier(link.role), "target": values.identifier(link.target)})
        parts.append(f"      <link{ends}/>\n")
    if annotation.expected is not None:
        parts += [f"{line}\n" for line in expected_lines(annotation.expected, article_text, "      ")]
    if annotation.verdict is not None:
        parts += [f"{line}\n" for line in verdict_lines(annotation.verdict, "      ")]
    parts.append("    </annotation>\n")
    markup = "".join(parts)
    if annotation.unknown == NOTHING:
        return markup
    return grafted([markup.removesuffix("\n")], annotation.unknown, "    ")[0] + "\n"


def article_markup(article: "Article") -> str:
    """Return the lines of an article with its text, where it comes from, and its blocks."""
    before, _, rest = "\n".join(_article_lines(article)).partition(_PROVENANCE)
    return "".join((before, "\n".join(_provenance_lines(article.provenance)), rest, "\n"))


def _frame(document: "Document") -> list[str]:
    """
    Return everything but provenance, codebook and annotations, with a mark where each of them goes.

    What is unknown to those is theirs to put back.
    """
    head = document.head
    lines = head_lines(head, "  ")
    lines += _article_lines(document.article)
    lines.append(_CODEBOOK)
    lines += nested("annotations", "", [_ANNOTATIONS], "  ")
    if document.dismissed:
        lines += nested("dismissed-hints", "", _dismissal_lines(document), "  ")
    start = f' xmlns="{vocabulary.NAMESPACE}"{head_attributes(head, _least_minor(document))}'
    lines = nested("document", start, lines, "")
    if head.unknown != NOTHING:
        lines = grafted(lines, head.unknown, "")
    return ['<?xml version="1.0" encoding="UTF-8"?>', *lines, ""]


def _dismissal_lines(document: "Document") -> list[str]:
    dismissed = sorted(document.dismissed, key=lambda dismissal: dismissal.key)
    return [line for each in dismissed for line in dismissal_lines(each, document.article.text, "    ")]


def _least_minor(document: "Document") -> int:
    """Return the minor version needed: a newer one where something unknown came in from another file."""
    has_unknown = (
        document.head.unknown != NOTHING
        or document.article.provenance.unknown != NOTHING
        or codebook_minor(document.codebook) > vocabulary.MINOR
        or any(annotation.unknown != NOTHING for annotation in document.annotations)
    )
    return vocabulary.MINOR + 1 if has_unknown else vocabulary.MINOR


def _article_lines(article: "Article") -> list[str]:
    start = attributes({"sha256": article.text.sha256, "length": str(len(article.text))})
    lines = [_PROVENANCE]
    preserve = ' xml:space="preserve"'
    lines.append(
        f"    <text{preserve}>{text(str(article.text))}</text>" if article.text else f"    <text{preserve}/>"
    )
    blocks = [f"      <block{_block(block)}/>" for block in article.blocks]
    lines += nested("blocks", "", blocks, "    ")
    return nested("article", start, lines, "  ")


def _block(block: "Block") -> str:
    page = "" if block.page is None else f' page="{block.page}"'
    return f' kind="{block.kind.value}" start="{block.span.start}" end="{block.span.end}"{page}'


def _provenance_lines(provenance: "Provenance") -> list[str]:
    known = {
        "title": provenance.title,
        "source": provenance.source,
        "author": provenance.author,
        "published": "" if provenance.published is None else provenance.published.isoformat(),
        "retrieved": "" if provenance.retrieved is None else provenance.retrieved.isoformat(),
        "language": provenance.language,
        "translated-from": provenance.translated_from,
    }
    lines = [f"      {element(tag, value)}" for tag, value in known.items() if value]
    lines += [f"      <loss{_loss(loss)}/>" for loss in provenance.losses]
    lines = nested("provenance", "", lines, "    ")
    return lines if provenance.unknown == NOTHING else grafted(lines, provenance.unknown, "    ")


def _loss(loss: "Loss") -> str:
    return attributes(
        {
            "kind": values.identifier(loss.kind),
            "count": str(loss.count) if loss.count else None,
            "detail": loss.detail or None,
        }
    )


def _value_markup(name: str, value: "AttributeValue") -> str:
    start = attributes({"attribute": values.identifier(name), "type": values.type_of(value)})
    if isinstance(value, tuple):
        lines = nested("value", start, [f"        {element('address', each)}" for each in value], "      ")
        return "\n".join(lines) + "\n"
    if isinstance(value, str):
        written = value
    elif isinstance(value, bool):
        written = "true" if value else "false"
    else:
        written = values.number_text(value)
    return f"      {element('value', written, start)}\n"


def _identifier(name: str) -> str:
    return attribute(values.identifier(name))


def _too_large() -> WriteError:
    return WriteError(
        Message(
            "formats",
            "The document is too large for a file ({megabytes} MB or {annotations} annotations at most).",
            megabytes=vocabulary.MAX_BYTES // 2**20,
            annotations=vocabulary.MAX_ANNOTATIONS,
        )
    )
