"""The user guide says the same in German and in English, and its pictures come from scripts."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
LANGUAGES = ("de", "en")


def _pages(language: str) -> dict[str, str]:
    return {page.stem: page.read_text(encoding="utf-8") for page in (GUIDE / language).glob("*.md")}


def _pictures(language: str) -> set[str]:
    return {
        name for text in _pages(language).values() for name in re.findall(r"\]\(images/([\w-]+)\.png\)", text)
    }


def test_every_page_is_there_in_both_languages() -> None:
    assert _pages("de").keys() == _pages("en").keys()


def test_the_pages_have_the_same_order() -> None:
    orders = [
        re.findall(r"```\{toctree\}(.*?)```", _pages(language)["index"], re.DOTALL) for language in LANGUAGES
    ]

    assert orders[0] == orders[1]
    assert orders[0]


def test_every_page_has_the_same_sections_and_pictures() -> None:
    shapes = [
        {
            name: re.findall(r"^#+ |\]\(images/[\w-]+\.png\)", text, re.MULTILINE)
            for name, text in _pages(language).items()
        }
        for language in LANGUAGES
    ]

    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_shown_and_every_shown_picture_is_there(language: str) -> None:
    files = {picture.stem for picture in (GUIDE / language / "images").glob("*.png")}

    assert files == _pictures(language)


def test_every_picture_is_taken_by_a_scene() -> None:
    scenes = "".join(
        scene.read_text(encoding="utf-8") for scene in (ROOT / "scripts" / "scenes").glob("*.py")
    )
    taken = set(re.findall(r"\.take\(\s*\"([\w-]+)\"", scenes))

    assert taken == _pictures("en")
