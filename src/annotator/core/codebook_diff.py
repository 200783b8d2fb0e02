"""What is different between two codebooks, and taking over the newer one without losing a code in use."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from annotator.core.codebook import Attribute, Code, Codebook, Wording
from annotator.core.codebook_edits import with_code
from annotator.core.identity import readable_id


class Trait(Enum):
    """What can be different about a code, an attribute or the codebook itself."""

    NAME = auto()
    DEFINITION = auto()
    EXAMPLE = auto()
    PARENT = auto()
    COLOR = auto()
    KEY = auto()
    CLASS_MODE = auto()
    WEIGHT = auto()
    TYPE = auto()
    APPLIES = auto()
    CHOICE = auto()


Told = str | float | bool | tuple[str, ...] | None
"""A trait as it was or is: words, a code's identifier or several, a number; None where there is none."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One trait that changed; *detail* is the language of a wording, or the identifier of a choice."""

    trait: Trait
    old: Told
    new: Told
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CodebookDiff:
    """
    What becomes different when one codebook takes the place of another.

    Codes and attributes are in the order of the codebook that has them; *changed* ones are told by
    identifier.
    *reordered* says whether what both have stands in another order.
    """

    added: tuple[Code, ...] = ()
    removed: tuple[Code, ...] = ()
    changed: tuple[tuple[str, tuple[Difference, ...]], ...] = ()
    added_attributes: tuple[Attribute, ...] = ()
    removed_attributes: tuple[Attribute, ...] = ()
    changed_attributes: tuple[tuple[str, tuple[Difference, ...]], ...] = ()
    name: tuple[Difference, ...] = ()
    reordered: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is different."""
        return self == _SAME


_SAME: Final = CodebookDiff()


def difference(old: Codebook, new: Codebook) -> CodebookDiff:
    """Return what becomes different when *new* takes the place of *old*."""
    codes = [(code, new.code(code.id)) for code in old.codes if code.id in new]
    attributes = {each.id: each for each in new.attributes}
    both = [(each, attributes[each.id]) for each in old.attributes if each.id in attributes]
    had = {each.id for each in old.attributes}
    changed_codes = ((one.id, tuple(_code_differences(one, other))) for one, other in codes)
    changed_attributes = ((one.id, tuple(_attribute_differences(one, other))) for one, other in both)
    return CodebookDiff(
        added=tuple(code for code in new.codes if code.id not in old),
        removed=tuple(code for code in old.codes if code.id not in new),
        changed=tuple(pair for pair in changed_codes if pair[1]),
        added_attributes=tuple(each for each in new.attributes if each.id not in had),
        removed_attributes=tuple(each for each in old.attributes if each.id not in attributes),
        changed_attributes=tuple(pair for pair in changed_attributes if pair[1]),
        name=tuple(_wording_differences(Trait.NAME, old.name, new.name)),
        reordered=[one.id for one, _ in codes] != [code.id for code in new.codes if code.id in old]
        or [one.id for one, _ in both] != [each.id for each in new.attributes if each.id in had],
    )


def namesakes(old: Codebook, new: Codebook) -> dict[str, str]:
    """Return the codes that *new* lacks with the code of *new* that has the same name in some language."""
    names = {
        (language, words.casefold()): code.id
        for code in reversed(new.codes)
        if code.parent is not None
        for language, words in code.name.items()
        if words
    }
    found: dict[str, str] = {}
    for code in old.codes:
        same = (names.get((language, words.casefold())) for language, words in code.name.items())
        target = next((name for name in same if name), None)
        if code.id not in new and target is not None:
            found[code.id] = target
    return found


def keeping(old: Codebook, new: Codebook, kept: Collection[str], group: Wording) -> Codebook:
    """
    Return *new* with the codes *kept* of *old*, which it lacks, in a group of their own called *group*.

    They stand there side by side, with the attributes that they had and *new* still has, in the colours
    that they had, and without keys that *new* uses otherwise.
    """
    codes = [code for code in old.codes if code.id in set(kept) and code.id not in new]
    if not codes:
        return new
    taken = {code.id for code in (*old.codes, *new.codes)}
    group_id = readable_id("no-longer-in-the-codebook", taken)
    book = with_code(new, Code(group_id, group))
    for code in codes:
        key = None if code.key in book.keys else code.key
        color = old.color_of(code.id)
        book = with_code(book, replace(code, parent=group_id, key=key, color=color, class_mode=False))
    had: Mapping[str, set[str]] = {
        code.id: {each.id for each in old.attributes_of(code.id)} for code in codes
    }
    attributes = (
        replace(each, applies=(*each.applies, *(code_id for code_id, ids in had.items() if each.id in ids)))
        for each in book.attributes
    )
    return replace(book, attributes=tuple(attributes))


def _code_differences(old: Code, new: Code) -> Iterator[Difference]:
    yield from _wording_differences(Trait.NAME, old.name, new.name)
    yield from _wording_differences(Trait.DEFINITION, old.definition, new.definition)
    yield from _wording_differences(Trait.EXAMPLE, old.example, new.example)
    traits: tuple[tuple[Trait, Told, Told], ...] = (
        (Trait.PARENT, old.parent, new.parent),
        (Trait.COLOR, old.color and old.color.lower(), new.color and new.color.lower()),
        (Trait.KEY, old.key, new.key),
        (Trait.CLASS_MODE, old.class_mode, new.class_mode),
        (Trait.WEIGHT, old.weight, new.weight),
    )
    for trait, was, will_be in traits:
        if was != will_be:
            yield Difference(trait, was, will_be)


def _attribute_differences(old: Attribute, new: Attribute) -> Iterator[Difference]:
    yield from _wording_differences(Trait.NAME, old.name, new.name)
    if old.type != new.type:
        yield Difference(Trait.TYPE, old.type.value, new.type.value)
    if set(old.applies) != set(new.applies):
        yield Difference(Trait.APPLIES, old.applies, new.applies)
    was = {choice.id: choice.name for choice in old.choices}
    will_be = {choice.id: choice.name for choice in new.choices}
    for choice_id in {**was, **will_be}:
        one, other = was.get(choice_id), will_be.get(choice_id)
        if one != other:
            yield Difference(Trait.CHOICE, _words(one), _words(other), choice_id)


def _wording_differences(trait: Trait, old: Wording, new: Wording) -> Iterator[Difference]:
    for language in {**old, **new}:
        was, will_be = old.get(language), new.get(language)
        if was != will_be:
            yield Difference(trait, was, will_be, language)


def _words(wording: Wording | None) -> tuple[str, ...] | None:
    """Return the words in all languages."""
    return None if wording is None else tuple(wording.values())
