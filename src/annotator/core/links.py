"""Links between annotations: their roles, what leads where, and the changes that make and remove them."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from annotator.core.annotation import Link
from annotator.core.changes import Change, EditAnnotation
from annotator.core.errors import ChangeError
from annotator.core.messages import Message

if TYPE_CHECKING:
    import datetime
    from collections.abc import Collection, Iterator

    from annotator.core.annotation import Annotation
    from annotator.core.codebook import Codebook
    from annotator.core.document import Effect, LiveDocument

SAME: Final = "same"
"""The role of links between annotations of one and the same problem; it counts once."""


@dataclass(frozen=True, slots=True)
class LinkRole:
    """
    What a link means.

    *name* tells what the target is for the annotation that has the link, *backwards* what the latter
    is for the target. A *mutual* role means the same both ways.
    """

    id: str
    name: Message
    backwards: Message
    mutual: bool = False


LINK_ROLES: Final = (
    LinkRole("evidence", Message("core", "Evidence"), Message("core", "Evidence for")),
    LinkRole("speaker", Message("core", "Speaker"), Message("core", "Speaker of")),
    LinkRole("contradicts", Message("core", "Contradicts"), Message("core", "Contradicts"), mutual=True),
    LinkRole(SAME, Message("core", "Same problem again"), Message("core", "Same problem again"), mutual=True),
)
"""The roles that people choose from. Files may hold other ones, which are shown as they are written."""

_BY_ID: Final = {role.id: role for role in LINK_ROLES}
_LIKELY: Final = {"claim": "evidence", "quote": "speaker"}
"""Which role suits annotations with a code of a group best."""


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """A link as seen from one of its ends: *other* is the annotation at the other one."""

    source: str
    link: Link
    incoming: bool

    @property
    def other(self) -> str:
        """The identifier of the annotation that the link leads to, or comes from."""
        return self.source if self.incoming else self.link.target

    @property
    def role(self) -> Message | str:
        """What the other annotation is for this one; as the file has it if it is no role that we know."""
        known = _BY_ID.get(self.link.role)
        if known is None:
            return self.link.role
        return known.backwards if self.incoming else known.name


def link_role(role_id: str) -> LinkRole | None:
    """Return the role with this identifier, None for one that only a file knows."""
    return _BY_ID.get(role_id)


def likely_role(codebook: "Codebook", source: "Annotation") -> LinkRole:
    """Return the role that a new link of *source* has most likely."""
    return _BY_ID[_LIKELY.get(codebook.group_of(source.code).id, SAME)]


def links_of(document: "LiveDocument", annotation_id: str) -> list[LinkEnd]:
    """
    Return the links of an annotation: its own in their order, then those that point to it in reading order.

    A link from an annotation to itself is told once.

    Raises:
        ChangeError: there is no such annotation.
    """
    own = document.annotation(annotation_id).links
    sources = [document.annotation(source) for source in document.linking_to(annotation_id) - {annotation_id}]
    ends = [LinkEnd(annotation_id, link, incoming=False) for link in dict.fromkeys(own)]
    for source in sorted(sources, key=lambda source: source.reading_order):
        pointing = dict.fromkeys(link for link in source.links if link.target == annotation_id)
        ends += (LinkEnd(source.id, link, incoming=True) for link in pointing)
    return ends


def touches_links(effect: "Effect", ends: "Collection[str]") -> bool:
    """Return whether a change touched one of the annotations *ends*, or any link."""
    touched = effect.before.keys() | effect.after.keys()
    return not touched.isdisjoint(ends) or any(
        _links(effect.before.get(found)) != _links(effect.after.get(found)) for found in touched
    )


def connected(document: "LiveDocument", annotation_id: str) -> "Iterator[str]":
    """
    Yield the annotations that links lead to from this one, the nearest first, itself left out.

    Raises:
        ChangeError: there is no such annotation.
    """
    seen = {annotation_id}
    pending = [annotation_id]
    for here in pending:
        for end in links_of(document, here):
            if end.other not in seen:
                seen.add(end.other)
                pending.append(end.other)
                yield end.other


# ---- changes -----------------------------------------------------------------------------------


def add_link(document: "LiveDocument", source: str, link: Link, *, when: "datetime.datetime") -> Change:
    """
    Return the change that links *source* to another annotation.

    Raises:
        ChangeError: one of the two is not there, both are the same, or they are linked like this already.
    """
    annotation = document.annotation(source)
    if link.target == source:
        raise ChangeError(Message("core", "An annotation cannot be linked to itself. Choose another one."))
    _refuse_double(document, source, link)
    return EditAnnotation(replace(annotation, links=(*annotation.links, link), modified=when))


def remove_link(document: "LiveDocument", source: str, link: Link, *, when: "datetime.datetime") -> Change:
    """
    Return the change that takes a link away from *source*.

    Raises:
        ChangeError: there is no such link.
    """
    annotation = _having(document, source, link)
    links = tuple(other for other in annotation.links if other != link)
    return EditAnnotation(replace(annotation, links=links, modified=when))


def change_role(
    document: "LiveDocument", source: str, link: Link, role: str, *, when: "datetime.datetime"
) -> Change:
    """
    Return the change that gives a link of *source* another role; it keeps its place.

    Raises:
        ChangeError: there is no such link, or the two are linked like this already.
    """
    annotation = _having(document, source, link)
    changed = Link(role, link.target)
    _refuse_double(document, source, changed)
    links = tuple(dict.fromkeys(changed if other == link else other for other in annotation.links))
    return EditAnnotation(replace(annotation, links=links, modified=when))


def _links(annotation: "Annotation | None") -> tuple[Link, ...]:
    return () if annotation is None else annotation.links


def _having(document: "LiveDocument", source: str, link: Link) -> "Annotation":
    annotation = document.annotation(source)
    if link not in annotation.links:
        raise ChangeError(Message("core", "Annotation {id} has no such link.", id=source))
    return annotation


def _refuse_double(document: "LiveDocument", source: str, link: Link) -> None:
    role = _BY_ID.get(link.role)
    there = link in document.annotation(source).links
    back = Link(link.role, source) in document.annotation(link.target).links
    if there or (back and role is not None and role.mutual):
        raise ChangeError(Message("core", "These two are linked like this already."))
