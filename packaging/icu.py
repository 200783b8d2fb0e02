"""
Makes a small libicudata: Qt brings ICU's data for all languages, 32 MB of which it uses next to nothing.

Qt has dates, numbers, case and the boundaries of words and lines in its own tables. It asks ICU to compare
strings as a language sorts them and, on Linux, for the names of time zones, which are shown nowhere. What
stays is what comparing needs. ICU's common data are a header, then a table of contents with the offset of
each name and of each item, both counted from the table: see "ICU Data" in its user guide, and `ucmndata.h`.
"""

import re
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Final

KEPT: Final = re.compile(
    r"[^/]+/(coll/(root|de|en|res_index)\.res|coll/ucadata\.icu|(root|pool|res_index|de|en)\.res)"
)
"""Items by their names, the first part of which is the name of the package."""
_COUNT: Final = struct.Struct("<I")
_ENTRY: Final = struct.Struct("<II")
_HEADER: Final = struct.Struct("<HBB")
_MAGIC: Final = (0xDA, 0x27)
_ALIGNMENT: Final = 16


class StrangeLibraryError(Exception):
    """The library is not what this module knows how to shrink."""


def reduced(data: bytes) -> bytes:
    """
    Return ICU's common *data* with the items of `KEPT` only.

    Raises:
        StrangeLibraryError: it is something else.
    """
    size, *magic = _HEADER.unpack_from(data)
    if tuple(magic) != _MAGIC or data[12:16] != b"CmnD":
        raise StrangeLibraryError("These are no ICU data.")
    contents = data[size:]
    (count,) = _COUNT.unpack_from(contents)
    entries = [_ENTRY.unpack_from(contents, _COUNT.size + number * _ENTRY.size) for number in range(count)]
    ends = [start for _, start in entries[1:]] + [len(contents)]
    items = [
        (contents[name : contents.index(b"\0", name)], contents[start:end])
        for (name, start), end in zip(entries, ends, strict=True)
    ]
    return data[:size] + _contents([item for item in items if KEPT.fullmatch(item[0].decode("ascii"))])


def _contents(items: list[tuple[bytes, bytes]]) -> bytes:
    """Return a table of contents for *items*, which are sorted by name, and the items."""
    names_at = _COUNT.size + len(items) * _ENTRY.size
    names = b"".join(name + b"\0" for name, _ in items)
    table, body = [_COUNT.pack(len(items))], b""
    first = _aligned(names_at + len(names))
    for name, item in items:
        table.append(_ENTRY.pack(names_at, first + len(body)))
        names_at += len(name) + 1
        body += item + bytes(_aligned(len(item)) - len(item))
    head = b"".join(table) + names
    return head + bytes(first - len(head)) + body


def _aligned(offset: int) -> int:
    return -(-offset // _ALIGNMENT) * _ALIGNMENT


def small_library(library: Path, folder: Path) -> Path:
    """
    Make a library in *folder* that stands in for *library*, a libicudata, and return its path.

    Raises:
        StrangeLibraryError: it has no ICU data, or not just these.
    """
    lines = _output("objdump", "-T", str(library)).splitlines()
    symbols = [line.split() for line in lines if re.search(r"\bicudt\d+_dat$", line)]
    if len(symbols) != 1:
        raise StrangeLibraryError(f"{library.name} should have one symbol for its data.")
    address, name = int(symbols[0][0], 16), symbols[0][-1]
    size = int(symbols[0][-2], 16)
    folder.mkdir(parents=True, exist_ok=True)
    data, source, part, made = (folder / f"{library.name}.{end}" for end in ("dat", "s", "o", "so"))
    # The data are read-only and lie in the first segment, where addresses are places in the file.
    data.write_bytes(reduced(library.read_bytes()[address : address + size]))
    source.write_text(
        f'.section .note.GNU-stack,"",%progbits\n.section .rodata\n.balign {_ALIGNMENT}\n.global {name}\n'
        f'.type {name}, %object\n{name}:\n.incbin "{data}"\n.size {name}, . - {name}\n',
        encoding="ascii",
    )
    _output("as", "-o", str(part), str(source))
    _output("ld", "-shared", "-soname", library.name, "-o", str(made), str(part))
    result = folder / library.name
    shutil.move(made, result)
    return result


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
