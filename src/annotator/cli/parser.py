"""Arguments of the command line, explained in the reader's language."""

import argparse
import re
from collections.abc import Iterable
from functools import partial
from typing import Final, NoReturn

from annotator.cli.console import Console, Exit
from annotator.core.messages import Message

_MISSING: Final = re.compile(r"the following arguments are required: (.*)")
_SUPERFLUOUS: Final = re.compile(r"unrecognized arguments: (.*)")
_NO_CHOICE: Final = re.compile(r"argument (.*): invalid choice: '?(.*?)'? \(choose from (.*)\)")
_NO_VALUE: Final = re.compile(r"argument (.*): expected (?:one|at least one) argument")
_NO_NUMBER: Final = re.compile(r"argument (.*): invalid int value: '(.*)'")
"""What argparse says, which we say in our own words and in the reader's language."""


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
    if found := _MISSING.fullmatch(message):
        return Message("cli", "Missing: {names}.", names=found[1])
    if found := _SUPERFLUOUS.fullmatch(message):
        return Message("cli", "Not understood: {names}.", names=found[1])
    if found := _NO_CHOICE.fullmatch(message):
        return Message(
            "cli",
            "{name} cannot be “{value}”. Choose from: {choices}.",
            name=found[1],
            value=found[2],
            choices=found[3].replace("'", ""),
        )
    if found := _NO_VALUE.fullmatch(message):
        return Message("cli", "{name} needs a value.", name=found[1])
    if found := _NO_NUMBER.fullmatch(message):
        return Message("cli", "{name} needs a whole number, not “{value}”.", name=found[1], value=found[2])
    return Message("cli", "{complaint}.", complaint=message.rstrip("."))
