"""The difference between two codebooks as rows that people read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core.codebook import AttributeType
from annotator.core.codebook_diff import CodebookDiff, Difference, Told, Trait
from annotator.core.messages import Message
from annotator.gui.codebook_editor.attribute_form import TYPES
from annotator.gui.codebook_editor.language_names import language_name
from annotator.gui.language import in_language, told

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook

_TRAITS: Final = {
    Trait.NAME: Message("CodebookDiff", "Name"),
    Trait.DEFINITION: Message("CodebookDiff", "Definition"),
    Trait.EXAMPLE: Message("CodebookDiff", "Example"),
    Trait.PARENT: Message("CodebookDiff", "Below"),
    Trait.COLOR: Message("CodebookDiff", "Colour"),
    Trait.KEY: Message("CodebookDiff", "Key"),
    Trait.CLASS_MODE: Message("CodebookDiff", "In the short list"),
    Trait.WEIGHT: Message("CodebookDiff", "Weight"),
    Trait.TYPE: Message("CodebookDiff", "Type"),
    Trait.APPLIES: Message("CodebookDiff", "Applies to"),
    Trait.CHOICE: Message("CodebookDiff", "Choice"),
}
_WORDED: Final = frozenset((Trait.NAME, Trait.DEFINITION, Trait.EXAMPLE))


@dataclass(frozen=True, slots=True)
class Row:
    """What changes, how it was and how it will be; a heading has only rows below it."""

    text: str
    before: str = ""
    after: str = ""
    below: "tuple[Row, ...]" = ()


def rows(
    diff: CodebookDiff, old: "Codebook", new: "Codebook", count: Callable[[str], int]
) -> tuple[Row, ...]:
    """Return headings with what is added, changed and removed; *count* says how often a code is in use."""
    added = [Row(_code(new, code.id)) for code in diff.added]
    removed = [Row(_code(old, code.id), _used(count(code.id))) for code in diff.removed]
    changed = [
        Row(_code(new, code_id), below=_differences(found, old, new)) for code_id, found in diff.changed
    ]
    attributes = [
        *(
            Row(_attribute(new, each.id), after=QCoreApplication.translate("CodebookDiff", "new"))
            for each in diff.added_attributes
        ),
        *(
            Row(_attribute(old, each.id), after=QCoreApplication.translate("CodebookDiff", "no longer there"))
            for each in diff.removed_attributes
        ),
        *(
            Row(_attribute(new, each), below=_differences(found, old, new))
            for each, found in diff.changed_attributes
        ),
    ]
    itself = [*_differences(diff.name, old, new)]
    if diff.reordered:
        itself.append(
            Row(QCoreApplication.translate("CodebookDiff", "Codes or attributes stand in another order"))
        )
    return tuple(
        Row(f"{told(heading)} ({len(below)})", below=tuple(below))
        for heading, below in (
            (Message("CodebookDiff", "New codes"), added),
            (Message("CodebookDiff", "Changed codes"), changed),
            (Message("CodebookDiff", "Codes that are no longer there"), removed),
            (Message("CodebookDiff", "Attributes"), attributes),
            (Message("CodebookDiff", "The codebook itself"), itself),
        )
        if below
    )


def _code(codebook: "Codebook", code_id: str) -> str:
    """Return the names of a code and those above it."""
    names = [in_language(code.name) or code.id for code in codebook.ancestors(code_id)]
    return " › ".join(reversed(names))  # noqa: RUF001 - the sign that separates the steps of a path


def _attribute(codebook: "Codebook", attribute_id: str) -> str:
    attribute = codebook.attribute(attribute_id)
    return (in_language(attribute.name) if attribute else "") or attribute_id


def _used(count: int) -> str:
    if not count:
        return ""
    return QCoreApplication.translate("CodebookDiff", "%n annotation(s)", "", count)


def _differences(found: Iterable[Difference], old: "Codebook", new: "Codebook") -> tuple[Row, ...]:
    return tuple(
        Row(_trait(each), _told(each.trait, each.old, old), _told(each.trait, each.new, new))
        for each in found
    )


def _trait(difference: Difference) -> str:
    text = told(_TRAITS[difference.trait])
    detail = language_name(difference.detail) if difference.trait in _WORDED else difference.detail
    return f"{text} ({detail})" if detail else text


def _told(trait: Trait, value: Told, codebook: "Codebook") -> str:  # noqa: PLR0911 - a table of types
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        yes, no = Message("CodebookDiff", "yes"), Message("CodebookDiff", "no")
        return told(yes if value else no)
    if isinstance(value, float):
        return QLocale().toString(value, "g", 6)
    if isinstance(value, tuple):
        names = [in_language(codebook.code(each).name) if each in codebook else each for each in value]
        return ", ".join(names)
    if trait is Trait.TYPE:
        return told(TYPES[AttributeType(value)])
    if trait is Trait.PARENT:
        return in_language(codebook.code(value).name)
    return value.upper() if trait is Trait.KEY else value
