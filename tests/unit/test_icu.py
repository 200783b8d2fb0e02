"""The packaged ICU data compare strings as the whole data do, and nothing else is taken for such data."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from icu import StrangeLibraryError, reduced, small_library

COMPARE = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
words = ["Zebra", "äpfel", "Apfel", "ß", "ss", "Österreich", "Ofen", "éa", "eb", "a10", "a9", "_x", "日本"]
for name in ("de_DE", "en_US"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    print(sorted(words, key=cmp_to_key(collator.compare)))
print([line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line][0])
"""


def _data(**items: bytes) -> bytes:
    """Return common data as ICU lays them out: a header of 32 bytes, names, items."""
    names = [f"icudt73l/{name}".replace("__", "/").replace("_", ".").encode() for name in items]
    at, table, text, body = 4 + 8 * len(names), b"", b"", b""
    first = at + sum(len(name) + 1 for name in names)
    for name, item in zip(names, items.values(), strict=True):
        table += struct.pack("<II", at + len(text), first + len(body))
        text, body = text + name + b"\0", body + item
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    return header + struct.pack("<I", len(names)) + table + text + body


def test_items_that_comparing_needs_stay_and_others_go() -> None:
    small = reduced(_data(af_res=b"Afrikaans", coll__de_res=b"wie im Lexikon", zone_res=b"Zonen"))

    assert b"wie im Lexikon" in small
    assert b"icudt73l/coll/de.res\0" in small
    assert b"Afrikaans" not in small
    assert b"zone" not in small
    assert struct.unpack_from("<I", small, 32) == (1,)


def test_items_begin_at_multiples_of_sixteen_bytes() -> None:
    small = reduced(_data(coll__de_res=b"12345", coll__root_res=b"67890"))

    offsets = [struct.unpack_from("<II", small, 36 + 8 * number)[1] for number in range(2)]
    assert [offset % 16 for offset in offsets] == [0, 0]
    assert [small[32 + offset :][:5] for offset in offsets] == [b"12345", b"67890"]


@pytest.mark.parametrize(
    "data", [b"\x20\0\xda\x28" + bytes(40), struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(40)]
)
def test_other_data_are_refused(data: bytes) -> None:
    with pytest.raises(StrangeLibraryError):
        reduced(data)


@pytest.mark.skipif(sys.platform != "linux", reason="only Qt for Linux brings ICU")
def test_qt_sorts_by_the_small_library_as_by_the_whole_one(tmp_path: Path) -> None:
    import PySide6

    lacking = [tool for tool in ("as", "ld", "objdump") if shutil.which(tool) is None]
    if lacking:
        pytest.skip(f"{lacking[0]} of binutils is missing here, and so nothing is packaged")
    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")

    small = small_library(library, tmp_path)

    whole_says = _said({})
    small_says = _said({"LD_PRELOAD": str(small)})
    assert small_says[:2] == whole_says[:2]
    assert small_says[2] == str(small)
    assert small.stat().st_size * 10 < library.stat().st_size


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("objdump") is None, reason="needs Linux and objdump"
)
def test_a_library_without_such_data_is_refused(tmp_path: Path) -> None:
    import PySide6

    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libQt6Svg.so.6")

    with pytest.raises(StrangeLibraryError, match="libQt6Svg"):
        small_library(library, tmp_path)


def _said(extra: dict[str, str]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", COMPARE],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | extra,
    )
    return done.stdout.splitlines()
