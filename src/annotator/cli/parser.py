"""Arguments of the command line, explained in the reader's language."""

import argparse
import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Final, NoReturn

from annotator.cli.console import Console, Exit
from annotator.core.messages import Message

_COMPLAINTS: Final[tuple[tuple[str, Callable[[re.Match[str]], Message]], ...]] = (
    (
        r"the following arguments are required: (.*)",
        lambda found: Message("cli", "Missing: {names}.", names=found[1]),
    ),
    (
        r"one of the arguments (.*) is required",
        lambda found: Message("cli", "One of these is missing: {names}.", names=found[1].replace(" ", ", ")),
    ),
    (
        r"argument (.*): not allowed with argument (.*)",
        lambda found: Message("cli", "{one} and {other} do not go together.", one=found[1], other=found[2]),
    ),
    (
        r"unrecognized arguments: (.*)",
        lambda found: Message("cli", "Not understood: {names}.", names=found[1]),
    ),
    (
        r"argument (.*): invalid choice: '?(.*?)'? \(choose from (.*)\)",
        lambda found: Message(
            "cli",
            "{name} cannot be “{value}”. Choose from: {choices}.",
            name=found[1],
            value=found[2],
            choices=found[3].replace("'", ""),
        ),
    ),
    (
        r"argument (.*): expected (?:one|at least one) argument",
        lambda found: Message("cli", "{name} needs a value.", name=found[1]),
    ),
    (
        r"argument (.*): invalid int value: '(.*)'",
        lambda found: Message(
            "cli", "{name} needs a whole number, not “{value}”.", name=found[1], value=found[2]
        ),
    ),
    (
        r"argument (.*): invalid count value: '(.*)'",
        lambda found: Message(
            "cli", "{name} needs a whole number from 1, not “{value}”.", name=found[1], value=found[2]
        ),
    ),
    (
        r"argument (.*): invalid language value: '(.*)'",
        lambda found: Message(
            "cli",
            "{name} needs the tag of a language such as de, not “{value}”.",
            name=found[1],
            value=found[2],
        ),
    ),
    (
        r"argument (.*): invalid chapters value: '(.*)'",
        lambda found: Message(
            "cli", "{name} needs chapters such as 3 or 2-4, not “{value}”.", name=found[1], value=found[2]
        ),
    ),
    (
        r"argument (.*): invalid confidence value: '(.*)'",
        lambda found: Message(
            "cli", "{name} needs a number from 0 to 1, not “{value}”.", name=found[1], value=found[2]
        ),
    ),
    (
        r"argument (.*): invalid due_time value: '(.*)'",
        lambda found: Message(
            "cli",
            "{name} needs a date or a time such as 2026-12-01T10:00, not “{value}”.",
            name=found[1],
            value=found[2],
        ),
    ),
)
"""What argparse says, and what we say in our own words and in the reader's language."""


class Parser(argparse.ArgumentParser):
    """A parser whose help and complaints are translated; complaints are one sentence."""

    def __init__(self, console: Console, prog: str, purpose: Message) -> None:
        """Parse the arguments of *prog*, which is for *purpose*."""
        self._console = console
        render = console.render
        super().__init__(
            prog=prog,
            description=render(purpose),
            add_help=False,
            allow_abbrev=False,
            formatter_class=partial(_Formatter, usage=render(Message("cli", "Usage: "))),
        )
        self._positionals.title = render(Message("cli", "What it works on"))
        self._optionals.title = render(Message("cli", "Options"))
        self.add_argument(
            "-h", "--help", action="help", help=render(Message("cli", "Explain this command and stop."))
        )

    def add_out(self, metavar: str, purpose: Message) -> None:
        """Take the name of the file that the command makes."""
        told = self._console.render(purpose)
        self.add_argument("-o", "--out", metavar=metavar, type=Path, required=True, help=told)

    def add_force(self) -> None:
        """Let that file be replaced."""
        told = self._console.render(Message("cli", "Replace the file if there is one already."))
        self.add_argument("--force", action="store_true", help=told)

    def error(self, message: str) -> NoReturn:
        """Say in a sentence what is wrong with the arguments, and where to read on."""
        self._console.tell(_complaint(message))
        self._console.tell(Message("cli", "“{command} --help” explains the command.", command=self.prog))
        raise SystemExit(Exit.UNUSABLE)


class _Formatter(argparse.HelpFormatter):
    """Help texts with their first word in the reader's language."""

    def __init__(self, prog: str, *, usage: str) -> None:
        super().__init__(prog)
        self._usage = f"{usage.strip()} "

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add how the command is called."""
        super().add_usage(usage, actions, groups, self._usage if prefix is None else prefix)


def _complaint(message: str) -> Message:
    for pattern, told in _COMPLAINTS:
        if found := re.fullmatch(pattern, message):
            return told(found)
    return Message("cli", "{complaint}.", complaint=message.rstrip("."))


def count(text: str) -> int:
    """Return the number, from 1, that an argument tells; its name is what argparse complains about."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
