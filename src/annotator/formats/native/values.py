"""Times, numbers and names as text; refuses to write what no reader would accept."""

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from annotator.core.errors import WriteError
from annotator.core.messages import Message
from annotator.formats.native import vocabulary

if TYPE_CHECKING:
    import re

    from annotator.core.annotation import AttributeValue


def time_text(time: datetime.datetime) -> str:
    """Return an aware time in UTC, such as ``2026-11-24T08:15:00Z``."""
    return time.astimezone(datetime.UTC).isoformat().removesuffix("+00:00") + "Z"


def time_value(written: str) -> datetime.datetime:
    """
    Return a written time in UTC.

    Raises:
        ValueError: it is no time, or names no zone.
    """
    time = datetime.datetime.fromisoformat(written)
    if time.tzinfo is None:
        raise ValueError(written)
    try:
        return time.astimezone(datetime.UTC)
    except OverflowError as error:  # the first or last hours that the calendar has
        raise ValueError(written) from error


def number_text(number: Decimal | float) -> str:
    """
    Return a finite number, such as ``1.50``.

    Raises:
        WriteError: it is not finite, has more than 40 digits on a side, or an exponent beyond 99.
    """
    written = str(number)
    return _accepted(written.removesuffix(".0") if isinstance(number, float) else written, vocabulary.NUMBER)


def number_value(written: str) -> Decimal:
    """
    Return a written number.

    Raises:
        ValueError: it is none, or longer than any that is written.
    """
    if vocabulary.NUMBER.fullmatch(written):
        number = Decimal(written)
        if vocabulary.NUMBER.fullmatch(str(number)):
            return number
    raise ValueError(written)


def identifier(name: str) -> str:
    """
    Return *name* if it can be an identifier: 1 to 200 characters without blanks.

    Raises:
        WriteError: it cannot.
    """
    return _accepted(name, vocabulary.IDENTIFIER)


def language(tag: str) -> str:
    """
    Return *tag* if it is empty or looks like a BCP 47 tag.

    Raises:
        WriteError: it does not.
    """
    return _accepted(tag, vocabulary.LANGUAGE)


def color(value: str) -> str:
    """
    Return *value* if it is a colour such as ``#c2410c``.

    Raises:
        WriteError: it is none.
    """
    return _accepted(value, vocabulary.COLOR)


def key(value: str) -> str:
    """
    Return *value* if it is one character.

    Raises:
        WriteError: it is not.
    """
    return _accepted(value, vocabulary.KEY)


def type_of(value: "AttributeValue") -> str | None:
    """Return how the file names the type of *value*; None for what it takes a value without a type for."""
    if isinstance(value, bool):
        return "yes-no"
    if isinstance(value, Decimal):
        return "number"
    return "addresses" if isinstance(value, tuple) else None


def _accepted(written: str, pattern: "re.Pattern[str]") -> str:
    if pattern.fullmatch(written):
        return written
    raise WriteError(Message("formats", "“{value}” cannot be written to a file.", value=written[:200]))
