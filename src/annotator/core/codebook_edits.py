"""Editing a codebook: every function returns a new one, if it moves a code in the order of the tree."""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum, auto
from typing import Final

from annotator.core.codebook import Attribute, Choice, Code, Codebook, Wording
from annotator.core.errors import CodebookError
from annotator.core.messages import Message

MAX_DEPTH: Final = 50
"""How many codes may lie one below the other, as in a file."""


# ---- codes -----------------------------------------------------------------------------------


def with_code(codebook: Codebook, code: Code, row: int | None = None) -> Codebook:
    """
    Add *code* as the *row*-th of those below its parent, or as the last one.

    Raises:
        CodebookError: its identifier or key is taken, its parent is missing, or it would lie too deep.
    """
    return moved(replace(codebook, codes=(*codebook.codes, code)), code.id, code.parent, row)


def edited(codebook: Codebook, code: Code) -> Codebook:
    """
    Put *code* in the place of the one with the same identifier; its parent stays.

    Raises:
        CodebookError: there is none, or another code has its key.
    """
    code = replace(code, parent=codebook.code(code.id).parent)
    return replace(codebook, codes=tuple(code if old.id == code.id else old for old in codebook.codes))


def with_key(codebook: Codebook, code_id: str, key: str | None) -> Codebook:
    """Give a code a key; a code that has it already gets the one that becomes free."""
    freed = codebook.code(code_id).key
    keys = {code_id: key}
    if key is not None and key != freed and (holder := codebook.keys.get(key)) is not None:
        keys[holder.id] = freed
    codes = (replace(code, key=keys[code.id]) if code.id in keys else code for code in codebook.codes)
    return replace(codebook, codes=tuple(codes))


def moved(codebook: Codebook, code_id: str, parent: str | None, row: int | None = None) -> Codebook:
    """
    Move a code, and all below it, to the *row*-th place below *parent*, or to the last one.

    Places are counted without the code itself. With None for *parent* it becomes a group.

    Raises:
        CodebookError: *parent* is missing, is the code itself or lies below it, or it would lie too deep.
    """
    if parent is not None and codebook.code(parent) in codebook.branch(code_id):
        raise _below_itself(code_id)
    codes = {code.id: code for code in codebook.codes}
    codes[code_id] = replace(codebook.code(code_id), parent=parent)
    below = _children(codes.values())
    siblings = [code for code in below.get(parent, []) if code.id != code_id]
    place = len(siblings) if row is None else max(0, min(row, len(siblings)))
    below[parent] = [*siblings[:place], codes[code_id], *siblings[place:]]
    changed = replace(codebook, codes=_ordered(below))
    _refuse_depth(changed, code_id)
    return changed


def without(codebook: Codebook, code_id: str) -> Codebook:
    """Take a code and all below it out; attributes no longer apply to them."""
    return _restricted(codebook, {code.id for code in codebook.branch(code_id)})


def merged(codebook: Codebook, source: str, target: str) -> Codebook:
    """
    Take the code *source* out; the codes directly below it move to *target*.

    Raises:
        CodebookError: *target* is *source* or lies below it, or the codes would lie too deep.
    """
    if codebook.code(target) in codebook.branch(source):
        raise _below_itself(source)
    for code in codebook.children(source):
        codebook = moved(codebook, code.id, target)
    return _restricted(codebook, {source})


def narrowed(codebook: Codebook, kept: Iterable[str]) -> Codebook:
    """
    Leave in the codes *kept*, and those above them; a group without any of its codes goes, too.

    Raises:
        CodebookError: one of the codes is not there.
    """
    staying = {above.id for code_id in kept for above in codebook.ancestors(code_id)}
    return _restricted(codebook, {code.id for code in codebook.codes} - staying)


def completed(codebook: Codebook, other: Codebook, wanted: Iterable[str]) -> Codebook:
    """
    Add the codes *wanted* that are missing, as *other* has them, but right below their group, without keys.

    Raises:
        CodebookError: *other* lacks one of them, too.
    """
    for code_id in wanted:
        group, code = other.group_of(code_id), other.code(code_id)
        if group.id not in codebook:
            codebook = with_code(codebook, replace(group, key=None))
        if code.id not in codebook:
            codebook = with_code(codebook, replace(code, parent=codebook.group_of(group.id).id, key=None))
    return codebook


class Step(Enum):
    """Where a code can go from its place in the tree: among its siblings, a level down or a level up."""

    UP = auto()
    DOWN = auto()
    IN = auto()
    OUT = auto()


