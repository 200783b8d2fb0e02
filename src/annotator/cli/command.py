"""What a module must offer to be a command."""

import argparse
from typing import Protocol

from annotator.cli.console import Console
from annotator.cli.parser import Parser
from annotator.core.messages import Message


class Command(Protocol):
    """A module with the name of the command, what it is for, its arguments and what it does."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a constant of the module
        """The word that calls it."""

    @property
    def PURPOSE(self) -> Message:  # noqa: N802 - a constant of the module
        """What it does, in a sentence."""

    def add_arguments(self, parser: Parser, console: Console) -> None:
        """Say which arguments it takes."""

    def run(self, arguments: argparse.Namespace, console: Console) -> int:
        """
        Do it and return the exit code.

        Raises:
            AnnotatorError: something cannot be used; the sentence is for a person.
        """
