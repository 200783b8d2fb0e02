"""``annotator hand-in``: the copy of a document that the teacher gets."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.messages import Message

NAME: Final = "hand-in"
PURPOSE: Final = Message(
    "cli", "Make the copy of a document that the teacher gets, signed with name and class."
)


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the document, who hands it in, and where to write to."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help=console.render(Message("cli", "A document (.annox)."))
    )
    parser.add_argument(
        "--name",
        metavar="NAME",
        required=True,
        help=console.render(Message("cli", "Who hands it in: a name or a code.")),
    )
    parser.add_argument(
        "--class",
        metavar="CLASS",
        default="",
        dest="class_name",
        help=console.render(Message("cli", "The class or group.")),
    )
    parser.add_out("OUT.annox", Message("cli", "The copy that is made."))
    parser.add_force()


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the copy; a document with problems is not handed in."""
    from annotator.services.annotate import now
    from annotator.services.hand_in import hand_in_file

    problems = hand_in_file(
        arguments.file,
        arguments.out,
        name=arguments.name,
        class_name=arguments.class_name,
        now=now(),
        overwrite=arguments.force,
    )
    for problem in problems:
        console.problem(arguments.file, problem)
    if problems:
        console.tell(Message("cli", "This file has problems and was not handed in."), arguments.file)
        return Exit.PROBLEMS
    console.say(Message("cli", "Handed in: {path}.", path=arguments.out))
    return Exit.FINE
