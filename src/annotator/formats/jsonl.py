"""Annotations from JSON Lines: one object a line, with offsets in code points and the exact quote."""

import json
from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from annotator.core.annotation import Annotation, AttributeValue, Link, Origin
from annotator.core.assignment import Expected, Tier
from annotator.core.codebook import Attribute, AttributeType, Codebook
from annotator.core.errors import ReadError
from annotator.core.messages import Message, Problem
from annotator.core.text import Span, storable
from annotator.formats.native.values import number_value
from annotator.formats.native.vocabulary import IDENTIFIER, MAX_ANNOTATIONS, MAX_ATTRIBUTES, MAX_BYTES

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from annotator.core.article import Article

Json = str | int | float | bool | list["Json"] | dict[str, "Json"] | None

_PLACE: Final = ("start", "end", "text")
_FIELDS: Final = frozenset((*_PLACE, "id", "code", "comment", "correction"))
_LINK: Final = "link"
"""The field whose equal values mean "same problem again"."""
_TIER: Final = "tier"
_TIERS: Final = {tier.value: tier for tier in Tier}


@dataclass(frozen=True, slots=True)
class JsonlReading:
    """
    The annotations of a file in reading order, and what could not be taken over, by line.

    *codebook* is the one that was given, with an attribute for every field that it did not know.
    """

    codebook: Codebook
    annotations: tuple[Annotation, ...]
    problems: tuple[Problem, ...] = ()


def read_jsonl(
    data: bytes,
    article: "Article",
    codebook: Codebook,
    file_name: str,
    *,
    now: "datetime.datetime",
    author: str,
) -> JsonlReading:
    """
    Return the annotations that the lines of a file describe.

    Every line is an object with ``id``, ``start``, ``end``, ``text`` (the quote) and ``code``, and may
    have ``comment``, ``correction`` and ``tier``, which says who is expected to find it.
    Without any of ``start``, ``end`` and ``text`` it is a note on
    the article as a whole. Attributes of the codebook are taken by name. Any other field
    becomes an attribute of type text; but of annotations with the same ``link`` the later ones link to
    the first.
    Lines that cannot be used are told and left out.

    Raises:
        ReadError: the file is too large; *file_name* is for the message.
    """
    lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    if len(data) > MAX_BYTES or len(lines) > MAX_ANNOTATIONS:
        raise ReadError(Message("formats", "{file} is too large.", file=file_name))
    reader = _Reader(article, codebook, now, author)
    for number, line in enumerate(lines, 1):
        if line.strip():
            reader.add(line, number)
    return reader.reading()


