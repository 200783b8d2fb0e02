"""Archives from strangers: bounds on everything, and a sentence that says what is wrong."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from annotator.core.errors import ReadError
from annotator.readers import packed as rooms
from annotator.readers.packed import Package, parsed
from tests.contract.made import packed

DAMAGED = "a is damaged and cannot be read"
BEYOND = "a has more parts, or larger ones, than can be read"


def test_parts_are_read_by_their_names() -> None:
    package = Package(packed({"x/y.xml": "<a>ü</a>"}), "a")

    assert "x/y.xml" in package
    assert "z" not in package
    assert list(package.paths) == ["x/y.xml"]
    assert package.read("x/y.xml") == "<a>ü</a>".encode()
    assert package.xml("x/y.xml").text == "ü"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", packed({"a": "b"})[:-30]])
def test_what_is_no_archive_is_damaged(data: bytes) -> None:
    with pytest.raises(ReadError, match=DAMAGED):
        Package(data, "a")


def test_a_part_that_is_not_there_is_damage() -> None:
    with pytest.raises(ReadError, match=DAMAGED):
        Package(packed({"a": "b"}), "a").read("../a")


def test_a_part_with_a_wrong_checksum_is_damage() -> None:
    data = bytearray(packed({"mimetype": "viele Worte"}))
    data[data.index(b"viele")] ^= 1

    with pytest.raises(ReadError, match=DAMAGED):
        Package(bytes(data), "a").read("mimetype")


def test_a_part_with_a_password_is_protected() -> None:
    data = bytearray(packed({"a": "b"}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1

    with pytest.raises(ReadError, match="a is protected by a password"):
        Package(bytes(data), "a").read("a")


@pytest.mark.parametrize("bound", ["MOST_PART", "MOST_TOTAL", "MOST_BYTES", "MOST_ENTRIES"])
def test_what_goes_beyond_a_bound_is_refused(monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    data = packed({"a": b"\0" * 300_000, "b": b"\0" * 300_000})
    monkeypatch.setattr(rooms, bound, 1)

    with pytest.raises(ReadError, match=BEYOND):
        Package(data, "a").read("a")


def test_all_parts_together_have_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "MOST_TOTAL", 500_000)
    package = Package(packed({"a": b"\0" * 300_000, "b": b"\0" * 300_000}), "a")
    package.read("a")

    with pytest.raises(ReadError, match=BEYOND):
        package.read("b")


def test_a_header_that_lies_about_the_size_helps_nobody() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("a", b"x" * 100)
    data = bytearray(file.getvalue())
    place = data.index(b"PK\x01\x02") + 24
    data[place : place + 4] = (1).to_bytes(4, "little")

    with pytest.raises(ReadError, match=DAMAGED):
        Package(bytes(data), "a").read("a")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a>",
        b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        b"<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>",
        b"<a>" * 300 + b"</a>" * 300,
    ],
)
def test_xml_that_cannot_be_trusted_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=DAMAGED):
        parsed(data, "a")


def test_xml_with_too_many_tags_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "MOST_TAGS", 3)

    with pytest.raises(ReadError, match=BEYOND):
        parsed(b"<a><b/><b/></a>", "a")
