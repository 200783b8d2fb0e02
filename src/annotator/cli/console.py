"""What the command line says: results on standard output, messages on standard error."""

import re
import sys
from enum import IntEnum
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from annotator.core.messages import Message, Problem, Translate

_UNPRINTABLE: Final = re.compile("[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Controls, which could command the terminal, and what turns the direction of a line round."""


class Exit(IntEnum):
    """How a command ends."""

    FINE = 0
    PROBLEMS = 1
    UNUSABLE = 2
    INTERRUPTED = 130
    NOBODY_READS = 141


class Console:
    """Both streams, and the language that messages are in."""

    def __init__(self, translate: Translate) -> None:
        """Say everything in the language of *translate*."""
        self.translate = translate
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):  # what a terminal has no characters for is described
                stream.reconfigure(errors="backslashreplace")

    def render(self, message: Message) -> str:
        """Return *message* in the reader's language, as a single line that any terminal can show."""
        return printable(message.render(self.translate))

    def say(self, message: Message) -> None:
        """Print a sentence as a result."""
        print(self.render(message))

    def line(self, text: str = "") -> None:
        """Print a line as a result."""
        print(printable(text))

    def tell(self, message: Message, path: Path | None = None) -> None:
        """Print a message, naming the file that it is about where the message alone might not."""
        if sys.stderr is None:  # closed; print would turn to standard output
            return
        about = f"{printable(str(path))}: " if path else ""
        print(f"annotator: {about}{self.render(message)}", file=sys.stderr)

    def problem(self, path: Path, problem: Problem) -> None:
        """Print a problem as ``file:line: item: sentence``."""
        place = str(path) if problem.line is None else f"{path}:{problem.line}"
        about = [problem.subject] if problem.subject else []
        self.line(": ".join([place, *(part.render(self.translate) for part in (*about, problem.message))]))


def printable(text: str) -> str:
    """Return *text* as one line, with the characters that a terminal would obey written as escapes."""
    return _UNPRINTABLE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    return {"\n": "\\n", "\t": "\\t"}.get(found[0], f"\\u{ord(found[0]):04x}")
