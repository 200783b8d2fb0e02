"""Resources are found where they are, and missed with a clear sentence."""

from pathlib import Path

import pytest

from annotator import assets
from annotator.assets import resource

PROJECT = Path(__file__).resolve().parents[2]


def test_a_resource_is_found_in_the_source_tree() -> None:
    assert resource("themes", "light.json") == PROJECT / "resources" / "themes" / "light.json"


def test_a_folder_is_a_resource_too() -> None:
    assert resource("themes").is_dir()


def test_an_installed_package_uses_the_resources_inside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "annotator" / "resources"
    beside = tmp_path / "resources"
    for place in (inside, beside):
        place.mkdir(parents=True)
        (place / "word.txt").touch()
    monkeypatch.setattr(assets, "_PLACES", (inside, beside))

    assert resource("word.txt") == inside / "word.txt"


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/icons/no-such\.svg is missing"):
        resource("icons", "no-such.svg")
