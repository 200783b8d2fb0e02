"""``annotator check``: whether documents are in order."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.errors import AnnotatorError
from annotator.core.messages import Message

NAME: Final = "check"
PURPOSE: Final = Message("cli", "Check documents and print one line for each problem.")


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the documents."""
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help=console.render(Message("cli", "A document (.annox).")),
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Check every document, also if another one cannot be used."""
    from annotator.services.open import open_document

    checked, problems, unusable = 0, 0, 0
    for path in arguments.files:
        try:
            found = open_document(path).problems
        except AnnotatorError as error:
            console.tell(error.message, path)
            unusable += 1
            continue
        checked += 1
        problems += len(found)
        for problem in found:
            console.problem(path, problem)
    if checked:
        console.say(
            Message(
                "cli", "Files checked: {files}; problems found: {problems}.", files=checked, problems=problems
            )
        )
    if unusable:
        return Exit.UNUSABLE
    return Exit.PROBLEMS if problems else Exit.FINE
