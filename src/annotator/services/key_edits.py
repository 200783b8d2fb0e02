"""A key that grows: a find that it did not have becomes one of its items."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.identity import new_id

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.document import Document


def may_be_added(key: "Document", find: "Annotation") -> bool:
    """Return whether the codebook of *key* has the code of *find*."""
    return find.code in key.codebook


def with_item(key: "Document", find: "Annotation") -> "Document":
    """
    Return *key* with the words and the code of *find* as one more item, which counts like any other.

    Nothing in it tells who has found it.
    """
    known = {name: value for name, value in find.attributes.items() if key.codebook.attribute(name)}
    item = replace(find, id=new_id(), author="", comment="", links=(), attributes=known, verdict=None)
    annotations = sorted((*key.annotations, item), key=lambda each: each.reading_order)
    return replace(key, annotations=tuple(annotations))
