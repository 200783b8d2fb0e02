"""Sentences for people, kept apart from the language they are shown in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from annotator.core.frozen import EMPTY, frozen

Translate = Callable[[str, str], str]
"""Takes a room and an English sentence, returns the sentence in the reader's language."""


def untranslated(room: str, text: str) -> str:  # noqa: ARG001 - has the shape of Translate
    """Return *text* as it was written, in English."""
    return text


def shortened(text: str, longest: int) -> str:
    """Return *text*, or its first *longest* characters and an ellipsis."""
    return text if len(text) <= longest else f"{text[:longest]}…"


@dataclass(frozen=True, slots=True, init=False)
class Message:
    """
    An English sentence with named gaps, and what belongs into them.

    Code below the window cannot know the language of the app, so it hands out messages and the two
    edges, window and command line, render them. *room* is the folder the sentence comes from
    ("core", "formats", …) and serves translators as context. A value may itself be a message.
    """

    room: str
    text: str
    values: Mapping[str, object]

    def __init__(self, room: str, text: str, /, **values: object) -> None:
        """Take the sentence, its gaps written like ``{name}``; a literal, so that it can be collected."""
        object.__setattr__(self, "room", room)
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "values", frozen(values) if values else EMPTY)

    def filled(self, **values: object) -> "Message":
        """Return the same sentence with *values* in its gaps; for sentences that stand in tables."""
        return type(self)(self.room, self.text, **values)

    def render(self, translate: Translate = untranslated) -> str:
        """Return the sentence in the language of *translate*, its gaps filled."""
        values = {
            name: value.render(translate) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return translate(self.room, self.text).format_map(values)

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.render()


_SUBJECTS: Final = {
    "annotation": Message("core", "annotation {id}"),
    "article": Message("core", "article"),
    "attribute": Message("core", "attribute {id}"),
    "block": Message("core", "block {id}"),
    "code": Message("core", "code {id}"),
    "hint": Message("core", "dismissed hint {id}"),
}
_LONGEST_NAME: Final = 200
"""Identifiers that can be used are shorter; of another one this much is shown."""


@dataclass(frozen=True, slots=True)
class Problem:
    """
    Something that is wrong with a file, told without stopping.

    *line* counts from 1 and is None where the problem has no single place; *item* names what is
    concerned by the name of its element and its identifier, for example ``annotation a17``.
    """

    message: Message
    line: int | None = None
    item: str | None = None

    def __post_init__(self) -> None:
        """
        Refuse an item that has no name in the reader's language.

        Raises:
            ValueError: its kind is none of those in the table.
        """
        if self.item is not None and self.item.partition(" ")[0] not in _SUBJECTS:
            raise ValueError(self.item)

    @property
    def subject(self) -> Message | None:
        """What is concerned, in words; None where there is no *item*."""
        if self.item is None:
            return None
        kind, _, name = self.item.partition(" ")
        return _SUBJECTS[kind].filled(id=shortened(name, _LONGEST_NAME))
