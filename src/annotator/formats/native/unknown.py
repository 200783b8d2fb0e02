"""What a newer minor version wrote: taken out of a file before the schema sees it, and put back on saving."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from annotator.core.unknown import Unknown
from annotator.formats.native.markup import attribute, text
from annotator.formats.native.vocabulary import NAMESPACE, XML_LANG, XML_NAMESPACE, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_XML_SPACE: Final = f"{{{XML_NAMESPACE}}}space"

KNOWN_ATTRIBUTES: Final[dict[str, frozenset[str]]] = {
    tag: frozenset(names.split())
    for tag, names in {
        "document": "version id role",
        "article": "sha256 length",
        "block": "kind start end page",
        "loss": "kind count detail",
        "codebook": "version id",
        "code": "id parent key class-mode weight color",
        "attribute": "id type applies",
        "choice": "id",
        "annotation": "id code author created modified origin detector detector-version",
        "hint": "code detector detector-version",
        "span": "start end prefix suffix",
        "former": "start prefix suffix",
        "value": "attribute type",
        "link": "role target",
        "assignment": "id sha256 hints counts tiers due",
        "grade": "points of grade",
        "expected": "tier weight",
        "also": "code",
        "verdict": "result points of",
    }.items()
}
KNOWN_CHILDREN: Final[dict[str, frozenset[str]]] = {
    tag: frozenset(names.split())
    for tag, names in {
        "document": "head article codebook annotations dismissed-hints",
        "head": "author class created handed-in assignment grade",
        "assignment": "instructions",
        "grade": "comment",
        "article": "provenance text blocks",
        "provenance": "title source author published retrieved language translated-from loss",
        "blocks": "block",
        "block": "",
        "loss": "",
        "codebook": "name code attribute",
        "code": "name definition example",
        "attribute": "name choice",
        "choice": "name",
        "annotations": "annotation",
        "annotation": "span former value correction comment link expected verdict",
        "dismissed-hints": "hint",
        "hint": "span",
        "expected": "also extent",
        "also": "",
        "extent": "span",
        "verdict": "reason comment",
        "value": "address",
        "link": "",
    }.items()
}
_HOSTS: Final = frozenset(("provenance", "codebook", "code", "attribute", "annotation"))
"""Elements that become values which keep what is unknown inside them; the head keeps all else."""
_NAMED_BY: Final = {
    "value": "attribute",
    "choice": "id",
    "name": XML_LANG,
    "definition": XML_LANG,
    "example": XML_LANG,
}
"""The attribute that tells an element from its siblings; others are counted."""
_DECLARATION: Final = f' xmlns="{NAMESPACE}"'
_HAS_SPACE: Final = frozenset(
    (
        *("author", "class", "title", "source", "language", "translated-from", "name", "definition"),
        *(
            "example",
            "text",
            "span",
            "former",
            "value",
            "address",
            "correction",
            "comment",
            "instructions",
            "reason",
        ),
    )
)
_HAS_LANG: Final = frozenset(("name", "definition", "example"))


def taken_out(root: "_Element") -> "dict[_Element, Unknown]":
    """
    Remove from *root* what this version does not know, and return it by the element that keeps it.

    What is found below a keeper remembers the way there: steps of tag and name, or tag and number.
    """
    found: dict[_Element, tuple[list[tuple[str, str]], list[str]]] = {}
    waiting = [(root, root, "")]
    while waiting:
        element, keeper, place = waiting.pop()
        tag = local(element.tag)
        attributes, elements = found.setdefault(keeper, ([], []))
        for name in [str(name) for name in element.attrib if not _is_known(tag, str(name))]:
            attributes.append((f"{place}\n{name}" if place else name, str(element.attrib.pop(name))))
        counts: dict[str, int] = {}
        for child in list(element):
            child_tag = local(child.tag)
            if child_tag not in KNOWN_CHILDREN.get(tag, frozenset()):
                elements.append(f"{place}\n{_alone(child)}")
                _remove(element, child)
            elif child_tag in _HOSTS:
                waiting.append((child, child, ""))
            else:
                counts[child_tag] = counts.get(child_tag, 0) + 1
                step = f"{child_tag}={_name(child, child_tag, counts[child_tag])}"
                waiting.append((child, keeper, f"{place}\t{step}" if place else step))
    return {
        keeper: Unknown(tuple(sorted(attributes)), tuple(elements))
        for keeper, (attributes, elements) in found.items()
        if attributes or elements
    }


def below(step: str, unknown: Unknown) -> Unknown:
    """Return what is *unknown* about a child as seen from its parent, which finds the child by *step*."""

    def from_parent(place: str) -> str:
        return f"{step}\t{place}" if place else step

    split = [(name.rpartition("\n"), value) for name, value in unknown.attributes]
    parts = [kept.partition("\n") for kept in unknown.elements]
    return Unknown(
        tuple((f"{from_parent(place)}\n{name}", value) for (place, _, name), value in split),
        tuple(f"{from_parent(place)}\n{markup}" for place, _, markup in parts),
    )


def grafted(lines: list[str], unknown: Unknown, pad: str) -> list[str]:
    """
    Return *lines*, an element indented by *pad*, with what is *unknown* back in its places, as one line.

    They must not hold anything unknown yet. What belongs to a part that is no longer there is gone with it.
    """
    from lxml import etree  # rarely needed, and heavy

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    markup = "\n".join(lines).removeprefix(pad)
    root = etree.fromstring(f'<graft xmlns="{NAMESPACE}">{markup}</graft>'.encode(), parser)[0]
    more: dict[_Element, _More] = defaultdict(_More)
    for name, value in unknown.attributes:
        place, _, plain_name = name.rpartition("\n")
        target = _at(root, place)
        if target is not None:
            more[target].attributes.append((plain_name, value))
    for kept in unknown.elements:
        place, _, element_markup = kept.partition("\n")
        target = _at(root, place)
        if target is not None:
            more[target].elements.append(element_markup)
    start = _DECLARATION if markup.partition(">")[0].find(_DECLARATION) > 0 else ""
    return [pad + _serialised(root, more, pad, start)]


@dataclass
class _More:
    """What goes into one element."""

    attributes: list[tuple[str, str]] = field(default_factory=list)
    elements: list[str] = field(default_factory=list)


def _is_known(tag: str, attribute_name: str) -> bool:
    """Return whether this version's schema has this attribute on elements *tag*."""
    if attribute_name == XML_LANG:
        return tag in _HAS_LANG
    if attribute_name == _XML_SPACE:
        return tag in _HAS_SPACE
    return attribute_name in KNOWN_ATTRIBUTES.get(tag, ())