class _Reader:
    """Takes lines one by one."""

    def __init__(self, article: "Article", codebook: Codebook, now: "datetime.datetime", author: str) -> None:
        self._text = article.text
        self._codebook = codebook
        self._known = {attribute.id: attribute for attribute in codebook.attributes}
        self._now = now
        self._author = author
        self._annotations: dict[str, Annotation] = {}
        self._links: dict[str, str] = {}
        self._new: dict[str, set[str]] = {}
        self._problems: list[Problem] = []

    def add(self, line: bytes, number: int) -> None:
        """Take one line, or tell why it cannot be taken."""
        item = None
        try:
            fields = _object(line)
            annotation_id = _identifier(fields)
            item = f"annotation {annotation_id}"
            self._refuse_twice(annotation_id)
            spans, code = self._spans(fields), self._code(fields)
            comment, correction = _text(fields, "comment"), _correction(fields, spans)
        except ReadError as error:
            self._problems.append(Problem(error.message, number, item))
            return
        annotation = Annotation(
            id=annotation_id,
            spans=spans,
            code=code,
            created=self._now,
            modified=self._now,
            attributes=self._attributes(fields, code, number, item),
            correction=None if correction is None else self._storable(correction, number, item),
            comment=self._storable(comment or "", number, item),
            author=self._author,
            origin=Origin.IMPORT,
            expected=self._expected(fields),
        )
        link = fields.get(_LINK)
        if isinstance(link, str) and _LINK not in self._known:
            self._links[annotation_id] = link
        self._annotations[annotation_id] = annotation

    def reading(self) -> JsonlReading:
        """Return what was taken."""
        annotations = self._linked()
        new = tuple(
            Attribute(
                id=name,
                name={"en": name},
                type=AttributeType.TEXT,
                applies=tuple(group.id for group in self._codebook.groups if group.id in groups),
            )
            for name, groups in self._new.items()
        )
        return JsonlReading(
            codebook=replace(self._codebook, attributes=(*self._codebook.attributes, *new)),
            annotations=tuple(sorted(annotations, key=lambda annotation: annotation.reading_order)),
            problems=tuple(self._problems),
        )

    def _linked(self) -> list[Annotation]:
        """Return the annotations with links between those of one problem; who is alone keeps the field."""
        counts = Counter(self._links.values())
        first: dict[str, str] = {}
        linked = []
        for annotation in self._annotations.values():
            link = self._links.get(annotation.id)
            if link is not None and counts[link] == 1 and self._note_new(_LINK, annotation.code):
                attributes = {**annotation.attributes, _LINK: storable(link)[0]}
                linked.append(replace(annotation, attributes=attributes))
            elif link is not None and first.setdefault(link, annotation.id) != annotation.id:
                linked.append(replace(annotation, links=(Link("same", first[link]),)))
            else:
                linked.append(annotation)
        return linked

    def _refuse_twice(self, name: str) -> None:
        if name in self._annotations:
            raise ReadError(Message("formats", "There is an annotation {id} already.", id=name))

    def _spans(self, fields: "Mapping[str, Json]") -> tuple[Span, ...]:
        """Return the span that a line describes; none for a note, which tells no place at all."""
        is_note = all(fields.get(name) is None for name in _PLACE)
        return () if is_note else (self._span(fields),)

    def _span(self, fields: "Mapping[str, Json]") -> Span:
        start, end, quote = fields.get("start"), fields.get("end"), fields.get("text")
        if type(start) is not int or type(end) is not int or not isinstance(quote, str):
            raise ReadError(
                Message("formats", "“start” and “end” must be whole numbers and “text” must be a text.")
            )
        if not 0 <= start < end <= len(self._text):
            raise ReadError(
                Message(
                    "formats",
                    "{start} to {end} is no place in the text, which has {length} characters.",
                    start=str(start)[:20],
                    end=str(end)[:20],
                    length=len(self._text),
                )
            )
        span = Span(start, end)
        if self._text.quote(span) != quote:
            raise ReadError(
                Message(
                    "formats",
                    "The quote “{quote}” is not what the text says there: “{actual}”.",
                    quote=quote[:40],
                    actual=self._text.quote(span)[:40],
                )
            )
        return span

    def _code(self, fields: "Mapping[str, Json]") -> str:
        code = fields.get("code")
        if not isinstance(code, str) or code not in self._codebook:
            raise ReadError(
                Message("formats", "The code “{code}” is not in the codebook.", code=str(code)[:80])
            )
        return code

    def _expected(self, fields: "Mapping[str, Json]") -> Expected | None:
        return Expected(_TIERS[str(fields[_TIER])]) if self._is_tier(_TIER, fields.get(_TIER)) else None

    def _is_tier(self, name: str, value: Json) -> bool:
        """Return whether a field tells a tier; an attribute of the codebook with this name comes first."""
        return name == _TIER and name not in self._known and isinstance(value, str) and value in _TIERS

    def _attributes(
        self, fields: "Mapping[str, Json]", code: str, number: int, item: str
    ) -> dict[str, AttributeValue]:
        attributes: dict[str, AttributeValue] = {}
        for name, value in fields.items():
            is_link = name == _LINK and isinstance(value, str) and name not in self._known
            if name in _FIELDS or is_link or value is None or self._is_tier(name, value):
                continue
            known = self._known.get(name)
            taken = _value(value, known) if known else _as_text(value)
            if taken is None or (known is None and not self._note_new(name, code)):
                message = Message(
                    "formats", "The field “{field}” is left out, its value cannot be used.", field=name[:80]
                )
                self._problems.append(Problem(message, number, item))
                continue
            if isinstance(taken, str):
                taken = self._storable(taken, number, item)
            elif isinstance(taken, tuple):
                taken = tuple(self._storable(each, number, item) for each in taken)
            attributes[name] = taken
        return attributes

    def _note_new(self, name: str, code: str) -> bool:
        """Note a field that the codebook does not know; return whether it can be added."""
        room_left = len(self._known) + len(self._new) < MAX_ATTRIBUTES
        if name not in self._new and not (room_left and IDENTIFIER.fullmatch(name)):
            return False
        self._new.setdefault(name, set()).add(self._codebook.group_of(code).id)
        return True

    def _storable(self, text: str, number: int, item: str) -> str:
        value, replaced = storable(text)
        if replaced:
            message = Message(
                "formats", "Characters that cannot be stored were replaced ({count}).", count=replaced
            )
            self._problems.append(Problem(message, number, item))
        return value


def _object(line: bytes) -> "dict[str, Json]":
    """
    Return the object that a line holds.

    Raises:
        ReadError: it holds none.
    """
    try:
        value: Json = json.loads(line, parse_constant=_refuse, object_pairs_hook=_without_doubles)
    except (ValueError, RecursionError) as error:
        raise ReadError(Message("formats", "The line is no JSON that can be used.")) from error
    if not isinstance(value, dict):
        raise ReadError(Message("formats", "The line is no JSON object."))
    return value


def _identifier(fields: "Mapping[str, Json]") -> str:
    name = fields.get("id")
    if not isinstance(name, str) or not IDENTIFIER.fullmatch(name):
        raise ReadError(Message("formats", "The line has no usable identifier (field “id”)."))
    return name


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _without_doubles(pairs: "list[tuple[str, Json]]") -> "dict[str, Json]":
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError(pairs)
    return fields


def _text(fields: "Mapping[str, Json]", name: str) -> str | None:
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        raise ReadError(Message("formats", "The field “{field}” must be a text.", field=name))
    return value


def _correction(fields: "Mapping[str, Json]", spans: tuple[Span, ...]) -> str | None:
    correction = _text(fields, "correction")
    if correction is not None and not spans:
        raise ReadError(Message("formats", "A note on the whole article can have no correction."))
    return correction


def _value(value: Json, attribute: Attribute) -> AttributeValue | None:
    """Return *value* as *attribute* takes it; None if it does not."""
    if attribute.type is AttributeType.YES_NO:
        return value if isinstance(value, bool) else None
    if attribute.type is AttributeType.NUMBER:
        return _number(value)
    if attribute.type is AttributeType.ADDRESSES:
        addresses = value if isinstance(value, list) else [value]
        texts = tuple(each for each in addresses if isinstance(each, str))
        return texts if len(texts) == len(addresses) else None
    if not isinstance(value, str):
        return None
    is_choice = attribute.type is AttributeType.CHOICE
    return value if not is_choice or value in {choice.id for choice in attribute.choices} else None


def _number(value: Json) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return number_value(str(value))
    except ValueError:
        return None


def _as_text(value: Json) -> str | None:
    """Return a value of any type as a text; None for what is too large or too deep."""
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (ValueError, RecursionError):
        return None
