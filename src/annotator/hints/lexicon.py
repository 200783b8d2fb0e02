"""The words that detectors know, read from resources/words: one file per detector, one table per language."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from annotator.assets import resource

_ENDINGS: Final = {"de": "(?:e[mnrs]?)?", "en": "", "fr": "e?s?", "es": "(?:[ao]?s?|es)"}
_CHOICE: Final = re.compile(r"\(([^()]*)\)")


@cache
def lines(name: str, language: str, part: str) -> tuple[str, ...]:
    """Return what *part* of the table for *language* in the file *name* has, line by line; often nothing."""
    listed: str = _file(name).get(language, {}).get(part, "")
    return tuple(line.strip() for line in listed.splitlines() if line.strip())


@cache
def words(name: str, part: str, languages: frozenset[str]) -> frozenset[str]:
    """Return the single words of *part* for any of *languages*, where lines have several of them."""
    return frozenset(
        word for language in languages for line in lines(name, language, part) for word in line.split()
    )


@cache
def pattern(name: str, language: str, part: str = "phrases") -> re.Pattern[str]:
    """
    Return a pattern for the phrases of *part*, whole words, the first letter in either case.

    In a phrase, ``~`` stands for the endings of an adjective, ``(a|b)`` for a choice, ``?`` after it or after
    a letter says that it may be missing. What does not follow is written ``(?!…)``.
    """
    return re.compile(rf"\b{alternatives(lines(name, language, part), language)}(?![\w-])")


def alternatives(phrases: Iterable[str], language: str, *, capitals: bool = True) -> str:
    """Return a group that matches any of *phrases*, sorted by first letter, because that is quick."""
    by_letter: dict[str, list[str]] = {}
    for phrase in (whole for each in phrases for whole in _beginnings(each)):
        rest = phrase[1:].replace("~", _ENDINGS[language]).replace("(", "(?:").replace("(?:?", "(?")
        for letter in {phrase[0].lower(), phrase[0].upper()} if capitals else phrase[0]:
            by_letter.setdefault(letter, []).append(rest)
    return f"(?:{'|'.join(f'{letter}(?:{_either(rests)})' for letter, rests in by_letter.items()) or '(?!)'})"


def _beginnings(phrase: str) -> list[str]:
    """Return *phrase*, once for each choice that it begins with."""
    choice = _CHOICE.match(phrase)
    return [one + phrase[choice.end() :] for one in choice[1].split("|")] if choice else [phrase]


def _either(rests: list[str]) -> str:
    return "|".join(sorted(rests, key=len, reverse=True))


@cache
def _file(name: str) -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(resource("words", f"{name}.toml").read_text("utf-8"))
