"""What a new codebook does to the annotations of a document: one change, and what it costs."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.attribute_values import fitted
from annotator.core.changes import Batch, Change, EditAnnotation, EditCodebook, removal
from annotator.core.codebook import Code, Codebook
from annotator.core.frozen import frozen

if TYPE_CHECKING:
    import datetime

    from annotator.core.annotation import Annotation, AttributeValue
    from annotator.core.document import LiveDocument


@dataclass(frozen=True, slots=True)
class Replacement:
    """
    The change that gives a document another codebook, and what it means for the annotations.

    *recoded* annotations get another code and *removed* ones go. *lost* counts the values that go by
    attribute: those that their attribute no longer takes, and those that the new code has no attribute for.
    """

    change: Change
    recoded: int
    removed: int
    lost: Mapping[str, int]


def replacement(
    document: "LiveDocument",
    codebook: Codebook,
    targets: Mapping[str, str | None],
    *,
    now: "datetime.datetime",
) -> Replacement:
    """
    Return the change that puts *codebook* in the place of the document's one.

    *targets* says for codes which code their annotations get; with None they are removed. All codes in
    use that *codebook* lacks must be among them, otherwise the change does not fit. Values are kept wherever
    the attribute takes them, also in another form. It fits *document* as it is now.
    """
    edits: dict[str, Annotation] = {}
    going: list[str] = []
    lost = Counter[str]()
    for annotation in document:
        target = targets.get(annotation.code, annotation.code)
        if target is None:
            going.append(annotation.id)
            continue
        values = _values(annotation, codebook, target)
        lost.update(annotation.attributes.keys() - values.keys())
        if target != annotation.code or values != annotation.attributes:
            edits[annotation.id] = replace(annotation, code=target, attributes=values, modified=now)
    recoded = sum(edited.code != document.annotation(key).code for key, edited in edits.items())
    change = _change(document, codebook, edits, going)
    return Replacement(change, recoded, len(going), frozen(lost))


def _values(annotation: "Annotation", codebook: Codebook, target: str) -> "dict[str, AttributeValue]":
    """Return the values that *annotation* keeps; with another code only those that this one has."""
    known = codebook.attributes
    if target != annotation.code and target in codebook:
        known = codebook.attributes_of(target)
    by_id = {attribute.id: attribute for attribute in known}
    kept = {
        name: fitted(by_id[name], value) for name, value in annotation.attributes.items() if name in by_id
    }
    return {name: value for name, value in kept.items() if value is not None}


def _change(
    document: "LiveDocument", codebook: Codebook, edits: "Mapping[str, Annotation]", going: list[str]
) -> Change:
    """Return the changes in an order in which each one fits."""
    changes: list[Change] = []
    old = document.codebook
    missing = {edited.code: None for edited in edits.values() if edited.code not in old}
    if missing:
        changes.append(EditCodebook(replace(old, codes=(*old.codes, *(Code(each, {}) for each in missing)))))
    changes += [EditAnnotation(edited) for edited in edits.values()]
    if going:
        changes += _removals(document, edits, going)
    if missing or codebook != old:
        changes.append(EditCodebook(codebook))
    return changes[0] if len(changes) == 1 else Batch(tuple(changes))


def _removals(document: "LiveDocument", edits: "Mapping[str, Annotation]", going: list[str]) -> list[Change]:
    """Return the removal of annotations; those that link to them keep what *edits* has made of them."""
    change = removal(document, *going)
    parts = change.changes if isinstance(change, Batch) else (change,)
    return [
        EditAnnotation(replace(edits[part.annotation.id], links=part.annotation.links))
        if isinstance(part, EditAnnotation) and part.annotation.id in edits
        else part
        for part in parts
    ]
