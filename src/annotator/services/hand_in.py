"""Handing in: the copy of a document that the teacher gets, and what its file is called."""

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from annotator.core.document import Document, Role
from annotator.core.errors import WriteError
from annotator.core.identity import new_id
from annotator.core.messages import Message
from annotator.core.text import ArticleText

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from annotator.core.messages import Problem

SUFFIX: Final = ".annox"

_HANDED_IN: Final = frozenset((Role.ASSIGNMENT, Role.WORK, Role.SUBMISSION))

_MOST_CHARACTERS: Final = 80
"""With a folder in front this fits into the 260 characters of a path on Windows."""
_MOST_BYTES: Final = 200
"""A name has 255 bytes on Linux, some of which belong to temporary files."""
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?=\.|$)", re.IGNORECASE
)
"""Devices on Windows, with any extension."""
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]+')


def submission(document: Document, *, name: str, class_name: str, now: "datetime.datetime") -> Document:
    """
    Return the copy of *document* that *name* of *class_name* hands in.

    It is a document of its own, with a new identifier; everything else about it stays.
    """
    head = replace(
        document.head,
        id=new_id(),
        role=Role.SUBMISSION,
        author=name.strip(),
        class_name=class_name.strip(),
        handed_in=now,
    )
    return replace(document, head=head)


def hand_in_file(
    path: "Path",
    out: "Path",
    *,
    name: str,
    class_name: str,
    now: "datetime.datetime",
    overwrite: bool = False,
) -> "tuple[Problem, ...]":
    """
    Write what *name* hands in of the document at *path* to *out*; the document stays as it is.

    A file with problems is not handed in; they are returned.

    Raises:
        ReadError: the file is missing or no document.
        WriteError: there is no name, the document is no work, or *out* could not be written.
    """
    from annotator.services.files import shown
    from annotator.services.handout import work_on
    from annotator.services.new import save_new
    from annotator.services.open import open_document

    if not name.strip():
        raise WriteError(Message("services", "Say who hands in: the name is empty."))
    opened = open_document(path)
    if opened.problems:
        return opened.problems
    document = opened.document
    if document.head.role not in _HANDED_IN:
        raise WriteError(
            Message("services", "{name} is nobody’s work, and cannot be handed in.", name=shown(path))
        )
    if document.head.role is Role.ASSIGNMENT:
        document = work_on(document, now=now)
    copy = submission(document, name=name, class_name=class_name, now=now)
    save_new(copy, out, overwrite=overwrite, made_from=[path])
    return ()


def file_name(*, name: str = "", class_name: str = "", title: str = "") -> str:
    """
    Return a good name for a document's file, such as ``Müller_10b_Nordkorea rüstet auf.annox``.

    It begins with the family name, so that a folder of submissions is in order, and is allowed on every
    system. Parts that are empty are left out.
    """
    parts = [_clean(part) for part in (_family_name(name), class_name, title)]
    stem = _shortened("_".join(part for part in parts if part)).strip(" ._-") or "article"
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    return stem + SUFFIX


def _family_name(name: str) -> str:
    """Return what stands before a comma, or else the last word."""
    before, comma, _ = name.partition(",")
    words = before.split()
    return before if comma else "".join(words[-1:])


def _clean(part: str) -> str:
    """Return *part* without what a file name must not or should not hold."""
    part = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", part))
    visible = "".join(
        " " if character.isspace() else character
        for character in part
        if character.isspace() or unicodedata.category(character)[0] != "C"
    )
    return " ".join(visible.split()).strip(" .")


def _shortened(stem: str) -> str:
    """Return as many whole words of *stem* as fit, or else characters."""
    end = min(len(stem), _MOST_CHARACTERS)
    while len(stem[:end].encode()) > _MOST_BYTES:
        end -= 1
    if end == len(stem):
        return stem
    blank = stem.rfind(" ", 0, end + 1)
    return stem[:blank] if blank > end // 2 else stem[: ArticleText(stem).character_at(end).start]
