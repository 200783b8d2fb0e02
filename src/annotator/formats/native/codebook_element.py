"""The codebook from its element; what contradicts itself is mended and told."""

from typing import TYPE_CHECKING

from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.core.unknown import NOTHING, Unknown
from annotator.formats.native import vocabulary
from annotator.formats.native.findings import Findings
from annotator.formats.native.vocabulary import XML_LANG, qualified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

_NAME, _DEFINITION, _EXAMPLE, _CODE, _ATTRIBUTE, _CHOICE = map(
    qualified, ("name", "definition", "example", "code", "attribute", "choice")
)


def codebook_from(
    element: "_Element", findings: Findings, unknown: "Mapping[_Element, Unknown]", file_name: str
) -> Codebook:
    """
    Return the codebook in *element*.

    Raises:
        ReadError: it has more codes, attributes or choices than can be read.
    """
    codes = _codes(element, findings, unknown, file_name)
    return Codebook(
        id=_identifier(element) or "codebook",
        name=_wording(element, _NAME),
        codes=codes,
        attributes=_attributes(element, {code.id for code in codes}, findings, unknown, file_name),
        unknown=unknown.get(element, NOTHING),
    )


def _codes(
    element: "_Element", findings: Findings, unknown: "Mapping[_Element, Unknown]", file_name: str
) -> tuple[Code, ...]:
    elements: dict[str, _Element] = {}
    for child in _bounded(element, _CODE, vocabulary.MAX_CODES, file_name):
        code_id = _identifier(child)
        if code_id is None:
            findings.tell(Message("formats", "A code without a usable identifier is left out."), child)
        elif code_id in elements:
            findings.tell(_twice(code_id), child, f"code {code_id}")
        else:
            elements[code_id] = child
    parents = _parents(elements, findings)
    keys: set[str] = set()
    return tuple(
        _code(code_id, child, parents[code_id], _key(child, keys, findings), unknown)
        for code_id, child in elements.items()
    )


def _parents(elements: "Mapping[str, _Element]", findings: Findings) -> dict[str, str | None]:
    """Return the parent of every code; those that are missing or lead nowhere are None and told."""
    parents: dict[str, str | None] = {}
    for code_id, element in elements.items():
        parent = element.get("parent")
        if parent is not None and parent not in elements:
            findings.tell(
                Message("formats", "The code “{parent}” above it is not in the codebook.", parent=parent),
                element,
                f"code {code_id}",
            )
            parent = None
        parents[code_id] = parent
    depths: dict[str | None, int] = {None: 0}
    for code_id in parents:
        way: dict[str, None] = {}
        at: str | None = code_id
        while at is not None and at not in depths:
            way[at] = None
            above = parents[at]
            if above in way:
                findings.tell(Message("formats", "The code lies below itself."), elements[at], f"code {at}")
                above = parents[at] = None
            at = above
        for passed in reversed(way):
            depths[passed] = depths[parents[passed]] + 1
            if depths[passed] > vocabulary.MAX_CODE_DEPTH:
                message = Message("formats", "The code lies below too many others.")
                findings.tell(message, elements[passed], f"code {passed}")
                parents[passed], depths[passed] = None, 1
    return parents


def _key(element: "_Element", taken: set[str], findings: Findings) -> str | None:
    key = element.get("key")
    if key is None or not vocabulary.KEY.fullmatch(key):
        return None
    if key in taken:
        message = Message("formats", "The key “{key}” belongs to another code already.", key=key)
        findings.tell(message, element, f"code {element.get('id')}")
        return None
    taken.add(key)
    return key


def _code(
    code_id: str,
    element: "_Element",
    parent: str | None,
    key: str | None,
    unknown: "Mapping[_Element, Unknown]",
) -> Code:
    color, weight = element.get("color", ""), element.get("weight", "")
    return Code(
        id=code_id,
        name=_wording(element, _NAME),
        definition=_wording(element, _DEFINITION),
        parent=parent,
        color=color if vocabulary.COLOR.fullmatch(color) else None,
        key=key,
        class_mode=element.get("class-mode", "").strip() in ("true", "1"),
        weight=float(weight) if vocabulary.NUMBER.fullmatch(weight) else 1.0,
        example=_wording(element, _EXAMPLE),
        unknown=unknown.get(element, NOTHING),
    )


def _attributes(
    element: "_Element",
    codes: set[str],
    findings: Findings,
    unknown: "Mapping[_Element, Unknown]",
    file_name: str,
) -> tuple[Attribute, ...]:
    attributes: dict[str, Attribute] = {}
    for child in _bounded(element, _ATTRIBUTE, vocabulary.MAX_ATTRIBUTES, file_name):
        attribute_id, kind = _identifier(child), child.get("type", "")
        if attribute_id is None or kind not in set(AttributeType):
            message = Message("formats", "An attribute without a usable identifier or type is left out.")
            findings.tell(message, child, f"attribute {attribute_id}" if attribute_id else None)
        elif attribute_id in attributes:
            findings.tell(_twice(attribute_id), child, f"attribute {attribute_id}")
        else:
            attributes[attribute_id] = Attribute(
                id=attribute_id,
                name=_wording(child, _NAME),
                type=AttributeType(kind),
                applies=_applies(child, codes, findings),
                choices=_choices(child, findings, file_name),
                unknown=unknown.get(child, NOTHING),
            )
    return tuple(attributes.values())


def _applies(element: "_Element", codes: set[str], findings: Findings) -> tuple[str, ...]:
    named = tuple(element.get("applies", "").split())
    for code_id in named:
        if code_id not in codes:
            message = Message(
                "formats", "It applies to the code “{code}”, which is not in the codebook.", code=code_id
            )
            findings.tell(message, element, f"attribute {element.get('id')}")
    return tuple(code_id for code_id in named if code_id in codes)


def _choices(element: "_Element", findings: Findings, file_name: str) -> tuple[Choice, ...]:
    choices: dict[str, Choice] = {}
    for child in _bounded(element, _CHOICE, vocabulary.MAX_CHOICES, file_name):
        choice_id, item = _identifier(child), f"attribute {element.get('id')}"
        if choice_id is None:
            findings.tell(
                Message("formats", "A choice without a usable identifier is left out."), child, item
            )
        elif choice_id in choices:
            findings.tell(_twice(choice_id), child, item)
        else:
            choices[choice_id] = Choice(choice_id, _wording(child, _NAME))
    return tuple(choices.values())


def _wording(element: "_Element", tag: str) -> dict[str, str]:
    """Return the texts of the children *tag* by language; of two in one language the first counts."""
    wording: dict[str, str] = {}
    for child in element.iterchildren(tag):
        language = child.get(XML_LANG)
        if language is not None and vocabulary.LANGUAGE.fullmatch(language):
            wording.setdefault(language, child.text or "")
    return wording


def _identifier(element: "_Element") -> str | None:
    name = element.get("id", "")
    return name if vocabulary.IDENTIFIER.fullmatch(name) else None


def _bounded(element: "_Element", tag: str, most: int, file_name: str) -> "Iterator[_Element]":
    children = list(element.iterchildren(tag))
    if len(children) > most:
        raise ReadError(
            Message(
                "formats",
                "{file} is too large: the codebook has more than {most} entries of a kind.",
                file=file_name,
                most=most,
            )
        )
    return iter(children)


def _twice(name: str) -> Message:
    return Message("formats", "“{name}” occurs more than once; only the first one is kept.", name=name)