def place_after(codebook: Codebook, code_id: str, step: Step) -> "tuple[str | None, int] | None":
    """
    Return the parent and the row that a step leads to, for `moved`; None where it leads nowhere.

    The first of its siblings goes up to the end of what lies above, the last one down to what comes next.
    """
    code = codebook.code(code_id)
    row, siblings = _place(codebook, code)
    if step is Step.OUT:
        above = None if code.parent is None else codebook.code(code.parent)
        return None if above is None else (above.parent, _place(codebook, above)[0] + 1)
    if step is Step.IN:
        return (siblings[row - 1].id, len(codebook.children(siblings[row - 1].id))) if row else None
    to = row + (1 if step is Step.DOWN else -1)
    if 0 <= to < len(siblings):
        return code.parent, to
    if code.parent is None:
        return None
    parent_row, parents = _place(codebook, codebook.code(code.parent))
    if step is Step.UP:
        return (
            (parents[parent_row - 1].id, len(codebook.children(parents[parent_row - 1].id)))
            if parent_row
            else None
        )
    return (parents[parent_row + 1].id, 0) if parent_row + 1 < len(parents) else None


def worded_in(wording: Wording, language: str, words: str) -> Wording:
    """Return *wording* with other words in one language; empty ones take that language out."""
    changed = dict(wording)
    if words:
        changed[language] = words
    else:
        changed.pop(language, None)
    return changed


# ---- attributes ------------------------------------------------------------------------------


def with_attribute(codebook: Codebook, attribute: Attribute) -> Codebook:
    """
    Put *attribute* in the place of the one with the same identifier, or behind all if there is none.

    Raises:
        CodebookError: it has a choice twice, or applies to a code that is not there.
    """
    if codebook.attribute(attribute.id) is None:
        return replace(codebook, attributes=(*codebook.attributes, attribute))
    attributes = (attribute if old.id == attribute.id else old for old in codebook.attributes)
    return replace(codebook, attributes=tuple(attributes))


def without_attribute(codebook: Codebook, attribute_id: str) -> Codebook:
    """Take an attribute out."""
    kept = tuple(each for each in codebook.attributes if each.id != attribute_id)
    return replace(codebook, attributes=kept)


def moved_attribute(codebook: Codebook, attribute_id: str, step: int) -> Codebook:
    """Move an attribute by *step* places, as far as there are any."""
    ids = [attribute.id for attribute in codebook.attributes]
    place = ids.index(attribute_id)
    attributes = list(codebook.attributes)
    attributes.insert(max(0, min(place + step, len(ids) - 1)), attributes.pop(place))
    return replace(codebook, attributes=tuple(attributes))


def moved_choice(attribute: Attribute, choice_id: str, step: int) -> Attribute:
    """Move a choice by *step* places, as far as there are any."""
    choices = list(attribute.choices)
    place = [choice.id for choice in choices].index(choice_id)
    choices.insert(max(0, min(place + step, len(choices) - 1)), choices.pop(place))
    return replace(attribute, choices=tuple(choices))


def with_choice(attribute: Attribute, choice: Choice) -> Attribute:
    """Put *choice* in the place of the one with the same identifier, or behind all if there is none."""
    if choice.id not in {old.id for old in attribute.choices}:
        return replace(attribute, choices=(*attribute.choices, choice))
    choices = (choice if old.id == choice.id else old for old in attribute.choices)
    return replace(attribute, choices=tuple(choices))


def without_choice(attribute: Attribute, choice_id: str) -> Attribute:
    """Take a choice out."""
    return replace(attribute, choices=tuple(each for each in attribute.choices if each.id != choice_id))


# ---- helpers ---------------------------------------------------------------------------------


def _children(codes: Iterable[Code]) -> dict[str | None, list[Code]]:
    below: dict[str | None, list[Code]] = {}
    for code in codes:
        below.setdefault(code.parent, []).append(code)
    return below


def _ordered(below: dict[str | None, list[Code]]) -> tuple[Code, ...]:
    """Return the codes that can be reached from the groups, each before those below it."""
    found: list[Code] = []
    waiting = list(reversed(below.get(None, [])))
    while waiting:
        code = waiting.pop()
        found.append(code)
        waiting += reversed(below.get(code.id, []))
    return tuple(found)


def _refuse_depth(codebook: Codebook, code_id: str) -> None:
    depths = {code_id: sum(1 for _ in codebook.ancestors(code_id))}
    for code in list(codebook.branch(code_id))[1:]:
        depths[code.id] = depths[code.parent or code_id] + 1
    if max(depths.values()) > MAX_DEPTH:
        raise CodebookError(Message("core", "The code lies below too many others."))


def _place(codebook: Codebook, code: Code) -> tuple[int, tuple[Code, ...]]:
    """Return which of its siblings a code is, and these."""
    siblings = codebook.children(code.parent)
    return siblings.index(code), siblings


def _below_itself(code_id: str) -> CodebookError:
    return CodebookError(Message("core", "The code “{code}” lies below itself.", code=code_id))


def _restricted(codebook: Codebook, going: set[str]) -> Codebook:
    """Return *codebook* without the codes *going*, below which no other one lies."""
    attributes = (
        replace(each, applies=tuple(code_id for code_id in each.applies if code_id not in going))
        for each in codebook.attributes
    )
    return replace(
        codebook,
        codes=tuple(code for code in codebook.codes if code.id not in going),
        attributes=tuple(attributes),
    )
