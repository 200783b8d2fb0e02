"""The codebook: a tree of codes and the attributes that annotations with these codes may carry."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from annotator.core.errors import CodebookError
from annotator.core.frozen import EMPTY, frozen
from annotator.core.messages import Message
from annotator.core.unknown import NOTHING, Unknown

Wording = Mapping[str, str]
"""A text per language: BCP 47 tag to words. Codes, choices, attributes and codebooks keep a frozen copy."""


def worded(wording: Wording, language: str) -> str:
    """
    Return the text in *language*, or else in English, or else in the first language there is.

    A variety that has no text of its own, such as ``de-CH``, reads the one of its language.
    """
    for tag in (language, language.partition("-")[0], "en", *wording):
        if tag in wording:
            return wording[tag]
    return ""


@dataclass(frozen=True, slots=True)
class Code:
    """
    An entry of the codebook, for example ``error.fused``.

    Codes without *parent* are groups: their *color* (``#rrggbb``, made for light paper) counts for
    all below them that have none, and nothing is annotated with them. *key* is the one key that
    assigns the code, in lower case. *class_mode* marks the codes of the shorter codebook for a
    class, *weight* is what a found annotation counts in grading. *definition* says what the code is
    for, *example* shows words that have it.
    """

    id: str
    name: Wording
    definition: Wording = EMPTY
    parent: str | None = None
    color: str | None = None
    key: str | None = None
    class_mode: bool = False
    weight: float = 1.0
    example: Wording = EMPTY
    unknown: Unknown = NOTHING

    def __post_init__(self) -> None:
        """Freeze the wordings."""
        for name in ("name", "definition", "example"):
            object.__setattr__(self, name, frozen(getattr(self, name)))


class AttributeType(StrEnum):
    """What values an attribute takes."""

    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes-no"
    ADDRESSES = "addresses"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an attribute of type choice."""

    id: str
    name: Wording

    def __post_init__(self) -> None:
        """Freeze the wording."""
        object.__setattr__(self, "name", frozen(self.name))


@dataclass(frozen=True, slots=True)
class Attribute:
    """A property of annotations; *applies* names the codes and groups whose annotations have it."""

    id: str
    name: Wording
    type: AttributeType
    applies: tuple[str, ...]
    choices: tuple[Choice, ...] = ()
    unknown: Unknown = NOTHING

    def __post_init__(self) -> None:
        """Freeze the wording."""
        object.__setattr__(self, "name", frozen(self.name))


@dataclass(frozen=True)
class Codebook:
    """
    The codes in the order in which they are shown, and the attributes.

    Raises:
        CodebookError: an identifier, a choice or a key occurs twice, a parent is missing or a code is its own
            ancestor, or an attribute applies to a code that is not there.
    """

    id: str
    name: Wording
    codes: tuple[Code, ...]
    attributes: tuple[Attribute, ...] = ()
    unknown: Unknown = NOTHING

    def __post_init__(self) -> None:
        """Freeze the wording; check that the codes form a tree and all names can be resolved."""
        object.__setattr__(self, "name", frozen(self.name))
        _refuse_twice([code.id for code in self.codes])
        _refuse_twice([attribute.id for attribute in self.attributes])
        _refuse_twice([code.key for code in self.codes if code.key])
        self._check_tree()
        for attribute in self.attributes:
            _refuse_twice([choice.id for choice in attribute.choices])
            for code_id in attribute.applies:
                self.code(code_id)

    def __contains__(self, code_id: object) -> bool:
        """Return whether there is a code with this identifier."""
        return code_id in self._by_id

    def code(self, code_id: str) -> Code:
        """
        Return the code with this identifier.

        Raises:
            CodebookError: there is none.
        """
        try:
            return self._by_id[code_id]
        except KeyError as error:
            message = Message("core", "The codebook has no code “{code}”.", code=code_id)
            raise CodebookError(message) from error

    def attribute(self, attribute_id: str) -> Attribute | None:
        """Return the attribute with this identifier, None if there is none."""
        return next((found for found in self.attributes if found.id == attribute_id), None)

    @cached_property
    def groups(self) -> tuple[Code, ...]:
        """The codes without parent."""
        return tuple(code for code in self.codes if code.parent is None)

    @cached_property
    def keys(self) -> Mapping[str, Code]:
        """The codes that a key assigns, by that key."""
        return frozen({code.key: code for code in self.codes if code.key})

    def children(self, code_id: str | None) -> tuple[Code, ...]:
        """Return the codes directly below *code_id*; the groups for None."""
        return self._children.get(code_id, ())

    def branch(self, code_id: str) -> Iterator[Code]:
        """Yield the code and all below it, each before those below it, as they are shown."""
        waiting = [self.code(code_id)]
        while waiting:
            code = waiting.pop()
            yield code
            waiting += reversed(self.children(code.id))

    def ancestors(self, code_id: str) -> Iterator[Code]:
        """Yield the code itself, its parent, and so on up to its group."""
        code: Code | None = self.code(code_id)
        while code is not None:
            yield code
            code = self.code(code.parent) if code.parent is not None else None

    def group_of(self, code_id: str) -> Code:
        """Return the topmost code above *code_id*, or that code itself."""
        return self._groups_by_id[code_id] if code_id in self._groups_by_id else self.code(code_id)

    def color_of(self, code_id: str) -> str | None:
        """Return the nearest colour from *code_id* upwards."""
        return next((code.color for code in self.ancestors(code_id) if code.color), None)

    def attributes_of(self, code_id: str) -> tuple[Attribute, ...]:
        """Return the attributes that annotations with this code may carry."""
        applying = {code.id for code in self.ancestors(code_id)}
        return tuple(found for found in self.attributes if applying & set(found.applies))

    @cached_property
    def _by_id(self) -> dict[str, Code]:
        return {code.id: code for code in self.codes}

    @cached_property
    def _children(self) -> dict[str | None, tuple[Code, ...]]:
        found: dict[str | None, list[Code]] = {}
        for code in self.codes:
            found.setdefault(code.parent, []).append(code)
        return {parent: tuple(codes) for parent, codes in found.items()}

    @cached_property
    def _groups_by_id(self) -> dict[str, Code]:
        return {code.id: group for group in self.groups for code in self.branch(group.id)}

    def _check_tree(self) -> None:
        """Follow every code up to a group, or to one that is known to lead there."""
        sound: set[str] = set()
        for code in self.codes:
            way: set[str] = set()
            at: str | None = code.id
            while at is not None and at not in sound:
                if at in way:
                    raise CodebookError(Message("core", "The code “{code}” lies below itself.", code=at))
                way.add(at)
                at = self.code(at).parent
            sound |= way


def _refuse_twice(names: list[str]) -> None:
    for name, count in Counter(names).items():
        if count > 1:
            raise CodebookError(Message("core", "The codebook has “{name}” more than once.", name=name))
