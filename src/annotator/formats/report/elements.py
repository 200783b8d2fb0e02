"""Elements of a web page as a tree: whatever text is put into it can never become markup."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from lxml import etree

from annotator.core.text import storable

if TYPE_CHECKING:
    from lxml.etree import _Element


def element(
    tag: str, children: "str | Iterable[str | _Element]" = (), attributes: Mapping[str, str] | None = None
) -> "_Element":
    """
    Return an element with text and elements in it.

    Line feeds in a text become line breaks, and what no page can hold is replaced as by `storable`.
    """
    made = etree.Element(tag, {name: storable(value)[0] for name, value in (attributes or {}).items()})
    for child in [children] if isinstance(children, str) else children:
        if isinstance(child, str):
            append_text(made, child)
        else:
            made.append(child)
    return made


def append_text(parent: "_Element", text: str) -> None:
    """Put *text* behind what is in *parent* already."""
    first, *others = storable(text)[0].split("\n")
    _append(parent, first)
    for line in others:
        parent.append(etree.Element("br"))
        _append(parent, line)


def _append(parent: "_Element", text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
