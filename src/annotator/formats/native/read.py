"""Bytes to a document, with everything that is wrong with them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.codebook import Codebook
from annotator.core.document import Document
from annotator.core.messages import Problem
from annotator.core.text import ArticleText
from annotator.core.unknown import NOTHING, Unknown
from annotator.formats.native import vocabulary
from annotator.formats.native.annotation_element import AnnotationReader
from annotator.formats.native.check import known_codes, known_targets, unique_ids
from annotator.formats.native.codebook_element import codebook_from
from annotator.formats.native.collector import paused
from annotator.formats.native.findings import Findings
from annotator.formats.native.head_element import article_from, head_from
from annotator.formats.native.hinted_element import dismissals_from
from annotator.formats.native.parse import beyond, checked_size, parsed
from annotator.formats.native.schema import validate
from annotator.formats.native.unknown import taken_out
from annotator.formats.native.version import minor_version
from annotator.formats.native.vocabulary import qualified

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.core.annotation import Annotation


@dataclass(frozen=True, slots=True)
class Reading:
    """
    A document and what is wrong with the file it comes from, by line.

    Without problems, writing the document gives a file that says the same. With problems, the document holds
    what could be used; a `LiveDocument` takes it in any case.
    """

    document: Document
    problems: tuple[Problem, ...] = ()


@paused()
def read(data: bytes, file_name: str, *, original: ArticleText | None = None) -> Reading:
    """
    Return the document in a file; *file_name* is for messages.

    Where the file says that it was written with the *original* text, that is taken, whatever stands there.

    Raises:
        ReadError: it is no such file, comes from a newer major version, goes beyond a bound, or
            holds no article.
    """
    root = parsed(data, file_name)
    minor = minor_version(root, "document", file_name)
    size = checked_size(root, file_name)
    unknown = taken_out(root) if minor > vocabulary.MINOR else {}
    findings = Findings()
    validate(root, findings, size)
    article = article_from(root, findings, unknown, file_name, original)
    codebook = _codebook(root, findings, unknown, file_name)
    attributes = {attribute.id: attribute for attribute in codebook.attributes}
    reader = AnnotationReader(findings, unknown, file_name, str(article.text), attributes)
    found = _annotations(root, reader, findings, file_name)
    document = Document(
        head=head_from(root, minor, reader, unknown.get(root, NOTHING)),
        article=article,
        codebook=known_codes(codebook, found, findings),
        annotations=known_targets(found, findings),
        dismissed=dismissals_from(root, reader.spans, findings, file_name),
    )
    return Reading(document, findings.problems())


def _codebook(
    root: "_Element", findings: Findings, unknown: "dict[_Element, Unknown]", file_name: str
) -> Codebook:
    element = root.find(qualified("codebook"))
    if element is None:
        return Codebook(id="codebook", name={}, codes=())
    return codebook_from(element, findings, unknown, file_name)


def _annotations(
    root: "_Element", reader: AnnotationReader, findings: Findings, file_name: str
) -> "list[tuple[Annotation, _Element]]":
    parent = root.find(qualified("annotations"))
    if parent is None:
        return []
    elements = list(parent.iterchildren(qualified("annotation")))
    if len(elements) > vocabulary.MAX_ANNOTATIONS:
        raise beyond(file_name)
    ids = unique_ids(elements, findings)
    read = ((reader.read(element, name), element) for element, name in zip(elements, ids, strict=True))
    return [(annotation, element) for annotation, element in read if annotation is not None]
