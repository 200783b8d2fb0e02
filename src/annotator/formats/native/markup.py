"""Text as XML, byte for byte the same every time, and never a character that XML cannot carry."""

import re
from typing import TYPE_CHECKING, Final

from annotator.core.text import storable

if TYPE_CHECKING:
    from collections.abc import Mapping

_IN_TEXT: Final = re.compile("[&<>]|[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_ATTRIBUTE: Final = re.compile('[&<"\t\n]|[^\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
_TEXT_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
)


def text(value: str) -> str:
    """Return *value* as the content of an element; what XML cannot carry is replaced as by `storable`."""
    if _IN_TEXT.search(value) is None:
        return value
    return storable(value)[0].translate(_TEXT_ESCAPES)


def attribute(value: str) -> str:
    """Return *value* as the value of an attribute, without the quotation marks around it."""
    if _IN_ATTRIBUTE.search(value) is None:
        return value
    return storable(value)[0].translate(_ATTRIBUTE_ESCAPES)


def attributes(pairs: "Mapping[str, str | None]") -> str:
    """Return attributes in the order given, each with a blank before it; None leaves one out."""
    return "".join(f' {name}="{attribute(value)}"' for name, value in pairs.items() if value is not None)


def element(tag: str, value: str, start: str = "") -> str:
    """
    Return an element with text; *start* holds its attributes, already written.

    Where tools that reformat XML would touch the text, xml:space keeps them from it.
    """
    if not value:
        return f"<{tag}{start}/>"
    preserve = ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""
    return f"<{tag}{start}{preserve}>{text(value)}</{tag}>"


def nested(tag: str, start: str, lines: list[str], pad: str) -> list[str]:
    """Return *lines*, which are indented already, inside an element that is indented by *pad*."""
    if not lines:
        return [f"{pad}<{tag}{start}/>"]
    return [f"{pad}<{tag}{start}>", *lines, f"{pad}</{tag}>"]
