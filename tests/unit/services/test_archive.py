"""Archives are read entry by entry, and nothing hostile in them does harm or stops the rest."""

import io
import stat
import zipfile
from collections.abc import Mapping

import pytest

from annotator.core.errors import ReadError
from annotator.services import archive
from annotator.services.archive import Entry, entries

LIMIT = 1000


def _zip(files: Mapping[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", compression) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return data.getvalue()


def _entries(data: bytes, limit: int = LIMIT) -> list[Entry]:
    return list(entries(io.BytesIO(data), "class.zip", (".annox",), limit))


def _told(data: bytes, limit: int = LIMIT) -> list[tuple[str, str]]:
    return [
        ("/".join(entry.parts), str(entry.refused or entry.data.decode())) for entry in _entries(data, limit)
    ]


def test_files_come_with_their_paths_and_others_are_passed_over() -> None:
    data = _zip(
        {"a/": b"", "a/1.annox": b"one", "b.ANNOX": b"two", "c.pdf": b"%PDF", "a/b/3.annox": b"three"}
    )

    assert _told(data) == [("a/1.annox", "one"), ("b.ANNOX", "two"), ("a/b/3.annox", "three")]


def test_names_may_have_backslashes_and_umlauts() -> None:
    assert _told(_zip({"Zoë\\Müller.annox": b"x"})) == [("Zoë/Müller.annox", "x")]


def test_an_archive_inside_counts_as_a_folder() -> None:
    inner = _zip({"x/1.annox": b"one"})

    assert _told(_zip({"Lea/work.zip": inner, "2.annox": b"two"})) == [
        ("Lea/work.zip/x/1.annox", "one"),
        ("2.annox", "two"),
    ]


def test_archives_are_opened_two_levels_deep_and_no_deeper() -> None:
    data = _zip({"1.annox": b"x"})
    for _ in range(3):
        data = _zip({"in.zip": data})

    assert _told(data) == [
        ("in.zip/in.zip/in.zip", "Archives inside of archives inside of archives are not opened.")
    ]


@pytest.mark.parametrize(
    "name", ["../x.annox", "/etc/x.annox", "a/../../x.annox", "C:/x.annox", "..\\x.annox"]
)
def test_paths_that_lead_out_are_refused_and_the_rest_is_read(name: str) -> None:
    told = _told(_zip({name: b"evil", "good.annox": b"good"}))

    assert [reason for _, reason in told] == ["Its path leads out of the archive.", "good"]


def test_links_are_refused() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        link = zipfile.ZipInfo("link.annox")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")

    assert _told(data.getvalue()) == [("link.annox", "It is a link, not a file.")]


def test_a_password_is_told() -> None:
    data = bytearray(_zip({"1.annox": b"x"}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1

    assert _told(bytes(data)) == [("1.annox", "It is protected by a password.")]


def test_a_large_file_is_refused_before_it_fills_the_memory() -> None:
    bomb = _zip({"1.annox": b"\0" * 100_000, "2.annox": b"x"}, compression=zipfile.ZIP_DEFLATED)

    assert _told(bomb) == [("1.annox", "It is too large."), ("2.annox", "x")]


def test_all_files_together_have_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_TOTAL", 5)

    assert _told(_zip({"1.annox": b"four", "2.annox": b"four"})) == [
        ("1.annox", "four"),
        ("2.annox", "It is too large."),
    ]


@pytest.mark.parametrize("nested", [False, True])
def test_more_files_than_any_class_hands_in_are_refused(
    monkeypatch: pytest.MonkeyPatch, nested: bool
) -> None:
    monkeypatch.setattr(archive, "MAX_ENTRIES", 3)
    data = _zip({f"{number}.annox": b"x" for number in range(4)})

    with pytest.raises(ReadError, match="more than 3 files"):
        _entries(_zip({"in.zip": data}) if nested else data, 100_000)


@pytest.mark.parametrize("data", [b"", b"no archive", b"PK\x03\x04 cut off"])
def test_what_is_no_archive_is_told(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"class\.zip is no zip archive"):
        _entries(data)


def test_a_damaged_entry_and_a_damaged_archive_inside_stop_nothing() -> None:
    data = bytearray(_zip({"1.annox": b"content", "in.zip": b"PK\x03\x04", "2.annox": b"x"}))
    data[data.index(b"content")] ^= 0xFF

    assert _told(bytes(data)) == [
        ("1.annox", "It is damaged."),
        ("in.zip", "in.zip is no zip archive that can be read."),
        ("2.annox", "x"),
    ]


def test_an_entry_without_a_name_is_refused() -> None:
    assert _told(_zip({"/.annox": b"x"}))[0][1] == "Its path leads out of the archive."