def _name(element: "_Element", tag: str, number: int) -> str:
    """Return what tells the *number*-th of the elements *tag* from the others."""
    return element.get(_NAMED_BY[tag], "") if tag in _NAMED_BY else str(number)


def _alone(element: "_Element", around: str = NAMESPACE) -> str:
    """
    Return *element* as it stands inside one in the namespace *around*, without what follows it.

    It declares what it uses itself, so that it can go anywhere; prefixes are made up.
    """
    namespace, _, tag = element.tag.removeprefix("{").rpartition("}")
    start = "" if namespace == around else f' xmlns="{attribute(namespace)}"'
    for number, (name, value) in enumerate(element.attrib.items(), 1):
        start += _attribute(number, str(name), str(value))
    inside = text(element.text or "")
    for child in element:
        inside += _alone(child, namespace) + text(child.tail or "")
    return f"<{tag}{start}>{inside}</{tag}>" if inside else f"<{tag}{start}/>"


def _remove(parent: "_Element", child: "_Element") -> None:
    """Remove *child* but not the text behind it."""
    before, tail = child.getprevious(), child.tail or ""
    parent.remove(child)
    if before is not None:
        before.tail = (before.tail or "") + tail
    elif len(parent) or (parent.text or "").strip() or tail.strip() or _is_text(local(parent.tag)):
        parent.text = (parent.text or "") + tail
    else:
        parent.text = None  # the schema wants nothing at all in an empty element, not even blanks


def _is_text(tag: str) -> bool:
    """Return whether blanks in elements *tag* are part of a text."""
    return tag not in KNOWN_CHILDREN or tag == "value"


def _at(root: "_Element", place: str) -> "_Element | None":
    """Return the element that the steps of *place* lead to; None if there is none any more."""
    element = root
    for step in filter(None, place.split("\t")):
        tag, _, name = step.partition("=")
        siblings = [child for child in element if child.tag == f"{{{NAMESPACE}}}{tag}"]
        named = (child for number, child in enumerate(siblings, 1) if _name(child, tag, number) == name)
        found = next(named, None)
        if found is None:
            return None
        element = found
    return element


def _serialised(element: "_Element", more: "dict[_Element, _More]", pad: str, start: str = "") -> str:
    """Return an element as `write` would have written it, with what goes into it and its children."""
    from lxml import etree

    kind: object = element.tag
    if not isinstance(kind, str):  # a processing instruction, which marks where `write` goes on
        return etree.tostring(element, encoding="unicode", with_tail=False)
    tag, extra = local(element.tag), more.get(element, _More())
    for name, value in element.attrib.items():
        start += f' {str(name).replace(f"{{{XML_NAMESPACE}}}", "xml:")}="{attribute(str(value))}"'
    start += "".join(_attribute(number, *pair) for number, pair in enumerate(extra.attributes, 1))
    inside = text(element.text or "")
    for child in element:
        inside += _serialised(child, more, pad + "  ") + text(child.tail or "")
    if not _is_text(tag) or len(element):
        lines = [f"{pad}  {each}" for each in extra.elements]
        inside = "\n".join([inside.rstrip("\n "), *lines, pad]) if lines else inside
    else:
        inside += "".join(extra.elements)
    return f"<{tag}{start}>{inside}</{tag}>" if inside else f"<{tag}{start}/>"


def _attribute(number: int, name: str, value: str) -> str:
    """Return an attribute with a declaration of its namespace, whose prefix ends in *number*."""
    namespace, _, plain_name = name.removeprefix("{").rpartition("}")
    if not namespace:
        return f' {plain_name}="{attribute(value)}"'
    if namespace == XML_NAMESPACE:
        return f' xml:{plain_name}="{attribute(value)}"'
    return f' xmlns:n{number}="{attribute(namespace)}" n{number}:{plain_name}="{attribute(value)}"'
