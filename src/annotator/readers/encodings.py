"""Bytes to characters: the encoding is told, shows itself, or is guessed."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from annotator.core import losses
from annotator.core.errors import ReadError
from annotator.core.losses import Loss
from annotator.core.messages import Message

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; the one of UTF-32 starts with that of UTF-16."""

_FEW, _SOME, _ANY, _ALL = (0.0, 0.1), (0.05, 1.0), (0.0, 1.0), (1.0, 1.0)
_ZEROS: Final = (
    ("utf-32-le", (_FEW, _ANY, _SOME, _ALL)),
    ("utf-32-be", (_ALL, _SOME, _ANY, _FEW)),
    ("utf-16-le", (_FEW, _SOME)),
    ("utf-16-be", (_SOME, _FEW)),
)
"""The share of zero bytes at each place of a code unit, at least and at most."""

_RARE: Final = (
    "cp037", "cp273", "cp437", "cp500", "cp720", "cp875", "cp1026", "cp1140", "hp-roman8", "iso8859-1",
    "iso8859-4", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16", "koi8-t",
    "mac-cyrillic", "mac-greek", "mac-iceland", "mac-latin2", "mac-turkish",
)  # fmt: skip
"""Encodings hardly met any more, or with all their letters at the same bytes in one that isn't left out."""

_COMMON: Final = "Windows-1252"
_ONLY_IN_COMMON: Final = re.compile(rb"[\x80-\x9f]")
_FEW_CONTROLS: Final = 5
_CONTROLS: Final = re.compile(r"[\0-\x08\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file, and what had to be guessed, replaced or left out to get them."""

    text: str
    losses: tuple[Loss, ...] = ()


def decode(data: bytes, file_name: str, *, encoding: str | None = None) -> Decoded:
    """
    Return the characters of *data*.

    A told *encoding* is believed. Otherwise, in this order: a byte order mark; strict UTF-8; the zero
    bytes of UTF-16 and UTF-32; where there are none, UTF-8 with a few broken places, and a guess from
    the letters.

    Raises:
        ReadError: the bytes are no text, or none in the told *encoding*.
    """
    if encoding is not None:
        return _without_mark(_told(data, file_name, encoding))
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _without_mark(_told(data, file_name, name))
    decoded = _utf8(data)
    if decoded is None or _is_binary(decoded.text):
        decoded = _wide(data) if b"\0" in data else decoded or _damaged_utf8(data) or _guessed(data)
    if decoded is None or _is_binary(decoded.text):
        raise ReadError(
            Message("readers", "{name} is not a text. It holds other data, or is damaged.", name=file_name)
        )
    return decoded


def _told(data: bytes, file_name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise ReadError(
            Message("readers", "There is no encoding called “{encoding}”.", encoding=encoding)
        ) from error
    except ValueError as error:
        raise ReadError(
            Message("readers", "{name} is not encoded as {encoding}.", name=file_name, encoding=encoding)
        ) from error


def _without_mark(text: str) -> Decoded:
    return Decoded(text.removeprefix("\ufeff"))


def _wide(data: bytes) -> Decoded | None:
    """Return text in UTF-16 or UTF-32 without a mark: Latin letters and blanks have zeros at fixed places."""
    for name, places in _ZEROS:
        unit = len(places)
        if len(data) % unit:
            continue
        shares = [data[place::unit].count(0) * unit / len(data) for place in range(unit)]
        if all(least <= share <= most for share, (least, most) in zip(shares, places, strict=True)):
            text = data.decode(name, errors="replace")
            return Decoded(text, _broken(text))
    return None


def _utf8(data: bytes) -> Decoded | None:
    if b"\x1b$" in data:  # ISO-2022-JP, which has ASCII bytes only
        return None
    try:
        return Decoded(data.decode())
    except UnicodeDecodeError:
        return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    text = data.decode(errors="replace")
    broken = text.count("\ufffd")
    intact = len(text) - len(text.encode("ascii", errors="ignore")) - broken
    return Decoded(text, _broken(text)) if intact > 2 * broken else None


def _guessed(data: bytes) -> Decoded | None:
    import chardet

    name = chardet.detect(data, exclude_encodings=_RARE, no_match_encoding=_COMMON)["encoding"]
    if name is None:
        return None
    if name == _COMMON:
        euro = b"\xa4" in data and not _ONLY_IN_COMMON.search(data)
        text = data.decode("iso-8859-15" if euro else _COMMON, errors="replace")
        return Decoded(text, _broken(text))
    text = data.decode(name, errors="replace")
    return Decoded(text, (Loss(losses.ENCODING, detail=name), *_broken(text)))


def _broken(text: str) -> tuple[Loss, ...]:
    count = text.count("\ufffd")
    return (Loss(losses.UNREADABLE, count),) if count else ()


def _is_binary(text: str) -> bool:
    """Return whether there are more control characters, which nobody types, than damage leaves in a text."""
    few = min(max(1, len(text) // 10), _FEW_CONTROLS)
    return len(_CONTROLS.findall(text)) > few + len(text) // 100
