"""Which version of the vocabulary a file is written in, and whether that can be read."""

import re
from typing import TYPE_CHECKING, Final

from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.formats.native import vocabulary

_MAJOR: Final = re.compile("[0-9]{1,4}")

if TYPE_CHECKING:
    from lxml.etree import _Element


def minor_version(root: "_Element", tag: str, file_name: str) -> int:
    """
    Return the minor version of a file whose outermost element should be *tag*; the schema checks the rest.

    Raises:
        ReadError: it is another kind of file, or it has a newer major version.
    """
    namespace, _, name = root.tag.removeprefix("{").rpartition("}")
    major = namespace.removeprefix(vocabulary.NAMESPACE_STEM)
    if name != tag or not namespace.startswith(vocabulary.NAMESPACE_STEM) or not _MAJOR.fullmatch(major):
        raise _other_kind(tag, file_name)
    version = vocabulary.VERSION.fullmatch(root.get("version", ""))
    newest = max(int(major), int(version[1]) if version else 0)
    if newest > vocabulary.MAJOR:
        raise ReadError(
            Message(
                "formats",
                "{file} was made by a newer version of Annotator (file version {theirs}, here up to {ours}). "
                "Install the newer version to open it.",
                file=file_name,
                theirs=newest,
                ours=vocabulary.MAJOR,
            )
        )
    if int(major) < vocabulary.MAJOR:
        raise _other_kind(tag, file_name)
    return minor_of(root)


def minor_of(element: "_Element") -> int:
    """Return the minor version that *element* says; this program's own if it says none."""
    version = vocabulary.VERSION.fullmatch(element.get("version", ""))
    return int(version[2]) if version else vocabulary.MINOR


def _other_kind(tag: str, file_name: str) -> ReadError:
    if tag == "codebook":
        return ReadError(Message("formats", "{file} is XML, but no codebook of Annotator.", file=file_name))
    return ReadError(Message("formats", "{file} is XML, but no document of Annotator.", file=file_name))
