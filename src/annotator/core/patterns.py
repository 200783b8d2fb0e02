"""The library regex as far as core uses it, typed: it ships no types of its own."""

from collections.abc import Iterator
from typing import Protocol, cast


class Match(Protocol):
    """What a pattern found."""

    def start(self) -> int:
        """Return the index of the first code point."""
        ...

    def end(self) -> int:
        """Return the index behind the last code point."""
        ...

    def span(self) -> tuple[int, int]:
        """Return both."""
        ...

    def __getitem__(self, group: str) -> str | None:
        """Return what a named group matched, None if it took no part."""
        ...


class Pattern(Protocol):
    """A compiled pattern."""

    def search(self, text: str, start: int = ..., end: int = ...) -> Match | None:
        """Return the first match in [start, end)."""
        ...

    def match(self, text: str, start: int = ..., end: int = ...) -> Match | None:
        """Return the match that begins at *start*, or for a reverse pattern ends at *end*."""
        ...

    def finditer(self, text: str, start: int = ..., end: int = ...) -> Iterator[Match]:
        """Yield the matches in [start, end)."""
        ...


def compiled(pattern: str) -> Pattern:
    """Compile *pattern*, which may use set operations; regex is slow to load, hence only now."""
    import regex  # type: ignore[import-untyped]  # it has no stubs in the environment

    return cast("Pattern", regex.compile(pattern, regex.VERSION1))
