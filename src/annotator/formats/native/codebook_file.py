"""A codebook in a file of its own, which has to be right to be used."""

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import ReadError
from annotator.core.messages import Message, Problem
from annotator.formats.native import vocabulary
from annotator.formats.native.codebook_element import codebook_from
from annotator.formats.native.findings import Findings
from annotator.formats.native.parse import checked_size, parsed
from annotator.formats.native.schema import validate
from annotator.formats.native.unknown import taken_out
from annotator.formats.native.version import minor_version

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook


class Examined(NamedTuple):
    """What can be read of a codebook, and all that is wrong with it."""

    codebook: "Codebook"
    problems: tuple[Problem, ...]


def examined(data: bytes, file_name: str) -> Examined:
    """
    Return what the codebook in a file is and what is wrong with it; *file_name* is for messages.

    Raises:
        ReadError: it is no such file.
    """
    root = parsed(data, file_name)
    minor = minor_version(root, "codebook", file_name)
    size = checked_size(root, file_name)
    unknown = taken_out(root) if minor > vocabulary.MINOR else {}
    findings = Findings()
    validate(root, findings, size)
    codebook = codebook_from(root, findings, unknown, file_name)
    return Examined(codebook, tuple(findings.problems()))


def read(data: bytes, file_name: str) -> "Codebook":
    """
    Return the codebook in a file; *file_name* is for messages.

    Raises:
        ReadError: it is no such file, or anything in it contradicts the schema or itself.
    """
    codebook, problems = examined(data, file_name)
    for problem in problems:
        raise ReadError(
            Message(
                "formats",
                "{file}, line {line}: {problem}",
                file=file_name,
                line=problem.line,
                problem=problem.message,
            )
        )
    return codebook
